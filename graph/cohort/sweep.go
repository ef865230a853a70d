package cohort

// claim is something that claims the days of an interval, such as a spell.
type claim[C any] interface {
	days() interval
	beats(other C) bool // on a day that both claim
}

// sweep divides the days among overlapping claims: each day goes to the claim
// that beats the others. It yields intervals in order, without gaps; winner is
// nil where nothing claims them.
func sweep[C claim[C]](claims []C, days interval, yield func(days interval, winner *C)) {
	for day := days.first; day <= days.last; {
		var winner *C
		last := days.last
		for i := range claims {
			c := claims[i].days()
			if c.first <= day && day <= c.last && (winner == nil || claims[i].beats(*winner)) {
				winner, last = &claims[i], min(days.last, c.last)
			}
		}
		for i := range claims {
			if c := claims[i].days(); day < c.first && c.first <= last && (winner == nil || claims[i].beats(*winner)) {
				last = c.first - 1
			}
		}
		yield(interval{day, last}, winner)
		day = last + 1
	}
}
