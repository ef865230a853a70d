package report

import (
	"context"
	"maps"
	"math/big"
	"slices"
	"strings"

	"kik/graph/dataset"
	"kik/graph/measure"
	"kik/graph/model"
)

// Published holds every published figure, or those of one programme, against
// the same figure computed from the data. A figure whose measure is null cannot
// be computed and neither agrees nor disagrees.
func Published(ctx context.Context, data *dataset.Dataset, programme *string) ([]model.PublishedComparison, error) {
	if programme != nil {
		if _, err := data.Programme(*programme); err != nil {
			return nil, err
		}
	}
	evaluations := map[evaluationKey]*measure.Evaluation{}
	comparisons := []model.PublishedComparison{}
	for _, figure := range data.Published {
		if programme != nil && figure.Programme != *programme {
			continue
		}
		comparison, err := compare(ctx, data, figure, evaluations)
		if err != nil {
			return nil, err
		}
		comparisons = append(comparisons, comparison)
	}
	return comparisons, nil
}

// evaluationKey is what figures share one evaluation by.
type evaluationKey struct {
	programme string
	asOf      model.Date
}

func compare(ctx context.Context, data *dataset.Dataset, figure model.PublishedFigure, evaluations map[evaluationKey]*measure.Evaluation) (model.PublishedComparison, error) {
	comparison := model.PublishedComparison{Published: figure, Label: label(data, figure)}
	if figure.Measure == nil {
		return comparison, nil
	}
	programme, err := data.Programme(figure.Programme)
	if err != nil {
		return comparison, err
	}
	key := evaluationKey{figure.Programme, programme.BaselineDate}
	if figure.AsOf != nil {
		key.asOf = *figure.AsOf
	}
	evaluation, known := evaluations[key]
	if !known {
		evaluation = measure.Evaluate(ctx, data, programme, key.asOf)
		evaluations[key] = evaluation
	}
	result, err := evaluation.Compute(*figure.Measure, figure.Dimensions)
	if ctx.Err() != nil {
		return comparison, ctx.Err()
	}
	if err != nil && data.IsClosed(programme.Code) {
		return comparison, nil // those whom it rests on are deleted
	}
	comparison.Err = err
	value := inUnit(result, figure.Unit)
	if value != nil {
		number, _ := value.Float64()
		comparison.Number = &number
	}
	if err == nil {
		agrees := agree(figure, value)
		comparison.Agrees = &agrees
	}
	return comparison, nil
}

// kronerPerUnit are the units of amounts in which figures are printed.
var kronerPerUnit = map[string]int64{"kr": 1, "1000 kr": 1_000, "million kr": 1_000_000}

func inUnit(result measure.Result, unit string) *big.Rat {
	if result.Value == nil {
		return nil
	}
	kroner, isAmount := kronerPerUnit[unit]
	if !isAmount {
		return result.Value
	}
	return new(big.Rat).Quo(result.Value, big.NewRat(kroner, 1))
}

// agree says whether the computed value rounds to the printed one, half away
// from zero, or lies within its tolerance. Nothing agrees with nothing.
func agree(figure model.PublishedFigure, computed *big.Rat) bool {
	if computed == nil || figure.Value == nil {
		return computed == nil && figure.Value == nil
	}
	printed := big.NewRat(int64(*figure.Value), model.DecimalScale)
	if figure.Tolerance != nil {
		gap := new(big.Rat).Sub(computed, printed)
		return gap.Abs(gap).Cmp(big.NewRat(int64(*figure.Tolerance), model.DecimalScale)) <= 0
	}
	return rounded(computed, figure.Decimals).Cmp(rounded(printed, figure.Decimals)) == 0
}

// rounded rounds half away from zero.
func rounded(value *big.Rat, decimals int) *big.Rat {
	result, _ := new(big.Rat).SetString(value.FloatString(decimals))
	return result
}

// label says in Danish what the figure is: the measure's label and what narrows
// it; of a figure without a measure the first part of its note.
func label(data *dataset.Dataset, figure model.PublishedFigure) string {
	if figure.Measure == nil {
		if figure.Note != nil {
			what, _, _ := strings.Cut(*figure.Note, ";")
			return what
		}
		return figure.Key
	}
	parts := []string{measure.Label(*figure.Measure)}
	for _, name := range slices.Sorted(maps.Keys(figure.Dimensions)) {
		parts = append(parts, measure.DimensionLabel(data, name, figure.Dimensions[name]).Danish)
	}
	return strings.Join(parts, ", ")
}
