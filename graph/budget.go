package graph

import "context"

type budgetKey struct{}

// WithBudget holds a question to a budget: it is asked whether the question's cost
// is within it, and counts the cost where it is.
func WithBudget(ctx context.Context, within func(cost int) bool) context.Context {
	return context.WithValue(ctx, budgetKey{}, within)
}

func withinBudget(ctx context.Context, cost int) bool {
	within, ok := ctx.Value(budgetKey{}).(func(int) bool)
	return !ok || within(cost)
}
