package cohort_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"kik/graph/cohort"
	"kik/graph/model"
	"kik/graph/reference"
)

// testProviders are those of the interventions of random data.
var testProviders = map[string][]string{"i1": {"a", "b"}, "i2": {"b"}, "i3": {"c"}}

const nothing = "(none)"

// valuesOf says what a person of the reference has of a dimension, told apart
// from the engine by everything but the definitions.
func valuesOf(d cohort.Dimension, data reference.Data, p reference.Person) []string {
	citizen := data.Citizens[p.Citizen]
	orNothing := func(code string) []string {
		if code == "" {
			code = nothing
		}
		return []string{code}
	}
	switch d {
	case cohort.ByCohort:
		return []string{string(p.Cohort)}
	case cohort.ByGender:
		if citizen.Gender != nil {
			return []string{string(*citizen.Gender)}
		}
	case cohort.ByDistrict:
		if citizen.District != nil {
			return []string{*citizen.District}
		}
	case cohort.ByTargetGroup:
		return orNothing(p.TargetGroup)
	case cohort.ByEntryBenefit:
		return []string{p.EntryBenefit}
	case cohort.ByBenefit:
		return orNothing(p.Benefit)
	case cohort.ByEntryMonth:
		return []string{p.Entry.String()[:7]}
	case cohort.ByAgeBand:
		if p.Age != nil {
			return []string{bandOf(*p.Age, "-24", "25-29", "30-39", "40-49", "50-59", "60-")}
		}
	case cohort.ByWeeks:
		if p.Weeks != nil {
			return []string{bandOf(*p.Weeks, "-12", "13-25", "26-38", "39-51", "52-103", "104-155", "156-")}
		}
	case cohort.ByIntervention:
		if len(p.Enrolled) > 0 {
			return slices.Collect(maps.Keys(p.Enrolled))
		}
	case cohort.ByProvider:
		names := map[string]bool{}
		for intervention := range p.Enrolled {
			for _, name := range testProviders[intervention] {
				names[name] = true
			}
		}
		if len(names) > 0 {
			return slices.Collect(maps.Keys(names))
		}
	}
	return []string{nothing}
}

func bandOf(n int, bands ...string) string {
	for _, band := range bands {
		var low, high int
		switch {
		case band[0] == '-':
			low, high = -1<<30, 0
			fmt.Sscanf(band, "-%d", &high)
		case band[len(band)-1] == '-':
			high = 1 << 30
			fmt.Sscanf(band, "%d-", &low)
		default:
			fmt.Sscanf(band, "%d-%d", &low, &high)
		}
		if low <= n && n <= high {
			return band
		}
	}
	return "in no band"
}

func nameOf(keys []cohort.Key) string {
	var names []string
	for _, key := range keys {
		if key.Code == nil {
			names = append(names, nothing)
		} else {
			names = append(names, *key.Code)
		}
	}
	return strings.Join(names, " × ")
}

var allDimensions = []cohort.Dimension{
	cohort.ByCohort, cohort.ByAgeBand, cohort.ByGender, cohort.ByDistrict, cohort.ByTargetGroup, cohort.ByEntryBenefit,
	cohort.ByBenefit, cohort.ByIntervention, cohort.ByProvider, cohort.ByEntryMonth, cohort.ByWeeks,
}

// randomDimensions draws one or two.
func randomDimensions(rng *rand.Rand) []cohort.Dimension {
	var by []cohort.Dimension
	for _, i := range rng.Perm(len(allDimensions))[:1+rng.IntN(2)] {
		by = append(by, allDimensions[i])
	}
	return by
}

func breakdown(t testing.TB, data reference.Data, q cohort.BreakdownQuestion) *cohort.Breakdown {
	t.Helper()
	q.Providers = testProviders
	b, err := historyOf(t, data).Breakdown(context.Background(), cohort.ScopeOf(data.Programme), q)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestBreakdownCountsThePeopleOfTheReference(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		by := randomDimensions(rng)
		people := reference.People(data, asOf)
		want := map[string]map[model.State]int{}
		for _, p := range people {
			for _, one := range valuesOf(by[0], data, p) {
				names := []string{one}
				if len(by) == 2 {
					names = nil
					for _, two := range valuesOf(by[1], data, p) {
						names = append(names, one+" × "+two)
					}
				}
				for _, name := range names {
					if want[name] == nil {
						want[name] = map[model.State]int{}
					}
					want[name][p.State]++
				}
			}
		}
		got := breakdown(t, data, cohort.BreakdownQuestion{AsOf: asOf, By: by})
		if got.Population != len(people) || len(got.Cells) != len(want) {
			t.Errorf("by %v: %d in %d cells, want %d in %d", by, got.Population, len(got.Cells), len(people), len(want))
		}
		for _, cell := range got.Cells {
			counted := 0
			for _, state := range model.States {
				counted += cell.Citizens[state]
				if cell.Citizens[state] != want[nameOf(cell.Keys)][state] {
					t.Errorf("by %v, %s: %v, want %v", by, nameOf(cell.Keys), cell.Citizens, want[nameOf(cell.Keys)])
				}
			}
			if counted != cell.Population {
				t.Errorf("%s: %d in states, %d in all", nameOf(cell.Keys), counted, cell.Population)
			}
		}
	})
}

