package measure

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strconv"

	"kik/graph/dataset"
	"kik/graph/model"
)

// Figures computes the named measures of a programme on a day. A dimension
// without a value gives one figure for each of its values. Unknown names,
// values and days are VALIDATION errors; a figure that cannot be computed, such
// as an amount without a rate, carries its own error while the others stand.
func Figures(ctx context.Context, data *dataset.Dataset, programme *model.Programme, asOf model.Date, names []string, inputs []model.DimensionInput) ([]model.Figure, error) {
	if err := data.CheckDay(programme, asOf); err != nil {
		return nil, err
	}
	evaluation := Evaluate(ctx, data, programme, asOf)
	var figures []model.Figure
	for _, name := range names {
		entry, err := find(name)
		if err != nil {
			return nil, err
		}
		combinations, err := evaluation.combinations(entry, inputs)
		if err != nil {
			return nil, err
		}
		for _, dims := range combinations {
			if err := entry.check(dims); err != nil {
				return nil, err
			}
			figures = append(figures, evaluation.figure(entry, dims))
		}
	}
	return figures, nil
}

func (e *Evaluation) figure(entry *entry, dims dimensions) model.Figure {
	result, err := entry.compute(e, dims)
	figure := model.Figure{
		Measure: &entry.Measure, Dimensions: dims.list(e.data), Unit: cmp.Or(result.Unit, entry.Unit),
		Number: float(result.Value), Err: err, Status: model.FigureValue,
		Numerator: float(result.Numerator), Denominator: float(result.Denominator),
		DataVersion: e.data.Version,
	}
	if figure.Number == nil {
		figure.Status = model.FigureNone
	}
	if entry.NeedsDate {
		figure.AsOf = &e.asOf
	}
	if entry.parts != nil {
		figure.Divide = func() ([]model.Figure, error) { return e.parts(entry, dims) }
	}
	return figure
}

func (d dimensions) list(data *dataset.Dataset) []model.DimensionValue {
	list := []model.DimensionValue{}
	for _, name := range slices.Sorted(maps.Keys(d)) {
		list = append(list, model.DimensionValue{Name: name, Value: d[name], Label: DimensionLabel(data, name, d[name])})
	}
	return list
}

// combinations returns the dimensions of each figure that the inputs ask for.
func (e *Evaluation) combinations(entry *entry, inputs []model.DimensionInput) ([]dimensions, error) {
	all := []dimensions{{}}
	for _, input := range inputs {
		if !entry.takes(input.Name) {
			return nil, entry.doesNotTake(input.Name)
		}
		values, err := e.valuesOf(entry, input)
		if err != nil {
			return nil, err
		}
		var next []dimensions
		for _, dims := range all {
			for _, value := range values {
				with := maps.Clone(dims)
				with[input.Name] = value
				next = append(next, with)
			}
		}
		all = next
	}
	return all, nil
}

// valuesOf returns the value that is given, or every value that the dimension has.
func (e *Evaluation) valuesOf(entry *entry, input model.DimensionInput) ([]string, error) {
	if input.Value != nil {
		return []string{*input.Value}, nil
	}
	if fixed := fixedValues(entry.Name, input.Name); fixed != nil {
		return fixed, nil
	}
	values := map[string]bool{}
	switch input.Name {
	case "committee":
		for _, name := range e.ledger().Committees() {
			values[name] = true
		}
	case "year":
		for _, line := range e.data.BudgetLines(e.programme.Code) {
			values[strconv.Itoa(line.Year)] = true
		}
	case "intervention":
		e.ofEach = true
		for _, intervention := range e.data.Interventions(e.programme.Code) {
			values[intervention.Code] = true
		}
	case "municipality":
		for _, figure := range e.data.MunicipalFigures {
			values[figure.Municipality] = true
		}
	case "category":
		if err := e.addCategories(entry, values); err != nil {
			return nil, err
		}
	default:
		return nil, model.InvalidField("dimensions", "Dimensionen %q skal have en værdi.", input.Name)
	}
	return slices.Sorted(maps.Keys(values)), nil
}

func (e *Evaluation) addCategories(entry *entry, values map[string]bool) error {
	if entry.Name == "investment" {
		for _, line := range e.data.BudgetLines(e.programme.Code) {
			values[line.Category] = true
		}
		return nil
	}
	netReturn, err := e.Return()
	if err != nil {
		return err
	}
	for _, cost := range netReturn.Derived {
		values[cost.Category] = true
	}
	return nil
}
