package cohort_test

import (
	"context"
	"math/rand/v2"
	"testing"

	"kik/graph/cohort"
	"kik/graph/model"
	"kik/graph/reference"
)

// stockByValue counts who of the reference's people is in T on a day, by value.
func stockByValue(data reference.Data, by cohort.Dimension, day model.Date) map[string]int {
	counts := map[string]int{}
	for _, person := range reference.People(data, day) {
		if person.State == model.OnBenefit {
			counts[valuesOf(by, data, person)[0]]++
		}
	}
	return counts
}

func TestStockByValueIsThatOfEachDay(t *testing.T) {
	dimensions := []cohort.Dimension{cohort.ByCohort, cohort.ByAgeBand, cohort.ByGender, cohort.ByDistrict, cohort.ByTargetGroup, cohort.ByEntryBenefit, cohort.ByBenefit, cohort.ByEntryMonth, cohort.ByWeeks}
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		by := dimensions[rng.IntN(len(dimensions))]
		from, to := randomMonths(rng, data)
		stock, err := historyOf(t, data).Stock(context.Background(), cohort.ScopeOf(data.Programme), cohort.StockQuestion{AsOf: asOf, From: from, To: to, By: by})
		if err != nil {
			t.Fatal(err)
		}
		var days []model.Date
		for month := from; month <= to; month++ {
			switch {
			case month.Last() <= asOf:
				days = append(days, month.Last())
			case month == asOf.Month():
				days = append(days, asOf)
			}
		}
		if len(stock.Days) != len(days) {
			t.Fatalf("%v, want %v", stock.Days, days)
		}
		for i, day := range days {
			want := stockByValue(data, by, day)
			sum := 0
			for _, part := range stock.Parts {
				value := nothing
				if part.Key.Code != nil {
					value = *part.Key.Code
				}
				if part.Citizens[i] != want[value] {
					t.Errorf("%s on %s: %d with %s, want %d", by, day, part.Citizens[i], value, want[value])
				}
				sum += part.Citizens[i]
			}
			if stock.Days[i] != day || sum != data.Stock(day) {
				t.Errorf("%s on %s: the parts are %d, the stock %d", by, stock.Days[i], sum, data.Stock(day))
			}
		}
	})
}

func TestStockIsNotDividedByWhatOneHasSeveralOf(t *testing.T) {
	_, err := newTown(t).citizen("kontanthjaelp 2018-02-01").history().Stock(context.Background(), kik2(t), cohort.StockQuestion{AsOf: day(t, "2018-03-31"), From: model.NewMonth(2018, 2), To: model.NewMonth(2018, 3), By: cohort.ByProvider})
	if model.CodeOf(err) != model.CodeValidation {
		t.Errorf("%v", err)
	}
}
