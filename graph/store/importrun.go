package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"kik/graph/model"
)

// ImportRun takes in what one run of the importer brings: Stage every row in
// the order of model.ImportFiles, Check, Apply, Close. Only one run is open on
// a database at a time, whichever process opened it.
type ImportRun struct {
	store    *Store
	conn     *sql.Conn
	release  func() error
	replace  map[model.FileKind]bool
	distrust map[model.FileKind]bool            // of these kinds nobody knows what was refused
	refused  map[model.FileKind]map[string]bool // the keys of rows that were refused
	absent   []absence
	keyCheck string
	found    func(Finding)
	findings int
	progress func(stage string, done, total int64)

	staging  *stager
	staged   map[model.FileKind]int64 // distinct rows
	files    map[model.FileKind][]int // the numbers of the files that brought rows
	citizens citizenIDs
}

// ImportOptions says how a run treats what is in the database.
type ImportOptions struct {
	Replace  []model.FileKind // the rows of these kinds that the run does not name are removed
	KeyCheck string           // tells the key of CPR numbers from others; empty: none is used
	Found    func(Finding)    // told of all that keeps the run from being applied
	Progress func(stage string, done, total int64)
}

// BeginImport opens a run. The error is CONFLICT while another run, rollback or
// migration is open, VALIDATION where CPR numbers are hashed with another key
// than before.
func (s *Store) BeginImport(ctx context.Context, options ImportOptions) (*ImportRun, error) {
	release, err := s.dialect.lock(ctx, s)
	if err != nil {
		return nil, err
	}
	r := &ImportRun{
		store: s, release: release, found: options.Found, progress: options.Progress,
		keyCheck: options.KeyCheck, replace: map[model.FileKind]bool{}, staged: map[model.FileKind]int64{},
		distrust: map[model.FileKind]bool{}, refused: map[model.FileKind]map[string]bool{}, files: map[model.FileKind][]int{},
	}
	for _, kind := range options.Replace {
		r.replace[kind] = true
	}
	if err := r.open(ctx); err != nil {
		return nil, errors.Join(err, r.Close(ctx))
	}
	return r, nil
}

func (r *ImportRun) open(ctx context.Context) (err error) {
	if r.conn, err = r.store.imports.Conn(ctx); err != nil {
		return fmt.Errorf("open an import: %w", err)
	}
	if err := r.checkKey(ctx); err != nil {
		return err
	}
	// What a run that was killed has left.
	if err := r.emptyStaging(ctx); err != nil {
		return err
	}
	return r.citizens.open(ctx, r.conn)
}

// Distrust says that rows of a kind were refused before they were staged and
// that nobody knows which, so that what refers to that kind cannot be judged.
func (r *ImportRun) Distrust(kind model.FileKind) { r.distrust[kind] = true }

// Distrusted tells that what refers to the kind is not judged.
func (r *ImportRun) Distrusted(kind model.FileKind) bool { return r.distrust[kind] }

// maxRefused is how many refused keys of a kind are remembered; with more, the
// kind as a whole is distrusted.
const maxRefused = 100_000

// Refuse says that a row was refused before it was staged, so that rows that
// refer to its key are not blamed for it as well.
func (r *ImportRun) Refuse(kind model.FileKind, key string) {
	keys := r.refused[kind]
	if keys == nil {
		keys = map[string]bool{}
		r.refused[kind] = keys
	}
	if key == "" || len(keys) == maxRefused {
		r.Distrust(kind)
		return
	}
	keys[key] = true
}

// wasRefused tells whether a key that is not there may be that of a refused row.
func (r *ImportRun) wasRefused(kind model.FileKind, key string) bool {
	return r.distrust[kind] || r.refused[kind][key]
}

// Close ends the run and forgets what it staged.
func (r *ImportRun) Close(ctx context.Context) error {
	ctx = context.WithoutCancel(ctx)
	var errs []error
	if r.staging != nil {
		errs = append(errs, r.staging.abandon())
	}
	if r.conn != nil {
		errs = append(errs, r.emptyStaging(ctx), r.conn.Close())
	}
	return errors.Join(append(errs, r.release())...)
}

func (r *ImportRun) emptyStaging(ctx context.Context) error {
	names := []string{coverTable}
	for i := range tables {
		names = append(names, tables[i].stage())
	}
	for _, name := range names {
		rows, err := count(ctx, r.conn, fmt.Sprintf("SELECT COUNT(*) FROM (SELECT 1 FROM %s LIMIT %d) some", name, manyStaged))
		if err != nil {
			return fmt.Errorf("look what is left of an import: %w", err)
		}
		statement := "DELETE FROM " + name
		if rows == manyStaged {
			statement = r.store.dialect.empty(name)
		}
		if rows > 0 {
			if _, err := r.conn.ExecContext(ctx, statement); err != nil {
				return fmt.Errorf("clean up after an import: %w", err)
			}
		}
	}
	return nil
}

// manyStaged is from how many rows on it is faster to make a table anew than to
// delete its rows one by one.
const manyStaged = 10_000

func (r *ImportRun) report(finding Finding) {
	r.findings++
	r.found(finding)
}

func (r *ImportRun) tell(stage string, done, total int) {
	if r.progress != nil {
		r.progress(stage, int64(done), int64(total))
	}
}

// stagedTables returns the tables of which the run has staged rows.
func (r *ImportRun) stagedTables() []*table {
	var found []*table
	for i := range tables {
		if r.staged[tables[i].kind] > 0 {
			found = append(found, &tables[i])
		}
	}
	return found
}

// replacedTables returns the tables that the run replaces, each before those it refers to.
func (r *ImportRun) replacedTables() []*table {
	var found []*table
	for i := range tables {
		if r.replace[tables[i].kind] {
			found = append(found, &tables[i])
		}
	}
	slices.Reverse(found)
	return found
}
