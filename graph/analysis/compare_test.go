package analysis_test

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"kik/graph/analysis"
	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/model"
	"kik/graph/reference"
)

func datasetOf(t *testing.T, data reference.Data) *dataset.Dataset {
	t.Helper()
	builder := cohort.NewBuilder(data.BenefitTypes)
	for _, citizen := range data.Citizens {
		builder.Citizen(citizen.Citizen)
	}
	for _, citizen := range data.Citizens {
		for _, spell := range citizen.Spells {
			builder.Spell(spell)
		}
	}
	for _, citizen := range data.Citizens {
		for _, visitation := range citizen.Visitations {
			builder.Visitation(visitation)
		}
	}
	histories, err := builder.Build()
	if err != nil {
		t.Fatal(err)
	}
	return dataset.New(dataset.Contents{Version: 1, Histories: histories, Programmes: []model.Programme{data.Programme}, BenefitTypes: data.BenefitTypes})
}

// Groups that are the values of a dimension are compared as the dimension is.
func TestGroupsAreComparedAsTheCohortsAre(t *testing.T) {
	tested := 0
	for seed := range uint64(1000) {
		rng := rand.New(rand.NewPCG(seed, 9))
		random := reference.Random(rng)
		data, asOf := datasetOf(t, random), random.Programme.BaselineDate+model.Date(rng.IntN(500))
		programme, err := data.Programme(random.Programme.Code)
		if err != nil {
			t.Fatal(err)
		}
		exit := []cohort.ExitKind{cohort.ExitAny, cohort.ExitSelfSupport}[rng.IntN(2)]
		gap := int32(rng.IntN(3) * 15)
		baseline, inflow := model.Baseline, model.Inflow
		got, err := analysis.Compare(t.Context(), data, programme, asOf, []cohort.Filter{{Cohort: &baseline}, {Cohort: &inflow}}, exit, gap)
		if err != nil {
			t.Fatal(err)
		}
		all, err := analysis.Of(t.Context(), data, programme, asOf, nil)
		if err != nil {
			t.Fatal(err)
		}
		groups, err := all.Retention(t.Context(), exit, nil, gap, false, nil)
		if err != nil {
			t.Fatal(err)
		}
		var want []analysis.LogRankTest
		for _, group := range groups {
			if group.LogRank != nil {
				want = append(want, *group.LogRank)
			}
		}
		if got.InSeveral != 0 || !reflect.DeepEqual(got.LogRank, want) {
			t.Errorf("seed %d: %+v, want %+v", seed, got, want)
		}
		if want != nil {
			tested++
		}
	}
	if tested < 50 {
		t.Errorf("only %d of the histories have something to compare", tested)
	}
}

func TestGroupsThatShareCitizensAreCountedAndNotTested(t *testing.T) {
	for seed := range uint64(100) {
		rng := rand.New(rand.NewPCG(seed, 3))
		random := reference.Random(rng)
		data, asOf := datasetOf(t, random), random.Programme.BaselineDate+model.Date(rng.IntN(500))
		programme, err := data.Programme(random.Programme.Code)
		if err != nil {
			t.Fatal(err)
		}
		baseline := model.Baseline
		onBenefit := cohort.Filter{States: []model.State{model.OnBenefit}}
		got, err := analysis.Compare(t.Context(), data, programme, asOf, []cohort.Filter{{Cohort: &baseline}, onBenefit}, cohort.ExitAny, 0)
		if err != nil {
			t.Fatal(err)
		}
		want := 0
		for _, person := range reference.People(random, asOf) {
			if person.Cohort == model.Baseline && person.State == model.OnBenefit {
				want++
			}
		}
		if got.InSeveral != want || want > 0 && got.LogRank != nil {
			t.Errorf("seed %d: %+v, want %d in both", seed, got, want)
		}
	}
}
