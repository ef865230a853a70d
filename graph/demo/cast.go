package demo

import (
	"fmt"
	"math"
	"math/rand/v2"

	"kik/graph/model"
)

// cast is everybody of the demo municipality, by how they meet the programmes.
type cast struct {
	random *rand.Rand

	kik1Baseline []*citizen
	kik1Inflow   []*citizen
	outside      []*citizen // in KIK II's baseline cohort, never in KIK I
	former       []*citizen // left other target benefits before KIK II
	kik2Baseline []*citizen
	kik2Inflow   []*citizen
	afterwards   []*citizen // entered after the closing day
	refugees     []*citizen
}

// newCast lets every citizen live from milestone to milestone.
func newCast(seed uint64) (*cast, error) {
	c := &cast{random: random(seed, "cast")}
	steps := []struct {
		name string
		do   func() error
	}{
		{"KIK I to January 2017", c.fillKIK1Midway},
		{"KIK I to February 2018", c.fillKIK1End},
		{"KIK II to the report", c.fillReport},
		{"the report's amounts", func() error { return settle(c, random(seed, "settle")) }},
		{"KIK II to the closing day", c.fillClosing},
		{"the last days", c.fillAfterwards},
	}
	for _, step := range steps {
		if err := step.do(); err != nil {
			return nil, fmt.Errorf("%s: %w", step.name, err)
		}
	}
	c.refugees = newRefugees(random(seed, "refugees"))
	return c, nil
}

// everybody lists the citizens, each once.
func (c *cast) everybody() []*citizen {
	var people []*citizen
	seen := map[*citizen]bool{}
	for _, group := range [][]*citizen{
		c.kik1Baseline, c.kik1Inflow, c.outside, c.former, c.kik2Inflow, c.afterwards, c.refugees,
	} {
		for _, person := range group {
			if !seen[person] {
				seen[person] = true
				people = append(people, person)
			}
		}
	}
	return people
}

// inRandomOrder lists the citizens such that a pseudonym's number tells nothing.
func (c *cast) inRandomOrder(r *rand.Rand) []*citizen {
	people := c.everybody()
	r.Shuffle(len(people), func(i, j int) { people[i], people[j] = people[j], people[i] })
	return people
}

// fillKIK1Midway makes KIK I's baseline cohort and its first newcomers.
func (c *cast) fillKIK1Midway() error {
	for range sum(kik1BaselineMidway) {
		c.kik1Baseline = append(c.kik1Baseline, c.recipientSince(kik1Baseline, cashActivityReady, kik1TimeOnBenefit))
	}
	for _, day := range entryDays(c.random, kik1Baseline+1, kik1Midway-daysToSettle, sum(kik1InflowMidway)) {
		c.kik1Inflow = append(c.kik1Inflow, c.newcomer(day, cashActivityReady, []state{cashJobReady, sickness}))
	}
	if err := c.move(c.kik1Baseline, kik1Midway, kik1BaselineMidway, cashOnly); err != nil {
		return err
	}
	return c.move(c.kik1Inflow, kik1Midway, kik1InflowMidway, cashOnly)
}

// fillKIK1End brings KIK I to its last published figures, and all who were on
// other target benefits meanwhile to the same day.
func (c *cast) fillKIK1End() error {
	for _, day := range entryDays(c.random, kik1Midway+1, kik2Baseline-daysToSettle, kik1Inflow-len(c.kik1Inflow)) {
		c.kik1Inflow = append(c.kik1Inflow, c.newcomer(day, cashActivityReady, []state{cashJobReady, sickness}))
	}
	if err := c.move(c.kik1Baseline, kik2Baseline, kik1BaselineEnd, cashOnly); err != nil {
		return err
	}
	if err := c.move(c.kik1Inflow, kik2Baseline, kik1InflowEnd, cashOnly); err != nil {
		return err
	}
	for _, q := range outsideKIK1 {
		for range q.citizens {
			c.outside = append(c.outside, c.recipientSince(kik2Baseline, q.state, outsideTimeOnBenefit))
		}
	}
	for range formerRecipients {
		c.former = append(c.former, c.formerRecipient())
	}
	return nil
}

