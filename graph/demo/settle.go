package demo

import (
	"fmt"
	"math/rand/v2"

	"kik/graph/model"
)

// settle moves single days of the stretches that begin between KIK II's
// baseline and its report until the amounts of the report are met. Nobody's
// state on a milestone changes.
func settle(c *cast, r *rand.Rand) error {
	if err := placeByHand(c); err != nil {
		return err
	}
	baseline, inflow := c.kik2Baseline, c.kik2Inflow
	for _, aim := range []aim{
		{"days on early retirement pension", baseline, into(earlyRetirement), daysIn(earlyRetirement), baselinePensionDays, 0},
		{"days on resource programmes", baseline, into(resource), daysIn(resource), baselineResourceDays, 0},
		{"savings of the baseline cohort", baseline, betweenBenefitAndSelfSupport, savings, perDay(baselineSavings), perDay(lastStep)},
		{"savings of the inflow", inflow, betweenBenefitAndSelfSupport, savings, perDay(inflowSavings), perDay(lastStep)},
		{"benefits of the inflow", inflow, theEntry, benefitCost, perDay(inflowBenefits), perDay(lastStep)},
	} {
		if err := aim.meet(r); err != nil {
			return err
		}
	}
	return nil
}

// lastStep is how near to its aim an amount must come. Half a day on education
// benefit, 82,19 kroner, can always be reached by single days.
const lastStep = model.Kroner(83_00)

// perDay returns an amount in the unit of dayCosts: 1/365 øre.
func perDay(amount model.Kroner) int64 { return int64(amount) * 365 }

// placeByHand sets the few citizens on flex job, unemployment allowance and
// pension whose every day the small printed amounts fix.
func placeByHand(c *cast) error {
	for _, p := range []struct {
		people []*citizen
		state  state
		days   model.Date
	}{
		{c.kik2Baseline, unemploymentAllowance, baselineAllowanceDays},
		{c.kik2Baseline, flexJob, baselineFlexJobDays},
		{c.kik2Inflow, unemploymentAllowance, inflowAllowanceDays},
		{c.kik2Inflow, earlyRetirement, inflowPensionDays},
	} {
		if err := placeFinal(p.people, p.state, p.days); err != nil {
			return err
		}
	}
	return placePassage(c.kik2Inflow)
}

// placeFinal lets the one citizen whom the report finds in a state have come
// to it the given number of days before.
func placeFinal(people []*citizen, s state, days model.Date) error {
	from := kik2Report - days + 1
	for _, person := range people {
		if person.state() != s {
			continue
		}
		i := firstIn(person)
		if i < 0 {
			return fmt.Errorf("nobody can be on %s for %d days", s.benefit(), days)
		}
		if person.life[i].from >= from {
			person.life[i].from = from - 21
			person.entry = from - 21
			trimBefore(person, i)
			i = firstIn(person)
		}
		person.life = append(person.life[:i+1], stretch{from, s})
		return nil
	}
	return fmt.Errorf("nobody is on %s", s.benefit())
}

// placePassage lets one newcomer who has a job by the report have been in a
// flex job before it.
func placePassage(people []*citizen) error {
	for _, person := range people {
		i := firstIn(person)
		if person.state() != job || i < 0 || len(person.life) != i+2 || person.life[i].from > kik2Report-150 {
			continue
		}
		from := person.life[i].from + 30
		person.life = append(person.life[:i+1], stretch{from, flexJob}, stretch{from + inflowFlexJobDays, job})
		return nil
	}
	return fmt.Errorf("nobody can have passed through a flex job")
}

// firstIn returns the index of the stretch with which a citizen is or came in
// KIK II's target, -1 for none.
func firstIn(person *citizen) int {
	for i := max(person.life.at(kik2Baseline), 0); i < len(person.life); i++ {
		if person.life[i].state.onTargetBenefit() {
			return i
		}
	}
	return -1
}

// trimBefore drops the stretches before i that no longer begin before it.
func trimBefore(person *citizen, i int) {
	for i > 0 && person.life[i-1].from >= person.life[i].from-7 {
		person.life = append(person.life[:i-1], person.life[i:]...)
		i--
	}
}

