package cohort

import (
	"context"

	"kik/graph/model"
)

// MovementQuestion asks how the stock came about, month by month.
type MovementQuestion struct {
	AsOf     model.Date  // only months that have ended by it are answered
	From, To model.Month // both inclusive; From no earlier than the baseline's month
	// Group restricts every count. Nil: everyone who is in T, also who left before
	// the baseline and so never came into the population: such a citizen can be in
	// the stock before the first month, and out in it.
	Group *Group
	By    *Dimension // one with one value a citizen, on the day; nil: undivided
	Division
}

// Movement is how one part of the population, or the whole, moved.
type Movement struct {
	Key    *Key // nil: the whole
	Before int  // the stock on the last day before the first month; zero where that is after AsOf
	Months []MonthMovement
}

// MonthMovement is one month (DOMAIN, "Monthly movement"). The stock before it
// + New + Back − Out is its Stock.
type MonthMovement struct {
	Month model.Month
	New   int // in T on the last day, not on the last day before, entered in the month
	Back  int // the same, entered earlier
	Out   int // in T on the last day before the month, not on its last
	Stock int // in T on the last day
	// CameAndWent had days in T within the month, but were in T neither on its last
	// day nor on the last day before. They are in no other number.
	CameAndWent int
}

// Movement counts month by month who came into and who left the stock. With a
// dimension there is one movement for each value that somebody in them has.
//
// A day before the baseline, months in the wrong order or before the
// baseline's, and a dimension with several values are VALIDATION errors.
func (h *History) Movement(ctx context.Context, s Scope, q MovementQuestion) ([]Movement, error) {
	p, grid, months, err := h.movementPlan(s, q)
	if err != nil {
		return nil, err
	}
	counters, err := work(ctx, h, func() *movementCounter { return newMovementCounter(h.glance(p, q.Group), grid, months) })
	if err != nil {
		return nil, err
	}
	for _, other := range counters[1:] {
		counters[0].merge(other)
	}
	return counters[0].movements(q.From), nil
}

// movementPlan checks the question. Months end with the last that is over.
func (h *History) movementPlan(s Scope, q MovementQuestion) (*plan, *grid, *monthEnds, error) {
	if err := s.check(q.AsOf); err != nil {
		return nil, nil, nil, err
	}
	switch {
	case q.From < s.Baseline.Month():
		return nil, nil, nil, model.InvalidField("from", "Strategiens udgangspunkt er den %s. Vælg den måned eller en senere.", s.Baseline.Danish())
	case q.From > lastDay.Month():
		return nil, nil, nil, model.InvalidField("from", "Den sidste dag, der kan regnes på, er den %s.", lastDay.Danish())
	case q.To < q.From:
		return nil, nil, nil, model.InvalidField("to", "Den sidste måned kan ikke komme før den første.")
	case q.By != nil && q.By.Several():
		return nil, nil, nil, model.InvalidField("by", "Der kan kun opdeles efter noget, som en borger har én værdi af.")
	}
	p := h.plan(s, interval{s.Baseline, q.AsOf})
	var by []Dimension
	if q.By != nil {
		by = []Dimension{*q.By}
	}
	grid, err := h.grid(by, p, q.Division)
	if err != nil {
		return nil, nil, nil, err
	}
	months := newMonthEnds(q.From, min(q.To, (q.AsOf+1).Month()-1))
	if grid.size*len(months.ends) > maxCells {
		return nil, nil, nil, tooManyCells()
	}
	return p, grid, months, nil
}

// movementCounter counts moves by cell and month.
type movementCounter struct {
	*glance
	grid   *grid
	months *monthEnds
	cells  gridCursor
	runs   *targetRuns
	room   []int32
	moves  []moves // by cell and number of the month; of number 0 the stock before
}

// moves are what happened in a month, or in number 0 how many there were before.
type moves struct{ before, new, back, out, cameAndWent int32 }

func newMovementCounter(g *glance, grid *grid, months *monthEnds) *movementCounter {
	g.needs = grid.needs
	return &movementCounter{
		glance: g, grid: grid, months: months,
		runs:  g.h.targetRuns(g.plan, min(g.plan.window.last, months.last())),
		room:  make([]int32, 0, chunk),
		moves: make([]moves, grid.size*len(months.ends)),
	}
}

func (c *movementCounter) pass(first, end int) {
	if len(c.grid.dividers) > 0 {
		c.look(first, end)
	}
	citizens := c.room[:0]
	for citizen := first; citizen < end; citizen++ {
		if !c.skips(citizen) {
			citizens = append(citizens, int32(citizen-first))
		}
	}
	c.cells.each(c.grid, c.glance, citizens, func(citizens []int32, cells []uint32) {
		for i, citizen := range citizens {
			at := int(cells[i]) * len(c.months.ends)
			c.follow(c.runs.of(first+int(citizen)), c.moves[at:at+len(c.months.ends)])
		}
	})
}

// follow notes a citizen's moves. What counts is at which month ends the citizen
// is in T: two runs that hold neighbouring ends are no move.
func (c *movementCounter) follow(runs []interval, moves []moves) {
	const nowhere = -2
	window := interval{c.months.ends[0], c.months.last()}
	entry := open
	at := nowhere // the last month end in T
	passing := 0  // the month in which there were days in T, so far without a month end
	for _, run := range runs {
		if run.last >= c.plan.window.first && entry == open {
			entry = max(run.first, c.plan.window.first)
		}
		if run.last < window.first {
			continue
		}
		from, to := c.months.onOrAfter(max(run.first, window.first)), c.months.onOrBefore(run.last)
		if from > to {
			if passing != 0 && passing != from {
				moves[passing].cameAndWent++
			}
			if passing = from; at == from-1 {
				passing = 0
			}
			continue
		}
		if passing != 0 && passing != from {
			moves[passing].cameAndWent++
		}
		passing = 0
		if from != at+1 {
			if at >= 0 {
				moves[at+1].out++
			}
			switch {
			case from == 0:
				moves[0].before++
			case entry > c.months.ends[from-1]:
				moves[from].new++
			default:
				moves[from].back++
			}
		}
		at = to
	}
	if passing != 0 {
		moves[passing].cameAndWent++
	}
	if at >= 0 && at+1 < len(moves) {
		moves[at+1].out++
	}
}

func (c *movementCounter) merge(other *movementCounter) {
	for i, m := range other.moves {
		into := &c.moves[i]
		into.before += m.before
		into.new += m.new
		into.back += m.back
		into.out += m.out
		into.cameAndWent += m.cameAndWent
	}
}

func (c *movementCounter) movements(from model.Month) []Movement {
	var movements []Movement
	for cell := range c.grid.size {
		moved := c.moves[cell*len(c.months.ends) : (cell+1)*len(c.months.ends)]
		movement := Movement{Before: int(moved[0].before), Months: make([]MonthMovement, len(moved)-1)}
		stock, somebody := movement.Before, moved[0] != moves{}
		for i, m := range moved[1:] {
			stock += int(m.new + m.back - m.out)
			movement.Months[i] = MonthMovement{
				Month: from + model.Month(i), New: int(m.new), Back: int(m.back), Out: int(m.out),
				Stock: stock, CameAndWent: int(m.cameAndWent),
			}
			somebody = somebody || m != moves{}
		}
		if len(c.grid.dividers) > 0 {
			movement.Key = &c.grid.keys(cell)[0]
		}
		if somebody || movement.Key == nil {
			movements = append(movements, movement)
		}
	}
	return movements
}
