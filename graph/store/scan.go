package store

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"kik/graph/model"
)

// Citizens calls use with every citizen, by id.
func (r *Reading) Citizens(ctx context.Context, use func(model.Citizen) error) error {
	genders, districts := codes[model.Gender]{}, codes[string]{}
	table := wholeTable{
		what: "citizens", name: "citizens", citizen: "id", order: "id",
		required: []string{"id", "pseudonym"}, optional: []string{"birth_year", "gender", "district"},
	}
	return scan(ctx, r, table, use, func(l *lines) model.Citizen {
		return model.Citizen{ID: l.integer(), Pseudonym: l.text(), BirthYear: l.optionalInt(), Gender: genders.optional(l.text()), District: districts.optional(l.text())}
	})
}

// BenefitSpells calls use with every benefit spell, by citizen id, first day and benefit.
func (r *Reading) BenefitSpells(ctx context.Context, use func(model.BenefitSpell) error) error {
	benefits := codes[string]{}
	table := wholeTable{
		what: "benefit spells", name: "benefit_spells", citizen: "citizen_id", order: "citizen_id, from_date, benefit",
		required: []string{"citizen_id", "benefit", "from_date"}, optional: []string{"to_date"},
	}
	return scan(ctx, r, table, use, func(l *lines) model.BenefitSpell {
		return model.BenefitSpell{CitizenID: l.integer(), Benefit: benefits.of(l.text()), From: l.date(), To: l.optionalDate()}
	})
}

// Visitations calls use with every visitation, by citizen id, first day and target group.
func (r *Reading) Visitations(ctx context.Context, use func(model.Visitation) error) error {
	groups := codes[string]{}
	table := wholeTable{
		what: "visitations", name: "visitations", citizen: "citizen_id", order: "citizen_id, from_date, target_group",
		required: []string{"citizen_id", "target_group", "from_date"}, optional: []string{"to_date"},
	}
	return scan(ctx, r, table, use, func(l *lines) model.Visitation {
		return model.Visitation{CitizenID: l.integer(), TargetGroup: groups.of(l.text()), From: l.date(), To: l.optionalDate()}
	})
}

// Enrolments calls use with every enrolment, by citizen id, first day and intervention.
func (r *Reading) Enrolments(ctx context.Context, use func(model.Enrolment) error) error {
	interventions, outcomes := codes[string]{}, codes[model.Outcome]{}
	table := wholeTable{
		what: "enrolments", name: "enrolments", citizen: "citizen_id", order: "citizen_id, from_date, intervention",
		required: []string{"id", "citizen_id", "intervention", "from_date"}, optional: []string{"to_date", "outcome", "outcome_date"},
	}
	return scan(ctx, r, table, use, func(l *lines) model.Enrolment {
		return model.Enrolment{
			ID: l.integer(), CitizenID: l.integer(), Intervention: interventions.of(l.text()),
			From: l.date(), To: l.optionalDate(), Outcome: outcomes.optional(l.text()), OutcomeDate: l.optionalDate(),
		}
	})
}

// scan calls use with every row of a table.
func scan[T any](ctx context.Context, r *Reading, t wholeTable, use func(T) error, read func(*lines) T) error {
	return r.texts(ctx, t, func(text string) error {
		l := lines{rest: text}
		for l.rest != "" {
			row := read(&l)
			if l.failure != nil {
				return fmt.Errorf("read the %s: %w", t.what, l.failure)
			}
			if err := use(row); err != nil {
				return err
			}
		}
		return nil
	})
}

// lines takes the cells of a text one after the other. It remembers the first
// that cannot be read.
type lines struct {
	rest    string
	failure error
	days    []model.Date // room for days that pointers are kept to
}

// text takes a cell, a part of the whole text.
func (l *lines) text() string {
	for i := range len(l.rest) {
		if c := l.rest[i]; c == cellEnd || c == lineEnd {
			cell := l.rest[:i]
			l.rest = l.rest[i+1:]
			return cell
		}
	}
	cell := l.rest
	l.rest = ""
	return cell
}

func (l *lines) integer() int64 {
	n, err := strconv.ParseInt(l.text(), 10, 64)
	l.note(err)
	return n
}

func (l *lines) optionalInt() *int {
	cell := l.text()
	if cell == "" {
		return nil
	}
	n, err := strconv.Atoi(cell)
	l.note(err)
	return &n
}

func (l *lines) date() model.Date {
	d, err := parseDate(l.text())
	l.note(err)
	return d
}

func (l *lines) optionalDate() *model.Date {
	cell := l.text()
	if cell == "" {
		return nil
	}
	d, err := parseDate(cell)
	l.note(err)
	return l.pointer(d)
}

// pointer returns a pointer to the day. Days share their room by the thousand,
// which is filled once: a pointer to one stays good.
func (l *lines) pointer(d model.Date) *model.Date {
	if len(l.days) == cap(l.days) {
		l.days = make([]model.Date, 0, 1024)
	}
	l.days = append(l.days, d)
	return &l.days[len(l.days)-1]
}

func (l *lines) note(err error) {
	if l.failure == nil {
		l.failure = err
	}
}

// codes keeps one copy of each code of a column, which no text hangs on.
type codes[T ~string] map[string]*T

func (c codes[T]) pointer(cell string) *T {
	if known, ok := c[cell]; ok {
		return known
	}
	code := T(strings.Clone(cell))
	c[string(code)] = &code
	return &code
}

func (c codes[T]) of(cell string) T { return *c.pointer(cell) }

func (c codes[T]) optional(cell string) *T {
	if cell == "" {
		return nil
	}
	return c.pointer(cell)
}
