package economy_test

import (
	"slices"
	"testing"

	"kik/graph/cohort"
	"kik/graph/economy"
	"kik/graph/model"
	"kik/graph/reference"
)

// Days at one rate together cost what their months cost.
func TestJoinedDaysCostWhatTheirMonthsCost(t *testing.T) {
	eachRandomOf(t, 1000, func(t *testing.T, data reference.Data, asOf model.Date) {
		rates := economy.NewRates(data.Rates)
		byMonth, whole := analysisOf(t, data, asOf, true), analysisOf(t, data, asOf, false)
		for name, c := range map[string]struct{ months, whole []cohort.DayCount }{
			"derived": {byMonth.DerivedDays, whole.DerivedDays},
			"saved":   {byMonth.SavedDays, whole.SavedDays},
		} {
			joined := rates.Join(c.months)
			same := slices.EqualFunc(joined, c.whole, func(a, b cohort.DayCount) bool {
				return a.Cohort == b.Cohort && a.Category == b.Category && a.Benefit == b.Benefit && a.Days == b.Days && a.FirstDay == b.FirstDay &&
					a.From >= b.From && a.To <= b.To
			})
			if !same {
				t.Errorf("%s: %+v\nwant %+v", name, joined, c.whole)
			}
		}
	})
}
