package cohort

import (
	"cmp"
	"slices"

	"kik/graph/model"
)

// visitationColumns hold the target group of each day: a citizen's overlapping
// visitations are resolved already, for which one counts is the same to every
// programme. Rows are sorted by citizen, then from, and do not overlap.
type visitationColumns struct {
	citizen  []uint32
	from, to []model.Date
	group    []uint16
}

// visit is one visitation as it comes.
type visit struct {
	interval
	group uint16
	code  string
}

// add appends the target group of each day of a citizen with the visits.
func (c *visitationColumns) add(citizen uint32, visits []visit) {
	slices.SortFunc(visits, func(a, b visit) int { return cmp.Compare(a.code, b.code) })
	claims := make([]claim, len(visits))
	all := interval{open, firstDay}
	for i, v := range visits {
		claims[i] = claim{interval: v.interval, start: v.first, code: uint16(i), key: v.group}
		all = interval{min(all.first, v.first), max(all.last, v.last)}
	}
	sweep(claims, all, func(days interval, winner *claim) {
		if winner == nil {
			return
		}
		c.citizen = append(c.citizen, citizen)
		c.from = append(c.from, days.first)
		c.to = append(c.to, days.last)
		c.group = append(c.group, winner.key)
	})
}

// firstOf returns the first row of the citizen, or of the next that has one.
func (c *visitationColumns) firstOf(citizen int) int {
	row, _ := slices.BinarySearch(c.citizen, uint32(citizen))
	return row
}

func (c *visitationColumns) grow(n int) {
	c.citizen = slices.Grow(c.citizen, n)
	c.from = slices.Grow(c.from, n)
	c.to = slices.Grow(c.to, n)
	c.group = slices.Grow(c.group, n)
}

func (c *visitationColumns) clip() {
	c.citizen = clip(c.citizen)
	c.from = clip(c.from)
	c.to = clip(c.to)
	c.group = clip(c.group)
}
