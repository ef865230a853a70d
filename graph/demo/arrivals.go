package demo

import (
	"math/rand/v2"

	"kik/graph/model"
)

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

// What goes before a citizen's time on benefit.
const (
	fromElsewhere  = .45 // share of newcomers who come from something else
	meanElsewhere  = 300 // days of it
	thereBefore    = .3  // share of recipients who had been on the benefit before
	meanBefore     = 200 // days of that
	longestBetween = 500 // days between the two
)

// newcomer makes a citizen who comes to a benefit for the first time, many of
// them from something else.
func (c *cast) newcomer(day model.Date, s state, origins []state) *citizen {
	person := &citizen{until: day, entry: day, young: s == educationReady || s == educationActivityReady}
	if len(origins) > 0 && c.random.Float64() < fromElsewhere {
		origin := origins[c.random.IntN(len(origins))]
		person.life.add(day-30-model.Date(c.random.ExpFloat64()*meanElsewhere), origin)
	}
	person.life.add(day, s)
	return person
}

// recipientSince makes a citizen who has been on a benefit for some time on a
// day, with the mean number of days; some had been there before.
func (c *cast) recipientSince(day model.Date, s state, mean float64) *citizen {
	person := &citizen{until: day, young: s == educationReady || s == educationActivityReady}
	start := max(day-model.Date(c.random.ExpFloat64()*mean), earliest(s))
	if before := start - 60 - model.Date(c.random.IntN(longestBetween)); c.random.Float64() < thereBefore && before > earliest(s)+30 {
		person.life.add(max(before-30-model.Date(c.random.ExpFloat64()*meanBefore), earliest(s)), s)
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
	s := drawOf(c.random, formerBenefits)
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
