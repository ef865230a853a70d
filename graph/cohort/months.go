package cohort

import (
	"slices"

	"kik/graph/model"
)

// Month returns the day counts of one month of an analysis that was asked by
// month, and nothing else of it: what economy.ReturnOf makes of them is the
// month's derived costs, savings and net return. The months add up to the whole.
func (a *Analysis) Month(month model.Month) *Analysis {
	within := func(counts []DayCount) []DayCount {
		var some []DayCount
		for _, count := range counts {
			if month.First() <= count.From && count.To <= month.Last() {
				some = append(some, count)
			}
		}
		return some
	}
	return &Analysis{Scope: a.Scope, AsOf: a.AsOf, DerivedDays: within(a.DerivedDays), SavedDays: within(a.SavedDays)}
}

// cuts returns by benefit the days on which the day counts are cut.
func (q Question) cuts(days axis) func(benefit string) []model.Date {
	if !q.ByMonth {
		return func(benefit string) []model.Date { return q.RateChanges[benefit] }
	}
	var starts []model.Date
	for month := days.window.first.Month() + 1; month.First() <= days.window.last; month++ {
		starts = append(starts, month.First())
	}
	return func(benefit string) []model.Date { return slices.Concat(q.RateChanges[benefit], starts) }
}
