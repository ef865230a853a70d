package cohort

import "kik/graph/model"

// claim is a time that a spell or visitation claims of a citizen's days.
type claim struct {
	interval
	class class
	start model.Date // of the spell: the claim may be a part of it
	code  uint16     // a lower number is a lower code
	key   uint16
}

// beats says which of two claims counts on a day that both cover: the class
// that comes first; within a class the later start, then the lower code
// (DOMAIN, "Benefit on a day" and, with one class for all, "Target group on a
// day").
func (c *claim) beats(other *claim) bool {
	if c.class != other.class {
		return c.class < other.class
	}
	if c.start != other.start {
		return c.start > other.start
	}
	return c.code < other.code
}

// sweep divides the days among overlapping claims. It yields intervals in
// order, without gaps; winner is nil where nothing claims them.
func sweep(claims []claim, days interval, yield func(days interval, winner *claim)) {
	for day := days.first; day <= days.last; {
		var winner *claim
		last := days.last
		for i := range claims {
			c := &claims[i]
			if c.first <= day && day <= c.last && (winner == nil || c.beats(winner)) {
				winner, last = c, min(days.last, c.last)
			}
		}
		for i := range claims {
			c := &claims[i]
			if day < c.first && c.first <= last && (winner == nil || c.beats(winner)) {
				last = c.first - 1
			}
		}
		yield(interval{day, last}, winner)
		day = last + 1
	}
}
