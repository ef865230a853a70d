package cohort

import (
	"context"

	"kik/graph/model"
)

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

// Outcomes counts the participants by their latest outcome in the intervention
// with a date on or before the day (DOMAIN, "On an intervention"). Of two on
// one day the one of the later enrolment counts. Participants without an
// outcome by then are not counted.
func (h *History) Outcomes(intervention string, asOf model.Date) map[model.Outcome]int {
	counts := map[model.Outcome]int{}
	enrolments := h.enrolmentsIn(intervention)
	latest := -1
	for row, outcome := range enrolments.outcome {
		if outcome == 0 || enrolments.from[row] > asOf || enrolments.outcomeDate[row] > asOf {
			continue
		}
		if latest >= 0 && enrolments.citizen[latest] == enrolments.citizen[row] {
			if enrolments.endsLater(row, latest) {
				latest = row
			}
			continue
		}
		if latest >= 0 {
			counts[outcomes[enrolments.outcome[latest]]]++
		}
		latest = row
	}
	if latest >= 0 {
		counts[outcomes[enrolments.outcome[latest]]]++
	}
	return counts
}

// enrolmentsIn returns the enrolments in the intervention with the code.
func (h *History) enrolmentsIn(intervention string) *enrolmentColumns {
	number, known := h.interventions.find(intervention)
	if !known {
		return &enrolmentColumns{}
	}
	return &h.enrolments[number]
}

// GoalReached counts, among the participants whose enrolment ended at least
// the given months before asOf, those in SELF_SUPPORT that many months after
// the end (DOMAIN, "Below its goal"); decided is zero while it cannot be told.
// Of a citizen with several such enrolments the one that ended last counts. A
// day before the baseline and impossible months are VALIDATION errors.
func (h *History) GoalReached(ctx context.Context, s Scope, intervention string, asOf model.Date, months int) (reached, decided int, err error) {
	if err := s.check(asOf); err != nil {
		return 0, 0, err
	}
	if err := checkMonths(months); err != nil {
		return 0, 0, err
	}
	due := h.goalDays(intervention, asOf, months)
	window := interval{asOf, asOf}
	for _, d := range due {
		window.first = min(window.first, d.day)
	}
	r := resolver{h: h, plan: h.plan(s, window)}
	for i, d := range due {
		if i%chunk == 0 && ctx.Err() != nil {
			return 0, 0, ctx.Err()
		}
		decided++
		if r.classOn(d.citizen, d.day) == selfSupport {
			reached++
		}
	}
	return reached, decided, nil
}

// goalDay is the day on which it shows whether a participant reached the goal.
type goalDay struct {
	citizen int
	day     model.Date
}

// goalDays returns the last such day on or before asOf of each participant.
func (h *History) goalDays(intervention string, asOf model.Date, months int) []goalDay {
	var due []goalDay
	enrolments := h.enrolmentsIn(intervention)
	for row, end := range enrolments.to {
		if end > asOf {
			continue
		}
		day := end.AddMonths(months)
		if day > asOf {
			continue
		}
		citizen := int(enrolments.citizen[row])
		if n := len(due); n > 0 && due[n-1].citizen == citizen {
			due[n-1].day = max(due[n-1].day, day)
			continue
		}
		due = append(due, goalDay{citizen, day})
	}
	return due
}
