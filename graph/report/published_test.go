package report

import (
	"math/big"
	"testing"

	"kik/graph/measure"
	"kik/graph/model"
)

func TestAgreementFollowsThePrint(t *testing.T) {
	decimal := func(steps int64) *model.Decimal { d := model.Decimal(steps); return &d }
	rat := func(text string) *big.Rat { r, _ := new(big.Rat).SetString(text); return r }
	for name, c := range map[string]struct {
		figure   model.PublishedFigure
		computed *big.Rat
		want     bool
	}{
		"rounds up to the print":              {model.PublishedFigure{Value: decimal(831000), Decimals: 1}, rat("83.0957"), true},
		"half is away from zero":              {model.PublishedFigure{Value: decimal(30000)}, rat("2.5"), true},
		"half is away from zero below it too": {model.PublishedFigure{Value: decimal(-30000)}, rat("-2.5"), true},
		"just short of the half":              {model.PublishedFigure{Value: decimal(30000)}, rat("2.499999"), false},
		"a little less than nothing is zero":  {model.PublishedFigure{Value: decimal(0)}, rat("-0.4"), true},
		"within the tolerance":                {model.PublishedFigure{Value: decimal(-205000), Decimals: 1, Tolerance: decimal(5000)}, rat("-20.01"), true},
		"on the tolerance's edge":             {model.PublishedFigure{Value: decimal(600000), Tolerance: decimal(5000)}, rat("60.5"), true},
		"beyond the tolerance":                {model.PublishedFigure{Value: decimal(600000), Tolerance: decimal(5000)}, rat("60.51"), false},
		"blank and nothing":                   {model.PublishedFigure{}, nil, true},
		"blank and zero are different":        {model.PublishedFigure{}, rat("0"), false},
		"zero and nothing are different":      {model.PublishedFigure{Value: decimal(0)}, nil, false},
	} {
		if got := agree(c.figure, c.computed); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestAmountsAreComparedInThePrintedUnit(t *testing.T) {
	for unit, want := range map[string]string{"kr": "1267080.12", "1000 kr": "1267.08", "million kr": "1.27", "percent": "1267080.12"} {
		value, _ := new(big.Rat).SetString("1267080.12")
		if got := inUnit(measure.Result{Value: value}, unit).FloatString(2); got != want {
			t.Errorf("%s: %s, want %s", unit, got, want)
		}
	}
}
