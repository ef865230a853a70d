package demo

import (
	"fmt"
	"math/rand/v2"

	"kik/graph/model"
)

// districts weighs the towns by their size.
var districts = []struct {
	name   string
	weight int
}{
	{"Aabenraa", 42}, {"Rødekro", 20}, {"Padborg", 16}, {"Tinglev", 12}, {"Felsted", 10},
}

// addPeople writes the citizens and their two time lines: benefits and visitations.
func (m *municipality) addPeople(people []*citizen, r *rand.Rand) {
	for i, person := range people {
		m.citizens = append(m.citizens, person.row(r, int64(i), fmt.Sprintf("demo-%05d", i+1)))
		m.spells = append(m.spells, person.spells(r, int64(i))...)
		m.visitations = append(m.visitations, person.visitations(r, int64(i))...)
	}
}

func (c *citizen) row(r *rand.Rand, id int64, pseudonym string) model.Citizen {
	year, gender, district := c.birthYear(r), drawGender(r), drawDistrict(r)
	return model.Citizen{ID: id, Pseudonym: pseudonym, BirthYear: &year, Gender: &gender, District: &district}
}

// Ages that bound or lead the draw of a birth year.
const (
	ofAge            = 18
	youngBelow       = 30 // on education benefit
	pensionAge       = 66
	usualPensioner   = 40  // at least this old when early retirement begins
	usualCash        = 28  // at least this old when cash benefit begins,
	youngOnCashShare = .15 // but for so many
)

// birthYear draws a year that fits the life: of age when it begins, under 30
// while on education benefit, not past the pension age.
func (c *citizen) birthYear(r *rand.Rand) int {
	first := c.life[0].from.Year()
	earliest, latest := lastDay.Year()-pensionAge, first-ofAge
	if !c.young && r.Float64() >= youngOnCashShare {
		latest = first - usualCash
	}
	for i, s := range c.life {
		switch s.state {
		case educationReady, educationActivityReady:
			earliest = max(earliest, min(c.life.end(i), lastDay).Year()-youngBelow+1)
		case earlyRetirement:
			latest = min(latest, max(s.from.Year()-usualPensioner, earliest))
		}
	}
	if latest <= earliest {
		return earliest
	}
	span := latest - earliest + 1
	if c.young {
		return earliest + r.IntN(span)
	}
	return earliest + max(r.IntN(span), r.IntN(span)) // rather the younger of those who fit
}

func drawGender(r *rand.Rand) model.Gender {
	switch x := r.IntN(1000); {
	case x < 3:
		return model.Other
	case x < 488:
		return model.Female
	default:
		return model.Male
	}
}

func drawDistrict(r *rand.Rand) string {
	x := r.IntN(100)
	for _, d := range districts {
		if x < d.weight {
			return d.name
		}
		x -= d.weight
	}
	return districts[0].name
}

// How often the files show what real extracts show: days of a new job that
// overlap the benefit before it, self-support without a spell, a visitation
// that ends some days after the benefit.
const (
	overlapShare   = .03
	gapShare       = .6
	lingeringShare = .1
	lingerDays     = 14
)

// spells returns the citizen's benefit spells.
func (c *citizen) spells(r *rand.Rand, id int64) []model.BenefitSpell {
	var rows []model.BenefitSpell
	for i, s := range c.life {
		benefit, to := s.state.benefit(), c.life.end(i)
		if i > 0 && c.life[i-1].state.benefit() == benefit {
			rows[len(rows)-1].To = endOf(to)
			continue
		}
		if s.state == selfSupporting && r.Float64() < gapShare {
			continue
		}
		from := s.from
		if i > 0 && overlapsBefore(c.life, i) && r.Float64() < overlapShare {
			from -= 1 + model.Date(r.IntN(5))
		}
		rows = append(rows, model.BenefitSpell{CitizenID: id, Benefit: benefit, From: from, To: endOf(to)})
	}
	return rows
}

// overlapsBefore says whether stretch i may overlap the end of the one before
// without changing what counts: self-support comes last of the classes.
func overlapsBefore(l life, i int) bool {
	before := l[i-1]
	return l[i].state == job && !before.state.inSelfSupport() && before.state != movedAway && l[i].from-before.from > 30
}

// visitations returns the citizen's target groups.
func (c *citizen) visitations(r *rand.Rand, id int64) []model.Visitation {
	var rows []model.Visitation
	for i, s := range c.life {
		group, to := s.state.group(), c.life.end(i)
		if group == "" {
			continue
		}
		if i+1 < len(c.life) && c.life[i+1].state.group() == "" && c.life.end(i+1)-to > lingerDays && r.Float64() < lingeringShare {
			to += 1 + model.Date(r.IntN(lingerDays))
		}
		if i > 0 && c.life[i-1].state.group() == group {
			rows[len(rows)-1].To = endOf(to)
			continue
		}
		rows = append(rows, model.Visitation{CitizenID: id, TargetGroup: group, From: s.from, To: endOf(to)})
	}
	return rows
}

// endOf returns the end of a row; nil when it still runs.
func endOf(day model.Date) *model.Date {
	if day >= lastDay {
		return nil
	}
	return &day
}
