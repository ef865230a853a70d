package analysis

import (
	"context"

	"kik/graph/cohort"
	"kik/graph/model"
)

// MonthMovement is how the stock moved in a month.
type MonthMovement struct {
	cohort.MonthMovement
	Keys   []DimensionKey // empty: undivided
	Before int            // the stock on the last day of the month before
}

// Movement tells month by month how the stock came about. Days in the wrong
// order or after the analysis' day are VALIDATION errors; the others are those
// of cohort.History.Movement.
func (a *Analysis) Movement(ctx context.Context, from, to model.Date, by *cohort.Dimension, ageBands, weekBands []int) ([]MonthMovement, error) {
	if err := a.checkPeriod(from, to); err != nil {
		return nil, err
	}
	division, err := a.division(ageBands, weekBands)
	if err != nil {
		return nil, err
	}
	parts, err := a.data.Histories.Movement(ctx, a.scope, cohort.MovementQuestion{
		AsOf: a.AsOf, From: from.Month(), To: to.Month(), Group: a.group, By: by, Division: division,
	})
	if err != nil {
		return nil, err
	}
	movements := []MonthMovement{}
	for _, part := range parts {
		keys := []DimensionKey{}
		if part.Key != nil {
			keys = keysOf(a.data, []cohort.Key{*part.Key})
		}
		before := part.Before
		for _, month := range part.Months {
			movements = append(movements, MonthMovement{month, keys, before})
			before = month.Stock
		}
	}
	return movements, nil
}
