package reference

import "kik/graph/model"

// Results are an intervention's participants on a day, counted the slow way.
type Results struct {
	Enrolments, Participants, Active, Completed, BrokenOff, Outside int

	Outcomes      map[model.Outcome]int
	States        map[model.State]int
	After         map[int]After
	Goal          After
	DecidableFrom *model.Date
}

// After are the participants some months after their enrolment's end.
type After struct {
	Observed, NotObserved int
	States                map[model.State]int
}

// ResultsOf counts the participants of an intervention on a day, with their goal
// so many months after the end.
func ResultsOf(d Data, intervention string, asOf model.Date, goalAfter int) Results {
	r := Results{
		Outcomes: map[model.Outcome]int{}, States: map[model.State]int{}, After: map[int]After{},
		Goal: After{States: map[model.State]int{}},
	}
	for _, months := range []int{3, 6, 12, 24} {
		r.After[months] = After{States: map[model.State]int{}}
	}
	for _, citizen := range d.Citizens {
		var begun []model.Enrolment
		for _, enrolment := range citizen.Enrolments {
			if enrolment.Intervention == intervention && enrolment.From <= asOf {
				begun = append(begun, enrolment)
			}
		}
		if len(begun) == 0 {
			continue
		}
		r.Enrolments += len(begun)
		r.Participants++
		r.countEnding(begun, asOf)
		if outcome := latestOutcome(begun, asOf); outcome != nil {
			r.Outcomes[*outcome.Outcome]++
		}
		if d.entryOf(citizen, asOf) == nil {
			r.Outside++
		} else {
			r.States[d.on(citizen, asOf).state]++
		}
		for months, after := range r.After {
			after.count(d, citizen, begun, asOf, months)
			r.After[months] = after
		}
		r.Goal.count(d, citizen, begun, asOf, goalAfter)
		for _, enrolment := range begun {
			if enrolment.To != nil {
				if due := enrolment.To.AddMonths(goalAfter); r.DecidableFrom == nil || due < *r.DecidableFrom {
					r.DecidableFrom = &due
				}
			}
		}
	}
	return r
}

// countEnding tells whether a participant is active, has completed or broken off.
func (r *Results) countEnding(begun []model.Enrolment, asOf model.Date) {
	var last *model.Enrolment
	for i, enrolment := range begun {
		if covers(enrolment.From, enrolment.To, asOf) {
			r.Active++
			return
		}
		if last == nil || *enrolment.To > *last.To || *enrolment.To == *last.To && enrolment.From > last.From {
			last = &begun[i]
		}
	}
	if last.Outcome != nil && *last.Outcome == model.OutcomeBrokenOff && outcomeDay(*last) <= asOf {
		r.BrokenOff++
	} else {
		r.Completed++
	}
}

// outcomeDay is the day of the outcome: where none is told, the enrolment's last.
func outcomeDay(e model.Enrolment) model.Date {
	if e.OutcomeDate != nil {
		return *e.OutcomeDate
	}
	if e.To != nil {
		return *e.To
	}
	return model.NewDate(9999, 12, 31)
}

func latestOutcome(begun []model.Enrolment, asOf model.Date) *model.Enrolment {
	var latest *model.Enrolment
	for i, e := range begun {
		if e.Outcome == nil || outcomeDay(e) > asOf {
			continue
		}
		if latest == nil || outcomeDay(e) > outcomeDay(*latest) || outcomeDay(e) == outcomeDay(*latest) && e.From > latest.From {
			latest = &begun[i]
		}
	}
	return latest
}

// count looks at the citizen on the last day, on or before asOf, that is so many
// months after an enrolment's end.
func (a *After) count(d Data, citizen Citizen, begun []model.Enrolment, asOf model.Date, months int) {
	var last *model.Date
	for _, enrolment := range begun {
		if enrolment.To == nil || *enrolment.To > asOf {
			continue
		}
		if day := enrolment.To.AddMonths(months); day <= asOf && (last == nil || day > *last) {
			last = &day
		}
	}
	if last == nil {
		a.NotObserved++
		return
	}
	a.Observed++
	a.States[d.on(citizen, *last).state]++
}
