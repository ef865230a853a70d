package report

import (
	"kik/graph/dataset"
	"kik/graph/economy"
	"kik/graph/measure"
	"kik/graph/model"
)

// benefitsOf is what the programme has cost and saved, without expectations.
func benefitsOf(data *dataset.Dataset, evaluation *measure.Evaluation) (model.ReportEconomy, error) {
	computed, err := evaluation.Return()
	if err != nil {
		return model.ReportEconomy{}, err
	}
	gain, err := evaluation.NetGain()
	if err != nil {
		return model.ReportEconomy{}, err
	}
	withoutInflow, err := evaluation.NetGainWithoutInflow()
	if err != nil {
		return model.ReportEconomy{}, err
	}
	report := model.ReportEconomy{
		DerivedCosts:           derivedCosts(data, computed.Derived),
		DerivedTotal:           computed.DerivedTotal.Money(),
		Savings:                computed.Savings.Money(),
		NetReturn:              computed.NetReturn.Money(),
		NetGain:                gain.Money(),
		NetReturnWithoutInflow: computed.Of(model.Baseline).NetReturn.Money(),
		NetGainWithoutInflow:   withoutInflow.Money(),
		AnnualSaving:           computed.AnnualSaving.Money(),
	}
	for _, cohort := range computed.Cohorts {
		report.Cohorts = append(report.Cohorts, model.CohortEconomy{
			Cohort:       cohort.Cohort,
			DerivedCosts: derivedCosts(data, cohort.Derived),
			DerivedTotal: cohort.DerivedTotal.Money(),
			Savings:      cohort.Savings.Money(),
			NetReturn:    cohort.NetReturn.Money(),
		})
	}
	return report, nil
}

func derivedCosts(data *dataset.Dataset, categories []economy.CategoryCost) []model.DerivedCost {
	costs := []model.DerivedCost{}
	for _, category := range categories {
		costs = append(costs, model.DerivedCost{
			Category: category.Category, Name: data.CategoryName(category.Category),
			Amount: category.Cost.Money(), Days: category.Days,
		})
	}
	return costs
}

func withExpectations(report model.ReportEconomy, ledger *economy.Ledger, asOf model.Date) model.ReportEconomy {
	report.ExpectedDerivedTotal = ledger.ExpectedDerived(asOf).Money().Amount
	report.ExpectedSavings = ledger.ExpectedSavings(asOf).Money().Amount
	report.ExpectedNetReturn = ledger.ExpectedNetReturn(asOf).Money().Amount
	report.ExpectedNetGain = ledger.ExpectedNetGain(asOf).Kroner()
	return report
}
