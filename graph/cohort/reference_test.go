package cohort_test

import (
	"context"
	"math/rand/v2"
	"reflect"
	"testing"

	"kik/graph/cohort"
	"kik/graph/economy"
	"kik/graph/model"
	"kik/graph/reference"
)

// seeds is the number of random municipalities that a property is tried on.
const seeds = 3000

// historyOf feeds the reference's data to a builder.
func historyOf(t testing.TB, data reference.Data) *cohort.History {
	t.Helper()
	b := cohort.NewBuilder(data.BenefitTypes)
	for _, c := range data.Citizens {
		b.Citizen(c.Citizen)
	}
	for _, c := range data.Citizens {
		for _, s := range c.Spells {
			b.Spell(s)
		}
	}
	for _, c := range data.Citizens {
		for _, v := range c.Visitations {
			b.Visitation(v)
		}
	}
	for _, c := range data.Citizens {
		for _, e := range c.Enrolments {
			b.Enrolment(e)
		}
	}
	h, err := b.Build()
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// eachRandom draws municipalities and a day of each from its baseline on. Every
// failure names the seed that repeats it.
func eachRandom(t *testing.T, check func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date)) {
	for seed := range uint64(seeds) {
		rng := rand.New(rand.NewPCG(seed, 3))
		data := reference.Random(rng)
		baseline := data.Programme.BaselineDate
		asOf := baseline + model.Date(rng.IntN(int(reference.WindowEnd-baseline)+40))
		check(t, rng, data, asOf)
		if t.Failed() {
			t.Fatalf("seed %d: baseline %s, as of %s", seed, baseline, asOf)
		}
	}
}

func analyse(t *testing.T, data reference.Data, q cohort.Question) *cohort.Analysis {
	t.Helper()
	a, err := historyOf(t, data).Analyse(context.Background(), cohort.ScopeOf(data.Programme), q)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestAnalysisCountsCitizensLikeTheReference(t *testing.T) {
	eachRandom(t, func(t *testing.T, _ *rand.Rand, data reference.Data, asOf model.Date) {
		got := analyse(t, data, cohort.Question{AsOf: asOf})
		want := reference.Compute(data, asOf)
		for _, c := range model.Cohorts {
			if got.Population[c] != want.Population[c] {
				t.Errorf("population %s: %d, want %d", c, got.Population[c], want.Population[c])
			}
			for _, s := range model.States {
				if got.Citizens[c][s] != want.States[c][s] {
					t.Errorf("%s %s: %d, want %d", c, s, got.Citizens[c][s], want.States[c][s])
				}
			}
		}
		if got.Recipients != want.Recipients || got.RecipientsOnBaseline != want.OnBaseline {
			t.Errorf("recipients %d from %d, want %d from %d", got.Recipients, got.RecipientsOnBaseline, want.Recipients, want.OnBaseline)
		}
	})
}

func TestStockAndStatesOfAnyDayAreThoseOfTheReference(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		days := []model.Date{data.Programme.BaselineDate, asOf}
		for range 20 {
			days = append(days, reference.WindowStart-60+model.Date(rng.IntN(600)))
		}
		got := analyse(t, data, cohort.Question{AsOf: asOf, StockDays: days})
		for i, day := range days {
			if want := data.Stock(day); got.Stock[i] != want {
				t.Errorf("stock on %s: %d, want %d", day, got.Stock[i], want)
			}
			selfSupport, otherSupport := 0, 0
			if data.Programme.BaselineDate <= day && day <= asOf {
				selfSupport, otherSupport = data.In(model.SelfSupport, day), data.In(model.OtherSupport, day)
			}
			if got.SelfSupport[i] != selfSupport || got.OtherSupport[i] != otherSupport {
				t.Errorf("on %s %d self-supporting and %d on other support, want %d and %d", day, got.SelfSupport[i], got.OtherSupport[i], selfSupport, otherSupport)
			}
		}
	})
}

func TestDerivedDaysAddUpToThoseOfTheReference(t *testing.T) {
	eachRandom(t, func(t *testing.T, _ *rand.Rand, data reference.Data, asOf model.Date) {
		got := map[model.Cohort]map[string]int64{model.Baseline: {}, model.Inflow: {}}
		changes := economy.NewRates(data.Rates).Changes()
		for _, days := range analyse(t, data, cohort.Question{AsOf: asOf, RateChanges: changes}).DerivedDays {
			got[days.Cohort][days.Category] += days.Days
		}
		if want := reference.Compute(data, asOf).DerivedDays; !reflect.DeepEqual(got, want) {
			t.Errorf("days %v, want %v", got, want)
		}
	})
}

// A citizen's part in the counts depends on the citizen alone, so that a group
// is the municipality without the others.
func TestGroupIsTheMunicipalityWithoutTheOthers(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		group := data
		group.Citizens = nil
		for i, c := range data.Citizens {
			if rng.IntN(2) == 0 {
				c.Enrolments = []model.Enrolment{{CitizenID: c.ID, Intervention: "forløb", From: asOf}}
				group.Citizens = append(group.Citizens, c)
			} else {
				c.Enrolments = []model.Enrolment{{CitizenID: c.ID, Intervention: "forløb", From: asOf + 1}, {CitizenID: c.ID, Intervention: "andet", From: asOf}}
			}
			data.Citizens[i] = c
		}
		h := historyOf(t, data)
		got, err := h.Analyse(context.Background(), cohort.ScopeOf(data.Programme), cohort.Question{
			AsOf: asOf, Group: h.Participants("forløb", asOf), StockDays: []model.Date{asOf - 9},
		})
		if err != nil {
			t.Fatal(err)
		}
		want := analyse(t, group, cohort.Question{AsOf: asOf, StockDays: []model.Date{asOf - 9}})
		if !reflect.DeepEqual(got, want) {
			t.Errorf("got %+v\nwant %+v", got, want)
		}
	})
}

func TestSelfSupportAfterMonthsIsThatOfTheReference(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		months := rng.IntN(14)
		var year *int
		if rng.IntN(2) == 0 {
			y := 2015 + rng.IntN(2)
			year = &y
		}
		got, observed, err := historyOf(t, data).SelfSupportAfter(context.Background(), cohort.ScopeOf(data.Programme), asOf, months, year, nil)
		if err != nil {
			t.Fatal(err)
		}
		want, wantObserved := reference.SelfSupportAfter(data, asOf, months, year)
		if got != want || observed != wantObserved {
			t.Errorf("%d of %d after %d months, want %d of %d", got, observed, months, want, wantObserved)
		}
	})
}
