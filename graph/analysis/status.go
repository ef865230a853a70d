package analysis

import (
	"context"

	"kik/graph/model"
	"kik/graph/report"
)

// Population counts the citizens of the analysis.
func (a *Analysis) Population(context.Context) (int, error) {
	status, err := a.status()
	if err != nil {
		return 0, err
	}
	return status.Population[model.Baseline] + status.Population[model.Inflow], nil
}

// Status counts the citizens by cohort and state, with the programme's targets
// where they are about everyone who is counted.
func (a *Analysis) Status(context.Context) (*model.Status, error) {
	status, err := a.status()
	if err != nil {
		return nil, err
	}
	rows := report.StatusOf(*status, a.data.Ledger(a.Programme), a.AsOf)
	if a.group != nil {
		for i := range rows.Rows {
			rows.Rows[i].Target = nil
		}
	}
	return &rows, nil
}
