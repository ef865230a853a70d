package cohort

import "kik/graph/model"

// Participants returns the citizens enrolled in the intervention by a day:
// with an enrolment that starts on or before it. An intervention that nobody
// was enrolled in has none.
func (h *History) Participants(intervention string, asOf model.Date) *Group {
	group := newGroup(h.Citizens())
	enrolments := h.enrolmentsIn(intervention)
	for row, from := range enrolments.from {
		if from <= asOf {
			group.add(int(enrolments.citizen[row]))
		}
	}
	return group
}

// enrolmentsIn returns the enrolments in the intervention with the code.
func (h *History) enrolmentsIn(intervention string) *enrolmentColumns {
	number, known := h.interventions.find(intervention)
	if !known {
		return &enrolmentColumns{}
	}
	return &h.enrolments[number]
}
