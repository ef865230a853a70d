package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"kik/graph/model"
)

// revisionRow is a revision as it is stored.
type revisionRow struct {
	ID                      int64
	Kind                    model.EntryKind
	Entry                   string
	Version                 int64
	Action                  model.RevisionAction
	Actor                   string
	MadeAt                  time.Time
	ImportID, Undoes        *int64
	UndoneBy                *int64
	StateBefore, StateAfter *string
}

const selectRevisions = "SELECT r.id, r.kind, r.entry, r.version, r.action, r.actor, r.made_at, r.import_id, r.undoes, r.state_before, r.state_after," +
	" (SELECT MAX(u.id) FROM revisions u WHERE u.undoes = r.id) AS undone_by FROM revisions r"

func (s *Store) revisions(ctx context.Context, where string, args ...any) ([]model.Revision, error) {
	var rows []revisionRow
	if err := s.db.WithContext(ctx).Raw(selectRevisions+" "+where, args...).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("read revisions: %w", err)
	}
	found := make([]model.Revision, len(rows))
	for i, row := range rows {
		found[i] = model.Revision{
			ID: row.ID, Key: model.EntryKey{Kind: row.Kind, Code: row.Entry}, Version: row.Version, Action: row.Action, Actor: row.Actor, MadeAt: row.MadeAt,
			ImportID: row.ImportID, Undoes: row.Undoes, UndoneBy: row.UndoneBy, Before: rawState(row.StateBefore), After: rawState(row.StateAfter),
		}
	}
	return found, nil
}

func rawState(state *string) json.RawMessage {
	if state == nil {
		return nil
	}
	return json.RawMessage(*state)
}

// Revisions returns the changes of the catalogue, newest first, at most limit of
// them; with before only those that are older than that revision.
func (s *Store) Revisions(ctx context.Context, before *int64, limit int) ([]model.Revision, error) {
	if before == nil {
		return s.revisions(ctx, "ORDER BY r.id DESC LIMIT ?", limit)
	}
	return s.revisions(ctx, "WHERE r.id < ? ORDER BY r.id DESC LIMIT ?", *before, limit)
}

// CountRevisions returns how many changes the catalogue has seen.
func (s *Store) CountRevisions(ctx context.Context) (int, error) {
	var n int
	if err := s.db.WithContext(ctx).Raw("SELECT COUNT(*) FROM revisions").Scan(&n).Error; err != nil {
		return 0, fmt.Errorf("count revisions: %w", err)
	}
	return n, nil
}

// RevisionsOf returns the changes of entries of one kind, newest first.
func (s *Store) RevisionsOf(ctx context.Context, kind model.EntryKind, codes []string) (map[string][]model.Revision, error) {
	found, err := s.revisions(ctx, "WHERE r.kind = ? AND r.entry IN ? ORDER BY r.id DESC", kind, codes)
	if err != nil {
		return nil, err
	}
	byCode := map[string][]model.Revision{}
	for _, revision := range found {
		byCode[revision.Key.Code] = append(byCode[revision.Key.Code], revision)
	}
	return byCode, nil
}

// Revision returns one change of the catalogue, nil where there is none with the number.
func (s *Store) Revision(ctx context.Context, id int64) (*model.Revision, error) {
	return first(s.revisions(ctx, "WHERE r.id = ?", id))
}

// RevisionByRequest returns what a request has made, and the hash of what it asked
// for; nil where no request had the key.
func (s *Store) RevisionByRequest(ctx context.Context, key string) (revision *model.Revision, hash string, err error) {
	revision, err = first(s.revisions(ctx, "WHERE r.request_key = ?", key))
	if err != nil || revision == nil {
		return nil, "", err
	}
	err = s.db.WithContext(ctx).Raw("SELECT request_hash FROM revisions WHERE id = ?", revision.ID).Scan(&hash).Error
	return revision, hash, err
}

func first[T any](rows []T, err error) (*T, error) {
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return &rows[0], nil
}

// Provider returns the provider with the name, nil where there is none.
func (s *Store) Provider(ctx context.Context, name string) (*model.Provider, error) {
	return first(find[model.Provider](ctx, s.db.Where("name = ?", name), "providers", "name"))
}

// TargetGroup returns the target group with the code, nil where there is none.
func (s *Store) TargetGroup(ctx context.Context, code string) (*model.TargetGroup, error) {
	return first(find[model.TargetGroup](ctx, s.db.Where("code = ?", code), "target groups", "code"))
}
