package store

import (
	"context"
	"database/sql"
	"maps"
	"slices"
	"time"

	"gorm.io/gorm"

	"kik/graph/model"
)

// bystander notes the interventions before an import or a rollback and leaves a
// revision of each that came out of it changed.
type bystander struct {
	db     *gorm.DB // on the transaction
	tx     *sql.Tx
	before map[string]model.Intervention
}

// watchInterventions locks the interventions, in the order in which changes by
// hand take their locks too, and reads them.
func (s *Store) watchInterventions(ctx context.Context, tx *sql.Tx) (*bystander, error) {
	if _, err := tx.ExecContext(ctx, "UPDATE interventions SET version = version"); err != nil {
		return nil, err
	}
	db := s.db.Session(&gorm.Session{NewDB: true, Context: ctx})
	db.Statement.ConnPool = tx
	b := &bystander{db: db, tx: tx}
	var err error
	b.before, err = b.read(ctx)
	return b, err
}

func (b *bystander) read(ctx context.Context) (map[string]model.Intervention, error) {
	all, err := (&Reading{db: b.db}).Interventions(ctx)
	if err != nil {
		return nil, err
	}
	byCode := make(map[string]model.Intervention, len(all))
	for _, intervention := range all {
		byCode[intervention.Code] = intervention
	}
	return byCode, nil
}

// importRevision is what all revisions of a run have in common.
type importRevision struct {
	importID int64
	actor    string
	changed  model.RevisionAction // of what is there afterwards
	removed  model.RevisionAction
}

// revisionsAtOnce is how many revisions one statement writes.
const revisionsAtOnce = 200

// leaveRevisions gives what has changed its next version and writes the revisions.
func (b *bystander) leaveRevisions(ctx context.Context, r importRevision) error {
	after, err := b.read(ctx)
	if err != nil {
		return err
	}
	changed, states, err := b.differing(after)
	if err != nil || len(changed) == 0 {
		return err
	}
	now := time.Now().UTC()
	for part := range slices.Chunk(changed, revisionsAtOnce) {
		versions, err := b.nextVersions(ctx, part, after)
		if err != nil {
			return err
		}
		var cells []any
		for _, code := range part {
			action := r.changed
			if _, there := after[code]; !there {
				action = r.removed
			}
			cells = append(cells, string(model.EntryIntervention), code, versions[code], string(action), r.actor, now, r.importID, states[code].before, states[code].after)
		}
		_, err = b.tx.ExecContext(ctx, "INSERT INTO revisions (kind, entry, version, action, actor, made_at, import_id, state_before, state_after) VALUES "+placeholders(len(part), 9), cells...)
		if err != nil {
			return err
		}
	}
	return nil
}

// states is what an intervention was and is; nil: not there.
type states struct{ before, after *string }

// differing returns the codes of what has changed, sorted, and what it was and is.
func (b *bystander) differing(after map[string]model.Intervention) ([]string, map[string]states, error) {
	codes := maps.Clone(after)
	maps.Copy(codes, b.before)
	found := map[string]states{}
	for code := range codes {
		before, err := stateIn(b.before, code)
		if err != nil {
			return nil, nil, err
		}
		now, err := stateIn(after, code)
		if err != nil {
			return nil, nil, err
		}
		if before == nil || now == nil || *before != *now {
			found[code] = states{before, now}
		}
	}
	return slices.Sorted(maps.Keys(found)), found, nil
}

func stateIn(interventions map[string]model.Intervention, code string) (*string, error) {
	if intervention, there := interventions[code]; there {
		return stateOf(&intervention)
	}
	return nil, nil
}

// nextVersions returns the versions that the revisions make, and writes them to
// the interventions that are there.
func (b *bystander) nextVersions(ctx context.Context, codes []string, after map[string]model.Intervention) (map[string]int64, error) {
	versions := map[string]int64{}
	err := eachRow(ctx, b.tx, func(rows *sql.Rows) error {
		var code string
		var last int64
		err := rows.Scan(&code, &last)
		versions[code] = last
		return err
	}, "SELECT entry, MAX(version) FROM revisions WHERE kind = ? AND entry IN "+placeholders(1, len(codes))+" GROUP BY entry", append([]any{string(model.EntryIntervention)}, anys(codes)...)...)
	if err != nil {
		return nil, err
	}
	for _, code := range codes {
		versions[code] = max(versions[code], b.before[code].Version) + 1
		if _, there := after[code]; !there || after[code].Version == versions[code] {
			continue
		}
		if _, err := b.tx.ExecContext(ctx, "UPDATE interventions SET version = ? WHERE code = ?", versions[code], code); err != nil {
			return nil, err
		}
	}
	return versions, nil
}
