package disclosure

import "slices"

// mostTried bounds the search for another value. Where it is not enough the cell
// counts as unprotected, so that rather more than too little is hidden.
const mostTried = 20_000

// mayBeAnother tells whether a hidden small count has another value that fits all
// that is shown: whole numbers, not negative, sums as they are, small counts below
// the threshold and the others not.
func (s *suppression) mayBeAnother(small int) bool {
	search := &search{suppression: s, values: make([]int64, len(s.cells)), known: make([]bool, len(s.cells)), left: mostTried}
	for i, cell := range s.cells {
		if !s.hidden[i] {
			search.values[i], search.known[i] = cell.Value, true
		}
	}
	for _, other := range s.candidates(small) {
		if other != s.cells[small].Value && search.try(small, other) {
			return true
		}
	}
	return false
}

// candidates are the values that a hidden cell may have, those near its own first.
func (s *suppression) candidates(i int) []int64 {
	own, small := s.cells[i].Value, s.isSmall(i)
	var values []int64
	for value := max(0, own-2*s.threshold); value <= own+2*s.threshold; value++ {
		below := value > 0 && value < s.threshold
		if below == small || !s.cells[i].Persons {
			values = append(values, value)
		}
	}
	if !small && own > 2*s.threshold {
		values = append(values, 0)
	}
	slices.SortStableFunc(values, func(a, b int64) int { return int(abs(a-own) - abs(b-own)) })
	return values
}

func abs(n int64) int64 {
	if n < 0 {
		return -n
	}
	return n
}

// search looks for values of the hidden cells that fit.
type search struct {
	*suppression
	values []int64
	known  []bool
	left   int // tries
}

// try gives a cell a value and looks whether the others can follow.
func (s *search) try(cell int, value int64) bool {
	s.left--
	if s.left < 0 {
		return false
	}
	s.values[cell], s.known[cell] = value, true
	defer func() { s.known[cell] = false }()
	forced, fits := s.forced()
	if !fits {
		return false
	}
	if forced.cell >= 0 {
		return s.allows(forced.cell, forced.value) && s.try(forced.cell, forced.value)
	}
	next := s.nextOpen()
	if next < 0 {
		return true
	}
	for _, value := range s.candidates(next) {
		if s.try(next, value) {
			return true
		}
	}
	return false
}

// assignment is a value that a sum leaves no choice about.
type assignment struct {
	cell  int
	value int64
}

// forced finds a sum in which one cell is open; fits is false where a sum in which
// none is open does not hold.
func (s *search) forced() (found assignment, fits bool) {
	found.cell = -1
	for _, relation := range s.relations {
		open, sign, rest := -1, int64(0), int64(0)
		several := false
		for at, i := range relation {
			weight := int64(-1)
			if at == 0 {
				weight = 1
			}
			switch {
			case s.known[i]:
				rest += weight * s.values[i]
			case open >= 0:
				several = true
			default:
				open, sign = i, weight
			}
		}
		switch {
		case several:
		case open < 0 && rest != 0:
			return found, false
		case open >= 0 && found.cell < 0:
			found = assignment{open, -rest * sign}
		}
	}
	return found, true
}

// allows tells whether a hidden cell may have the value.
func (s *search) allows(cell int, value int64) bool {
	below := value > 0 && value < s.threshold
	return value >= 0 && (!s.cells[cell].Persons || below == s.isSmall(cell))
}

// nextOpen returns an open cell that stands in a sum with one that is known to be
// hidden, so that the search follows what hangs together; negative: none is open in
// any sum that is not settled.
func (s *search) nextOpen() int {
	next := -1
	for _, relation := range s.relations {
		open, touched := -1, false
		for _, i := range relation {
			if !s.known[i] {
				open = i
			} else if s.hidden[i] {
				touched = true
			}
		}
		if open >= 0 && touched {
			return open
		}
	}
	return next
}
