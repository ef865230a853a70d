package reference

import "kik/graph/model"

// Person is what a breakdown or filter looks at in one citizen of the population.
type Person struct {
	Citizen      int // index
	Cohort       model.Cohort
	Entry        model.Date
	EntryBenefit string
	State        model.State
	Benefit      string // that counts on the day; empty: none
	TargetGroup  string // empty: none
	Age          *int
	Weeks        *int // whole weeks on benefit; nil for one who is not in T
	Enrolled     map[string]bool
}

// People returns the population on the day, each with what breakdowns look at.
func People(d Data, asOf model.Date) []Person {
	var people []Person
	for i, citizen := range d.Citizens {
		in := d.entryOf(citizen, asOf)
		if in == nil {
			continue
		}
		today := d.on(citizen, asOf)
		person := Person{
			Citizen: i, Cohort: in.cohort, Entry: in.day, EntryBenefit: in.benefit, State: today.state, Benefit: today.benefit,
			TargetGroup: targetGroupOn(citizen, asOf), Enrolled: map[string]bool{},
		}
		if citizen.BirthYear != nil {
			age := asOf.Year() - *citizen.BirthYear
			person.Age = &age
		}
		if today.inTarget {
			weeks := int(asOf-d.startOfRun(citizen, asOf)) / 7
			person.Weeks = &weeks
		}
		for _, enrolment := range citizen.Enrolments {
			if enrolment.From <= asOf {
				person.Enrolled[enrolment.Intervention] = true
			}
		}
		people = append(people, person)
	}
	return people
}

// startOfRun returns the first day of the unbroken run of days in T that ends
// on the day, which may lie before the baseline.
func (d Data) startOfRun(citizen Citizen, day model.Date) model.Date {
	for d.on(citizen, day-1).inTarget {
		day--
	}
	return day
}
