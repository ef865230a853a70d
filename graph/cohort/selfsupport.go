package cohort

import (
	"context"

	"kik/graph/model"
)

// SelfSupportAfter counts, of the population whose entry day + months is on or
// before asOf, those in SELF_SUPPORT on that day (DOMAIN, "Self-support after m
// months"); of those who entered in a year, or of all; of a group, or of all.
// A day before the baseline and impossible months are VALIDATION errors.
func (h *History) SelfSupportAfter(ctx context.Context, s Scope, asOf model.Date, months int, entryYear *int, group *Group) (selfSupporting, observed int, err error) {
	if err := s.check(asOf); err != nil {
		return 0, 0, err
	}
	if err := checkMonths(months); err != nil {
		return 0, 0, err
	}
	p := h.plan(s, interval{s.Baseline, asOf})
	due := h.axis(p.window).due(months, entryYear)
	counters, err := work(ctx, h, func() *selfSupportCounter { return &selfSupportCounter{glance: h.glance(p, group), due: due} })
	if err != nil {
		return 0, 0, err
	}
	for _, c := range counters {
		selfSupporting += c.selfSupporting
		observed += c.observed
	}
	return selfSupporting, observed, nil
}

// dueDays tell some months after which day a citizen is looked at, by that day.
// The calendar is asked once a day of the axis, not once a citizen.
type dueDays struct {
	first model.Date
	days  []model.Date // notDue for a day that is not asked for
}

func (d dueDays) of(day model.Date) model.Date { return d.days[day-d.first] }

const notDue = open

func (a axis) due(months int, entryYear *int) dueDays {
	due := dueDays{a.first, make([]model.Date, a.length)}
	for i := range due.days {
		entry := a.first + model.Date(i)
		due.days[i] = notDue
		if entryYear == nil || entry.Year() == *entryYear {
			due.days[i] = entry.AddMonths(months)
		}
	}
	return due
}

type selfSupportCounter struct {
	*glance
	due                      dueDays
	selfSupporting, observed int
}

func (c *selfSupportCounter) pass(first, end int) {
	c.look(first, end)
	for _, member := range c.members {
		day := c.due.of(c.arrivals[member].day())
		if day > c.plan.window.last {
			continue
		}
		c.observed++
		if c.h.isSelfSupporting(c.plan, first+int(member), day) {
			c.selfSupporting++
		}
	}
}
