package disclosure

import (
	"errors"
	"fmt"
	"slices"
)

// Suppress returns the names of what must be hidden, so that no count of persons
// from 1 to threshold-1 can be read or worked out from what is shown.
//
// Counts from 1 to threshold-1 are hidden first. Then more is hidden, until each
// of those has at least two values that fit all that is shown, even for somebody
// who knows which cells were hidden for being small and which to protect them.
// A zero tells of nobody and is shown unless it has to protect others. The same
// table always hides the same.
func Suppress(t Table, threshold int64) (map[string]bool, error) {
	s, err := newSuppression(t, threshold)
	if err != nil {
		return nil, err
	}
	if !s.protect() {
		return nil, ErrUnprotected
	}
	return s.names(t), nil
}

// ErrUnprotected says that a small count could be worked out whatever else is
// hidden: nothing of the table may be shown.
var ErrUnprotected = errors.New("a small count cannot be protected")

// suppression is a table on its way to what is hidden; cells are numbered.
type suppression struct {
	threshold int64
	cells     []Cell
	relations [][]int // the total first, then its parts
	total     []bool  // of a relation
	hidden    []bool
}

func newSuppression(t Table, threshold int64) (*suppression, error) {
	s := &suppression{threshold: threshold, cells: t.Cells, hidden: make([]bool, len(t.Cells)), total: make([]bool, len(t.Cells))}
	number := map[string]int{}
	for i, cell := range t.Cells {
		if _, twice := number[cell.Name]; twice || cell.Value < 0 {
			return nil, fmt.Errorf("the cell %q stands twice or is negative", cell.Name)
		}
		number[cell.Name] = i
		s.hidden[i] = s.isSmall(i)
	}
	for _, relation := range t.Relations {
		var numbers []int
		for _, name := range append([]string{relation.Total}, relation.Parts...) {
			i, known := number[name]
			if !known {
				return nil, fmt.Errorf("a relation names the cell %q, which is not there", name)
			}
			numbers = append(numbers, i)
		}
		if !s.holds(numbers) {
			return nil, fmt.Errorf("%q is not the sum of its parts", relation.Total)
		}
		s.total[numbers[0]] = len(numbers) > 2
		s.relations = append(s.relations, numbers)
	}
	for _, dependent := range t.Rests {
		for _, name := range dependent.On {
			if _, known := number[name]; !known {
				return nil, fmt.Errorf("%q rests on the cell %q, which is not there", dependent.Name, name)
			}
		}
	}
	return s, nil
}

func (s *suppression) holds(relation []int) bool {
	sum := s.cells[relation[0]].Value
	for _, part := range relation[1:] {
		sum -= s.cells[part].Value
	}
	return sum == 0
}

// isSmall tells whether the cell must not be known.
func (s *suppression) isSmall(i int) bool {
	c := s.cells[i]
	return c.Persons && c.Value > 0 && c.Value < s.threshold
}

// protect hides cells until no small count can be worked out; false: one still can.
func (s *suppression) protect() bool {
	for again := true; again; {
		again = false
		for i := range s.cells {
			for s.isSmall(i) && !s.mayBeAnother(i) {
				next := s.cheapest(i)
				if next < 0 {
					return false // all that is tied to it is hidden
				}
				s.hidden[next], again = true, true
			}
		}
	}
	return true
}

// cheapest returns the shown cell whose loss hurts least and helps the small one:
// of the relations that it or what hangs on it stands in; negative: none is left.
func (s *suppression) cheapest(small int) int {
	reached := map[int]bool{small: true}
	for grown := true; grown; {
		grown = false
		best := -1
		for _, relation := range s.relations {
			if !slices.ContainsFunc(relation, func(i int) bool { return reached[i] }) {
				continue
			}
			for _, i := range relation {
				switch {
				case s.hidden[i] && !reached[i]:
					reached[i], grown = true, true
				case !s.hidden[i] && s.cells[i].Persons && !s.cells[i].Elsewhere && (best < 0 || s.loss(i) < s.loss(best)):
					best = i
				}
			}
		}
		if !grown && best >= 0 {
			return best
		}
	}
	return -1
}

// loss is what readers lose with a cell: large counts and totals tell most. A zero
// protects badly, since many sums leave it no choice.
func (s *suppression) loss(i int) int64 {
	loss := s.cells[i].Value
	if loss == 0 {
		loss = 1 << 20
	}
	if s.total[i] {
		loss += 1 << 40
	}
	return loss
}

// names returns the hidden cells and what rests on them.
func (s *suppression) names(t Table) map[string]bool {
	hidden := map[string]bool{}
	for i, cell := range s.cells {
		if s.hidden[i] {
			hidden[cell.Name] = true
		}
	}
	for _, dependent := range t.Rests {
		if slices.ContainsFunc(dependent.On, func(name string) bool { return hidden[name] }) {
			hidden[dependent.Name] = true
		}
	}
	return hidden
}
