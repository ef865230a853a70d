package demo

import (
	"math/rand/v2"
	"slices"
	"time"

	"kik/graph/model"
)

// fill is the share of an intervention's places that are taken.
const fill = .3

// enroller enrols citizens in interventions, month by month.
type enroller struct {
	random   *rand.Rand
	people   []*citizen
	citizens []model.Citizen
	busy     map[*citizen]model.Date // until when a citizen is enrolled
	rows     []model.Enrolment
}

// enrolments returns the rows of the file forloeb.
func enrolments(people []*citizen, citizens []model.Citizen, r *rand.Rand) ([]model.Enrolment, error) {
	e := &enroller{random: r, people: people, citizens: citizens, busy: map[*citizen]model.Date{}}
	if err := e.enrolPotentialHunters(); err != nil {
		return nil, err
	}
	for _, a := range activities {
		first := a.from
		if a.code == potentialHunters {
			first = laterRounds
		}
		perMonth := float64(a.places) * fill * 52 / 12 / float64(a.weeks)
		for m := first.Month(); m <= min(a.to, lastDay).Month(); m++ {
			n := int(perMonth + r.Float64())
			e.intake(a, max(m.First(), first), n)
		}
	}
	return e.rows, nil
}

// intake enrols up to n citizens in the month that begins with the day.
func (e *enroller) intake(a activity, from model.Date, n int) {
	start := e.startDay(from, min(from.Month().Last(), a.to))
	end := start + model.Date(a.weeks*7)
	chosen := e.draw(n, func(i int) float64 {
		if !e.eligible(a, i, start) {
			return 0
		}
		if e.people[i].life.on(end.AddMonths(a.goalAfter)).inSelfSupport() {
			return a.success
		}
		return 1
	})
	for _, i := range chosen {
		e.enrol(a, i, start)
	}
}

func (e *enroller) startDay(a, b model.Date) model.Date {
	day := between(e.random, a, b)
	for day > a && (day.Time().Weekday() == time.Saturday || day.Time().Weekday() == time.Sunday) {
		day--
	}
	return day
}

// draw draws up to n of the citizens in proportion to the weights.
func (e *enroller) draw(n int, weigh func(i int) float64) []int {
	index := make(map[*citizen]int)
	var candidates []*citizen
	for i, person := range e.people {
		if weigh(i) > 0 {
			index[person] = i
			candidates = append(candidates, person)
		}
	}
	chosen, _ := pick(e.random, candidates, n, func(person *citizen) float64 { return weigh(index[person]) })
	numbers := make([]int, len(chosen))
	for k, person := range chosen {
		numbers[k] = index[person]
	}
	return numbers
}

// eligible says whether a citizen is on benefit in one of the intervention's
// target groups on the day, young enough, and free.
func (e *enroller) eligible(a activity, i int, day model.Date) bool {
	person := e.people[i]
	s := person.life.on(day)
	if !slices.Contains(a.groups, s.group()) || !a.takes(s) || e.busy[person] >= day {
		return false
	}
	return a.youngerThan == 0 || day.Year()-*e.citizens[i].BirthYear < a.youngerThan
}

// takes says whether the intervention's programme is about the state's benefit:
// KIK I is about cash benefit, KIK II about education benefit too.
func (a activity) takes(s state) bool {
	return a.programme == kik2 || s.benefit() != educationBenefit
}

// Shares of the outcomes of those who are still on benefit when an enrolment ends.
const (
	completedShare = .5
	placementShare = .28
	brokenOffShare = .17 // the rest have no outcome
)

// enrol adds an enrolment that ends as the citizen's life says: with a job or
// an education where the citizen leaves for one, else by chance.
func (e *enroller) enrol(a activity, i int, start model.Date) {
	const jobSoonAfter = 60
	person := e.people[i]
	planned := start + model.Date(float64(a.weeks*7)*(.8+.4*e.random.Float64()))
	leaves, destination := person.leavesBenefit(start)
	row := model.Enrolment{CitizenID: int64(i), Intervention: a.code, From: start}
	end := min(planned, max(leaves-1, start))
	e.busy[person] = end + 30
	if end < lastDay {
		row.To = &end
	}
	switch outcome, found := outcomeOf(destination); {
	case leaves <= planned+jobSoonAfter && leaves <= lastDay && found:
		row.Outcome, row.OutcomeDate = &outcome, &leaves
	case leaves <= planned && end < lastDay:
		row.Outcome = outcomeRow(model.OutcomeBrokenOff)
	case end < lastDay:
		row.Outcome = e.outcomeByChance()
	}
	e.rows = append(e.rows, row)
}

func (e *enroller) outcomeByChance() *model.Outcome {
	switch x := e.random.Float64(); {
	case x < completedShare:
		return outcomeRow(model.OutcomeCompleted)
	case x < completedShare+placementShare:
		return outcomeRow(model.OutcomeWorkPlacement)
	case x < completedShare+placementShare+brokenOffShare:
		return outcomeRow(model.OutcomeBrokenOff)
	default:
		return nil
	}
}

func outcomeRow(outcome model.Outcome) *model.Outcome { return &outcome }

func outcomeOf(s state) (model.Outcome, bool) {
	switch s {
	case job, flexJob:
		return model.OutcomeJob, true
	case education:
		return model.OutcomeEducation, true
	default:
		return "", false
	}
}

// leavesBenefit returns the first day after the start without a target group's
// benefit, and the state on it; never where the benefit goes on.
func (c *citizen) leavesBenefit(start model.Date) (model.Date, state) {
	for i := c.life.at(start) + 1; i < len(c.life); i++ {
		if c.life[i].state.group() == "" {
			return c.life[i].from, c.life[i].state
		}
	}
	return never, selfSupporting
}
