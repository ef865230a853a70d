package cohort

import (
	"context"
	"slices"

	"kik/graph/model"
)

// BehindCell returns the citizens whom a cell of a breakdown counts: those with
// the keys, and in the state where one is given. A value that nobody can have is
// nobody's. Errors are those of Breakdown; keys of other dimensions than the
// question's are a VALIDATION error.
func (h *History) BehindCell(ctx context.Context, s Scope, q BreakdownQuestion, keys []Key, state *model.State) (*Group, error) {
	p, grid, err := h.breakdownGrid(s, q)
	if err != nil {
		return nil, err
	}
	if !slices.EqualFunc(keys, q.By, func(key Key, by Dimension) bool { return key.Dimension == by }) {
		return nil, model.InvalidField("keys", "Nøglerne skal være én for hver opdeling, i samme rækkefølge.")
	}
	behind := newGroup(h.Citizens())
	cell, known := grid.cell(keys)
	if !known {
		return behind, nil
	}
	_, err = work(ctx, h, func() *cellCollector {
		return newCellCollector(h.glance(p, q.Group), grid, cell, state, behind)
	})
	return behind, err
}

// cellCollector collects the citizens of one cell. The workers share the group:
// a chunk is whole words of it.
type cellCollector struct {
	*glance
	grid   *grid
	cells  gridCursor
	cell   uint32
	state  *model.State
	behind *Group
}

func newCellCollector(g *glance, grid *grid, cell uint32, state *model.State, behind *Group) *cellCollector {
	g.needs = grid.needs
	return &cellCollector{glance: g, grid: grid, cell: cell, state: state, behind: behind}
}

func (c *cellCollector) pass(first, end int) {
	c.look(first, end)
	c.cells.each(c.grid, c.glance, c.members, func(citizens []int32, cells []uint32) {
		for i, citizen := range citizens {
			if cells[i] == c.cell && (c.state == nil || states[c.today[citizen].class()] == *c.state) {
				c.behind.add(first + int(citizen))
			}
		}
	})
}

// BehindFlow returns the citizens whom a cell of a flow counts. Errors are those
// of Flow.
func (h *History) BehindFlow(ctx context.Context, s Scope, q FlowQuestion, from, to Place) (*Group, error) {
	p, err := h.flowPlan(s, q)
	if err != nil {
		return nil, err
	}
	behind := newGroup(h.Citizens())
	_, err = work(ctx, h, func() *flowCollector {
		return &flowCollector{newFlowCounter(h.glance(p, q.Group), q), from, to, behind}
	})
	return behind, err
}

// flowCollector collects the citizens of one cell.
type flowCollector struct {
	*flowCounter
	from, to Place
	behind   *Group
}

func (c *flowCollector) pass(first, end int) {
	c.look(first, end)
	for _, citizen := range c.members {
		if from, to := c.placesOf(citizen); c.places[from].same(c.from) && c.places[to].same(c.to) {
			c.behind.add(first + int(citizen))
		}
	}
}

// Move is what a citizen did in a month, or where it ended.
type Move string

// The moves of MonthMovement.
const (
	MoveNew         Move = "NEW"
	MoveBack        Move = "BACK"
	MoveOut         Move = "OUT"
	MoveStock       Move = "STOCK"
	MoveCameAndWent Move = "CAME_AND_WENT"
)

// BehindMovement returns the citizens whom a number of a month's movement
// counts, undivided. Errors are those of Movement; an unknown move is a
// VALIDATION error.
func (h *History) BehindMovement(ctx context.Context, s Scope, asOf model.Date, group *Group, month model.Month, move Move) (*Group, error) {
	q := MovementQuestion{AsOf: asOf, From: month, To: month, Group: group}
	p, grid, months, err := h.movementPlan(s, q)
	if err != nil {
		return nil, err
	}
	if !slices.Contains([]Move{MoveNew, MoveBack, MoveOut, MoveStock, MoveCameAndWent}, move) {
		return nil, model.InvalidField("move", "Bevægelsen %q findes ikke.", move)
	}
	behind := newGroup(h.Citizens())
	if len(months.ends) < 2 {
		return behind, nil // the month has not ended
	}
	_, err = work(ctx, h, func() *moveCollector {
		return &moveCollector{newMovementCounter(h.glance(p, group), grid, months), move, behind}
	})
	return behind, err
}

// moveCollector collects the citizens who made a move in the only month.
type moveCollector struct {
	*movementCounter
	move   Move
	behind *Group
}

func (c *moveCollector) pass(first, end int) {
	for citizen := first; citizen < end; citizen++ {
		if c.skips(citizen) {
			continue
		}
		clear(c.moves)
		c.follow(c.runs.of(citizen), c.moves)
		if c.made(c.moves[0].before, c.moves[1]) {
			c.behind.add(citizen)
		}
	}
}

func (c *moveCollector) made(before int32, m moves) bool {
	switch c.move {
	case MoveNew:
		return m.new > 0
	case MoveBack:
		return m.back > 0
	case MoveOut:
		return m.out > 0
	case MoveCameAndWent:
		return m.cameAndWent > 0
	}
	return before+m.new+m.back-m.out > 0
}
