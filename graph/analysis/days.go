package analysis

import (
	"context"

	"kik/graph/model"
)

// BenefitDays is the days in target in a period, and what they make.
type BenefitDays struct {
	Days            int64
	PeriodDays      int64
	Persons         int
	FullTimePersons float64
}

// BenefitDays counts the days in target in a period. Days in the wrong order or
// after the analysis' day are VALIDATION errors; the others are those of
// cohort.History.FullTimePersons.
func (a *Analysis) BenefitDays(ctx context.Context, from, to model.Date) (*BenefitDays, error) {
	if err := a.checkPeriod(from, to); err != nil {
		return nil, err
	}
	counted, err := a.data.Histories.FullTimePersons(ctx, a.scope, from, to, a.group)
	if err != nil {
		return nil, err
	}
	return &BenefitDays{counted.Days, counted.PeriodDays, counted.Persons, counted.Value()}, nil
}

// FullTimePersons is that of BenefitDays.
func (a *Analysis) FullTimePersons(ctx context.Context, from, to model.Date) (float64, error) {
	days, err := a.BenefitDays(ctx, from, to)
	if err != nil {
		return 0, err
	}
	return days.FullTimePersons, nil
}
