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
	States     []StateCount
}

// StateCount is the citizens of a cell in one state.
type StateCount struct {
	State    model.State
	Citizens int
	Share    *float64 // percent of the cell
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
			Share: percent(cell.Population, answer.Population), States: statesOf(cell),
		}
	}
	return cells, nil
}

func statesOf(cell cohort.Cell) []StateCount {
	counts := make([]StateCount, len(model.States))
	for i, state := range model.States {
		counts[i] = StateCount{State: state, Citizens: cell.Citizens[state], Share: percent(cell.Citizens[state], cell.Population)}
	}
	return counts
}

// percent is nil for a share of nothing.
func percent(part, whole int) *float64 {
	if whole == 0 {
		return nil
	}
	share := float64(part) * 100 / float64(whole)
	return &share
}
