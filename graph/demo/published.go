package demo

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strconv"

	"kik/graph/model"
)

//go:embed published.json
var publishedJSON []byte

// publishedFigures reads what the municipality printed, each figure with its
// source. The data serve the file publicerede_tal and the check; nothing is
// computed from them.
func publishedFigures() ([]model.PublishedFigure, error) {
	var figures []struct {
		ID, Programme, Unit, Source string
		Measure, ConflictsWith      *string
		Note                        *string
		Dimensions                  map[string]any
		AsOf, SourceDate            *model.Date
		Value, Tolerance            *json.Number
		Decimals                    int
	}
	if err := json.Unmarshal(publishedJSON, &figures); err != nil {
		return nil, fmt.Errorf("read the published figures: %w", err)
	}
	rows := make([]model.PublishedFigure, len(figures))
	for i, f := range figures {
		value, err := exact(f.Value)
		if err != nil {
			return nil, fmt.Errorf("published figure %s: %w", f.ID, err)
		}
		tolerance, err := exact(f.Tolerance)
		if err != nil {
			return nil, fmt.Errorf("published figure %s: %w", f.ID, err)
		}
		dimensions := make(map[string]string, len(f.Dimensions))
		for name, value := range f.Dimensions {
			dimensions[name] = fmt.Sprint(value)
		}
		rows[i] = model.PublishedFigure{
			Key: f.ID, Programme: f.Programme, Measure: f.Measure, Dimensions: dimensions, AsOf: f.AsOf, Unit: f.Unit,
			Value: value, Decimals: f.Decimals, Tolerance: tolerance, Source: f.Source, SourceDate: f.SourceDate,
			Note: f.Note, ConflictsWith: f.ConflictsWith,
		}
	}
	return rows, nil
}

func exact(number *json.Number) (*model.Decimal, error) {
	if number == nil {
		return nil, nil
	}
	value, err := strconv.ParseFloat(number.String(), 64)
	if err != nil {
		return nil, fmt.Errorf("%q is not a number: %w", number.String(), err)
	}
	d := decimal(value)
	return &d, nil
}
