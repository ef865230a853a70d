package cohort

import (
	"context"

	"kik/graph/model"
)

// FullTime is how many persons a period's days on benefit make, the way of the
// national statistics, beside the persons themselves.
type FullTime struct {
	Days       int64 // days in T in the period, of all citizens
	PeriodDays int64
	Persons    int // with at least one day in T in the period
}

// Value returns full-time persons: days in T ÷ days of the period.
func (f FullTime) Value() float64 { return float64(f.Days) / float64(f.PeriodDays) }

// FullTimePersons counts the days in T in a period (DOMAIN section 3), of
// everyone or of a group. The period may begin before the baseline. Days in the
// wrong order or beyond what can be computed are VALIDATION errors.
func (h *History) FullTimePersons(ctx context.Context, s Scope, from, to model.Date, group *Group) (FullTime, error) {
	switch {
	case from > to:
		return FullTime{}, model.InvalidField("from", "Den første dag kan ikke komme efter den sidste.")
	case from < firstDay:
		return FullTime{}, model.InvalidField("from", "Den første dag, der kan regnes på, er den %s.", firstDay.Danish())
	case to > lastDay:
		return FullTime{}, model.InvalidField("to", "Den sidste dag, der kan regnes på, er den %s.", lastDay.Danish())
	}
	p := h.plan(s, interval{from, to})
	counters, err := work(ctx, h, func() *fullTimeCounter {
		return &fullTimeCounter{runs: h.targetRuns(p, to), from: from, group: group, targets: h.marksOf(p.targets)}
	})
	if err != nil {
		return FullTime{}, err
	}
	total := FullTime{PeriodDays: int64(to-from) + 1}
	for _, c := range counters {
		total.Days += c.days
		total.Persons += c.persons
	}
	return total, nil
}

type fullTimeCounter struct {
	runs    *targetRuns
	from    model.Date
	group   *Group
	targets uint16
	days    int64
	persons int
}

func (c *fullTimeCounter) pass(first, end int) {
	for citizen := first; citizen < end; citizen++ {
		if c.runs.h.skips(citizen, c.targets, c.group) {
			continue
		}
		var days int64
		for _, run := range c.runs.of(citizen) {
			days += int64(max(0, run.last-max(run.first, c.from)+1))
		}
		if c.days += days; days > 0 {
			c.persons++
		}
	}
}
