package demo

import (
	"math/rand/v2"
	"time"

	"kik/graph/model"
)

// integrationBenefitForAll is the day on which refugees who had come earlier
// went from cash benefit to integration benefit.
var integrationBenefitForAll = date("2016-07-01")

// newRefugees makes the citizens of KIK I's integration part. Those of 2012
// and before are its baseline cohort.
func newRefugees(r *rand.Rand) []*citizen {
	var people []*citizen
	for _, arrivals := range refugees {
		for i, day := range arrivalDays(r, arrivals.year, arrivals.citizens) {
			person := newRefugee(day)
			if arrivals.year == 2013 {
				liveAsOf2013(r, person, i < selfSupportingOf2013)
			}
			liveOn(r, person, lastDay)
			people = append(people, person)
		}
	}
	return people
}

func arrivalDays(r *rand.Rand, year, n int) []model.Date {
	first, last := model.NewDate(year, time.January, 1), model.NewDate(year, time.December, 31)
	if year == integrationBaseline.Year() {
		first, last = date("2010-03-01"), integrationBaseline-1
	}
	days := entryDays(r, first, min(last, lastDay-5), n)
	r.Shuffle(n, func(i, j int) { days[i], days[j] = days[j], days[i] })
	return days
}

func newRefugee(day model.Date) *citizen {
	person := &citizen{until: max(day, integrationBaseline)}
	if day >= benefitStart(integrationBenefit) {
		person.life.add(day, integration)
	} else {
		person.life.add(day, cashIntegration)
	}
	return person
}

// liveAsOf2013 brings a refugee of 2013 to the day 36 months after the entry.
func liveAsOf2013(r *rand.Rand, person *citizen, selfSupported bool) {
	after := person.until.AddMonths(36)
	if selfSupported {
		leave := between(r, person.until+300, after-20)
		person.life.add(leave, drawOf(r, []quota{{job, 70}, {education, 22}, {selfSupporting, 8}}))
	}
	person.until = after
	switchBenefit(person)
}

// liveOn brings a refugee to a day: about half leave the benefit within three
// years, some come back to it for a while.
func liveOn(r *rand.Rand, person *citizen, to model.Date) {
	const meanOnBenefit, meanAway = 1150, 1900
	day := person.until
	onBenefit := !person.state().inSelfSupport()
	for {
		mean := float64(meanAway)
		if onBenefit {
			mean = meanOnBenefit
		}
		day += 40 + model.Date(r.ExpFloat64()*mean)
		if day > to {
			break
		}
		switch {
		case onBenefit:
			person.life.add(day, drawOf(r, []quota{{job, 66}, {education, 14}, {selfSupporting, 6}, {movedAway, 10}, {sickness, 2}, {elsewhere, 2}}))
		case day >= benefitStart(integrationBenefit):
			person.life.add(day, integration)
		default:
			person.life.add(day, cashIntegration)
		}
		onBenefit = !onBenefit
		if person.life[len(person.life)-1].state == movedAway {
			break
		}
	}
	person.until = to
	switchBenefit(person)
}

// switchBenefit lets a citizen on cash benefit go on to integration benefit on
// the day of the reform.
func switchBenefit(person *citizen) {
	i := person.life.at(integrationBenefitForAll)
	if i < 0 || person.until < integrationBenefitForAll || person.life[i].state != cashIntegration {
		return
	}
	rest := append(life(nil), person.life[i+1:]...)
	if person.life[i].from == integrationBenefitForAll {
		person.life[i].state = integration
		return
	}
	person.life = append(append(person.life[:i+1], stretch{integrationBenefitForAll, integration}), rest...)
}

// benefitStart returns the day from which a benefit code is in use.
func benefitStart(code string) model.Date {
	for _, b := range benefitTable {
		if b.code == code {
			return date(b.from)
		}
	}
	return 0
}
