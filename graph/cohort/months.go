package cohort

import (
	"slices"

	"kik/graph/model"
)

// Months returns the day counts of each month of an analysis that was asked by
// month, and nothing else of it: what economy.ReturnOf makes of them is the
// month's derived costs, savings and net return. The months add up to the whole;
// one without a day is not in the map.
func (a *Analysis) Months() map[model.Month]*Analysis {
	months := map[model.Month]*Analysis{}
	of := func(count DayCount) *Analysis {
		month := count.From.Month()
		if months[month] == nil {
			months[month] = &Analysis{Scope: a.Scope, AsOf: a.AsOf}
		}
		return months[month]
	}
	for _, count := range a.DerivedDays {
		month := of(count)
		month.DerivedDays = append(month.DerivedDays, count)
	}
	for _, count := range a.SavedDays {
		month := of(count)
		month.SavedDays = append(month.SavedDays, count)
	}
	return months
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
