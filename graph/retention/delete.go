package retention

import (
	"context"
	"fmt"
	"slices"

	"kik/graph/dataset"
	"kik/graph/model"
	"kik/graph/report"
	"kik/graph/store"
)

// Delete does what the plan says, which was made on these data: all of it or
// nothing. The error is CONFLICT while an import runs and where the data have
// changed meanwhile.
func Delete(ctx context.Context, db *store.Store, data *dataset.Dataset, plan *Plan, actor string) error {
	issued, err := plan.issue(ctx, data)
	if err != nil {
		return err
	}
	return db.DeleteCitizens(ctx, store.CitizenDeletion{
		Deletion: model.Deletion{Actor: actor, Years: plan.Years, DataThrough: plan.DataThrough},
		Version:  data.Version, IDs: plan.Citizens, Issued: issued,
	})
}

func (p *Plan) issue(ctx context.Context, data *dataset.Dataset) ([]model.IssuedReport, error) {
	var issued []model.IssuedReport
	for _, programme := range p.Closed {
		for _, day := range issuedDays(data, programme) {
			text, err := report.Issue(ctx, data, programme, day)
			if err != nil {
				return nil, fmt.Errorf("write down the report of %s as of %s: %w", programme.Code, day, err)
			}
			issued = append(issued, model.IssuedReport{Programme: programme.Code, AsOf: day, Report: text})
		}
	}
	return issued, nil
}

// issuedDays are the month ends from the baseline to the data's end, that end, and
// the days of published figures.
func issuedDays(data *dataset.Dataset, programme *model.Programme) []model.Date {
	days := []model.Date{*data.DataThrough}
	for month := programme.BaselineDate.Month(); month.Last() <= *data.DataThrough; month++ {
		days = append(days, month.Last())
	}
	for _, figure := range data.Published {
		if figure.Programme == programme.Code && figure.AsOf != nil && data.CheckDay(programme, *figure.AsOf) == nil {
			days = append(days, *figure.AsOf)
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}
