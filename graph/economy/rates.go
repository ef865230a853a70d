package economy

import (
	"cmp"
	"slices"

	"kik/graph/cohort"
	"kik/graph/model"
)

// Rates are the municipality's net costs of a citizen-month by benefit.
type Rates struct {
	byBenefit map[string][]model.Rate // sorted by from
}

// NewRates returns the rates, which may come in any order.
func NewRates(rates []model.Rate) *Rates {
	r := &Rates{byBenefit: map[string][]model.Rate{}}
	for _, rate := range rates {
		r.byBenefit[rate.Benefit] = append(r.byBenefit[rate.Benefit], rate)
	}
	for _, of := range r.byBenefit {
		slices.SortFunc(of, func(a, b model.Rate) int { return cmp.Compare(a.From, b.From) })
	}
	return r
}

// On returns the net cost of a month on the benefit in force on the day: the
// rate with the latest from on or before it. False: there is none yet.
func (r *Rates) On(benefit string, day model.Date) (model.Kroner, bool) {
	begun := r.since(benefit, day)
	if begun == 0 {
		return 0, false
	}
	return r.byBenefit[benefit][begun-1].NetPerMonth, true
}

// Changes returns by benefit the days from which another rate is in force, as
// a cohort.Question takes them.
func (r *Rates) Changes() map[string][]model.Date {
	changes := make(map[string][]model.Date, len(r.byBenefit))
	for benefit, rates := range r.byBenefit {
		for _, rate := range rates {
			changes[benefit] = append(changes[benefit], rate.From)
		}
	}
	return changes
}

// CostOf returns the cost of days at one rate, netto_pr_maaned × 12 / 365 each;
// they must have been asked with the rates' Changes. Without a rate it is a
// VALIDATION error that names the benefit and the first of the days.
func (r *Rates) CostOf(days cohort.DayCount) Result {
	rate, known := r.On(days.Benefit, days.From)
	if !known {
		return Result{Err: missingRate(days.Benefit, days.FirstDay)}
	}
	return Known(AmountOf(rate).Times(days.Days, 1).Times(12, 365))
}

// Join adds up counts of one cohort, category and benefit at one and the same
// rate, such as the months of an analysis by month. They must be sorted as an
// analysis has them. What they cost stays the same.
func (r *Rates) Join(counts []cohort.DayCount) []cohort.DayCount {
	var joined []cohort.DayCount
	for _, count := range counts {
		if last := len(joined) - 1; last >= 0 && r.sameRate(joined[last], count) {
			joined[last].To = count.To
			joined[last].Days += count.Days
			continue
		}
		joined = append(joined, count)
	}
	return joined
}

// sameRate tells whether days are of one kind and no rate begins between them.
func (r *Rates) sameRate(a, b cohort.DayCount) bool {
	return a.Cohort == b.Cohort && a.Category == b.Category && a.Benefit == b.Benefit &&
		r.since(a.Benefit, a.From) == r.since(b.Benefit, b.From)
}

// since counts the rates of the benefit that have begun by the day.
func (r *Rates) since(benefit string, day model.Date) int {
	begun, _ := slices.BinarySearchFunc(r.byBenefit[benefit], day+1, func(rate model.Rate, day model.Date) int { return cmp.Compare(rate.From, day) })
	return begun
}

// costOfYears returns the yearly cost of citizens at the rate in force on a day.
func (r *Rates) costOfYears(citizens int, benefit string, on model.Date) Result {
	rate, known := r.On(benefit, on)
	if !known {
		return Result{Err: missingRate(benefit, on)}
	}
	return Known(AmountOf(rate).Times(int64(citizens), 1).Times(12, 1))
}

func missingRate(benefit string, day model.Date) *model.Error {
	return model.Invalid("Der er ingen takst for %s den %s.", benefit, day.Danish())
}
