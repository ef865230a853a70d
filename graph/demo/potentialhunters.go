package demo

import (
	"fmt"

	"kik/graph/model"
)

// Potentialejægerne as published on 4 June 2019: 20 participants, mostly over
// 25; 2 of them in jobs, 8 in work placement so far.
var (
	firstRoundFrom = date("2019-02-04")
	firstRoundTo   = date("2019-02-22")
	firstRoundNews = date("2019-06-04")
	laterRounds    = date("2019-08-12")
)

const (
	firstRound            = 20
	firstRoundInJob       = 2
	firstRoundInPlacement = 8
	firstRoundWeeks       = 20
)

// enrolPotentialHunters enrols the first round by hand, because its outcomes
// are published.
func (e *enroller) enrolPotentialHunters() error {
	a := activityByCode(potentialHunters)
	start := firstRoundFrom
	end := firstRoundTo + firstRoundWeeks*7

	inJob := e.draw(firstRoundInJob, func(i int) float64 {
		leaves, destination := e.people[i].leavesBenefit(firstRoundTo)
		if leaves > firstRoundNews || destination != job || leaves < firstRoundTo+21 {
			return 0
		}
		return e.fitForPotentialHunters(a, i)
	})
	others := e.draw(firstRound-firstRoundInJob, func(i int) float64 {
		if leaves, _ := e.people[i].leavesBenefit(firstRoundFrom); leaves <= end {
			return 0
		}
		return e.fitForPotentialHunters(a, i)
	})
	if len(inJob)+len(others) < firstRound {
		return fmt.Errorf("only %d citizens for the first round of %s", len(inJob)+len(others), a.name)
	}
	for k, i := range append(inJob, others...) {
		from := start + model.Date(k%int(firstRoundTo-firstRoundFrom+1))
		switch {
		case k < firstRoundInJob:
			leaves, _ := e.people[i].leavesBenefit(from)
			e.enrolWith(i, from, leaves-1, leaves, model.OutcomeJob)
		case k < firstRoundInJob+firstRoundInPlacement:
			placed := between(e.random, from+56, firstRoundNews-1)
			e.enrolWith(i, from, from+firstRoundWeeks*7, placed, model.OutcomeWorkPlacement)
		default:
			until := from + firstRoundWeeks*7
			e.enrolWith(i, from, until, until, model.OutcomeCompleted)
		}
	}
	return nil
}

// fitForPotentialHunters weighs a citizen for the first round: on benefit
// through its start, and rather over than under 25.
func (e *enroller) fitForPotentialHunters(a activity, i int) float64 {
	const usualAge, seldom = 25, .08
	if !e.eligible(a, i, firstRoundFrom) || !e.eligible(a, i, firstRoundTo) {
		return 0
	}
	if firstRoundFrom.Year()-*e.citizens[i].BirthYear < usualAge {
		return seldom
	}
	return 1
}

func (e *enroller) enrolWith(i int, from, to, outcomeDay model.Date, outcome model.Outcome) {
	e.busy[e.people[i]] = to + 30
	e.rows = append(e.rows, model.Enrolment{
		CitizenID: int64(i), Intervention: potentialHunters, From: from, To: &to, Outcome: &outcome, OutcomeDate: &outcomeDay,
	})
}

func activityByCode(code string) activity {
	for _, a := range activities {
		if a.code == code {
			return a
		}
	}
	panic("no intervention " + code)
}
