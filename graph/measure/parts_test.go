package measure_test

import (
	"context"
	"math"
	"math/rand/v2"
	"testing"

	"kik/graph/measure"
	"kik/graph/model"
	"kik/graph/reference"
)

// dividedMeasures are the sums of the catalogue; every one must have parts in the test below.
var dividedMeasures = []string{
	"population", "citizens", "fulfilment.citizens", "derivedCosts", "savings", "netReturn", "netGain", "netGain.withoutInflow",
	"netGain.expected", "consumption.actual", "consumption.expected", "consumption.actualToDate", "consumption.expectedToDate",
	"investment", "netBudget",
}

// dividedOfInterventions are the sums that need an intervention.
var dividedOfInterventions = []string{"intervention.enrolled", "intervention.citizens"}

func TestAFigureIsTheSumOfItsParts(t *testing.T) {
	rng := rand.New(rand.NewPCG(21, 22))
	met := map[string]bool{}
	for range 60 {
		data := reference.Random(rng)
		set := datasetOf(t, data)
		asOf := data.Programme.BaselineDate + model.Date(rng.IntN(300))
		figures, err := measure.Figures(context.Background(), set, set.Programmes[0], asOf, dividedMeasures, nil)
		if err != nil {
			t.Fatal(err)
		}
		ofInterventions, err := measure.Figures(context.Background(), set, set.Programmes[0], asOf, dividedOfInterventions, []model.DimensionInput{{Name: "intervention"}})
		if err != nil {
			t.Fatal(err)
		}
		for _, figure := range append(figures, ofInterventions...) {
			addsUp(t, figure, met)
		}
	}
	for _, name := range append(dividedMeasures, dividedOfInterventions...) {
		if !met[name] {
			t.Errorf("%s had no parts in any of the municipalities", name)
		}
	}
}

// addsUp holds a figure against its parts, and them against theirs. Amounts are
// rounded each by itself, half an øre at most.
func addsUp(t *testing.T, figure model.Figure, met map[string]bool) {
	t.Helper()
	parts, err := figure.Parts()
	if err != nil {
		t.Fatalf("%s: %v", figure.Measure.Name, err)
	}
	if len(parts) == 0 {
		return
	}
	met[figure.Measure.Name] = true
	sum, known := 0.0, figure.Number != nil
	for _, part := range parts {
		if part.Number == nil {
			known = false
			continue
		}
		sum += *part.Number
		addsUp(t, part, met)
	}
	if most := 0.005*float64(len(parts)+1) + 1e-6; known && math.Abs(sum-*figure.Number) > most {
		t.Errorf("%s %v is %v, its %d parts are %v", figure.Measure.Name, figure.Dimensions, *figure.Number, len(parts), sum)
	}
}

func TestAFigureThatIsNoSumHasNoParts(t *testing.T) {
	data := reference.Random(rand.New(rand.NewPCG(1, 2)))
	set := datasetOf(t, data)
	figures, err := measure.Figures(context.Background(), set, set.Programmes[0], data.Programme.BaselineDate, []string{"recipients", "leftShare", "annualSaving"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, figure := range figures {
		if parts, err := figure.Parts(); err != nil || len(parts) > 0 {
			t.Errorf("%s has the parts %v, %v", figure.Measure.Name, parts, err)
		}
	}
}
