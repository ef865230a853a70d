package cohort

import (
	"math"

	"kik/graph/model"
)

// Filter says which citizens of a programme's population are meant. Every
// condition that is set must hold; of a list one is enough. "The day" is that
// of the question. An empty filter means the whole population.
//
// Who lacks an attribute does not meet a condition on it. Unknown codes match
// nobody.
type Filter struct {
	Cohort        *model.Cohort
	States        []model.State // on the day
	AgeFrom       *int          // on the day, both inclusive: the year of the day − the birth year
	AgeTo         *int
	Genders       []model.Gender
	Districts     []string
	TargetGroups  []string // on the day
	EntryBenefits []string
	EntryFrom     *model.Date // the entry day, both inclusive
	EntryTo       *model.Date
	In            []string // interventions: enrolled in one of them by the day
	NotIn         []string // interventions: enrolled in none of them by the day
	NeverEnrolled bool     // enrolled in no intervention at all by the day
	WeeksFrom     *int     // whole weeks on benefit on the day, both inclusive: only who is in T that day
	WeeksTo       *int
}

// check refuses what nobody can meet by mistake.
func (f Filter) check() error {
	switch {
	case f.Cohort != nil && *f.Cohort != model.Baseline && *f.Cohort != model.Inflow:
		return model.InvalidField("filter.cohort", "Kohorten %q findes ikke.", *f.Cohort)
	case f.AgeFrom != nil && f.AgeTo != nil && *f.AgeFrom > *f.AgeTo:
		return model.InvalidField("filter.ageFrom", "Alderen kan ikke være fra %d til %d.", *f.AgeFrom, *f.AgeTo)
	case f.EntryFrom != nil && f.EntryTo != nil && *f.EntryFrom > *f.EntryTo:
		return model.InvalidField("filter.entryFrom", "Indgangen kan ikke være fra %s til %s.", f.EntryFrom.Danish(), f.EntryTo.Danish())
	case f.WeeksFrom != nil && f.WeeksTo != nil && *f.WeeksFrom > *f.WeeksTo:
		return model.InvalidField("filter.weeksFrom", "Ugerne kan ikke være fra %d til %d.", *f.WeeksFrom, *f.WeeksTo)
	}
	return nil
}

// candidates returns the citizens who meet the conditions that need no
// timeline; nil: everyone.
func (h *History) candidates(f Filter, day model.Date) *Group {
	var candidates *Group
	narrow := func(group *Group) {
		if candidates == nil {
			candidates = group
			return
		}
		candidates = candidates.And(group)
	}
	if len(f.In) > 0 {
		narrow(h.participantsOfAny(f.In, day))
	}
	if len(f.NotIn) > 0 {
		narrow(h.participantsOfAny(f.NotIn, day).complement())
	}
	if f.NeverEnrolled {
		narrow(h.participantsOfAny(h.interventions.codes, day).complement())
	}
	if f.AgeFrom != nil || f.AgeTo != nil || len(f.Genders) > 0 || len(f.Districts) > 0 {
		narrow(h.withAttributes(f, day))
	}
	return candidates
}

func (h *History) participantsOfAny(interventions []string, day model.Date) *Group {
	group := newGroup(h.Citizens())
	for _, intervention := range interventions {
		group.join(h.Participants(intervention, day))
	}
	return group
}

// withAttributes returns the citizens of the filter's ages, genders and districts.
func (h *History) withAttributes(f Filter, day model.Date) *Group {
	group := newGroup(h.Citizens())
	years, sexes, districts := f.birthYears(day), f.genderNumbers(), numbersOf(f.Districts, &h.districts)
	for citizen, year := range h.citizens.birthYear {
		if years[year] && sexes[h.citizens.gender[citizen]] && (districts == nil || districts[h.citizens.district[citizen]]) {
			group.add(citizen)
		}
	}
	return group
}

// birthYears tells by the number in citizenColumns.
func (f Filter) birthYears(day model.Date) (takes [math.MaxUint8 + 1]bool) {
	for y := range takes {
		age := day.Year() - birthYearZero - y
		known := y != 0
		takes[y] = (f.AgeFrom == nil || known && *f.AgeFrom <= age) && (f.AgeTo == nil || known && age <= *f.AgeTo)
	}
	return takes
}

// genderNumbers tells by the number in citizenColumns.
func (f Filter) genderNumbers() (takes [math.MaxUint8 + 1]bool) {
	for n := range takes {
		takes[n] = len(f.Genders) == 0
	}
	for n := 1; n < len(genders); n++ {
		for _, gender := range f.Genders {
			takes[n] = takes[n] || genders[n] == gender
		}
	}
	return takes
}
