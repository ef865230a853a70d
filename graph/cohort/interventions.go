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
	h.eachEnrolment(intervention, asOf, func(row int) { group.add(int(h.enrolments.citizen[row])) })
	return group
}

// Outcomes counts the participants by their latest outcome in the intervention
// with a date on or before the day (DOMAIN, "On an intervention"). Of two on
// one day the one of the later enrolment counts. Participants without an
// outcome by then are not counted.
func (h *History) Outcomes(intervention string, asOf model.Date) map[model.Outcome]int {
	counts := map[model.Outcome]int{}
	latest := -1 // of the current citizen
	e := &h.enrolments
	count := func() {
		if latest >= 0 {
			counts[outcomes[e.outcome[latest]]]++
		}
	}
	h.eachEnrolment(intervention, asOf, func(row int) {
		if e.outcome[row] == 0 || e.outcomeDate[row] > asOf {
			return
		}
		if latest >= 0 && e.citizen[latest] != e.citizen[row] {
			count()
			latest = row
			return
		}
		if latest < 0 || e.outcomeDate[row] > e.outcomeDate[latest] ||
			e.outcomeDate[row] == e.outcomeDate[latest] && e.from[row] > e.from[latest] {
			latest = row
		}
	})
	count()
	return counts
}

// GoalReached counts, among the participants whose enrolment ended at least
// the given months before asOf, those in SELF_SUPPORT that many months after
// the end (DOMAIN, "Below its goal"); decided is zero while it cannot be told.
// Of a citizen with several such enrolments the one that ended last counts.
func (h *History) GoalReached(ctx context.Context, s Scope, intervention string, asOf model.Date, months int) (reached, decided int, err error) {
	if err := s.check(asOf); err != nil {
		return 0, 0, err
	}
	if months < 0 {
		return 0, 0, model.InvalidField("months", "Antallet af måneder er negativt.")
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
	h.eachEnrolment(intervention, asOf, func(row int) {
		end := h.enrolments.to[row]
		if end > asOf {
			return
		}
		day := end.AddMonths(months)
		if day > asOf {
			return
		}
		citizen := int(h.enrolments.citizen[row])
		if n := len(due); n > 0 && due[n-1].citizen == citizen {
			due[n-1].day = max(due[n-1].day, day)
			return
		}
		due = append(due, goalDay{citizen, day})
	})
	return due
}

// eachEnrolment visits the intervention's enrolments that start on or before
// the day, in the order of the citizens.
func (h *History) eachEnrolment(intervention string, asOf model.Date, visit func(row int)) {
	number, known := h.interventions.find(intervention)
	if !known {
		return
	}
	for row, i := range h.enrolments.intervention {
		if i == number && h.enrolments.from[row] <= asOf {
			visit(row)
		}
	}
}
