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
	rates := r.byBenefit[benefit]
	after, _ := slices.BinarySearchFunc(rates, day+1, func(rate model.Rate, day model.Date) int { return cmp.Compare(rate.From, day) })
	if after == 0 {
		return 0, false
	}
	return rates[after-1].NetPerMonth, true
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
