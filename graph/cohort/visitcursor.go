package cohort

import "kik/graph/model"

// visitCursor reads the visitations of citizens that come in ascending order.
type visitCursor struct {
	columns *visitationColumns
	row     int // the first row of the citizens not yet passed
}

// rows returns the citizen's rows, from first to before end.
func (c *visitCursor) rows(citizen int) (first, end int) {
	for c.row < len(c.columns.citizen) && int(c.columns.citizen[c.row]) < citizen {
		c.row++
	}
	end = c.row
	for end < len(c.columns.citizen) && int(c.columns.citizen[end]) == citizen {
		end++
	}
	return c.row, end
}

// inGroups appends the days that the citizen was in one of the groups, as
// intervals in order of which none touches the next.
func (c *visitCursor) inGroups(citizen int, inGroup []bool, days []interval) []interval {
	first, end := c.rows(citizen)
	for row := first; row < end; row++ {
		if !inGroup[c.columns.group[row]] {
			continue
		}
		if n := len(days); n > 0 && days[n-1].last+1 == c.columns.from[row] {
			days[n-1].last = c.columns.to[row]
			continue
		}
		days = append(days, interval{c.columns.from[row], c.columns.to[row]})
	}
	return days
}

// groupOn returns the citizen's target group on a day, noCode without one.
func (c *visitCursor) groupOn(citizen int, day model.Date) uint16 {
	first, end := c.rows(citizen)
	for row := first; row < end; row++ {
		if covers(c.columns.from[row], c.columns.to[row], day) {
			return c.columns.group[row]
		}
	}
	return noCode
}
