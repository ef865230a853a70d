package graph

import (
	"context"

	"kik/graph/model"
)

// Programmes resolves Query.programmes.
func (queryResolver) Programmes(ctx context.Context) ([]model.Programme, error) {
	return values(dataOf(ctx).Programmes), nil
}

// Programme resolves Query.programme; NOT_FOUND.
func (queryResolver) Programme(ctx context.Context, code string) (*model.Programme, error) {
	return dataOf(ctx).Programme(code)
}

// Closed resolves Programme.closed.
func (programmeResolver) Closed(ctx context.Context, programme *model.Programme) (bool, error) {
	return dataOf(ctx).IsClosed(programme.Code), nil
}

// TargetBenefits resolves Programme.targetBenefits.
func (programmeResolver) TargetBenefits(ctx context.Context, programme *model.Programme) ([]model.Named, error) {
	return named(programme.TargetBenefits, dataOf(ctx).BenefitName), nil
}

// TargetGroups resolves Programme.targetGroups.
func (programmeResolver) TargetGroups(ctx context.Context, programme *model.Programme) ([]model.Named, error) {
	return named(programme.TargetGroups, dataOf(ctx).TargetGroupName), nil
}

// Targets resolves Programme.targets.
func (programmeResolver) Targets(ctx context.Context, programme *model.Programme) ([]model.Target, error) {
	return dataOf(ctx).Targets(programme.Code), nil
}

// Budget resolves Programme.budget.
func (programmeResolver) Budget(ctx context.Context, programme *model.Programme, by []model.BudgetDimension) ([]model.BudgetSum, error) {
	return dataOf(ctx).Ledger(programme).BudgetBy(by), nil
}

// Measure resolves Target.measure.
func (targetResolver) Measure(_ context.Context, target *model.Target) (string, error) {
	return string(target.Measure), nil
}

// Unit resolves Target.unit.
func (targetResolver) Unit(_ context.Context, target *model.Target) (string, error) {
	return target.Measure.Unit(), nil
}

func named(codes []string, name func(string) string) []model.Named {
	pairs := make([]model.Named, len(codes))
	for i, code := range codes {
		pairs[i] = model.Named{Code: code, Name: name(code)}
	}
	return pairs
}

func values[T any](pointers []*T) []T {
	all := make([]T, len(pointers))
	for i, pointer := range pointers {
		all[i] = *pointer
	}
	return all
}
