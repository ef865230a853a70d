package analysis

import (
	"slices"

	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/model"
)

// DimensionKey is one value of a dimension, with the name that people read.
type DimensionKey struct {
	Dimension cohort.Dimension
	Code      *string // nil: the missing value
	Name      string
	Several   bool
}

// genders are the API's codes of the engine's.
var genders = map[string]string{string(model.Female): "FEMALE", string(model.Male): "MALE", string(model.Other): "OTHER"}

func keysOf(data *dataset.Dataset, keys []cohort.Key) []DimensionKey {
	named := make([]DimensionKey, len(keys))
	for i, key := range keys {
		named[i] = DimensionKey{Dimension: key.Dimension, Code: key.Code, Name: nameOf(data, key), Several: key.Dimension.Several()}
		if key.Dimension == cohort.ByGender && key.Code != nil {
			code := genders[*key.Code]
			named[i].Code = &code
		}
	}
	return named
}

// DimensionKeyInput is a key as a question names it.
type DimensionKeyInput struct {
	Dimension cohort.Dimension
	Code      *string
}

// engineKeys is the way back from keysOf. An unknown code stays what it is:
// nobody's.
func engineKeys(keys []DimensionKeyInput) []cohort.Key {
	engine := make([]cohort.Key, len(keys))
	for i, key := range keys {
		engine[i] = cohort.Key(key)
		if key.Dimension == cohort.ByGender && key.Code != nil {
			for code, shown := range genders {
				if shown == *key.Code {
					engine[i].Code = &code
				}
			}
		}
	}
	return engine
}

// The largest ages and weeks that can begin a band.
const (
	maxAge   = 120
	maxWeeks = 5000
)

// division checks the bands that a question names.
func (a *Analysis) division(ageBands, weekBands []int) (cohort.Division, error) {
	division := cohort.Division{AgeBands: ageBands, WeekBands: weekBands, Providers: a.data.Providers}
	for _, bands := range []struct {
		field string
		cuts  []int
		last  int
	}{{"ageBands", ageBands, maxAge}, {"weekBands", weekBands, maxWeeks}} {
		if slices.ContainsFunc(bands.cuts, func(cut int) bool { return cut < 1 || cut > bands.last }) {
			return division, model.InvalidField(bands.field, "Grænserne skal være fra 1 til %d.", bands.last)
		}
	}
	return division, nil
}
