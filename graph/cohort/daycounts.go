package cohort

import (
	"cmp"
	"slices"

	"kik/graph/model"
)

// derivedDays returns the days behind the derived costs.
func (t *tally) derivedDays(h *History, cuts func(benefit string) []model.Date) []DayCount {
	var counts []DayCount
	for i, cohort := range model.Cohorts {
		for key, support := range t.plan.supports {
			of := DayCount{Cohort: cohort, Category: support.category, Benefit: h.benefits.codes[support.benefit]}
			days := t.axis.series(t.support.of(uint8(i), uint16(key)))
			counts = append(counts, days.counts(of, cuts(of.Benefit))...)
		}
	}
	for key, benefit := range t.plan.targets {
		of := DayCount{Cohort: model.Inflow, Category: CashAndEducationBenefit, Benefit: h.benefits.codes[benefit]}
		days := t.axis.series(t.target.of(inflow, uint16(key)))
		counts = append(counts, days.counts(of, cuts(of.Benefit))...)
	}
	sortDayCounts(counts)
	return counts
}

// savedDays returns the days behind the savings, by entry benefit.
func (t *tally) savedDays(h *History, cuts func(benefit string) []model.Date) []DayCount {
	var counts []DayCount
	for i, cohort := range model.Cohorts {
		for key, benefit := range t.plan.targets {
			of := DayCount{Cohort: cohort, Benefit: h.benefits.codes[benefit]}
			days := t.axis.series(t.saved.of(uint8(i), uint16(key)))
			counts = append(counts, days.counts(of, cuts(of.Benefit))...)
		}
	}
	sortDayCounts(counts)
	return counts
}

func sortDayCounts(counts []DayCount) {
	slices.SortFunc(counts, func(a, b DayCount) int {
		return cmp.Or(
			cmp.Compare(slices.Index(model.Cohorts, a.Cohort), slices.Index(model.Cohorts, b.Cohort)),
			cmp.Compare(a.Category, b.Category),
			cmp.Compare(a.Benefit, b.Benefit),
			cmp.Compare(a.From, b.From),
		)
	})
}

// counts sums the series between the changes. The counts are like of, with
// period and days filled in.
func (s series) counts(of DayCount, changes []model.Date) []DayCount {
	var counts []DayCount
	first := 0 // the first run that reaches into the period
	for _, period := range s.window.cut(changes) {
		of.From, of.To, of.Days = period.first, period.last, 0
		for first < len(s.runs) && s.runs[first].days.last < period.first {
			first++
		}
		for _, r := range s.runs[first:] {
			if r.days.first > period.last {
				break
			}
			from, to := max(r.days.first, period.first), min(r.days.last, period.last)
			if of.Days == 0 {
				of.FirstDay = from
			}
			of.Days += r.count * int64(to-from+1)
		}
		if of.Days > 0 {
			counts = append(counts, of)
		}
	}
	return counts
}

// cut divides the interval into parts that begin on the days given.
func (d interval) cut(days []model.Date) []interval {
	starts := []model.Date{d.first}
	for _, day := range days {
		if d.first < day && day <= d.last {
			starts = append(starts, day)
		}
	}
	slices.Sort(starts)
	starts = slices.Compact(starts)
	parts := make([]interval, len(starts))
	for i, start := range starts {
		parts[i] = interval{start, d.last}
		if i > 0 {
			parts[i-1].last = start - 1
		}
	}
	return parts
}
