package cohort

// calendar knows, for every day on which an enrolment in question ends, the days
// some months later: the calendar is asked once a day, not once an enrolment.
type calendar struct {
	days  axis
	known map[int]dueDays // by months
}

// calendarOf returns the calendar of a question's enrolments, with the months
// that it needs.
func (h *History) calendarOf(q ResultsQuestion) calendar {
	var ends interval
	for _, of := range q.Of {
		for _, end := range h.enrolmentsIn(of.Intervention).to {
			switch {
			case end == open:
			case ends == interval{}:
				ends = interval{end, end}
			default:
				ends = interval{min(ends.first, end), max(ends.last, end)}
			}
		}
	}
	c := calendar{days: axis{first: ends.first, length: int(ends.last-ends.first) + 1}, known: map[int]dueDays{}}
	for _, of := range q.Of {
		c.learn(of.GoalAfter)
	}
	if q.After {
		for _, months := range ResultMonths {
			c.learn(months)
		}
	}
	return c
}

func (c calendar) learn(months int) {
	if _, known := c.known[months]; !known {
		c.known[months] = c.days.due(months, nil)
	}
}

func (c calendar) after(months int) dueDays { return c.known[months] }

func (c calendar) afterAll(months []int) []dueDays {
	all := make([]dueDays, len(months))
	for i, m := range months {
		all[i] = c.known[m]
	}
	return all
}
