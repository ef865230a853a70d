package cohort

import (
	"context"

	"kik/graph/model"
)

// Status is where the population is on a day. Every cohort and state is there.
type Status struct {
	Population map[model.Cohort]int
	Citizens   map[model.Cohort]map[model.State]int
}

// Status counts the population on a day, or those in the group, by cohort and
// state: the breakdown by cohort. A day before the baseline is a VALIDATION
// error.
func (h *History) Status(ctx context.Context, s Scope, asOf model.Date, group *Group) (*Status, error) {
	breakdown, err := h.Breakdown(ctx, s, BreakdownQuestion{AsOf: asOf, Group: group, By: []Dimension{ByCohort}})
	if err != nil {
		return nil, err
	}
	status := &Status{Population: map[model.Cohort]int{}, Citizens: map[model.Cohort]map[model.State]int{}}
	for _, cohort := range model.Cohorts {
		status.Population[cohort] = 0
		status.Citizens[cohort] = map[model.State]int{}
		for _, state := range model.States {
			status.Citizens[cohort][state] = 0
		}
	}
	for _, cell := range breakdown.Cells {
		cohort := model.Cohort(*cell.Keys[0].Code)
		status.Population[cohort], status.Citizens[cohort] = cell.Population, cell.Citizens
	}
	return status, nil
}
