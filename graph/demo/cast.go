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
		c.kik1Baseline = append(c.kik1Baseline, c.recipientSince(kik1Baseline, cashActivityReady, 900))
	}
	for _, day := range entryDays(c.random, kik1Baseline+1, kik1Midway-daysToSettle, sum(kik1InflowMidway)) {
		c.kik1Inflow = append(c.kik1Inflow, c.newcomer(day, cashActivityReady, []state{cashJobReady, sickness}))
	}
	for _, person := range append(c.kik1Baseline, c.kik1Inflow...) {
		person.kik1 = true
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
		person := c.newcomer(day, cashActivityReady, []state{cashJobReady, sickness})
		person.kik1 = true
		c.kik1Inflow = append(c.kik1Inflow, person)
	}
	if err := c.move(c.kik1Baseline, kik2Baseline, kik1BaselineEnd, cashOnly); err != nil {
		return err
	}
	if err := c.move(c.kik1Inflow, kik2Baseline, kik1InflowEnd, cashOnly); err != nil {
		return err
	}
	for _, q := range outsideKIK1 {
		for range q.citizens {
			c.outside = append(c.outside, c.recipientSince(kik2Baseline, q.state, 330))
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
	c.enter(inflowByReport, entryDays(c.random, kik2Baseline+1, kik2Report-daysToSettle, sumOf(inflowByReport)),
		[]quota{{cashActivityReady, 20}, {cashJobReady, 57}, {educationReady, 17}, {educationActivityReady, 6}})

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
	c.enter(inflowByClosing, entryDays(c.random, kik2Report+1, kik2Closing-daysToSettle, sumOf(inflowByClosing)),
		[]quota{{cashActivityReady, 17}, {cashJobReady, 44}, {educationReady, 27}, {educationActivityReady, 12}})

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
		if person.state().onTargetBenefit() && c.random.Float64() < .035 {
			person.life.add(between(c.random, kik2Closing+1, lastDay), job)
		}
		person.until = lastDay
	}
	for _, day := range entryDays(c.random, kik2Closing+1, lastDay, inflowAfter.firstTime) {
		c.afterwards = append(c.afterwards, c.newcomer(day, cashJobReady, nil))
	}
	return nil
}

// What citizens may pass through between two milestones.
var (
	// anything: no published figure looks at the days between.
	anything = passage{pace: 420, late: 1, leaving: 600, through: func(*citizen, state) bool { return true }}
	// cashOnly keeps KIK I's citizens on the benefits on which its figures find them.
	cashOnly = passage{pace: 420, late: 1, leaving: 600, through: func(_ *citizen, s state) bool { return s != educationReady && s != educationActivityReady }}
	// outsideKIK1Only keeps others out of KIK I's target group before KIK II.
	outsideKIK1Only = passage{pace: 420, late: 1, leaving: 400, through: func(_ *citizen, s state) bool { return s != cashActivityReady && !s.onOtherSupport() }}
	// noOtherSupport keeps other support to those whom the report finds there, because each of its days is counted.
	noOtherSupport = passage{pace: 900, late: .8, through: func(_ *citizen, s state) bool { return !s.onOtherSupport() }}
	// warmingUp is the same for a programme that takes effect slowly, as the baseline cohort's published savings say.
	warmingUp = passage{pace: 900, late: 1.25, through: noOtherSupport.through}
	// noTargetBenefit is for citizens who do not belong to KIK II, or not yet.
	noTargetBenefit = passage{pace: 420, late: 1, through: func(_ *citizen, s state) bool { return !s.onTargetBenefit() }}
)

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

// enter lets citizens come to KIK II's benefits on the given days.
func (c *cast) enter(from newcomers, days []model.Date, benefits []quota) {
	c.random.Shuffle(len(days), func(i, j int) { days[i], days[j] = days[j], days[i] })
	kik1 := c.returning(append(append([]*citizen(nil), c.kik1Baseline...), c.kik1Inflow...), from.fromKIK1)
	former := c.returning(c.former, from.fromEarlier)
	for i, day := range days {
		var person *citizen
		switch {
		case i < len(kik1):
			person = kik1[i]
			c.comeBack(person, day)
		case i < len(kik1)+len(former):
			person = former[i-len(kik1)]
			c.comeBack(person, day)
		default:
			person = c.newcomer(day, drawOf(c.random, benefits), []state{job, insuredUnemployed, sickness, education})
		}
		c.kik2Inflow = append(c.kik2Inflow, person)
	}
}

