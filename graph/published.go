package graph

import (
	"context"
	"maps"
	"slices"

	"kik/graph/measure"
	"kik/graph/model"
)

// PublishedFigures resolves Query.publishedFigures; NOT_FOUND for the programme.
func (queryResolver) PublishedFigures(ctx context.Context, programme *string) ([]model.PublishedComparison, error) {
	all, err := of(ctx).published()
	if err != nil || programme == nil {
		return all, err
	}
	if _, err := dataOf(ctx).Programme(*programme); err != nil {
		return nil, err
	}
	return slices.DeleteFunc(slices.Clone(all), func(figure model.PublishedComparison) bool {
		return figure.Published.Programme != *programme
	}), nil
}

// ID resolves PublishedFigure.id.
func (publishedFigureResolver) ID(_ context.Context, figure *model.PublishedComparison) (string, error) {
	return figure.Published.Key, nil
}

// Programme resolves PublishedFigure.programme.
func (publishedFigureResolver) Programme(ctx context.Context, figure *model.PublishedComparison) (*model.Programme, error) {
	return dataOf(ctx).Programme(figure.Published.Programme)
}

// Measure resolves PublishedFigure.measure.
func (publishedFigureResolver) Measure(_ context.Context, figure *model.PublishedComparison) (*string, error) {
	return figure.Published.Measure, nil
}

// Dimensions resolves PublishedFigure.dimensions, in the order of the names.
func (publishedFigureResolver) Dimensions(ctx context.Context, figure *model.PublishedComparison) ([]model.DimensionValue, error) {
	dimensions := []model.DimensionValue{}
	for _, name := range slices.Sorted(maps.Keys(figure.Published.Dimensions)) {
		value := figure.Published.Dimensions[name]
		dimensions = append(dimensions, model.DimensionValue{Name: name, Value: value, Label: measure.DimensionLabel(dataOf(ctx), name, value)})
	}
	return dimensions, nil
}

// AsOf resolves PublishedFigure.asOf.
func (publishedFigureResolver) AsOf(_ context.Context, figure *model.PublishedComparison) (*model.Date, error) {
	return figure.Published.AsOf, nil
}

// Unit resolves PublishedFigure.unit.
func (publishedFigureResolver) Unit(_ context.Context, figure *model.PublishedComparison) (string, error) {
	return figure.Published.Unit, nil
}

// Decimals resolves PublishedFigure.decimals.
func (publishedFigureResolver) Decimals(_ context.Context, figure *model.PublishedComparison) (int32, error) {
	return int32(figure.Published.Decimals), nil
}

// Published resolves PublishedFigure.published.
func (publishedFigureResolver) Published(_ context.Context, figure *model.PublishedComparison) (*float64, error) {
	return float(figure.Published.Value), nil
}

// Tolerance resolves PublishedFigure.tolerance.
func (publishedFigureResolver) Tolerance(_ context.Context, figure *model.PublishedComparison) (*float64, error) {
	return float(figure.Published.Tolerance), nil
}

// ConflictsWith resolves PublishedFigure.conflictsWith, also into another programme.
func (publishedFigureResolver) ConflictsWith(ctx context.Context, figure *model.PublishedComparison) (*model.PublishedComparison, error) {
	if figure.Published.ConflictsWith == nil {
		return nil, nil
	}
	all, err := of(ctx).published()
	if err != nil {
		return nil, err
	}
	other := slices.IndexFunc(all, func(other model.PublishedComparison) bool {
		return other.Published.Key == *figure.Published.ConflictsWith
	})
	if other < 0 {
		return nil, model.NotFound("Der er intet offentliggjort tal %q.", *figure.Published.ConflictsWith)
	}
	return &all[other], nil
}

// Source resolves PublishedFigure.source.
func (publishedFigureResolver) Source(_ context.Context, figure *model.PublishedComparison) (*model.Source, error) {
	return &model.Source{Title: figure.Published.Source, Date: figure.Published.SourceDate}, nil
}

// Note resolves PublishedFigure.note.
func (publishedFigureResolver) Note(_ context.Context, figure *model.PublishedComparison) (*string, error) {
	return figure.Published.Note, nil
}

func float(decimal *model.Decimal) *float64 {
	if decimal == nil {
		return nil
	}
	value := decimal.Float()
	return &value
}
