package graph

import (
	"context"
	"errors"

	"kik/graph/disclosure"
	"kik/graph/model"
	"kik/graph/report"
)

// DisclosedReport resolves Query.disclosedReport; NOT_FOUND, and VALIDATION where
// the month is out of bounds.
func (r queryResolver) DisclosedReport(ctx context.Context, code string, month model.Month) (*model.DisclosedReport, error) {
	programme, err := dataOf(ctx).Programme(code)
	if err != nil {
		return nil, err
	}
	whole, err := report.On(ctx, dataOf(ctx), programme, month.Last())
	if coded := new(model.Error); errors.As(err, &coded) && coded.Field == "asOf" {
		return nil, model.InvalidField("month", "%s", coded.Message)
	}
	if err != nil {
		return nil, err
	}
	return report.Disclosed(whole, r.threshold)
}

// HideBelow sets from which number on counts of persons are shown outside the
// house; disclosure.UsualThreshold unless it is set. Zero is always shown.
func (a *API) HideBelow(threshold int) {
	a.resolver.threshold = max(threshold, disclosure.UsualThreshold)
}
