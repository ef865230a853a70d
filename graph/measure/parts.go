package measure

import (
	"maps"

	"kik/graph/model"
)

// term is one measure of a sum, with what narrows it.
type term struct {
	measure string
	with    dimensions
	open    string // the dimension each of whose values is a part; empty: none
}

// division says of which terms a measure is the sum, when it is narrowed by the
// dimensions; nil where it is no sum.
type division func(of *entry, dims dimensions) []term

// by divides a measure by the first of the dimensions that does not narrow it yet.
func by(names ...string) division {
	return func(of *entry, dims dimensions) []term {
		for _, name := range names {
			if _, given := dims[name]; !given {
				return []term{{measure: of.Name, with: dims, open: name}}
			}
		}
		return nil
	}
}

// sum divides a measure into others, narrowed as it is.
func sum(measures ...string) division {
	return func(_ *entry, dims dimensions) []term {
		terms := make([]term, len(measures))
		for i, name := range measures {
			terms[i] = term{measure: name, with: dims}
		}
		return terms
	}
}

func withoutInflow(*entry, dimensions) []term {
	return []term{
		{measure: "consumption.actualToDate"},
		{measure: "netReturn", with: dimensions{"cohort": string(model.Baseline)}},
	}
}

// parts returns the figures that the measure is the sum of. Those of which there
// is nothing are left out; one that cannot be computed carries its error.
func (e *Evaluation) parts(of *entry, dims dimensions) ([]model.Figure, error) {
	figures := []model.Figure{}
	for _, term := range of.parts(of, dims) {
		entry, err := find(term.measure)
		if err != nil {
			return nil, err
		}
		combinations := []dimensions{term.with}
		if term.open != "" {
			if combinations, err = e.divided(entry, term); err != nil {
				return nil, err
			}
		}
		for _, narrowed := range combinations {
			if figure := e.figure(entry, narrowed); figure.Status != model.FigureNone || figure.Err != nil {
				figures = append(figures, figure)
			}
		}
	}
	return figures, nil
}

func (e *Evaluation) divided(entry *entry, term term) ([]dimensions, error) {
	values, err := e.valuesOf(entry, model.DimensionInput{Name: term.open})
	if err != nil {
		return nil, err
	}
	all := make([]dimensions, len(values))
	for i, value := range values {
		all[i] = maps.Clone(term.with)
		if all[i] == nil {
			all[i] = dimensions{}
		}
		all[i][term.open] = value
	}
	return all, nil
}