func TestStatusIsThatOfTheAnalysis(t *testing.T) {
	eachRandom(t, func(t *testing.T, _ *rand.Rand, data reference.Data, asOf model.Date) {
		got, err := historyOf(t, data).Status(context.Background(), cohort.ScopeOf(data.Programme), asOf, nil)
		if err != nil {
			t.Fatal(err)
		}
		want := analyse(t, data, cohort.Question{AsOf: asOf})
		if !reflect.DeepEqual(got.Population, want.Population) || !reflect.DeepEqual(got.Citizens, want.Citizens) {
			t.Errorf("status %v, want %v and %v", got, want.Population, want.Citizens)
		}
	})
}

// A part is the same whether it is asked for alone or as a part of the whole,
// and where a citizen has one value the parts add up.
func FuzzPartsOfABreakdownAddUp(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(func(t *testing.T, seed uint64) {
		rng := rand.New(rand.NewPCG(seed, 13))
		data := reference.RandomOf(rng, 80)
		asOf := data.Programme.BaselineDate + model.Date(rng.IntN(300))
		by := randomDimensions(rng)
		whole := breakdown(t, data, cohort.BreakdownQuestion{AsOf: asOf, By: by})
		first := map[string]int{}
		sum := 0
		for _, cell := range whole.Cells {
			first[nameOf(cell.Keys[:1])] += cell.Population
			sum += cell.Population
		}
		if !whole.Several && sum != whole.Population {
			t.Errorf("by %v the cells add up to %d, not %d", by, sum, whole.Population)
		}
		if len(by) == 1 || by[1].Several() {
			return
		}
		for _, cell := range breakdown(t, data, cohort.BreakdownQuestion{AsOf: asOf, By: by[:1]}).Cells {
			if cell.Population != first[nameOf(cell.Keys)] {
				t.Errorf("%s: %d alone, %d by %v", nameOf(cell.Keys), cell.Population, first[nameOf(cell.Keys)], by)
			}
		}
	})
}