// returning draws n citizens who are out of KIK II so far and can come back.
func (c *cast) returning(people []*citizen, n int) []*citizen {
	in := map[*citizen]bool{}
	for _, person := range append(append([]*citizen(nil), c.kik2Baseline...), c.kik2Inflow...) {
		in[person] = true
	}
	chosen, _ := pick(c.random, people, n, func(person *citizen) float64 {
		if in[person] {
			return 0
		}
		return likelihood[person.state()][cashJobReady] // those who have left it for good weigh nothing
	})
	return chosen
}

// comeBack lets a citizen who had left return to the benefit on a day.
func (c *cast) comeBack(person *citizen, day model.Date) {
	benefit, _ := person.life.lastOnBenefit(person.until)
	from := person.state()
	before, found := choose(c.random, func(s state) float64 {
		if s.onTargetBenefit() {
			return 0
		}
		return likelihood[from][s] * likelihood[s][cashJobReady]
	})
	if !found {
		before = from
	}
	if day-1 > person.until {
		c.traveller(noTargetBenefit).travel(person, day-1, before)
	}
	person.life.add(day, benefit)
	person.until, person.entry = day, day
}

// newcomer makes a citizen who comes to a benefit for the first time, many of
// them from something else.
func (c *cast) newcomer(day model.Date, s state, origins []state) *citizen {
	person := &citizen{until: day, entry: day, young: s == educationReady || s == educationActivityReady}
	if len(origins) > 0 && c.random.Float64() < .45 {
		origin := origins[c.random.IntN(len(origins))]
		person.life.add(day-30-model.Date(c.random.ExpFloat64()*300), origin)
	}
	person.life.add(day, s)
	return person
}

// recipientSince makes a citizen who has been on a benefit for some time on a
// day, with the mean number of days; some had been there before.
func (c *cast) recipientSince(day model.Date, s state, mean float64) *citizen {
	person := &citizen{until: day, young: s == educationReady || s == educationActivityReady}
	start := max(day-model.Date(c.random.ExpFloat64()*mean), earliest(s))
	if before := start - 60 - model.Date(c.random.IntN(500)); c.random.Float64() < .3 && before > earliest(s)+30 {
		person.life.add(max(before-30-model.Date(c.random.ExpFloat64()*200), earliest(s)), s)
		person.life.add(before, job)
	}
	person.life.add(start, s)
	return person
}

// earliest is the first day that the demo has on a benefit.
func earliest(s state) model.Date {
	if s == educationReady || s == educationActivityReady {
		return date("2014-01-01")
	}
	return date("2006-01-01")
}

// formerRecipient makes a citizen who came to a target benefit and left it
// between the two baselines without being in KIK I's target group.
func (c *cast) formerRecipient() *citizen {
	s := drawOf(c.random, []quota{{cashJobReady, 52}, {educationReady, 36}, {educationActivityReady, 12}})
	start := between(c.random, date("2014-06-01"), date("2017-09-30"))
	person := c.newcomer(start, s, []state{job, insuredUnemployed, education})
	destination, _ := choose(c.random, func(d state) float64 {
		if d.onTargetBenefit() || d.onOtherSupport() {
			return 0
		}
		return likelihood[s][d]
	})
	c.traveller(outsideKIK1Only).travel(person, kik2Baseline, destination)
	person.entry = 0
	return person
}

// drawOf draws a state in proportion to the numbers.
func drawOf(r *rand.Rand, shares []quota) state {
	s, _ := choose(r, func(s state) float64 {
		for _, share := range shares {
			if share.state == s {
				return float64(share.citizens)
			}
		}
		return 0
	})
	return s
}

func sumOf(n newcomers) int { return n.fromKIK1 + n.fromEarlier + n.firstTime }
