package cohort

import (
	"slices"

	"kik/graph/model"
)

// grid numbers the combinations of the values of dimensions: its cells.
type grid struct {
	dividers []*divider
	size     int // cells; one without dimensions
	needs    needs
}

func (h *History) grid(by []Dimension, p *plan, division Division) (*grid, error) {
	dividers, err := h.dividers(by, p, division)
	if err != nil {
		return nil, err
	}
	g := &grid{dividers: dividers, size: 1}
	for _, d := range dividers {
		g.needs |= d.needs
		if g.size *= len(d.codes); g.size > maxCells {
			return nil, tooManyCells()
		}
	}
	return g, nil
}

func tooManyCells() *model.Error {
	return &model.Error{Code: model.CodeLimit, Field: "by", Message: "Opdelingen giver for mange felter. Vælg en mindre opdeling."}
}

func (g *grid) several() bool {
	for _, d := range g.dividers {
		if d.dimension.Several() {
			return true
		}
	}
	return false
}

// keys returns the values of a cell, one for each dimension.
func (g *grid) keys(cell int) []Key {
	keys := make([]Key, len(g.dividers))
	for i := len(g.dividers) - 1; i >= 0; i-- {
		d := g.dividers[i]
		keys[i] = d.key(cell % len(d.codes))
		cell /= len(d.codes)
	}
	return keys
}

// cell returns the number of the cell with the keys, one for each dimension;
// false where nobody can have them.
func (g *grid) cell(keys []Key) (uint32, bool) {
	cell := 0
	for i, d := range g.dividers {
		number := slices.IndexFunc(d.codes, func(code *string) bool { return equal(code, keys[i].Code) })
		if number < 0 {
			return 0, false
		}
		cell = cell*len(d.codes) + number
	}
	return uint32(cell), true
}

// gridCursor finds the cells of citizens. It belongs to one worker.
type gridCursor struct {
	numbers [chunk]uint32
	levels  []level
}

// level is what one dimension makes of the citizens given to it.
type level struct {
	citizens []int32
	cells    []uint32
}

// each yields the given citizens of a glance with their cells, those of a
// dimension with several values once for each value.
func (c *gridCursor) each(grid *grid, g *glance, citizens []int32, yield func(citizens []int32, cells []uint32)) {
	if c.levels == nil {
		c.levels = make([]level, len(grid.dividers)+1)
		for i := range c.levels {
			c.levels[i] = level{make([]int32, chunk), make([]uint32, chunk)}
		}
	}
	cells := c.levels[0].cells[:len(citizens)]
	clear(cells)
	c.descend(grid, g, 0, citizens, cells, yield)
}

func (c *gridCursor) descend(grid *grid, g *glance, depth int, citizens []int32, cells []uint32, yield func([]int32, []uint32)) {
	if depth == len(grid.dividers) {
		yield(citizens, cells)
		return
	}
	d := grid.dividers[depth]
	next := &c.levels[depth+1]
	if d.fill != nil {
		numbers := c.numbers[:len(citizens)]
		d.fill(g, citizens, numbers)
		values := uint32(len(d.codes))
		deeper := next.cells[:len(citizens)]
		for i, cell := range cells {
			deeper[i] = cell*values + numbers[i]
		}
		c.descend(grid, g, depth+1, citizens, deeper, yield)
		return
	}
	for value, group := range d.groups {
		n := 0
		for i, citizen := range citizens {
			if group.Has(g.first + int(citizen)) {
				next.citizens[n], next.cells[n] = citizen, cells[i]*uint32(len(d.groups))+uint32(value)
				n++
			}
		}
		if n > 0 {
			c.descend(grid, g, depth+1, next.citizens[:n], next.cells[:n], yield)
		}
	}
}