// aim is an amount of the report and the days that may be moved to meet it.
type aim struct {
	name      string
	people    []*citizen
	movable   func(*citizen, int) bool // may stretch i begin on another day?
	amount    func(*citizen) int64
	target    int64
	tolerance int64
}

// tries is far beyond what any seed was seen to need.
const tries = 400_000

// meet moves one day at a time, wherever it lessens the distance to the target.
func (a aim) meet(r *rand.Rand) error {
	type knob struct {
		person  *citizen
		stretch int
	}
	var knobs []knob
	distance := -a.target
	for _, person := range a.people {
		distance += a.amount(person)
		for i := range person.life {
			if person.life[i].from > kik2Baseline && a.movable(person, i) {
				knobs = append(knobs, knob{person, i})
			}
		}
	}
	if len(knobs) == 0 {
		return fmt.Errorf("%s: no day can be moved", a.name)
	}
	for range tries {
		if absolute(distance) <= a.tolerance {
			return nil
		}
		k := knobs[r.IntN(len(knobs))]
		step := model.Date(1 - 2*r.IntN(2))
		if !canMove(k.person.life, k.stretch, step) {
			continue
		}
		before := a.amount(k.person)
		k.person.life[k.stretch].from += step
		moved := distance + a.amount(k.person) - before
		if absolute(moved) < absolute(distance) {
			distance = moved
		} else {
			k.person.life[k.stretch].from -= step
		}
	}
	return fmt.Errorf("%s: still %d from the target", a.name, distance)
}

// canMove says whether stretch i can begin a day or more later or earlier, with
// a week left for it and for the one before, and without leaving the period.
func canMove(l life, i int, step model.Date) bool {
	const week = 7
	from := l[i].from + step
	if from <= kik2Baseline || from > kik2Report {
		return false
	}
	if i > 0 && from-l[i-1].from < week {
		return false
	}
	return i+1 >= len(l) || l[i+1].from-from >= week
}

func into(s state) func(*citizen, int) bool {
	return func(person *citizen, i int) bool { return person.life[i].state == s }
}

func betweenBenefitAndSelfSupport(person *citizen, i int) bool {
	if i == 0 || i <= firstIn(person) {
		return false
	}
	before, after := person.life[i-1].state, person.life[i].state
	return before.onTargetBenefit() && after.inSelfSupport() || before.inSelfSupport() && after.onTargetBenefit()
}

func theEntry(person *citizen, i int) bool { return i == firstIn(person) }

// daysIn counts the days in a state from the entry to the report.
func daysIn(s state) func(*citizen) int64 {
	return func(person *citizen) int64 {
		days := int64(0)
		person.eachStretch(func(x state, n int64) {
			if x == s {
				days += n
			}
		})
		return days
	}
}

// savings is what a citizen has saved by the report, in 1/365 øre.
func savings(person *citizen) int64 {
	i := firstIn(person)
	if i < 0 {
		return 0
	}
	rate := dayCosts[person.life[i].state.benefit()][kik2Report.Year()]
	total := int64(0)
	person.eachStretch(func(s state, days int64) {
		if s.inSelfSupport() || s.onOtherSupport() {
			total += days * rate
		}
	})
	return total
}

// benefitCost is what a citizen's target benefits have cost by the report, in 1/365 øre.
func benefitCost(person *citizen) int64 {
	total := int64(0)
	person.eachStretch(func(s state, days int64) {
		if s.onTargetBenefit() {
			total += days * dayCosts[s.benefit()][kik2Report.Year()]
		}
	})
	return total
}

// eachStretch visits a citizen's stretches from the entry in KIK II to the
// report with the number of their days in that period.
func (c *citizen) eachStretch(visit func(s state, days int64)) {
	first := firstIn(c)
	for i := max(first, 0); first >= 0 && i < len(c.life); i++ {
		from, to := max(c.life[i].from, kik2Baseline), min(c.life.end(i), kik2Report)
		if from <= to {
			visit(c.life[i].state, int64(to-from+1))
		}
	}
}

func absolute(n int64) int64 { return max(n, -n) }
