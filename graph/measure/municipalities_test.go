package measure_test

import (
	"math/rand/v2"
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
