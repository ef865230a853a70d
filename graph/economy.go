package graph

import (
	"context"

	"kik/graph/analysis"
	"kik/graph/model"
)

// Consumption resolves Programme.consumption; VALIDATION for the day.
func (programmeResolver) Consumption(ctx context.Context, programme *model.Programme, asOf model.Date, by []model.ConsumptionDimension, year *int32) ([]model.ConsumptionSum, error) {
	return analysis.Consumption(dataOf(ctx), programme, asOf, by, year)
}

// Course resolves Programme.course; VALIDATION for the day. The course answers
// its fields itself.
func (programmeResolver) Course(ctx context.Context, programme *model.Programme, asOf model.Date) (*analysis.Course, error) {
	return analysis.CourseOf(ctx, dataOf(ctx), programme, asOf)
}