func TestABreakdownListsKeysInOrderAndTheMissingOneLast(t *testing.T) {
	b := cohort.NewBuilder([]model.BenefitType{{Code: "kontanthjaelp", Class: model.ClassTarget, From: day(t, "2000-01-01")}})
	districts := []string{"Øst", "", "Nord", "Nord"}
	years := []int{1993, 1994, 1957, 0}
	for i, district := range districts {
		c := model.Citizen{ID: int64(i + 1), BirthYear: &years[i], District: &district}
		if district == "" {
			c.District = nil
		}
		if years[i] == 0 {
			c.BirthYear = nil
		}
		b.Citizen(c)
	}
	for i := range districts {
		b.Spell(model.BenefitSpell{CitizenID: int64(i + 1), Benefit: "kontanthjaelp", From: day(t, "2018-01-01")})
	}
	h, err := b.Build()
	if err != nil {
		t.Fatal(err)
	}
	for want, q := range map[string]cohort.BreakdownQuestion{
		"Nord 2, Øst 1, (none) 1":         {By: []cohort.Dimension{cohort.ByDistrict}},
		"-24 1, 25-29 1, 60- 1, (none) 1": {By: []cohort.Dimension{cohort.ByAgeBand}},
		"-60 2, 61- 1, (none) 1":          {By: []cohort.Dimension{cohort.ByAgeBand}, Division: cohort.Division{AgeBands: []int{61}}},
		"- 3, (none) 1":                   {By: []cohort.Dimension{cohort.ByAgeBand}, Division: cohort.Division{AgeBands: []int{}}},
		"2018-02 4":                       {By: []cohort.Dimension{cohort.ByEntryMonth}},
		"-12 4":                           {By: []cohort.Dimension{cohort.ByWeeks}},
		"Nord × 60- 1, Nord × (none) 1, Øst × 25-29 1, (none) × -24 1": {By: []cohort.Dimension{cohort.ByDistrict, cohort.ByAgeBand}},
	} {
		q.AsOf = day(t, "2018-03-31")
		answer, err := h.Breakdown(context.Background(), kik2(t), q)
		if err != nil {
			t.Fatal(err)
		}
		if got := cellsOf(answer); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

func TestWeeksOnBenefitCountFromBeforeTheBaseline(t *testing.T) {
	v := newTown(t).
		citizen("kontanthjaelp 2017-01-01 2017-12-31, uddannelseshjaelp 2018-01-01, @a 2017-01-01 2018-02-28, @b 2018-03-01").
		citizen("kontanthjaelp 2018-03-09, @a 2017-01-01 2018-03-14, @b 2018-03-15").
		citizen("kontanthjaelp 2018-02-09 2018-03-01, @a 2018-01-01")
	both, onlyB := kik2(t), kik2(t)
	both.TargetGroups, onlyB.TargetGroups = []string{"a", "b"}, []string{"b"}
	for _, c := range []struct {
		scope cohort.Scope
		want  string
	}{
		{kik2(t), "1-1 1, 63-63 1, (none) 1"},
		{both, "1-1 1, 63-63 1, (none) 1"},
		{onlyB, "1-1 1, 3-62 1"},
	} {
		answer, err := v.history().Breakdown(context.Background(), c.scope, cohort.BreakdownQuestion{
			AsOf: day(t, "2018-03-22"), By: []cohort.Dimension{cohort.ByWeeks}, Division: cohort.Division{WeekBands: []int{1, 2, 3, 63, 64}},
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := cellsOf(answer); got != c.want {
			t.Errorf("%v: %s, want %s", c.scope.TargetGroups, got, c.want)
		}
	}
}

func cellsOf(b *cohort.Breakdown) string {
	var cells []string
	for _, cell := range b.Cells {
		cells = append(cells, fmt.Sprint(nameOf(cell.Keys), " ", cell.Population))
	}
	return strings.Join(cells, ", ")
}

func TestImpossibleBreakdownsAreRefused(t *testing.T) {
	h := newTown(t).citizen("kontanthjaelp 2018-01-01").history()
	one := []cohort.Dimension{cohort.ByGender}
	for _, c := range []struct {
		field string
		q     cohort.BreakdownQuestion
	}{
		{"by", cohort.BreakdownQuestion{}},
		{"by", cohort.BreakdownQuestion{By: []cohort.Dimension{"SHOE_SIZE"}}},
		{"by", cohort.BreakdownQuestion{By: []cohort.Dimension{cohort.ByGender, cohort.ByGender}}},
		{"by", cohort.BreakdownQuestion{By: []cohort.Dimension{cohort.ByGender, cohort.ByDistrict, cohort.ByWeeks}}},
		{"asOf", cohort.BreakdownQuestion{By: one, AsOf: -10_000}},
		{"ageBands", cohort.BreakdownQuestion{By: []cohort.Dimension{cohort.ByAgeBand}, Division: cohort.Division{AgeBands: []int{30, 30}}}},
		{"weekBands", cohort.BreakdownQuestion{By: []cohort.Dimension{cohort.ByWeeks}, Division: cohort.Division{WeekBands: make([]int, 200)}}},
	} {
		if c.q.AsOf == 0 {
			c.q.AsOf = day(t, "2018-03-22")
		}
		_, err := h.Breakdown(context.Background(), kik2(t), c.q)
		var coded *model.Error
		if !errors.As(err, &coded) || coded.Code != model.CodeValidation || coded.Field != c.field {
			t.Errorf("%+v: %v, want VALIDATION of %s", c.q, err, c.field)
		}
	}
}

// There are more benefits than marks, so that two share one.
func TestManyBenefitsAreToldApart(t *testing.T) {
	v := newTown(t)
	for i := range 40 {
		v.benefitType(fmt.Sprintf("ydelse%02d", i), model.ClassOtherTargetGroup, "1900-01-01", "")
	}
	for i := range 40 {
		v.citizen(fmt.Sprintf("ydelse%02d 2018-01-01", i))
	}
	h := v.history()
	for i := range 40 {
		scope := kik2(t)
		scope.TargetBenefits = []string{fmt.Sprintf("ydelse%02d", i)}
		group, err := h.Select(context.Background(), scope, day(t, "2018-03-01"), cohort.Filter{})
		if err != nil || group.Len() != 1 || !group.Has(i) {
			t.Errorf("%v: %d citizens, %v", scope.TargetBenefits, group.Len(), err)
		}
	}
}
