package cohort

import "kik/graph/model"

// ActiveOn returns, for each of the days, how many citizens are enrolled in the
// intervention. The days are ascending.
func (h *History) ActiveOn(intervention string, days []model.Date) []int {
	active := make([]int, len(days))
	e := h.enrolmentsIn(intervention)
	for row := 0; row < len(e.citizen); {
		end := e.endOfCitizen(row)
		for i, day := range days {
			if e.cover(row, end, day) {
				active[i]++
			}
		}
		row = end
	}
	return active
}

// cover says whether one of the rows from first to before end covers the day.
func (e *enrolmentColumns) cover(first, end int, day model.Date) bool {
	for row := first; row < end; row++ {
		if e.from[row] <= day && day <= e.to[row] {
			return true
		}
	}
	return false
}
