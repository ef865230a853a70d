package measure_test

import (
	"context"
	"math/rand/v2"
	"strconv"
	"testing"

	"kik/graph/measure"
	"kik/graph/model"
	"kik/graph/reference"
)

func TestMeasuresOfInterventionsAreThoseOfTheReference(t *testing.T) {
	rng := rand.New(rand.NewPCG(31, 32))
	for range 60 {
		data := reference.Random(rng)
		code := []string{"i1", "i2", "i3"}[rng.IntN(3)]
		for i := range data.Postings {
			if rng.IntN(2) == 0 {
				data.Postings[i].Intervention = &code
			}
		}
		set := datasetOf(t, data)
		asOf := data.Programme.BaselineDate + model.Date(rng.IntN(300))
		want := reference.ResultsOf(data, code, asOf, goalAfterMonths)
		evaluation := measure.Evaluate(context.Background(), set, set.Programmes[0], asOf)
		compute := func(name string, dims ...string) measure.Result {
			t.Helper()
			given := map[string]string{"intervention": code}
			for i := 0; i < len(dims); i += 2 {
				given[dims[i]] = dims[i+1]
			}
			result, err := evaluation.Compute("intervention."+name, given)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			return result
		}

		for name, citizens := range map[string]int{
			"enrolled": want.Participants, "active": want.Active, "completed": want.Completed, "brokenOff": want.BrokenOff,
			"inJob": want.Outcomes[model.OutcomeJob], "inWorkPlacement": want.Outcomes[model.OutcomeWorkPlacement], "inEducation": want.Outcomes[model.OutcomeEducation],
			"citizens": want.Participants - want.Outside,
		} {
			is(t, name, compute(name), float64(citizens))
		}
		for _, state := range model.States {
			is(t, string(state), compute("citizens", "state", string(state)), float64(want.States[state]))
		}
		for months, after := range want.After {
			isQuotient(t, "selfSupportAfter", compute("selfSupportAfter", "months", strconv.Itoa(months)), float64(after.States[model.SelfSupport]), after.Observed, 100)
		}
		isQuotient(t, "reachedShare", compute("reachedShare"), float64(want.Goal.States[model.SelfSupport]), want.Goal.Observed, 100)

		var spent model.Kroner
		for _, posting := range data.Postings {
			if posting.Intervention != nil && posting.Date <= asOf {
				spent += posting.Amount
			}
		}
		is(t, "spent", compute("spent"), spent.Float())
		isQuotient(t, "spentPerParticipant", compute("spentPerParticipant"), spent.Float(), want.Participants, 1)
		isQuotient(t, "spentPerSelfSupporting", compute("spentPerSelfSupporting"), spent.Float(), want.States[model.SelfSupport], 1)
	}
}

func is(t *testing.T, name string, got measure.Result, want float64) {
	t.Helper()
	if got.Value == nil {
		t.Errorf("%s is nothing, want %v", name, want)
		return
	}
	if value, _ := got.Value.Float64(); value != want {
		t.Errorf("%s is %v, want %v", name, value, want)
	}
}

// isQuotient holds a result against its numerator and denominator. Amounts are
// rounded to whole øre; nothing divided by nobody is nothing.
func isQuotient(t *testing.T, name string, got measure.Result, numerator float64, denominator int, times float64) {
	t.Helper()
	is(t, name+"'s numerator", measure.Result{Value: got.Numerator}, numerator)
	is(t, name+"'s denominator", measure.Result{Value: got.Denominator}, float64(denominator))
	if denominator == 0 {
		if got.Value != nil {
			t.Errorf("%s of nobody is %v", name, got.Value)
		}
		return
	}
	value, _ := got.Value.Float64()
	if want := numerator * times / float64(denominator); value-want > 0.005000001 || want-value > 0.005000001 {
		t.Errorf("%s is %v, want %v", name, value, want)
	}
}
