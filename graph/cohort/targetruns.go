package cohort

import "kik/graph/model"

// targetRuns finds the runs of days in T of citizens that come in ascending
// order. It belongs to one worker.
type targetRuns struct {
	h       *History
	plan    *plan
	until   model.Date // no day after it is looked at
	visits  visitCursor
	claimed []interval
	runs    []interval
	in      []interval
	both    []interval
}

func (h *History) targetRuns(p *plan, until model.Date) *targetRuns {
	return &targetRuns{h: h, plan: p, until: until, visits: visitCursor{columns: &h.visitations}}
}

// of returns the citizen's unbroken runs of days in T up to the last day looked
// at, in order, also those before the baseline. They are valid until the next
// call.
func (t *targetRuns) of(citizen int) []interval {
	t.claim(citizen)
	t.runs = t.runs[:0]
	for _, next := range t.claimed {
		if n := len(t.runs); n > 0 && next.first <= t.runs[n-1].last+1 {
			t.runs[n-1].last = max(t.runs[n-1].last, next.last)
			continue
		}
		t.runs = append(t.runs, next)
	}
	if !t.plan.restricted {
		return t.runs
	}
	t.in = t.visits.inGroups(citizen, t.plan.inGroup, t.in[:0])
	t.both = intersect(t.runs, t.in, t.both[:0])
	return t.both
}

// claim notes the citizen's spells on target benefits. A spell on another
// benefit is overwritten by the next: there is no branch to foresee.
func (t *targetRuns) claim(citizen int) {
	spells := &t.h.spells
	first, end := t.h.citizens.spells[citizen], t.h.citizens.spells[citizen+1]
	if n := int(end - first); cap(t.claimed) < n {
		t.claimed = make([]interval, n)
	}
	t.claimed = t.claimed[:end-first]
	n := 0
	for k := first; k < end && spells.from[k] <= t.until; k++ {
		t.claimed[n] = interval{spells.from[k], min(spells.to[k], t.until)}
		if t.plan.isTarget[spells.benefit[k]] {
			n++
		}
	}
	t.claimed = t.claimed[:n]
}

// intersect appends the days that two lists of intervals share. In each the
// intervals come in order and do not touch.
func intersect(a, b, days []interval) []interval {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		first, last := max(a[i].first, b[j].first), min(a[i].last, b[j].last)
		if first <= last {
			days = append(days, interval{first, last})
		}
		if a[i].last < b[j].last {
			i++
		} else {
			j++
		}
	}
	return days
}
