package cohort

import (
	"cmp"
	"fmt"
	"slices"

	"kik/graph/model"
)

// benefitTable holds the benefit codes, numbered in the order of their code
// points so that a lower number is a lower code, and the rows of each.
type benefitTable struct {
	dictionary
	rows    [][]model.BenefitType // by code, sorted by from
	covered [][]interval          // by code: the days that some row covers
}

// interval is the days from first to last, both inclusive.
type interval struct{ first, last model.Date }

func newBenefitTable(types []model.BenefitType) (benefitTable, error) {
	sorted := slices.Clone(types)
	slices.SortFunc(sorted, func(a, b model.BenefitType) int {
		return cmp.Or(cmp.Compare(a.Code, b.Code), cmp.Compare(a.From, b.From))
	})
	var t benefitTable
	for _, row := range sorted {
		if err := checkBenefitType(row); err != nil {
			return benefitTable{}, err
		}
		n, err := t.add(row.Code)
		if err != nil {
			return benefitTable{}, err
		}
		if int(n) == len(t.rows) {
			t.rows = append(t.rows, nil)
			t.covered = append(t.covered, nil)
		}
		t.rows[n] = append(t.rows[n], row)
		t.covered[n] = cover(t.covered[n], interval{row.From, endOf(row.To)})
	}
	return t, nil
}

func checkBenefitType(row model.BenefitType) error {
	switch row.Class {
	case model.ClassTarget, model.ClassOtherTargetGroup, model.ClassSelfSupport:
		return nil
	case model.ClassOtherSupport:
		if row.Category == nil || *row.Category == "" {
			return fmt.Errorf("benefit %s from %s is other support and has no category", row.Code, row.From)
		}
		return nil
	}
	return fmt.Errorf("benefit %s from %s has the unknown class %q", row.Code, row.From, row.Class)
}

// cover adds an interval that begins no earlier than those it is added to.
func cover(covered []interval, next interval) []interval {
	if n := len(covered); n > 0 && next.first <= covered[n-1].last+1 {
		covered[n-1].last = max(covered[n-1].last, next.last)
		return covered
	}
	return append(covered, next)
}

// covers says whether every day of the interval has a row of the code.
func (t *benefitTable) covers(code uint16, days interval) bool {
	for _, c := range t.covered[code] {
		if c.first <= days.first && days.last <= c.last {
			return true
		}
	}
	return false
}

// rowOn returns the row of a code in force on a day: of those that cover it,
// the latest from (DOMAIN, "Benefit on a day"); nil where none does.
func (t *benefitTable) rowOn(code uint16, day model.Date) *model.BenefitType {
	rows := t.rows[code]
	for i := len(rows) - 1; i >= 0; i-- {
		if rows[i].From <= day && day <= endOf(rows[i].To) {
			return &rows[i]
		}
	}
	return nil
}

// endOf returns the last day of a period, open for one without an end.
func endOf(to *model.Date) model.Date {
	if to == nil || *to > lastDay {
		return open
	}
	return *to
}
