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
	return nil
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
