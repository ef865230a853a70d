package analysis

import (
	"context"

	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/model"
	"kik/graph/survival"
)

// MaxCompared is how many groups can be compared.
const MaxCompared = 4

// GroupComparison is how far groups of a population differ in how long they
// stay.
type GroupComparison struct {
	InSeveral int // citizens who are in more than one of the groups
	// LogRank is the test as each group sees it, in the groups' order. Nil: a
	// citizen is in several, or there is nothing to compare.
	LogRank []LogRankTest
}

// Compare tests whether groups of a programme's population on a day stay
// equally long: the log-rank test of cohort.History.Retention, both cohorts as
// one within each group. Groups that share a citizen are not independent, which
// the test takes for granted, and are not tested.
//
// Fewer than two groups or more than MaxCompared are VALIDATION errors; the
// others are those of Of and Retention.
func Compare(ctx context.Context, data *dataset.Dataset, programme *model.Programme, asOf model.Date, filters []cohort.Filter, exit cohort.ExitKind, gapDays int32) (*GroupComparison, error) {
	if len(filters) < 2 || len(filters) > MaxCompared {
		return nil, model.InvalidField("groups", "Sammenlign 2 til %d grupper.", MaxCompared)
	}
	analyses := make([]*Analysis, len(filters))
	for i := range filters {
		a, err := Of(ctx, data, programme, asOf, &filters[i])
		if err != nil {
			return nil, err
		}
		analyses[i] = a
	}
	inSeveral, err := shared(analyses)
	if err != nil {
		return nil, err
	}
	comparison := &GroupComparison{InSeveral: inSeveral}
	counts := make([][]survival.Count, len(analyses))
	for i, a := range analyses {
		if counts[i], err = a.exitCounts(ctx, exit, gapDays); err != nil {
			return nil, err
		}
	}
	if inSeveral > 0 {
		return comparison, nil
	}
	if test := survival.LogRank(counts...); test != nil {
		for _, expected := range test.Expected {
			comparison.LogRank = append(comparison.LogRank, LogRankTest{test.DegreesOfFreedom + 1, test.ChiSquare, test.DegreesOfFreedom, test.P, expected})
		}
	}
	return comparison, nil
}

// shared counts the citizens who are in more than one of the populations.
func shared(analyses []*Analysis) (int, error) {
	var several *cohort.Group
	for i, a := range analyses {
		own, err := a.population()
		if err != nil {
			return 0, err
		}
		for _, other := range analyses[:i] {
			others, err := other.population()
			if err != nil {
				return 0, err
			}
			both := own.And(others)
			if several == nil {
				several = both
			} else {
				several = several.Or(both)
			}
		}
	}
	return several.Len(), nil
}

// exitCounts tells of all citizens of the analysis together who left when.
func (a *Analysis) exitCounts(ctx context.Context, exit cohort.ExitKind, gapDays int32) ([]survival.Count, error) {
	answer, err := a.data.Histories.Retention(ctx, a.scope, cohort.RetentionQuestion{ExitQuestion: a.exits(gapDays), Exit: exit, Pooled: true})
	if err != nil {
		return nil, inGapDays(err)
	}
	var counts []survival.Count
	for _, group := range answer.Groups {
		for _, point := range group.Points {
			counts = append(counts, survival.Count{Time: point.Time, Events: point.Events, Censored: point.Censored})
		}
	}
	return counts, nil
}
