package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"kik/graph/model"
)

// citizenIDs numbers the citizens of a run: a known pseudonym keeps its number,
// a new one gets the next that no citizen has ever had.
type citizenIDs struct {
	last   int64
	stored bool // the database has citizens
	staged bool // the run has
}

func (c *citizenIDs) open(ctx context.Context, conn *sql.Conn) error {
	row := conn.QueryRowContext(ctx, "SELECT last_citizen_id, EXISTS (SELECT 1 FROM citizens) FROM data_version")
	if err := row.Scan(&c.last, &c.stored); err != nil {
		return fmt.Errorf("open an import: %w", err)
	}
	return nil
}

// resolveCitizens numbers the citizens of the rows that are held back, and
// drops the rows of citizens that nobody has named.
func (st *stager) resolveCitizens(ctx context.Context) error {
	switch {
	case st.table.kind == model.FileCitizens:
		return st.numberCitizens(ctx)
	case st.table.ofCitizen():
		return st.findCitizens(ctx)
	}
	return nil
}

const (
	citizenPseudonym = 2 // in a row of staged citizens: position, id, pseudonym
	ownerPseudonym   = 1 // in a row that belongs to a citizen: position, citizen
)

func (st *stager) numberCitizens(ctx context.Context) error {
	citizens := &st.run.citizens
	known, err := st.lookUp(ctx, st.pseudonyms(citizenPseudonym), citizens.stored)
	if err != nil {
		return err
	}
	for at := 0; at < len(st.values); at += st.width {
		pseudonym := st.values[at+citizenPseudonym].(string)
		id, ok := known[pseudonym]
		if !ok {
			citizens.last++
			id = citizens.last
			known[pseudonym] = id
		}
		st.values[at+citizenPseudonym-1] = id
	}
	citizens.staged = true
	return nil
}

func (st *stager) findCitizens(ctx context.Context) error {
	// Of replaced citizens only those that the run names are left.
	stored := st.run.citizens.stored && !st.run.replace[model.FileCitizens]
	known, err := st.lookUp(ctx, st.pseudonyms(ownerPseudonym), stored)
	if err != nil {
		return err
	}
	kept := st.values[:0]
	for at := 0; at < len(st.values); at += st.width {
		row := st.values[at : at+st.width]
		pseudonym := row[ownerPseudonym].(string)
		id, ok := known[pseudonym]
		if !ok {
			st.unknownCitizen(Position(row[0].(int64)), pseudonym)
			continue
		}
		row[ownerPseudonym] = id
		kept = append(kept, row...)
	}
	st.values = kept
	return nil
}

func (st *stager) unknownCitizen(position Position, pseudonym string) {
	if st.run.wasRefused(model.FileCitizens, pseudonym) {
		return
	}
	st.run.report(Finding{Kind: st.table.kind, Position: position, Column: "borger", Value: pseudonym, Reason: UnknownCitizen, To: model.FileCitizens})
}

// pseudonyms returns the distinct pseudonyms of the rows that are held back.
func (st *stager) pseudonyms(offset int) []any {
	seen := map[any]bool{}
	var found []any
	for at := offset; at < len(st.values); at += st.width {
		if pseudonym := st.values[at]; !seen[pseudonym] {
			seen[pseudonym] = true
			found = append(found, pseudonym)
		}
	}
	return found
}

// lookUp returns the numbers of the citizens that the run has staged, and of
// those that only the database has, where it counts.
func (st *stager) lookUp(ctx context.Context, pseudonyms []any, stored bool) (map[string]int64, error) {
	known := make(map[string]int64, len(pseudonyms))
	if st.run.citizens.staged {
		if err := st.lookUpIn(ctx, "stage_citizens", pseudonyms, known); err != nil {
			return nil, err
		}
	}
	if stored {
		missing := slices.DeleteFunc(pseudonyms, func(p any) bool { return known[p.(string)] != 0 })
		if err := st.lookUpIn(ctx, "citizens", missing, known); err != nil {
			return nil, err
		}
	}
	return known, nil
}

func (st *stager) lookUpIn(ctx context.Context, table string, pseudonyms []any, known map[string]int64) error {
	if len(pseudonyms) == 0 {
		return nil
	}
	query := "SELECT id, pseudonym FROM " + table + " WHERE pseudonym IN " + placeholders(1, len(pseudonyms))
	err := eachRow(ctx, st.tx, func(rows *sql.Rows) error {
		var id int64
		var pseudonym string
		err := rows.Scan(&id, &pseudonym)
		known[pseudonym] = id
		return err
	}, query, pseudonyms...)
	if err != nil {
		return fmt.Errorf("look up citizens: %w", err)
	}
	return nil
}
