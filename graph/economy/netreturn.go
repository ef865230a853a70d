package economy

import (
	"cmp"
	"maps"
	"slices"

	"kik/graph/cohort"
	"kik/graph/model"
)

// Return is what a programme's population has cost and saved in benefits from
// entry to the day of the analysis. Minus is a gain.
type Return struct {
	Cohorts      []CohortReturn // both, in the order of model.Cohorts
	Derived      []CategoryCost // of both cohorts, by category
	DerivedTotal Result
	Savings      Result
	NetReturn    Result // derived costs + savings
	AnnualSaving Result
}

// CohortReturn is the part of one cohort. Totals of a cohort without days are
// zero.
type CohortReturn struct {
	Cohort       model.Cohort
	Derived      []CategoryCost // every category with at least one day, by code
	DerivedTotal Result
	Savings      Result
	NetReturn    Result
}

// CategoryCost is the cost of the days on one category of support.
type CategoryCost struct {
	Category string
	Days     int64
	Cost     Result
}

// ReturnOf values the days of an analysis (DOMAIN: derived costs, savings, net
// return, annual saving). The analysis must have been asked with the rates'
// Changes. A day without a rate makes the figures that need it an error, a
// VALIDATION that names benefit and day; the others stand.
func ReturnOf(a *cohort.Analysis, rates *Rates) Return {
	r := Return{DerivedTotal: Known(Amount{}), Savings: Known(Amount{}), NetReturn: Known(Amount{})}
	all := map[string]CategoryCost{}
	for _, name := range model.Cohorts {
		c := cohortReturn(a, rates, name)
		r.Cohorts = append(r.Cohorts, c)
		r.DerivedTotal = r.DerivedTotal.Plus(c.DerivedTotal)
		r.Savings = r.Savings.Plus(c.Savings)
		for _, category := range c.Derived {
			addCost(all, category)
		}
	}
	r.Derived = byCategory(all)
	r.NetReturn = r.DerivedTotal.Plus(r.Savings)
	r.AnnualSaving = annualSaving(a, rates)
	return r
}

// Of returns the part of a cohort.
func (r Return) Of(name model.Cohort) CohortReturn {
	return r.Cohorts[slices.Index(model.Cohorts, name)]
}

// NetGain returns consumption to date + net return: of the programme, or with
// the net return of the baseline cohort alone the view without the inflow.
func NetGain(consumption Amount, netReturn Result) Result {
	return Known(consumption).Plus(netReturn)
}

func cohortReturn(a *cohort.Analysis, rates *Rates, name model.Cohort) CohortReturn {
	c := CohortReturn{Cohort: name, DerivedTotal: Known(Amount{}), Savings: Known(Amount{})}
	categories := map[string]CategoryCost{}
	for _, days := range a.DerivedDays {
		if days.Cohort == name {
			cost := rates.CostOf(days)
			addCost(categories, CategoryCost{days.Category, days.Days, cost})
			c.DerivedTotal = c.DerivedTotal.Plus(cost)
		}
	}
	for _, days := range a.SavedDays {
		if days.Cohort == name {
			days.Days = -days.Days
			c.Savings = c.Savings.Plus(rates.CostOf(days))
		}
	}
	c.Derived = byCategory(categories)
	c.NetReturn = c.DerivedTotal.Plus(c.Savings)
	return c
}

func addCost(categories map[string]CategoryCost, add CategoryCost) {
	sum, known := categories[add.Category]
	if !known {
		sum = CategoryCost{Category: add.Category, Cost: Known(Amount{})}
	}
	sum.Days += add.Days
	sum.Cost = sum.Cost.Plus(add.Cost)
	categories[add.Category] = sum
}

func byCategory(categories map[string]CategoryCost) []CategoryCost {
	return slices.SortedFunc(maps.Values(categories), func(a, b CategoryCost) int { return cmp.Compare(a.Category, b.Category) })
}

// annualSaving follows DOMAIN, "Annual saving on D": the yearly net cost of
// those in other support, less what the recipients of whom there are fewer
// than on the baseline date would cost. Nothing without recipients.
func annualSaving(a *cohort.Analysis, rates *Rates) Result {
	if a.Recipients == 0 {
		return Result{}
	}
	recipients := yearlyCost(a.RecipientsByBenefit, rates, a.AsOf)
	if recipients.Err != nil {
		return recipients
	}
	fewer := int64(a.RecipientsOnBaseline - a.Recipients)
	spared := recipients.Amount.Times(fewer, int64(a.Recipients))
	return Known(spared.Times(-1, 1)).Plus(yearlyCost(a.OtherSupportByBenefit, rates, a.AsOf))
}

func yearlyCost(citizens map[string]int, rates *Rates, day model.Date) Result {
	sum := Known(Amount{})
	for _, benefit := range slices.Sorted(maps.Keys(citizens)) {
		sum = sum.Plus(rates.costOfYears(citizens[benefit], benefit, day))
	}
	return sum
}
