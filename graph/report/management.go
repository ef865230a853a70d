// Package report puts figures together: the management report, and the
// published figures beside the computed ones.
package report

import (
	"context"

	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/economy"
	"kik/graph/measure"
	"kik/graph/model"
)

// Management returns the management report of a programme as of a day. A day
// before the baseline date or after the data's end is VALIDATION. Amounts that
// lack a rate carry their own error; the other figures stand.
func Management(ctx context.Context, data *dataset.Dataset, programme *model.Programme, asOf model.Date) (*model.ManagementReport, error) {
	evaluation := measure.Evaluate(ctx, data, programme, asOf)
	analysis, err := evaluation.Analysis()
	if err != nil {
		return nil, err
	}
	consumption, err := evaluation.Consumption()
	if err != nil {
		return nil, err
	}
	benefits, err := benefitsOf(data, evaluation)
	if err != nil {
		return nil, err
	}
	ledger := data.Ledger(programme)
	return &model.ManagementReport{
		AsOf:        asOf,
		Programme:   programme,
		Consumption: consumptionOf(consumption),
		Economy:     withExpectations(benefits, ledger, asOf),
		Fulfilment:  fulfilmentOf(analysis, ledger),
		Status:      StatusOf(cohort.Status{Population: analysis.Population, Citizens: analysis.Citizens}, ledger, asOf),
		Trend:       trendOf(evaluation.MonthEnds(), analysis, ledger),
		Recipients:  recipientsOf(analysis, ledger),
		DataBasis:   data.DataBasis(),
		Notes:       notes(data, programme),
	}, nil
}

func consumptionOf(c *economy.Consumption) model.Consumption {
	consumption := model.Consumption{
		Lines:              []model.ConsumptionLine{},
		ActualYearToDate:   c.Total.ActualYearToDate.Kroner(),
		ExpectedYearToDate: c.Total.ExpectedYearToDate.Kroner(),
		ActualToDate:       c.Total.ActualToDate.Kroner(),
		ExpectedToDate:     c.Total.ExpectedToDate.Kroner(),
	}
	for _, line := range c.Committees {
		consumption.Lines = append(consumption.Lines, model.ConsumptionLine{
			Committee:          model.Committee{Name: line.Committee},
			ActualYearToDate:   line.ActualYearToDate.Kroner(),
			ExpectedYearToDate: line.ExpectedYearToDate.Kroner(),
			ActualToDate:       line.ActualToDate.Kroner(),
			ExpectedToDate:     line.ExpectedToDate.Kroner(),
		})
	}
	return consumption
}

func trendOf(days []model.Date, analysis *cohort.Analysis, ledger *economy.Ledger) []model.TrendPoint {
	trend := make([]model.TrendPoint, len(days))
	for i, day := range days {
		trend[i] = model.TrendPoint{
			Date:         day,
			Recipients:   analysis.Stock[i],
			Expected:     floatOf(ledger.ExpectedRecipients(day)),
			SelfSupport:  &analysis.SelfSupport[i],
			OtherSupport: &analysis.OtherSupport[i],
		}
	}
	return trend
}

func recipientsOf(analysis *cohort.Analysis, ledger *economy.Ledger) model.Recipients {
	return model.Recipients{
		Actual:   analysis.Recipients,
		Expected: floatOf(ledger.ExpectedRecipients(analysis.AsOf)),
		Target:   countTarget(ledger.Target(model.TargetRecipients, analysis.AsOf)),
	}
}

func floatOf(value *model.Decimal) *float64 {
	if value == nil {
		return nil
	}
	f := value.Float()
	return &f
}

func countTarget(point *model.Target) *model.CountTarget {
	if point == nil {
		return nil
	}
	return &model.CountTarget{Date: point.Date, Citizens: point.Value.Float()}
}