// fillReport brings KIK II to the published report.
func (c *cast) fillReport() error {
	for _, person := range c.everybody() {
		person.entry = 0
		if person.state().onTargetBenefit() {
			c.kik2Baseline = append(c.kik2Baseline, person)
		}
	}
	c.enter(inflowByReport, entryDays(c.random, kik2Baseline+1, kik2Report-daysToSettle, inflowByReport.citizens()), entryBenefitsByReport)

	if err := c.move(c.kik2Baseline, kik2Report, kik2BaselineReport, warmingUp); err != nil {
		return err
	}
	return c.move(c.kik2Inflow, kik2Report, kik2InflowReport, noOtherSupport)
}

// fillClosing brings KIK II to its closing day, and everybody else with it.
func (c *cast) fillClosing() error {
	for _, person := range c.kik2Inflow {
		person.entry = 0
	}
	c.enter(inflowByClosing, entryDays(c.random, kik2Report+1, kik2Closing-daysToSettle, inflowByClosing.citizens()), entryBenefitsByClosing)

	if err := c.move(c.kik2Baseline, kik2Closing, kik2BaselineClosing, anything); err != nil {
		return err
	}
	if err := c.move(c.kik2Inflow, kik2Closing, kik2InflowClosing, anything); err != nil {
		return err
	}
	for _, person := range c.everybody() {
		if person.until < kik2Closing {
			c.moveOutside(person, kik2Closing)
		}
	}
	return nil
}

// fillAfterwards continues to the end of the data: some leave, some come.
func (c *cast) fillAfterwards() error {
	for _, person := range c.everybody() {
		if person.state().onTargetBenefit() && c.random.Float64() < leaveInTheLastDays {
			person.life.add(between(c.random, kik2Closing+1, lastDay), job)
		}
		person.until = lastDay
	}
	for _, day := range entryDays(c.random, kik2Closing+1, lastDay, inflowAfter.firstTime) {
		c.afterwards = append(c.afterwards, c.newcomer(day, cashJobReady, nil))
	}
	return nil
}

func (c *cast) traveller(p passage) traveller { return traveller{random: c.random, passage: p} }

// move brings a group to a milestone, where the quotas say who is where.
func (c *cast) move(people []*citizen, to model.Date, quotas []quota, p passage) error {
	destinations, err := assign(c.random, people, quotas, func(person *citizen, s state) float64 {
		return likelihoodOf(person, s, to)
	})
	if err != nil {
		return err
	}
	t := c.traveller(p)
	for _, person := range people {
		t.travel(person, to, destinations[person])
	}
	return nil
}

// benefitMemory is how fast being on benefit becomes unlikely, in days since the entry.
const benefitMemory = 330

// likelihoodOf weighs a state on a milestone for a citizen: the longer ago the
// entry, the less likely is being on benefit still.
func likelihoodOf(person *citizen, s state, on model.Date) float64 {
	if !person.fits(s) {
		return 0
	}
	weight := likelihood[person.state()][s]
	if person.entry != 0 && s.onTargetBenefit() {
		weight *= 4 * math.Exp(-float64(on-person.entry)/benefitMemory)
	}
	return weight
}

// moveOutside lets a citizen live to a day without KIK II's benefits.
func (c *cast) moveOutside(person *citizen, to model.Date) {
	from := person.state()
	destination, _ := choose(c.random, func(s state) float64 {
		if s.onTargetBenefit() {
			return 0
		}
		return likelihood[from][s]
	})
	c.traveller(noTargetBenefit).travel(person, to, destination)
}

// daysToSettle is how long before a milestone the last newcomers enter, so
// that each can be where the milestone's quotas say.
const daysToSettle = 3
