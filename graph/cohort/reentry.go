package cohort

import "context"

// Reentry is how many of those who left came back within some months.
type Reentry struct {
	Months      int
	Observed    int // whose exit day + months is on or before the day
	NotObserved int // who left later: not observed long enough
	Back        int // of those observed, with a day in T after the exit and on or before exit day + months
}

// ReentryMonths are those of the analysis.
var ReentryMonths = []int{3, 6, 12, 24}

// Reentry counts for each number of months who of those who left came back
// (DOMAIN section 3, by the first exit). Impossible days, gaps and months are
// VALIDATION errors.
func (h *History) Reentry(ctx context.Context, s Scope, q ExitQuestion, months []int) ([]Reentry, error) {
	if err := q.check(s); err != nil {
		return nil, err
	}
	p := h.plan(s, interval{s.Baseline, q.AsOf})
	axis := h.axis(p.window)
	var due []dueDays
	for _, n := range months {
		if err := checkMonths(n); err != nil {
			return nil, err
		}
		due = append(due, axis.due(n, nil))
	}
	starts := h.starts(q)
	counters, err := work(ctx, h, func() *reentryCounter {
		return &reentryCounter{exitFinder: h.exitFinder(p, q, starts), due: due, counts: make([]Reentry, len(months))}
	})
	if err != nil {
		return nil, err
	}
	reentries := make([]Reentry, len(months))
	for i, n := range months {
		reentries[i].Months = n
		for _, c := range counters {
			reentries[i].Observed += c.counts[i].Observed
			reentries[i].NotObserved += c.counts[i].NotObserved
			reentries[i].Back += c.counts[i].Back
		}
	}
	return reentries, nil
}

type reentryCounter struct {
	*exitFinder
	due    []dueDays // by months; asked by exit day
	counts []Reentry
}

func (c *reentryCounter) pass(first, end int) {
	c.look(first, end)
	for _, member := range c.members {
		exit, _, atRisk := c.of(member)
		if !atRisk || exit.class == inTarget {
			continue
		}
		for i := range c.counts {
			until := c.due[i].of(exit.day)
			switch {
			case until > c.plan.window.last:
				c.counts[i].NotObserved++
				continue
			case exit.back <= until:
				c.counts[i].Back++
			}
			c.counts[i].Observed++
		}
	}
}
