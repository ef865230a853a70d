package cohort

import "kik/graph/model"

// tally gathers what an Analysis tells. The days are kept as changes: a time
// on a benefit raises the count of its first day and lowers that of the day
// after its last, so that a segment costs the same however long it is.
type tally struct {
	plan      *plan
	axis      axis
	citizens  [cohortCount][len(states)]int
	byTarget  []int // on the last day, by target benefit
	bySupport []int // on the last day, by benefit and category

	// Changes by cohort and then by target benefit, support or entry benefit.
	target, support, saved changes
}

// changes are series of daily changes, one after the other.
type changes struct {
	daily  []int32
	length int // of one series: the axis and one beyond
	keys   int // series of one cohort
}

func newChanges(a axis, keys int) changes {
	return changes{make([]int32, cohortCount*keys*(a.length+1)), a.length + 1, keys}
}

func (c *changes) of(cohort uint8, key uint16) []int32 {
	from := (int(cohort)*c.keys + int(key)) * c.length
	return c.daily[from : from+c.length]
}

// sum returns the changes of all series together.
func (c *changes) sum() []int32 {
	all := make([]int32, c.length)
	for i, n := range c.daily {
		all[i%c.length] += n
	}
	return all
}

func (c *changes) merge(other changes) {
	for i, n := range other.daily {
		c.daily[i] += n
	}
}

func newTally(p *plan, a axis) *tally {
	return &tally{
		plan:      p,
		axis:      a,
		byTarget:  make([]int, len(p.targets)),
		bySupport: make([]int, len(p.supports)),
		target:    newChanges(a, len(p.targets)),
		support:   newChanges(a, len(p.supports)),
		saved:     newChanges(a, len(p.targets)),
	}
}

func (t *tally) add(l *life) {
	saved := t.saved.of(l.cohort, l.segments[0].key)
	for i := range l.segments {
		s := &l.segments[i]
		from, to := t.axis.span(s)
		switch s.class {
		case inTarget:
			target := t.target.of(l.cohort, s.key)
			target[from]++
			target[to]--
		case otherSupport:
			support := t.support.of(l.cohort, s.key)
			support[from]++
			support[to]--
			saved[from]++
			saved[to]--
		case selfSupport:
			saved[from]++
			saved[to]--
		}
	}
	today := &l.segments[len(l.segments)-1]
	t.citizens[l.cohort][today.class]++
	switch today.class {
	case inTarget:
		t.byTarget[today.key]++
	case otherSupport:
		t.bySupport[today.key]++
	}
}

func (t *tally) merge(other *tally) {
	for cohort := range t.citizens {
		for class := range t.citizens[cohort] {
			t.citizens[cohort][class] += other.citizens[cohort][class]
		}
	}
	for key, n := range other.byTarget {
		t.byTarget[key] += n
	}
	for key, n := range other.bySupport {
		t.bySupport[key] += n
	}
	t.target.merge(other.target)
	t.support.merge(other.support)
	t.saved.merge(other.saved)
}

// recipients returns the stock of each day of the window.
func (t *tally) recipients() series { return t.axis.series(t.target.sum()) }

// left returns on each of the days how many of those who have entered are in
// SELF_SUPPORT and in OTHER_SUPPORT; zero outside the window.
func (t *tally) left(days []model.Date) (selfSupport, otherSupport []int) {
	both, other := t.axis.series(t.saved.sum()), t.axis.series(t.support.sum())
	selfSupport, otherSupport = make([]int, len(days)), make([]int, len(days))
	for i, day := range days {
		otherSupport[i] = other.on(day)
		selfSupport[i] = both.on(day) - otherSupport[i]
	}
	return selfSupport, otherSupport
}

// analysis returns the counts of citizens.
func (t *tally) analysis(h *History, recipients series) *Analysis {
	a := &Analysis{
		Population:            map[model.Cohort]int{},
		Citizens:              map[model.Cohort]map[model.State]int{},
		RecipientsByBenefit:   map[string]int{},
		OtherSupportByBenefit: map[string]int{},
	}
	for i, cohort := range model.Cohorts {
		a.Population[cohort] = 0
		a.Citizens[cohort] = map[model.State]int{}
		for class, n := range t.citizens[i] {
			a.Citizens[cohort][states[class]] = n
			a.Population[cohort] += n
		}
		a.Recipients += t.citizens[i][inTarget]
	}
	a.RecipientsOnBaseline = recipients.on(t.axis.window.first)
	for key, n := range t.byTarget {
		addTo(a.RecipientsByBenefit, h.benefits.codes[t.plan.targets[key]], n)
	}
	for key, n := range t.bySupport {
		addTo(a.OtherSupportByBenefit, h.benefits.codes[t.plan.supports[key].benefit], n)
	}
	return a
}

func addTo(counts map[string]int, code string, n int) {
	if n != 0 {
		counts[code] += n
	}
}
