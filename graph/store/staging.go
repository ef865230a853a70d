package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"kik/graph/model"
)

const (
	stagedParameters = 8000   // of one INSERT, well under what both databases take
	stagedCommit     = 50_000 // rows between two commits, so that other writers get their turn
)

// stager writes the rows of one kind into its staging table, many at a time.
type stager struct {
	run    *ImportRun
	table  *table
	insert string // of one full batch
	batch  int    // rows

	columns []stagedColumn
	width   int // values of a row, the position among them
	values  []any
	tx      *sql.Tx
	full    *sql.Stmt
	open    int // rows since the last commit
}

// stagedColumn is where the value of a staged column comes from.
type stagedColumn struct {
	column
	cell int // in the file's row
}

// Stage takes in one row, as the files say it. Rows come in the order of
// model.ImportFiles: a row of a kind is followed by none of an earlier kind.
func (r *ImportRun) Stage(ctx context.Context, kind model.FileKind, position Position, row model.Row) error {
	if r.staging == nil || r.staging.table.kind != kind {
		if err := r.finishStaging(ctx); err != nil {
			return err
		}
		r.staging = newStager(r, tableOf(kind))
	}
	if of := r.files[kind]; len(of) == 0 || of[len(of)-1] != position.File() {
		r.files[kind] = append(of, position.File())
	}
	return r.staging.add(ctx, position, row)
}

// finishStaging writes what is still held back.
func (r *ImportRun) finishStaging(ctx context.Context) error {
	if r.staging == nil {
		return nil
	}
	err := r.staging.finish(ctx)
	r.staging = nil
	return err
}

func newStager(r *ImportRun, t *table) *stager {
	spec, _ := model.SpecOf(t.kind)
	cells := map[string]int{}
	for i, c := range spec.Columns {
		cells[c.Name] = i
	}
	st := &stager{run: r, table: t}
	for _, c := range t.columns {
		if c.role != handColumn {
			st.columns = append(st.columns, stagedColumn{column: c, cell: cells[c.file]})
		}
	}
	for _, l := range t.lists {
		st.columns = append(st.columns, stagedColumn{column: column{name: l.column, file: l.file, empty: ""}, cell: cells[l.file]})
	}
	st.width = 1 + len(t.staged())
	st.batch = stagedParameters / st.width
	st.insert = st.insertOf(st.batch)
	return st
}

func (st *stager) insertOf(rows int) string {
	return fmt.Sprintf("INSERT INTO %s (position, %s) VALUES %s",
		st.table.stage(), strings.Join(st.inserted(), ", "), placeholders(rows, st.width))
}

// inserted returns the staging table's columns in the order of a row's values.
func (st *stager) inserted() []string {
	var names []string
	if st.table.id == stagedID {
		names = append(names, "id")
	}
	for _, c := range st.columns {
		names = append(names, c.name)
	}
	return names
}

func (st *stager) add(ctx context.Context, position Position, row model.Row) error {
	st.values = append(st.values, int64(position))
	if st.table.id == stagedID {
		st.values = append(st.values, nil)
	}
	for _, c := range st.columns {
		st.values = append(st.values, c.valueIn(row))
	}
	if len(st.values) < st.batch*st.width {
		return nil
	}
	return st.flush(ctx)
}

func (c *stagedColumn) valueIn(row model.Row) any {
	cell := row[c.cell]
	switch {
	case cell == nil:
		return c.empty
	case c.convert != nil:
		return c.convert(cell)
	}
	return databaseValue(cell)
}

// databaseValue is a cell in the form in which both drivers take it fastest.
func databaseValue(cell any) any {
	switch v := cell.(type) {
	case model.Date:
		return v.String()
	case model.Month:
		return v.String()
	case model.Kroner:
		return int64(v)
	case model.Decimal:
		return int64(v)
	}
	return cell
}

// flush writes the rows that are held back.
func (st *stager) flush(ctx context.Context) error {
	if len(st.values) == 0 {
		return nil
	}
	if err := st.begin(ctx); err != nil {
		return err
	}
	if err := st.resolveCitizens(ctx); err != nil {
		return err
	}
	rows := len(st.values) / st.width
	if err := st.write(ctx, rows); err != nil {
		return fmt.Errorf("stage %s: %w", st.table.kind, err)
	}
	st.run.staged[st.table.kind] += int64(rows)
	st.values = st.values[:0]
	if st.open += rows; st.open >= stagedCommit {
		return st.commit()
	}
	return nil
}

func (st *stager) write(ctx context.Context, rows int) (err error) {
	switch rows {
	case 0:
	case st.batch:
		if st.full == nil {
			if st.full, err = st.tx.PrepareContext(ctx, st.insert); err != nil {
				return err
			}
		}
		_, err = st.full.ExecContext(ctx, st.values...)
	default:
		_, err = st.tx.ExecContext(ctx, st.insertOf(rows), st.values...)
	}
	return err
}

func (st *stager) begin(ctx context.Context) (err error) {
	if st.tx == nil {
		if st.tx, err = st.run.conn.BeginTx(ctx, nil); err != nil {
			return fmt.Errorf("stage %s: %w", st.table.kind, err)
		}
	}
	return nil
}

func (st *stager) commit() error {
	if st.tx == nil {
		return nil
	}
	tx := st.tx
	st.tx, st.full, st.open = nil, nil, 0
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("stage %s: %w", st.table.kind, err)
	}
	return nil
}

func (st *stager) finish(ctx context.Context) error {
	if err := st.flush(ctx); err != nil {
		return errors.Join(err, st.abandon())
	}
	return st.commit()
}

// abandon ends the open transaction after an error.
func (st *stager) abandon() error {
	if st.tx == nil {
		return nil
	}
	err := st.tx.Rollback()
	st.tx, st.full = nil, nil
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}
