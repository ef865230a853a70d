package cohort_test

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"kik/graph/cohort"
	"kik/graph/economy"
	"kik/graph/model"
	"kik/graph/reference"
)

// The days of a month are those that the reference counts by its end, less those
// by the end of the month before.
func TestTheDaysOfAMonthAreThoseOfTheReference(t *testing.T) {
	eachRandom(t, func(t *testing.T, _ *rand.Rand, data reference.Data, asOf model.Date) {
		whole := analyse(t, data, cohort.Question{AsOf: asOf, ByMonth: true, RateChanges: economy.NewRates(data.Rates).Changes()})
		before := map[model.Cohort]map[string]int64{}
		for month := data.Programme.BaselineDate.Month(); month.First() <= asOf; month++ {
			upTo := reference.Compute(data, min(asOf, month.Last())).DerivedDays
			want := map[model.Cohort]map[string]int64{}
			for c, categories := range upTo {
				want[c] = map[string]int64{}
				for category, days := range categories {
					if days -= before[c][category]; days > 0 {
						want[c][category] = days
					}
				}
			}
			got := map[model.Cohort]map[string]int64{model.Baseline: {}, model.Inflow: {}}
			for _, days := range daysOf(whole, month).DerivedDays {
				got[days.Cohort][days.Category] += days.Days
			}
			if !reflect.DeepEqual(got, want) {
				t.Errorf("%s: %v, want %v", month, got, want)
			}
			before = upTo
		}
	})
}

func TestTheMonthsAddUpToTheWholeToTheØre(t *testing.T) {
	eachRandom(t, func(t *testing.T, _ *rand.Rand, data reference.Data, asOf model.Date) {
		rates := economy.NewRates(data.Rates)
		byMonth := analyse(t, data, cohort.Question{AsOf: asOf, ByMonth: true, RateChanges: rates.Changes()})
		whole := economy.ReturnOf(analyse(t, data, cohort.Question{AsOf: asOf, RateChanges: rates.Changes()}), rates)
		for _, c := range model.Cohorts {
			sum := economy.Known(economy.Amount{})
			for month := data.Programme.BaselineDate.Month(); month.First() <= asOf; month++ {
				sum = sum.Plus(economy.ReturnOf(daysOf(byMonth, month), rates).Of(c).NetReturn)
			}
			got, want := sum.Money(), whole.Of(c).NetReturn.Money()
			if (got.Err == nil) != (want.Err == nil) || got.Err == nil && *got.Amount != *want.Amount {
				t.Errorf("%s: %v, want %v", c, got, want)
			}
		}
	})
}

// daysOf returns the day counts of a month, none where it has no days.
func daysOf(a *cohort.Analysis, month model.Month) *cohort.Analysis {
	if days := a.Months()[month]; days != nil {
		return days
	}
	return &cohort.Analysis{}
}
