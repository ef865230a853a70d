package measure_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"kik/graph/measure"
	"kik/graph/model"
	"kik/graph/reference"
)

func TestMunicipalitiesRank(t *testing.T) {
	set := datasetOf(t, reference.Random(rand.New(rand.NewPCG(1, 1))))
	from, to := model.NewMonth(2018, time.February), model.NewMonth(2022, time.June)
	add := func(code string, month model.Month, recipients int) {
		set.MunicipalFigures = append(set.MunicipalFigures, model.MunicipalFigure{Municipality: code, Name: "By " + code, Month: month, Recipients: recipients})
	}
	add("1", from, 300)
	add("1", to, 200)
	add("2", from, 30)
	add("2", to, 20)
	add("3", from, 100)
	add("3", to, 110)
	add("4", from, 100) // lacks the last month
	add("5", from, 0)
	add("5", to, 10)
	add("6", from, 10)
	add("6", to, 0)
	falls, err := measure.Municipalities(set, from, to)
	if err != nil {
		t.Fatal(err)
	}
	want := []struct {
		code string
		rank int // 0: none
	}{{"6", 1}, {"1", 2}, {"2", 2}, {"3", 4}, {"4", 0}, {"5", 0}}
	for i, w := range want {
		got := falls[i]
		if got.Municipality.Code != w.code || (got.Rank == nil) != (w.rank == 0) || (got.Rank != nil && *got.Rank != w.rank) {
			t.Errorf("place %d: %s with rank %v, want %s with %d", i, got.Municipality.Code, got.Rank, w.code, w.rank)
		}
	}
	if _, err := measure.Municipalities(set, to, from); model.CodeOf(err) != model.CodeValidation {
		t.Errorf("a period that ends before it begins: %v", err)
	}
}

func TestMunicipalitiesTogetherAreThoseWithARank(t *testing.T) {
	set := datasetOf(t, reference.Random(rand.New(rand.NewPCG(1, 1))))
	set.MunicipalFigures = nil
	from, to := model.NewMonth(2018, time.February), model.NewMonth(2022, time.June)
	add := func(code string, month model.Month, recipients int) {
		set.MunicipalFigures = append(set.MunicipalFigures, model.MunicipalFigure{Municipality: code, Name: "By " + code, Month: month, Recipients: recipients})
	}
	together := func() model.MunicipalitiesTogether {
		t.Helper()
		all, err := measure.Together(set, from, to)
		if err != nil {
			t.Fatal(err)
		}
		return *all
	}
	if all := together(); all.Municipalities != 0 || all.Fall != nil || all.MedianFall != nil {
		t.Errorf("nobody together: %+v", all)
	}
	for _, m := range []struct {
		code        string
		first, last int
	}{{"1", 100, 50}, {"2", 300, 270}, {"3", 200, 220}, {"4", 0, 10}} {
		add(m.code, from, m.first)
		add(m.code, to, m.last)
	}
	add("5", from, 1000)
	all := together()
	if all.Municipalities != 3 || all.First != 600 || all.Last != 540 || *all.Fall != 10 || *all.MedianFall != 10 {
		t.Errorf("three together: %+v, fall %v, median %v", all, *all.Fall, *all.MedianFall)
	}
	add("6", from, 100)
	add("6", to, 80)
	if all := together(); *all.MedianFall != 15 {
		t.Errorf("the middle of four: %v", *all.MedianFall)
	}
	if _, err := measure.Together(set, to, from); model.CodeOf(err) != model.CodeValidation {
		t.Errorf("months in the wrong order: %v", err)
	}
}

func TestBenchmarkKnowsOurMunicipalityWhereItHasFigures(t *testing.T) {
	set := datasetOf(t, reference.Random(rand.New(rand.NewPCG(1, 1))))
	january, may := model.NewMonth(2018, time.January), model.NewMonth(2018, time.May)
	set.MunicipalFigures = []model.MunicipalFigure{
		{Municipality: "580", Name: "Aabenraa", Month: may, Recipients: 1},
		{Municipality: "101", Name: "København", Month: january, Recipients: 1},
		{Municipality: "101", Name: "København", Month: may, Recipients: 1},
	}
	if own := measure.Benchmark(set, "580").Own; own == nil || own.Name != "Aabenraa" {
		t.Errorf("own: %v", own)
	}
	for _, code := range []string{"", "999"} {
		if own := measure.Benchmark(set, code).Own; own != nil {
			t.Errorf("%q is %v", code, own)
		}
	}
	if months := measure.Benchmark(set, "").Months; !slices.Equal(months, []model.Month{january, may}) {
		t.Errorf("months: %v", months)
	}
}
