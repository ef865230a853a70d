package reference

import "kik/graph/model"

// NotYet is the place of a citizen who has not yet entered.
const NotYet = "NOT_YET"

// FlowCell is a way from one place to another.
type FlowCell struct{ From, To string }

// FlowByState counts the population on the second day by state on both days.
func FlowByState(d Data, first, second model.Date) map[FlowCell]int {
	return d.flow(first, second, func(s situation) string { return string(s.state) })
}

// FlowByBenefit counts the population on the second day by the benefit that
// counts on both days; the empty benefit is a day that no spell covers.
func FlowByBenefit(d Data, first, second model.Date) map[FlowCell]int {
	return d.flow(first, second, func(s situation) string { return s.benefit })
}

func (d Data) flow(first, second model.Date, place func(situation) string) map[FlowCell]int {
	cells := map[FlowCell]int{}
	for _, citizen := range d.Citizens {
		in := d.entryOf(citizen, second)
		if in == nil {
			continue
		}
		from := NotYet
		if in.day <= first {
			from = place(d.on(citizen, first))
		}
		cells[FlowCell{from, place(d.on(citizen, second))}]++
	}
	return cells
}
