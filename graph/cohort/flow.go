package cohort

import (
	"context"

	"kik/graph/model"
)

// FlowQuestion asks where the population of a day was on an earlier one.
type FlowQuestion struct {
	From, To  model.Date // To no earlier than From and the baseline
	Group     *Group     // nil: everyone
	ByBenefit bool       // by the benefit that counts; else by state
}

// Place is where a citizen is on a day: one of its three.
type Place struct {
	NotYet  bool         // not yet in the programme; only as an origin
	State   *model.State // asked by state
	Benefit *string      // asked by benefit; nil: no spell covers the day
}

// same says whether two places are the same.
func (p Place) same(other Place) bool {
	return p.NotYet == other.NotYet && equal(p.State, other.State) && equal(p.Benefit, other.Benefit)
}

// equal says whether two values are the same, or are both unknown.
func equal[T comparable](a, b *T) bool {
	return a == nil && b == nil || a != nil && b != nil && *a == *b
}

// FlowCell is how many went from one place to another, or stayed.
type FlowCell struct {
	From, To Place
	Citizens int
}

// Flow is the cells that have somebody in them; their sum is the population.
type Flow struct {
	Population int        // on the later day
	Cells      []FlowCell // by origin, then destination: not yet first, then as places are listed
}

// Flow counts the population on a day by where it is and where it was on an
// earlier day (DOMAIN section 3). Who entered after the earlier day stands in
// the row "not yet in the programme". Days in the wrong order or before the
// baseline are VALIDATION errors.
func (h *History) Flow(ctx context.Context, s Scope, q FlowQuestion) (*Flow, error) {
	p, err := h.flowPlan(s, q)
	if err != nil {
		return nil, err
	}
	counters, err := work(ctx, h, func() *flowCounter { return newFlowCounter(h.glance(p, q.Group), q) })
	if err != nil {
		return nil, err
	}
	for _, other := range counters[1:] {
		counters[0].merge(other)
	}
	return counters[0].flow(), nil
}

func (h *History) flowPlan(s Scope, q FlowQuestion) (*plan, error) {
	if err := s.checkField("to", q.To); err != nil {
		return nil, err
	}
	if q.From > q.To {
		return nil, model.InvalidField("from", "Den første dag kan ikke komme efter den sidste.")
	}
	if places := len(h.benefits.codes) + 2; q.ByBenefit && places*places > maxCells {
		return nil, tooManyCells()
	}
	return h.plan(s, interval{s.Baseline, q.To}), nil
}

// flowCounter counts citizens by their places on two days.
type flowCounter struct {
	*glance
	earlier          model.Date
	earlierStandings []uint64
	earlierVisits    visitCursor
	places           []Place
	placeOf          func(standing) int // of the places
	counts           []int32            // by origin × len(places) + destination
}

// notYet is the place of those who have not entered.
const notYet = 0

func newFlowCounter(g *glance, q FlowQuestion) *flowCounter {
	c := &flowCounter{
		glance: g, earlier: q.From, earlierVisits: visitCursor{columns: &g.h.visitations},
		places: []Place{notYet: {NotYet: true}},
	}
	if q.From >= g.plan.window.first { // else nobody has entered
		c.earlierStandings = g.h.standings(g.plan, q.From)
	}
	if q.ByBenefit {
		c.placesOfBenefits()
	} else {
		c.placesOfStates()
	}
	c.counts = make([]int32, len(c.places)*len(c.places))
	return c
}

func (c *flowCounter) placesOfStates() {
	var numbers [len(states)]int
	for _, state := range model.States {
		for class, name := range states {
			if name == state {
				numbers[class] = len(c.places)
			}
		}
		c.places = append(c.places, Place{State: &state})
	}
	c.placeOf = func(s standing) int { return numbers[s.class()] }
}

func (c *flowCounter) placesOfBenefits() {
	codes := c.h.benefits.codes
	for i := range codes {
		c.places = append(c.places, Place{Benefit: &codes[i]})
	}
	none := len(c.places)
	c.places = append(c.places, Place{})
	c.placeOf = func(s standing) int {
		if s.benefit() == noCode {
			return none
		}
		return 1 + int(s.benefit())
	}
}

func (c *flowCounter) pass(first, end int) {
	c.look(first, end)
	for _, citizen := range c.members {
		from, to := c.placesOf(citizen)
		c.counts[from*len(c.places)+to]++
	}
}

// placesOf returns the numbers of a member's places.
func (c *flowCounter) placesOf(member int32) (from, to int) {
	from = notYet
	if c.arrivals[member].day() <= c.earlier {
		from = c.placeOf(c.standingEarlier(c.first + int(member)))
	}
	return from, c.placeOf(c.today[member])
}

func (c *flowCounter) standingEarlier(citizen int) standing {
	s := c.h.standingOn(citizen, c.earlier, c.earlierStandings)
	if c.plan.restricted && s.class() == inTarget {
		group := c.earlierVisits.groupOn(citizen, c.earlier)
		return narrowed(s, group != noCode && c.plan.inGroup[group])
	}
	return s
}

func (c *flowCounter) merge(other *flowCounter) {
	for i, n := range other.counts {
		c.counts[i] += n
	}
}

func (c *flowCounter) flow() *Flow {
	f := &Flow{}
	for i, n := range c.counts {
		if n != 0 {
			f.Population += int(n)
			f.Cells = append(f.Cells, FlowCell{From: c.places[i/len(c.places)], To: c.places[i%len(c.places)], Citizens: int(n)})
		}
	}
	return f
}
