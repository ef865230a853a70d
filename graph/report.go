package graph

import (
	"context"

	"kik/graph/model"
	"kik/graph/report"
)

// Report resolves Programme.report; VALIDATION where the day is out of bounds.
func (programmeResolver) Report(ctx context.Context, programme *model.Programme, asOf model.Date) (*model.ManagementReport, error) {
	return report.On(ctx, dataOf(ctx), programme, asOf)
}

// DerivedTotal resolves ReportEconomy.derivedTotal.
func (reportEconomyResolver) DerivedTotal(_ context.Context, economy *model.ReportEconomy) (*model.Kroner, error) {
	return economy.DerivedTotal.Get()
}

// Savings resolves ReportEconomy.savings.
func (reportEconomyResolver) Savings(_ context.Context, economy *model.ReportEconomy) (*model.Kroner, error) {
	return economy.Savings.Get()
}

// NetReturn resolves ReportEconomy.netReturn.
func (reportEconomyResolver) NetReturn(_ context.Context, economy *model.ReportEconomy) (*model.Kroner, error) {
	return economy.NetReturn.Get()
}

// NetGain resolves ReportEconomy.netGain.
func (reportEconomyResolver) NetGain(_ context.Context, economy *model.ReportEconomy) (*model.Kroner, error) {
	return economy.NetGain.Get()
}

// NetReturnWithoutInflow resolves ReportEconomy.netReturnWithoutInflow.
func (reportEconomyResolver) NetReturnWithoutInflow(_ context.Context, economy *model.ReportEconomy) (*model.Kroner, error) {
	return economy.NetReturnWithoutInflow.Get()
}

// NetGainWithoutInflow resolves ReportEconomy.netGainWithoutInflow.
func (reportEconomyResolver) NetGainWithoutInflow(_ context.Context, economy *model.ReportEconomy) (*model.Kroner, error) {
	return economy.NetGainWithoutInflow.Get()
}

// AnnualSaving resolves ReportEconomy.annualSaving.
func (reportEconomyResolver) AnnualSaving(_ context.Context, economy *model.ReportEconomy) (*model.Kroner, error) {
	return economy.AnnualSaving.Get()
}

// DerivedTotal resolves CohortEconomy.derivedTotal.
func (cohortEconomyResolver) DerivedTotal(_ context.Context, cohort *model.CohortEconomy) (*model.Kroner, error) {
	return cohort.DerivedTotal.Get()
}

// Savings resolves CohortEconomy.savings.
func (cohortEconomyResolver) Savings(_ context.Context, cohort *model.CohortEconomy) (*model.Kroner, error) {
	return cohort.Savings.Get()
}

// NetReturn resolves CohortEconomy.netReturn.
func (cohortEconomyResolver) NetReturn(_ context.Context, cohort *model.CohortEconomy) (*model.Kroner, error) {
	return cohort.NetReturn.Get()
}

// Amount resolves DerivedCost.amount.
func (derivedCostResolver) Amount(_ context.Context, cost *model.DerivedCost) (*model.Kroner, error) {
	return cost.Amount.Get()
}
