package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
)

// addCodes adds to the code lists what the staged rows name.
func (a *application) addCodes(ctx context.Context, t *table) error {
	for _, c := range t.columns {
		if c.names == nil {
			continue
		}
		codes, err := values[string](ctx, a.tx, fmt.Sprintf("SELECT DISTINCT %s FROM %s WHERE %s IS NOT NULL", c.name, t.stage(), c.name))
		if err != nil {
			return err
		}
		if err := c.names.add(ctx, a.tx, codes); err != nil {
			return err
		}
	}
	return nil
}

// add adds codes that are missing, with the code as their name.
func (l *codeList) add(ctx context.Context, q querier, codes []string) error {
	known, err := values[string](ctx, q, "SELECT "+l.key+" FROM "+l.name)
	if err != nil {
		return err
	}
	for _, code := range codes {
		if slices.Contains(known, code) {
			continue
		}
		known = append(known, code)
		columns, args := l.key, []any{code}
		if l.hasName {
			columns, args = l.key+", name", []any{code, code}
		}
		if _, err := q.ExecContext(ctx, fmt.Sprintf("INSERT INTO %s (%s, imported) VALUES (%s1)", l.name, columns, strings.Repeat("?, ", len(args))), args...); err != nil {
			return err
		}
	}
	return nil
}

// pruneCodeLists removes the codes that files have added and nothing names any more.
func pruneCodeLists(ctx context.Context, q querier) error {
	for _, l := range codeLists {
		statement := "DELETE FROM " + l.name + " WHERE imported = 1"
		for _, user := range l.users {
			statement += fmt.Sprintf(" AND %s NOT IN (SELECT DISTINCT u.%s FROM %s u WHERE u.%s IS NOT NULL)", l.key, user.column, user.table, user.column)
		}
		if _, err := q.ExecContext(ctx, statement); err != nil {
			return fmt.Errorf("prune %s: %w", l.name, err)
		}
	}
	return nil
}

// writeLists writes the lists of the rows that the import has just written.
func (a *application) writeLists(ctx context.Context, t *table) error {
	for _, l := range t.lists {
		owners := map[string]string{}
		query := fmt.Sprintf("SELECT m.%s, s.%s FROM %s s JOIN %s m ON %s WHERE m.import_id = ?", t.keys()[0], l.column, t.stage(), t.name, t.match("m", "s"))
		err := eachRow(ctx, a.tx, func(rows *sql.Rows) error {
			var owner, elements string
			err := rows.Scan(&owner, &elements)
			owners[owner] = elements
			return err
		}, query, a.importID)
		if err != nil {
			return err
		}
		for owner, elements := range owners {
			if err := l.write(ctx, a.tx, owner, splitList(elements)); err != nil {
				return err
			}
		}
	}
	return nil
}

// write makes the elements the list of the owner.
func (l *list) write(ctx context.Context, q querier, owner string, elements []string) error {
	if l.names != nil {
		if err := l.names.add(ctx, q, elements); err != nil {
			return err
		}
	}
	kept, err := l.keptValues(ctx, q, owner)
	if err != nil {
		return err
	}
	if err := l.clear(ctx, q, owner); err != nil {
		return err
	}
	for position, element := range elements {
		_, err := q.ExecContext(ctx, fmt.Sprintf("INSERT INTO %s (%s, position, %s) VALUES (?, ?, ?)", l.links, l.owner, l.element), owner, position+1, element)
		if err == nil && kept[element] != "" {
			_, err = q.ExecContext(ctx, fmt.Sprintf("UPDATE %s SET %s = ? WHERE %s = ? AND %s = ?", l.links, l.kept, l.owner, l.element), kept[element], owner, element)
		}
		if err != nil {
			return fmt.Errorf("write the list %s of %s: %w", l.column, owner, err)
		}
	}
	return nil
}

// keptValues returns by element what no file has of it.
func (l *list) keptValues(ctx context.Context, q querier, owner string) (map[string]string, error) {
	if l.kept == "" {
		return nil, nil
	}
	kept := map[string]string{}
	err := eachRow(ctx, q, func(rows *sql.Rows) error {
		var element, value string
		err := rows.Scan(&element, &value)
		kept[element] = value
		return err
	}, fmt.Sprintf("SELECT %s, %s FROM %s WHERE %s = ?", l.element, l.kept, l.links, l.owner), owner)
	return kept, err
}

func (l *list) clear(ctx context.Context, q querier, owner string) error {
	_, err := q.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s WHERE %s = ?", l.links, l.owner), owner)
	return err
}
