package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"kik/graph/model"
)

// absence is what a file of a run does not say: it lacks optional columns.
type absence struct {
	table   *table
	file    int
	columns []string // by their names in the file
}

// Lacks says that a file has no such columns. An absent column is no empty
// one: rows that the database has keep what it holds, and only new rows get
// the column's default.
func (r *ImportRun) Lacks(kind model.FileKind, file int, columns []string) {
	if len(columns) > 0 {
		r.absent = append(r.absent, absence{tableOf(kind), file, columns})
	}
}

// keepAbsent gives the staged rows what the database holds in the columns that
// their file lacks.
func (r *ImportRun) keepAbsent(ctx context.Context) error {
	for _, a := range r.absent {
		stored, err := count(ctx, r.conn, "SELECT COUNT(*) FROM (SELECT 1 FROM "+a.table.name+" LIMIT 1) some")
		if err != nil {
			return err
		}
		if stored == 0 {
			continue
		}
		if err := a.keep(ctx, r.conn); err != nil {
			return fmt.Errorf("keep %s of %s: %w", strings.Join(a.columns, ", "), a.table.kind, err)
		}
	}
	return nil
}

func (a absence) keep(ctx context.Context, conn *sql.Conn) error {
	if err := a.keepValues(ctx, conn); err != nil {
		return err
	}
	for _, l := range a.table.lists {
		if slices.Contains(a.columns, l.file) {
			if err := a.keepList(ctx, conn, l); err != nil {
				return err
			}
		}
	}
	return a.deriveAgain(ctx, conn)
}

// ofFile is the condition that a staged row comes from the file.
func (a absence) ofFile() string {
	return fmt.Sprintf("position >= %d AND position < %d", NewPosition(a.file, 0), NewPosition(a.file+1, 0))
}

func (a absence) keepValues(ctx context.Context, conn *sql.Conn) error {
	t, stage := a.table, a.table.stage()
	var sets []string
	for _, c := range t.columns {
		if c.role == valueColumn && slices.Contains(a.columns, c.file) {
			sets = append(sets, fmt.Sprintf("%s = COALESCE((SELECT m.%s FROM %s m WHERE %s), %s)", c.name, c.name, t.name, t.match("m", stage), c.name))
		}
	}
	if len(sets) == 0 {
		return nil
	}
	_, err := conn.ExecContext(ctx, fmt.Sprintf("UPDATE %s SET %s WHERE %s", stage, strings.Join(sets, ", "), a.ofFile()))
	return err
}

// keepList is for the short tables that have lists.
func (a absence) keepList(ctx context.Context, conn *sql.Conn, l list) error {
	stored := map[string][]string{}
	err := eachRow(ctx, conn, func(rows *sql.Rows) error {
		var owner, element string
		err := rows.Scan(&owner, &element)
		stored[owner] = append(stored[owner], element)
		return err
	}, fmt.Sprintf("SELECT %s, %s FROM %s ORDER BY %s, position", l.owner, l.element, l.links, l.owner))
	if err != nil {
		return err
	}
	for owner, elements := range stored {
		statement := fmt.Sprintf("UPDATE %s SET %s = ? WHERE %s = ? AND %s", a.table.stage(), l.column, a.table.keys()[0], a.ofFile())
		if _, err := conn.ExecContext(ctx, statement, strings.Join(elements, ","), owner); err != nil {
			return err
		}
	}
	return nil
}

// deriveAgain computes the derived columns from what the rows hold now. Only
// short tables have such columns.
func (a absence) deriveAgain(ctx context.Context, conn *sql.Conn) error {
	if len(a.table.names(derivedColumn)) == 0 {
		return nil
	}
	var from []column
	for _, c := range a.table.columns {
		if c.file != "" {
			from = append(from, c)
		}
	}
	rows, err := a.cells(ctx, conn, from)
	if err != nil {
		return err
	}
	for position, cells := range rows {
		for _, c := range a.table.columns {
			if c.role != derivedColumn {
				continue
			}
			statement := fmt.Sprintf("UPDATE %s SET %s = ? WHERE position = ?", a.table.stage(), c.name)
			if _, err := conn.ExecContext(ctx, statement, c.computed(cells), position); err != nil {
				return err
			}
		}
	}
	return nil
}

// cells reads the file's staged rows by position, as text by the file's names.
func (a absence) cells(ctx context.Context, conn *sql.Conn, columns []column) (map[int64]map[string]any, error) {
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = c.name
	}
	found := map[int64]map[string]any{}
	err := eachRow(ctx, conn, func(rows *sql.Rows) error {
		var position int64
		values := make([]sql.NullString, len(columns))
		targets := []any{&position}
		for i := range values {
			targets = append(targets, &values[i])
		}
		if err := rows.Scan(targets...); err != nil {
			return err
		}
		cells := map[string]any{}
		for i, c := range columns {
			if values[i].Valid {
				cells[c.file] = values[i].String
			}
		}
		found[position] = cells
		return nil
	}, fmt.Sprintf("SELECT position, %s FROM %s WHERE %s", strings.Join(names, ", "), a.table.stage(), a.ofFile()))
	return found, err
}
