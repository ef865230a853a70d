package cohort

import (
	"context"

	"kik/graph/model"
)

// BreakdownQuestion asks for the population on a day, divided.
type BreakdownQuestion struct {
	AsOf  model.Date
	Group *Group      // nil: everyone
	By    []Dimension // one or two
	Division
}

// Breakdown is the answer: the cells that have somebody in them.
type Breakdown struct {
	// Several says that a citizen may stand in several cells, so that they do not
	// add up to the population.
	Several    bool
	Population int
	Cells      []Cell // in the order of the dimensions' values, the missing value last
}

// Cell is the citizens with one value of each dimension.
type Cell struct {
	Keys       []Key // one for each dimension
	Population int
	Citizens   map[model.State]int // by the state on the day; every state is there
}

// maxCells is more than anyone can look at, and little memory.
const maxCells = 1 << 18

// Breakdown counts the population on a day by one or two dimensions and by
// state (DOMAIN section 3). With an intervention and a provider a citizen
// stands in the cell of each pair of values that it has.
//
// A day before the baseline, unknown, repeated or too many dimensions and
// impossible bands are VALIDATION errors; more than maxCells cells are a LIMIT
// error.
func (h *History) Breakdown(ctx context.Context, s Scope, q BreakdownQuestion) (*Breakdown, error) {
	p, grid, err := h.breakdownGrid(s, q)
	if err != nil {
		return nil, err
	}
	counters, err := work(ctx, h, func() *cellCounter { return newCellCounter(h.glance(p, q.Group), grid) })
	if err != nil {
		return nil, err
	}
	for _, other := range counters[1:] {
		counters[0].merge(other)
	}
	return counters[0].breakdown(), nil
}

func (h *History) breakdownGrid(s Scope, q BreakdownQuestion) (*plan, *grid, error) {
	if err := s.check(q.AsOf); err != nil {
		return nil, nil, err
	}
	if len(q.By) < 1 || len(q.By) > 2 {
		return nil, nil, model.InvalidField("by", "Vælg en eller to opdelinger.")
	}
	p := h.plan(s, interval{s.Baseline, q.AsOf})
	grid, err := h.grid(q.By, p, q.Division)
	return p, grid, err
}

// cellCounter counts the population by cell and class.
type cellCounter struct {
	*glance
	grid       *grid
	cells      gridCursor
	population int
	counts     [][len(states)]int32 // by cell
}

func newCellCounter(g *glance, grid *grid) *cellCounter {
	g.needs = grid.needs
	return &cellCounter{glance: g, grid: grid, counts: make([][len(states)]int32, grid.size)}
}

func (c *cellCounter) pass(first, end int) {
	c.look(first, end)
	c.population += len(c.members)
	c.cells.each(c.grid, c.glance, c.members, func(citizens []int32, cells []uint32) {
		for i, citizen := range citizens {
			c.counts[cells[i]][c.today[citizen].class()&3]++
		}
	})
}

func (c *cellCounter) merge(other *cellCounter) {
	c.population += other.population
	for cell := range c.counts {
		for class, n := range other.counts[cell] {
			c.counts[cell][class] += n
		}
	}
}

func (c *cellCounter) breakdown() *Breakdown {
	b := &Breakdown{Several: c.grid.several(), Population: c.population}
	for number, counts := range c.counts {
		cell := Cell{Citizens: make(map[model.State]int, len(states))}
		for class, n := range counts {
			cell.Population += int(n)
			cell.Citizens[states[class]] = int(n)
		}
		if cell.Population > 0 {
			cell.Keys = c.grid.keys(number)
			b.Cells = append(b.Cells, cell)
		}
	}
	return b
}
