package store

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"

	"kik/graph/model"
)

// Citizens calls use with every citizen, by id.
func (r *Reading) Citizens(ctx context.Context, use func(model.Citizen) error) error {
	genders := codes[model.Gender]{}
	districts := codes[string]{}
	return r.scan(ctx, "citizens", "SELECT id, pseudonym, birth_year, gender, district FROM citizens ORDER BY id", 5, func(row rawRow) error {
		citizen := model.Citizen{ID: row.integer(0), Pseudonym: string(row.cells[1])}
		if row.cells[2] != nil {
			year := int(row.integer(2))
			citizen.BirthYear = &year
		}
		citizen.Gender = genders.optional(row.cells[3])
		citizen.District = districts.optional(row.cells[4])
		return row.use(func() error { return use(citizen) })
	})
}

// BenefitSpells calls use with every benefit spell, by citizen id, first day and benefit.
func (r *Reading) BenefitSpells(ctx context.Context, use func(model.BenefitSpell) error) error {
	benefits := codes[string]{}
	return r.scan(ctx, "benefit spells", "SELECT citizen_id, from_date, benefit, to_date FROM benefit_spells ORDER BY citizen_id, from_date, benefit", 4, func(row rawRow) error {
		spell := model.BenefitSpell{CitizenID: row.integer(0), From: row.date(1), Benefit: benefits.of(row.cells[2]), To: row.optionalDate(3)}
		return row.use(func() error { return use(spell) })
	})
}

// Visitations calls use with every visitation, by citizen id, first day and target group.
func (r *Reading) Visitations(ctx context.Context, use func(model.Visitation) error) error {
	groups := codes[string]{}
	return r.scan(ctx, "visitations", "SELECT citizen_id, from_date, target_group, to_date FROM visitations ORDER BY citizen_id, from_date, target_group", 4, func(row rawRow) error {
		visitation := model.Visitation{CitizenID: row.integer(0), From: row.date(1), TargetGroup: groups.of(row.cells[2]), To: row.optionalDate(3)}
		return row.use(func() error { return use(visitation) })
	})
}

// Enrolments calls use with every enrolment, by citizen id, first day and intervention.
func (r *Reading) Enrolments(ctx context.Context, use func(model.Enrolment) error) error {
	interventions := codes[string]{}
	outcomes := codes[model.Outcome]{}
	query := "SELECT id, citizen_id, from_date, intervention, to_date, outcome, outcome_date FROM enrolments ORDER BY citizen_id, from_date, intervention"
	return r.scan(ctx, "enrolments", query, 7, func(row rawRow) error {
		enrolment := model.Enrolment{
			ID: row.integer(0), CitizenID: row.integer(1), From: row.date(2), Intervention: interventions.of(row.cells[3]),
			To: row.optionalDate(4), Outcome: outcomes.optional(row.cells[5]), OutcomeDate: row.optionalDate(6),
		}
		return row.use(func() error { return use(enrolment) })
	})
}

// scan runs a query for millions of rows without reflection: the cells come as
// the bytes that the driver holds, valid until the next row.
func (r *Reading) scan(ctx context.Context, what, query string, columns int, use func(rawRow) error) error {
	cells := make([]sql.RawBytes, columns)
	targets := make([]any, columns)
	for i := range cells {
		targets[i] = &cells[i]
	}
	row := rawRow{cells: cells, failure: new(error)}
	err := eachRow(ctx, r.tx, func(rows *sql.Rows) error {
		if err := rows.Scan(targets...); err != nil {
			return err
		}
		return use(row)
	}, query)
	if err != nil {
		return fmt.Errorf("read the %s: %w", what, err)
	}
	return nil
}

// rawRow is a row as bytes. A cell that cannot be read is remembered, and use tells.
type rawRow struct {
	cells   []sql.RawBytes
	failure *error
}

func (r rawRow) use(row func() error) error {
	if *r.failure != nil {
		return *r.failure
	}
	return row()
}

func (r rawRow) integer(column int) int64 {
	n, err := strconv.ParseInt(string(r.cells[column]), 10, 64)
	if err != nil {
		*r.failure = err
	}
	return n
}

func (r rawRow) date(column int) model.Date {
	d, err := parseDate(r.cells[column])
	if err != nil {
		*r.failure = err
	}
	return d
}

func (r rawRow) optionalDate(column int) *model.Date {
	if r.cells[column] == nil {
		return nil
	}
	d := r.date(column)
	return &d
}

// codes keeps one copy of each code of a column.
type codes[T ~string] map[string]*T

func (c codes[T]) of(cell []byte) T {
	if known, ok := c[string(cell)]; ok {
		return *known
	}
	code := T(cell)
	c[string(code)] = &code
	return code
}

func (c codes[T]) optional(cell []byte) *T {
	if cell == nil {
		return nil
	}
	c.of(cell)
	return c[string(cell)]
}
