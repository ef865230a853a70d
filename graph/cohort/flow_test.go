package cohort_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"testing"

	"kik/graph/cohort"
	"kik/graph/model"
	"kik/graph/reference"
)

func flow(t testing.TB, data reference.Data, q cohort.FlowQuestion) *cohort.Flow {
	t.Helper()
	f, err := historyOf(t, data).Flow(context.Background(), cohort.ScopeOf(data.Programme), q)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func placeName(p cohort.Place) string {
	switch {
	case p.NotYet:
		return reference.NotYet
	case p.State != nil:
		return string(*p.State)
	case p.Benefit != nil:
		return *p.Benefit
	}
	return ""
}

func TestFlowIsThatOfTheReference(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, to model.Date) {
		from := to - model.Date(rng.IntN(200))
		want, byBenefit := reference.FlowByState(data, from, to), rng.IntN(2) == 0
		if byBenefit {
			want = reference.FlowByBenefit(data, from, to)
		}
		got := flow(t, data, cohort.FlowQuestion{From: from, To: to, ByBenefit: byBenefit})
		if len(got.Cells) != len(want) {
			t.Errorf("%d cells, want %d", len(got.Cells), len(want))
		}
		for _, cell := range got.Cells {
			name := reference.FlowCell{From: placeName(cell.From), To: placeName(cell.To)}
			if cell.Citizens != want[name] {
				t.Errorf("%v: %d, want %d", name, cell.Citizens, want[name])
			}
		}
	})
}

// The rows add up to the population of the earlier day, the columns to that of
// the later, by state.
func FuzzRowsAndColumnsOfAFlowAddUp(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(func(t *testing.T, seed uint64) {
		rng := rand.New(rand.NewPCG(seed, 19))
		data := reference.RandomOf(rng, 80)
		to := data.Programme.BaselineDate + model.Date(rng.IntN(400))
		from := data.Programme.BaselineDate + model.Date(rng.IntN(int(to-data.Programme.BaselineDate)+1))
		got := flow(t, data, cohort.FlowQuestion{From: from, To: to})
		rows, columns := map[model.State]int{}, map[model.State]int{}
		for _, cell := range got.Cells {
			if !cell.From.NotYet {
				rows[*cell.From.State] += cell.Citizens
			}
			columns[*cell.To.State] += cell.Citizens
		}
		earlier, later := analyse(t, data, cohort.Question{AsOf: from}), analyse(t, data, cohort.Question{AsOf: to})
		for _, state := range model.States {
			if want := earlier.Citizens[model.Baseline][state] + earlier.Citizens[model.Inflow][state]; rows[state] != want {
				t.Errorf("row %s: %d, want %d", state, rows[state], want)
			}
			if want := later.Citizens[model.Baseline][state] + later.Citizens[model.Inflow][state]; columns[state] != want {
				t.Errorf("column %s: %d, want %d", state, columns[state], want)
			}
		}
		if got.Population != later.Population[model.Baseline]+later.Population[model.Inflow] {
			t.Errorf("population %d, want %v", got.Population, later.Population)
		}
	})
}

func TestImpossibleFlowsAreRefused(t *testing.T) {
	h := newTown(t).citizen("kontanthjaelp 2018-01-01").history()
	for field, q := range map[string]cohort.FlowQuestion{
		"to":   {From: day(t, "2018-01-01"), To: day(t, "2018-01-31")},
		"from": {From: day(t, "2018-03-02"), To: day(t, "2018-03-01")},
	} {
		_, err := h.Flow(context.Background(), kik2(t), q)
		var coded *model.Error
		if !errors.As(err, &coded) || coded.Code != model.CodeValidation || coded.Field != field {
			t.Errorf("%s: %v", field, err)
		}
	}
}
