package analysis

import (
	"context"

	"kik/graph/cohort"
	"kik/graph/model"
)

// StockOfDay is the citizens in target on a day with one value of a dimension.
type StockOfDay struct {
	Date     model.Date
	Key      DimensionKey
	Citizens int
}

// Stock tells how the stock was divided on the last day of each month, and on
// the day of the analysis where the period reaches it. Errors are those of
// Movement.
func (a *Analysis) Stock(ctx context.Context, from, to model.Date, by cohort.Dimension, ageBands, weekBands []int) ([]StockOfDay, error) {
	if err := a.checkPeriod(from, to); err != nil {
		return nil, err
	}
	division, err := a.division(ageBands, weekBands)
	if err != nil {
		return nil, err
	}
	stock, err := a.data.Histories.Stock(ctx, a.scope, cohort.StockQuestion{
		AsOf: a.AsOf, From: from.Month(), To: to.Month(), Group: a.group, By: by, Division: division,
	})
	if err != nil {
		return nil, err
	}
	days := []StockOfDay{}
	for _, part := range stock.Parts {
		key := keysOf(a.data, []cohort.Key{part.Key})[0]
		for i, day := range stock.Days {
			days = append(days, StockOfDay{day, key, part.Citizens[i]})
		}
	}
	return days, nil
}
