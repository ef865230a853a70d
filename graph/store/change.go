package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"kik/graph/model"
)

// ErrStale says that an entry is no longer at the version that a change was made from.
var ErrStale = errors.New("the entry has another version")

// ErrExists says that there is an entry with the key already.
var ErrExists = errors.New("the entry exists")

// ErrNamed says that something names an entry that was to be removed.
var ErrNamed = errors.New("the entry is named")

// Change is one change of an entry of the catalogue by hand. Before and After are
// pointers to the entry's model; Before nil makes the entry, After nil removes it.
type Change[T any] struct {
	Key           model.EntryKey
	Before, After *T
	Version       int64 // of Before
	Action        model.RevisionAction
	Actor         string
	Undoes        *int64
	RequestKey    string // no two changes have the same
	RequestHash   string // of what was asked for under the key
}

// ChangeIntervention makes a change of an intervention, all of it or nothing, and
// keeps it as a revision. The error is ErrStale, ErrExists, ErrNamed, or CONFLICT
// while an import holds the rows.
func (s *Store) ChangeIntervention(ctx context.Context, c Change[model.Intervention]) (int64, error) {
	return change(ctx, s, c, interventionRows{s.dialect}, false)
}

// ChangeProvider does as ChangeIntervention with a provider.
func (s *Store) ChangeProvider(ctx context.Context, c Change[model.Provider]) (int64, error) {
	return change(ctx, s, c, providerRows{}, false)
}

// ChangeTargetGroup does as ChangeIntervention with a target group. Where it merges
// groups or takes them apart again, histories read anew.
func (s *Store) ChangeTargetGroup(ctx context.Context, c Change[model.TargetGroup]) (int64, error) {
	return change(ctx, s, c, targetGroupRows{}, mergedInto(c.Before) != mergedInto(c.After))
}

func mergedInto(group *model.TargetGroup) string {
	if group == nil || group.MergedInto == nil {
		return ""
	}
	return *group.MergedInto
}

// entryRows writes the rows of one kind of entry.
type entryRows[T any] interface {
	tableAndKey() (table, key string)
	insert(ctx context.Context, tx *sql.Tx, after *T, version int64) error
	update(ctx context.Context, tx *sql.Tx, after *T) error
	remove(ctx context.Context, tx *sql.Tx, before *T) error
}

// attempts is how often a change is tried that others keep from its locks: one
// that the server has chosen to end a deadlock goes through when it comes again.
const attempts = 3

func change[T any](ctx context.Context, s *Store, c Change[T], rows entryRows[T], histories bool) (id int64, err error) {
	for range attempts {
		id, err = changeOnce(ctx, s, c, rows, histories)
		switch Classify(err) {
		case Busy:
			continue
		case TimedOut:
			return 0, errLocked
		}
		return id, err
	}
	return 0, errLocked
}

func changeOnce[T any](ctx context.Context, s *Store, c Change[T], rows entryRows[T], histories bool) (int64, error) {
	tx, err := s.changes.BeginTx(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("change %s: %w", c.Key.Code, err)
	}
	defer func() { _ = tx.Rollback() }()
	id, err := c.apply(ctx, tx, rows)
	if err == nil {
		_, err = nextVersion(ctx, tx, time.Now().UTC(), histories)
	}
	if err != nil {
		return 0, fmt.Errorf("change %s: %w", c.Key.Code, err)
	}
	if err := tx.Commit(); err != nil {
		return s.afterFailedChange(ctx, err, c.RequestKey)
	}
	return id, nil
}

// afterFailedChange looks whether a commit that answered with an error has
// happened all the same: the answer may be all that was lost.
func (s *Store) afterFailedChange(ctx context.Context, failure error, requestKey string) (int64, error) {
	ids, err := values[int64](context.WithoutCancel(ctx), s.reads, "SELECT id FROM revisions WHERE request_key = ?", requestKey)
	if err == nil && len(ids) == 1 {
		return ids[0], nil
	}
	return 0, errors.Join(fmt.Errorf("commit a change: %w", failure), err)
}

// apply locks the entry first and the data version last, as imports do.
func (c Change[T]) apply(ctx context.Context, tx *sql.Tx, rows entryRows[T]) (int64, error) {
	version := c.Version + 1
	var err error
	if c.Before == nil {
		version, err = firstVersion(ctx, tx, c.Key)
		if err == nil {
			err = rows.insert(ctx, tx, c.After, version)
		}
		if Classify(err) == Duplicate {
			return 0, ErrExists
		}
	} else {
		err = c.applyTo(ctx, tx, rows)
	}
	if err != nil {
		return 0, err
	}
	return c.keep(ctx, tx, version)
}

func (c Change[T]) applyTo(ctx context.Context, tx *sql.Tx, rows entryRows[T]) error {
	table, key := rows.tableAndKey()
	result, err := tx.ExecContext(ctx, fmt.Sprintf("UPDATE %s SET version = version + 1 WHERE %s = ? AND version = ?", table, key), c.Key.Code, c.Version)
	if err != nil {
		return err
	}
	if n, err := result.RowsAffected(); err != nil || n == 0 {
		return errors.Join(err, ErrStale)
	}
	if c.After == nil {
		return rows.remove(ctx, tx, c.Before)
	}
	return rows.update(ctx, tx, c.After)
}

// firstVersion goes on where an entry with the same key ended.
func firstVersion(ctx context.Context, q querier, key model.EntryKey) (int64, error) {
	last, err := count(ctx, q, "SELECT MAX(version) FROM revisions WHERE kind = ? AND entry = ?", string(key.Kind), key.Code)
	return last + 1, err
}

// keep writes the revision.
func (c Change[T]) keep(ctx context.Context, tx *sql.Tx, version int64) (int64, error) {
	before, err := stateOf(c.Before)
	if err != nil {
		return 0, err
	}
	after, err := stateOf(c.After)
	if err != nil {
		return 0, err
	}
	result, err := tx.ExecContext(ctx, "INSERT INTO revisions (kind, entry, version, action, actor, made_at, undoes, state_before, state_after, request_key, request_hash) VALUES "+placeholders(1, 11),
		string(c.Key.Kind), c.Key.Code, version, string(c.Action), c.Actor, time.Now().UTC(), c.Undoes, before, after, c.RequestKey, c.RequestHash)
	if err != nil {
		return 0, err
	}
	return result.LastInsertId()
}

// stateOf is an entry as revisions keep it; nil: it is not there.
func stateOf[T any](entry *T) (*string, error) {
	if entry == nil {
		return nil, nil
	}
	encoded, err := json.Marshal(entry)
	if err != nil {
		return nil, err
	}
	state := string(encoded)
	return &state, nil
}
