package analysis

import (
	"context"

	"kik/graph/cohort"
	"kik/graph/model"
)

// BehindNumber names one number of an analysis: one of the three.
type BehindNumber struct {
	Cell     *BehindCell
	Flow     *BehindFlow
	Movement *BehindMovement
}

// BehindCell names a cell of a breakdown, or one state of it.
type BehindCell struct {
	Keys                []DimensionKeyInput
	State               *model.State
	AgeBands, WeekBands []int
}

// BehindFlow names a cell of a flow.
type BehindFlow struct {
	From, To            model.Date
	By                  FlowDimension
	Origin, Destination string
}

// BehindMovement names a number of a month's movement.
type BehindMovement struct {
	Month model.Month
	Move  cohort.Move
}

// Citizens are the citizens of an analysis, or those behind one of its numbers,
// in the order of the store's ids.
type Citizens struct {
	histories *cohort.History
	group     func() (*cohort.Group, error)
	page      func(ctx context.Context, after int64, first int) ([]int, error) // of their indices
}

// CitizensBehind returns the citizens behind a number; nil: all of the analysis. The
// errors are those of the question that the number answers; none or several
// numbers are a VALIDATION error.
func (a *Analysis) CitizensBehind(ctx context.Context, number *BehindNumber) (*Citizens, error) {
	if number == nil && a.group == nil {
		return &Citizens{a.data.Histories, a.population, a.pageOfPopulation}, nil
	}
	group, err := a.behind(ctx, number)
	if err != nil {
		return nil, err
	}
	return &Citizens{a.data.Histories, func() (*cohort.Group, error) { return group, nil },
		func(_ context.Context, after int64, first int) ([]int, error) {
			return a.data.Histories.Page(group, after, first), nil
		}}, nil
}

// pageOfPopulation does not look at everyone for a page of a few.
func (a *Analysis) pageOfPopulation(ctx context.Context, after int64, first int) ([]int, error) {
	return a.data.Histories.PopulationPage(ctx, a.scope, a.AsOf, after, first)
}

func (a *Analysis) behind(ctx context.Context, number *BehindNumber) (*cohort.Group, error) {
	if number == nil {
		return a.population()
	}
	switch {
	case number.Cell != nil && number.Flow == nil && number.Movement == nil:
		return a.behindCell(ctx, *number.Cell)
	case number.Flow != nil && number.Cell == nil && number.Movement == nil:
		return a.behindFlow(ctx, *number.Flow)
	case number.Movement != nil && number.Cell == nil && number.Flow == nil:
		return a.data.Histories.BehindMovement(ctx, a.scope, a.AsOf, a.group, number.Movement.Month, number.Movement.Move)
	}
	return nil, model.InvalidField("behind", "Angiv præcis én af cell, flow og movement.")
}

func (a *Analysis) behindCell(ctx context.Context, cell BehindCell) (*cohort.Group, error) {
	division, err := a.division(cell.AgeBands, cell.WeekBands)
	if err != nil {
		return nil, err
	}
	question := cohort.BreakdownQuestion{AsOf: a.AsOf, Group: a.group, Division: division}
	for _, key := range cell.Keys {
		question.By = append(question.By, key.Dimension)
	}
	return a.data.Histories.BehindCell(ctx, a.scope, question, engineKeys(cell.Keys), cell.State)
}

func (a *Analysis) behindFlow(ctx context.Context, cell BehindFlow) (*cohort.Group, error) {
	if err := a.checkPeriod(cell.From, cell.To); err != nil {
		return nil, err
	}
	question := cohort.FlowQuestion{From: cell.From, To: cell.To, Group: a.group, ByBenefit: cell.By == FlowByBenefit}
	return a.data.Histories.BehindFlow(ctx, a.scope, question, placeOf(cell.Origin, cell.By), placeOf(cell.Destination, cell.By))
}

// Count returns the number of the citizens.
func (c *Citizens) Count() (int, error) {
	group, err := c.group()
	if err != nil {
		return 0, err
	}
	return group.Len(), nil
}

// Page returns the ids of the first so many citizens with an id higher than after.
func (c *Citizens) Page(ctx context.Context, after int64, first int) ([]int64, error) {
	indices, err := c.page(ctx, after, first)
	if err != nil {
		return nil, err
	}
	ids := make([]int64, len(indices))
	for i, index := range indices {
		ids[i] = c.histories.CitizenID(index)
	}
	return ids, nil
}
