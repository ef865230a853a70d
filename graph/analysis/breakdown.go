package analysis

import (
	"context"

	"kik/graph/cohort"
	"kik/graph/model"
)

// BreakdownCell is the citizens with one value of each dimension.
type BreakdownCell struct {
	Keys       []DimensionKey
	Population int
	OutOf      int      // the citizens of the analysis
	Share      *float64 // percent: Population ÷ OutOf
	States     []model.StateCount
}

// Breakdown divides the citizens by one or two dimensions, and by state.
// Errors are those of cohort.History.Breakdown.
func (a *Analysis) Breakdown(ctx context.Context, by []cohort.Dimension, ageBands, weekBands []int) ([]BreakdownCell, error) {
	division, err := a.division(ageBands, weekBands)
	if err != nil {
		return nil, err
	}
	answer, err := a.data.Histories.Breakdown(ctx, a.scope, cohort.BreakdownQuestion{AsOf: a.AsOf, Group: a.group, By: by, Division: division})
	if err != nil {
		return nil, err
	}
	cells := make([]BreakdownCell, len(answer.Cells))
	for i, cell := range answer.Cells {
		cells[i] = BreakdownCell{
			Keys: keysOf(a.data, cell.Keys), Population: cell.Population, OutOf: answer.Population,
			Share: model.Percent(cell.Population, answer.Population), States: model.CountStates(cell.Citizens, cell.Population),
		}
	}
	return cells, nil
}
