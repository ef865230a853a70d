package graph

import (
	"context"

	"kik/graph/measure"
	"kik/graph/model"
)

// Measures resolves Query.measures.
func (queryResolver) Measures(context.Context) ([]model.Measure, error) {
	return values(measure.Catalogue()), nil
}

// Figures resolves Query.figures; NOT_FOUND for the programme, VALIDATION for
// the day, a measure or a dimension.
func (queryResolver) Figures(ctx context.Context, code string, asOf model.Date, measures []string, dimensions []model.DimensionInput) ([]model.Figure, error) {
	programme, err := dataOf(ctx).Programme(code)
	if err != nil {
		return nil, err
	}
	if err := eachOnce(dimensions); err != nil {
		return nil, err
	}
	return measure.Figures(ctx, dataOf(ctx), programme, asOf, measures, dimensions)
}

// eachOnce refuses a dimension that is given twice: it would either contradict
// or multiply itself.
func eachOnce(dimensions []model.DimensionInput) error {
	seen := map[string]bool{}
	for _, dimension := range dimensions {
		if seen[dimension.Name] {
			return model.InvalidField("dimensions", "Dimensionen %q er angivet to gange.", dimension.Name)
		}
		seen[dimension.Name] = true
	}
	return nil
}

// Municipalities resolves Query.municipalities.
func (queryResolver) Municipalities(ctx context.Context, from, to model.Month) ([]model.MunicipalityFall, error) {
	return measure.Municipalities(dataOf(ctx), from, to)
}

// IsOfMunicipality tells the code of the municipality whose citizens the data are about.
func (a *API) IsOfMunicipality(code string) { a.resolver.municipality = code }

// Benchmark resolves Query.benchmark.
func (r queryResolver) Benchmark(ctx context.Context) (*model.Benchmark, error) {
	benchmark := measure.Benchmark(dataOf(ctx), r.municipality)
	return &benchmark, nil
}

// Together resolves Benchmark.together; VALIDATION for the months.
func (benchmarkResolver) Together(ctx context.Context, _ *model.Benchmark, from, to model.Month) (*model.MunicipalitiesTogether, error) {
	return measure.Together(dataOf(ctx), from, to)
}

// DataBasis resolves Query.dataBasis.
func (queryResolver) DataBasis(ctx context.Context) (*model.DataBasis, error) {
	basis := dataOf(ctx).DataBasis()
	return &basis, nil
}
