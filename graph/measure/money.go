package measure

import (
	"kik/graph/economy"
	"kik/graph/model"
)

func derivedCosts(e *Evaluation, dims dimensions) (Result, error) {
	netReturn, err := e.Return()
	if err != nil {
		return Result{}, err
	}
	total, categories := netReturn.DerivedTotal, netReturn.Derived
	if name, given := dims["cohort"]; given {
		own := netReturn.Of(model.Cohort(name))
		total, categories = own.DerivedTotal, own.Derived
	}
	category, given := dims["category"]
	if !given {
		return money(total)
	}
	for _, cost := range categories {
		if cost.Category == category {
			return money(cost.Cost)
		}
	}
	return Result{}, nil
}

func savings(e *Evaluation, dims dimensions) (Result, error) {
	netReturn, err := e.Return()
	if err != nil {
		return Result{}, err
	}
	if name, given := dims["cohort"]; given {
		return money(netReturn.Of(model.Cohort(name)).Savings)
	}
	return money(netReturn.Savings)
}

func netReturn(e *Evaluation, dims dimensions) (Result, error) {
	netReturn, err := e.Return()
	if err != nil {
		return Result{}, err
	}
	if name, given := dims["cohort"]; given {
		return money(netReturn.Of(model.Cohort(name)).NetReturn)
	}
	return money(netReturn.NetReturn)
}

func annualSaving(e *Evaluation, _ dimensions) (Result, error) {
	netReturn, err := e.Return()
	if err != nil {
		return Result{}, err
	}
	return money(netReturn.AnnualSaving)
}

func netGain(e *Evaluation, _ dimensions) (Result, error) {
	gain, err := e.NetGain()
	if err != nil {
		return Result{}, err
	}
	return money(gain)
}

func netGainWithoutInflow(e *Evaluation, _ dimensions) (Result, error) {
	gain, err := e.NetGainWithoutInflow()
	if err != nil {
		return Result{}, err
	}
	return money(gain)
}

// NetGain returns the consumption to date + the net return.
func (e *Evaluation) NetGain() (economy.Result, error) {
	netReturn, err := e.Return()
	if err != nil {
		return economy.Result{}, err
	}
	return e.gainOf(netReturn.NetReturn)
}

// NetGainWithoutInflow returns the consumption to date + the net return of the
// baseline cohort alone.
func (e *Evaluation) NetGainWithoutInflow() (economy.Result, error) {
	netReturn, err := e.Return()
	if err != nil {
		return economy.Result{}, err
	}
	return e.gainOf(netReturn.Of(model.Baseline).NetReturn)
}

func (e *Evaluation) gainOf(netReturn economy.Result) (economy.Result, error) {
	consumption, err := e.Consumption()
	if err != nil {
		return economy.Result{}, err
	}
	return economy.NetGain(consumption.Total.ActualToDate, netReturn), nil
}

func expectedNetGain(e *Evaluation, _ dimensions) (Result, error) {
	return amount(e.ledger().ExpectedNetGain(e.asOf).Kroner()), nil
}

// spendingPart picks one of the four amounts of a consumption.
type spendingPart func(economy.Spending) economy.Amount

func actualYearToDate(s economy.Spending) economy.Amount   { return s.ActualYearToDate }
func expectedYearToDate(s economy.Spending) economy.Amount { return s.ExpectedYearToDate }
func actualToDate(s economy.Spending) economy.Amount       { return s.ActualToDate }
func expectedToDate(s economy.Spending) economy.Amount     { return s.ExpectedToDate }

func consumption(part spendingPart) func(*Evaluation, dimensions) (Result, error) {
	return func(e *Evaluation, dims dimensions) (Result, error) {
		consumption, err := e.Consumption()
		if err != nil {
			return Result{}, err
		}
		name, given := dims["committee"]
		if !given {
			return amount(part(consumption.Total).Kroner()), nil
		}
		for _, committee := range consumption.Committees {
			if committee.Committee == name {
				return amount(part(committee.Spending).Kroner()), nil
			}
		}
		return Result{}, nil
	}
}

func investment(e *Evaluation, dims dimensions) (Result, error) {
	total, err := budget(e, dims)
	if err != nil || total.Lines == 0 {
		return Result{}, err
	}
	return amount(total.Investment.Kroner()), nil
}

func netBudget(e *Evaluation, dims dimensions) (Result, error) {
	total, err := budget(e, dims)
	if err != nil || total.Lines == 0 {
		return Result{}, err
	}
	return amount(total.Net().Kroner()), nil
}

func budget(e *Evaluation, dims dimensions) (economy.BudgetTotal, error) {
	year, err := dims.number("year", 1900, 2200)
	if err != nil {
		return economy.BudgetTotal{}, err
	}
	filter := economy.BudgetFilter{Year: year}
	if committee, given := dims["committee"]; given {
		filter.Committee = &committee
	}
	if category, given := dims["category"]; given {
		filter.Category = &category
	}
	return e.ledger().Budget(filter), nil
}
