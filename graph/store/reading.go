package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"gorm.io/gorm"

	"kik/graph/model"
)

// Reading reads the whole database as it was at one moment.
type Reading struct {
	dialect dialect
	tx      *sql.Tx
	db      *gorm.DB // on the same transaction
}

// Snapshot calls read with a Reading: whatever an import does meanwhile, all
// that it reads belongs to one data version.
func (s *Store) Snapshot(ctx context.Context, read func(*Reading) error) error {
	tx, err := s.scans.BeginTx(ctx, s.dialect.snapshot())
	if err != nil {
		return fmt.Errorf("begin a snapshot: %w", err)
	}
	defer func() { _ = tx.Rollback() }()
	db := s.db.Session(&gorm.Session{NewDB: true, Context: ctx})
	db.Statement.ConnPool = tx
	return read(&Reading{dialect: s.dialect, tx: tx, db: db})
}

// Version returns the version of the data, which goes up with every change.
func (s *Store) Version(ctx context.Context) (int64, error) {
	var version int64
	if err := s.db.WithContext(ctx).Raw("SELECT version FROM data_version").Scan(&version).Error; err != nil {
		return 0, fmt.Errorf("read the data version: %w", err)
	}
	return version, nil
}

// Basis says what the data are.
type Basis struct {
	Version     int64
	Histories   int64         // the version of the citizens' histories, which changes of the catalogue leave as it is
	ChangedAt   *time.Time    // nil: no data yet
	DataThrough *model.Date   // as the latest import that said so and still stands; nil: nobody has said
	Demo        bool          // there are invented citizens
	LastImport  *model.Import // that still stands; nil: none
}

// Basis returns what the data are.
func (r *Reading) Basis(ctx context.Context) (Basis, error) {
	var basis Basis
	var changedAt moment
	err := r.tx.QueryRowContext(ctx, "SELECT version, history_version, changed_at, EXISTS (SELECT 1 FROM citizens WHERE "+demoCitizens+") FROM data_version").
		Scan(&basis.Version, &basis.Histories, &changedAt, &basis.Demo)
	if err != nil {
		return Basis{}, fmt.Errorf("read the data version: %w", err)
	}
	basis.ChangedAt = changedAt.pointer()
	if basis.DataThrough, err = dataThrough(ctx, r.tx); err != nil {
		return Basis{}, fmt.Errorf("read how far the data go: %w", err)
	}
	if basis.LastImport, err = lastImport(ctx, r.tx); err != nil {
		return Basis{}, fmt.Errorf("read the last import: %w", err)
	}
	return basis, nil
}

// DemoPrefix begins the pseudonym of every invented citizen.
const DemoPrefix = "demo-"

// demoCitizens is the condition that a citizen is invented, as a range of the
// index: "." comes next after "-".
const demoCitizens = "pseudonym >= 'demo-' AND pseudonym < 'demo.'"

func lastImport(ctx context.Context, q querier) (*model.Import, error) {
	var last model.Import
	var started, finished moment
	err := q.QueryRowContext(ctx, `SELECT id, started_at, finished_at, files, data_through, new_rows, changed_rows, unchanged_rows, removed_rows, version
		FROM imports WHERE rolled_back_at IS NULL ORDER BY id DESC LIMIT 1`).
		Scan(&last.ID, &started, &finished, &last.Files, &last.DataThrough, &last.New, &last.Changed, &last.Unchanged, &last.Removed, &last.Version)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	last.StartedAt, last.FinishedAt = time.Time(started), finished.pointer()
	return &last, err
}

// moment is a point in time that a pool may give as text.
type moment time.Time

// Scan reads a time, or UTC as YYYY-MM-DD HH:MM:SS with what decimals and zone may follow.
func (m *moment) Scan(source any) error {
	switch v := source.(type) {
	case nil:
		*m = moment{}
		return nil
	case time.Time:
		*m = moment(v.UTC())
		return nil
	case []byte:
		return m.parse(string(v))
	case string:
		return m.parse(v)
	}
	return fmt.Errorf("cannot read a time from %T", source)
}

func (m *moment) parse(text string) error {
	for _, layout := range []string{"2006-01-02 15:04:05.999999999", "2006-01-02 15:04:05.999999999-07:00"} {
		if t, err := time.Parse(layout, text); err == nil {
			*m = moment(t.UTC())
			return nil
		}
	}
	return fmt.Errorf("%q is not a time", text)
}

func (m moment) pointer() *time.Time {
	t := time.Time(m)
	if t.IsZero() {
		return nil
	}
	return &t
}
