package cohort_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"kik/graph/cohort"
	"kik/graph/model"
	"kik/graph/reference"
)

// condition is one condition of a filter, and what it says of a person.
type condition struct {
	set   func(*cohort.Filter)
	holds func(reference.Data, reference.Person) bool
}

// randomConditions draws conditions, no two of which set the same fields.
func randomConditions(rng *rand.Rand, asOf model.Date) []condition {
	low, high := rng.IntN(40), 20+rng.IntN(40)
	weeksLow, weeksHigh := rng.IntN(8), 8+rng.IntN(40)
	from, to := asOf-model.Date(rng.IntN(300)), asOf-model.Date(rng.IntN(50))
	cohortName := model.Cohorts[rng.IntN(2)]
	states := []model.State{model.States[rng.IntN(4)], model.States[rng.IntN(4)]}
	genders := []model.Gender{model.Female, model.Other}
	districts := []string{"Nord", "ukendt", "Øst"}
	groups := []string{"jobparat", "ukendt"}
	benefits := []string{"kontanthjaelp", "sygedagpenge", "job", "ukendt"}
	in, notIn := []string{"i1", "i3", "ukendt"}, []string{"i2"}
	enrolledIn := func(p reference.Person, codes []string) bool {
		return slices.ContainsFunc(codes, func(code string) bool { return p.Enrolled[code] })
	}
	all := []condition{
		{func(f *cohort.Filter) { f.Cohort = &cohortName }, func(_ reference.Data, p reference.Person) bool { return p.Cohort == cohortName }},
		{func(f *cohort.Filter) { f.States = states }, func(_ reference.Data, p reference.Person) bool { return slices.Contains(states, p.State) }},
		{func(f *cohort.Filter) { f.AgeFrom = &low }, func(_ reference.Data, p reference.Person) bool { return p.Age != nil && *p.Age >= low }},
		{func(f *cohort.Filter) { f.AgeTo = &high }, func(_ reference.Data, p reference.Person) bool { return p.Age != nil && *p.Age <= high }},
		{func(f *cohort.Filter) { f.Genders = genders }, func(d reference.Data, p reference.Person) bool {
			gender := d.Citizens[p.Citizen].Gender
			return gender != nil && slices.Contains(genders, *gender)
		}},
		{func(f *cohort.Filter) { f.Districts = districts }, func(d reference.Data, p reference.Person) bool {
			district := d.Citizens[p.Citizen].District
			return district != nil && slices.Contains(districts, *district)
		}},
		{func(f *cohort.Filter) { f.TargetGroups = groups }, func(_ reference.Data, p reference.Person) bool { return slices.Contains(groups, p.TargetGroup) }},
		{func(f *cohort.Filter) { f.EntryBenefits = benefits }, func(_ reference.Data, p reference.Person) bool { return slices.Contains(benefits, p.EntryBenefit) }},
		{func(f *cohort.Filter) { f.EntryFrom = &from }, func(_ reference.Data, p reference.Person) bool { return p.Entry >= from }},
		{func(f *cohort.Filter) { f.EntryTo = &to }, func(_ reference.Data, p reference.Person) bool { return p.Entry <= to }},
		{func(f *cohort.Filter) { f.In = in }, func(_ reference.Data, p reference.Person) bool { return enrolledIn(p, in) }},
		{func(f *cohort.Filter) { f.NotIn = notIn }, func(_ reference.Data, p reference.Person) bool { return !enrolledIn(p, notIn) }},
		{func(f *cohort.Filter) { f.NeverEnrolled = true }, func(_ reference.Data, p reference.Person) bool { return len(p.Enrolled) == 0 }},
		{func(f *cohort.Filter) { f.WeeksFrom = &weeksLow }, func(_ reference.Data, p reference.Person) bool { return p.Weeks != nil && *p.Weeks >= weeksLow }},
		{func(f *cohort.Filter) { f.WeeksTo = &weeksHigh }, func(_ reference.Data, p reference.Person) bool { return p.Weeks != nil && *p.Weeks <= weeksHigh }},
	}
	if from > to || low > high {
		return nil
	}
	rng.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all[:rng.IntN(4)]
}

func selected(t *testing.T, h *cohort.History, data reference.Data, asOf model.Date, f cohort.Filter) *cohort.Group {
	t.Helper()
	group, err := h.Select(context.Background(), cohort.ScopeOf(data.Programme), asOf, f)
	if err != nil {
		t.Fatal(err)
	}
	return group
}

func TestAFilterTakesThePeopleThatMeetItsConditions(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		conditions := randomConditions(rng, asOf)
		var f cohort.Filter
		for _, c := range conditions {
			c.set(&f)
		}
		group := selected(t, historyOf(t, data), data, asOf, f)
		want := 0
		for _, p := range reference.People(data, asOf) {
			takes := true
			for _, c := range conditions {
				takes = takes && c.holds(data, p)
			}
			if takes {
				want++
			}
			if group.Has(p.Citizen) != takes {
				t.Errorf("citizen %d: %v, want %v", p.Citizen, group.Has(p.Citizen), takes)
			}
		}
		if group.Len() != want {
			t.Errorf("%d citizens, want %d", group.Len(), want)
		}
	})
}

func TestImpossibleFiltersAreRefused(t *testing.T) {
	two, one := 2, 1
	late, early := day(t, "2018-03-02"), day(t, "2018-03-01")
	unknown := model.Cohort("ANDEN")
	for field, f := range map[string]cohort.Filter{
		"filter.cohort":    {Cohort: &unknown},
		"filter.ageFrom":   {AgeFrom: &two, AgeTo: &one},
		"filter.entryFrom": {EntryFrom: &late, EntryTo: &early},
		"filter.weeksFrom": {WeeksFrom: &two, WeeksTo: &one},
	} {
		_, err := newTown(t).history().Select(context.Background(), kik2(t), day(t, "2018-04-01"), f)
		var coded *model.Error
		if !errors.As(err, &coded) || coded.Code != model.CodeValidation || coded.Field != field {
			t.Errorf("%s: %v", field, err)
		}
	}
}

// The conditions of a filter can be met one after the other, in any order.
func FuzzFiltersInAnyOrderGiveTheSameGroup(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(func(t *testing.T, seed uint64) {
		rng := rand.New(rand.NewPCG(seed, 11))
		data := reference.RandomOf(rng, 80)
		asOf := data.Programme.BaselineDate + model.Date(rng.IntN(300))
		h := historyOf(t, data)
		conditions := randomConditions(rng, asOf)
		var all cohort.Filter
		whole := selected(t, h, data, asOf, all)
		for _, c := range conditions {
			c.set(&all)
			var alone cohort.Filter
			c.set(&alone)
			whole = whole.And(selected(t, h, data, asOf, alone))
		}
		if got := selected(t, h, data, asOf, all); !slices.Equal(members(h, got), members(h, whole)) {
			t.Errorf("together %v, one by one %v", members(h, got), members(h, whole))
		}
	})
}

func members(h *cohort.History, group *cohort.Group) []int {
	var all []int
	for citizen := range h.Citizens() {
		if group.Has(citizen) {
			all = append(all, citizen)
		}
	}
	return all
}
