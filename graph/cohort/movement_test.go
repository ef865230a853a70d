package cohort_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"reflect"
	"testing"

	"kik/graph/cohort"
	"kik/graph/model"
	"kik/graph/reference"
)

func movement(t testing.TB, data reference.Data, q cohort.MovementQuestion) []cohort.Movement {
	t.Helper()
	m, err := historyOf(t, data).Movement(context.Background(), cohort.ScopeOf(data.Programme), q)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// randomMonths draws months from the baseline's on.
func randomMonths(rng *rand.Rand, data reference.Data) (from, to model.Month) {
	from = data.Programme.BaselineDate.Month() + model.Month(rng.IntN(4))
	return from, from + model.Month(rng.IntN(15))
}

func TestMovementIsThatOfTheReference(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		from, to := randomMonths(rng, data)
		got := movement(t, data, cohort.MovementQuestion{AsOf: asOf, From: from, To: to})
		want := reference.Movements(data, from, to, asOf)
		if len(got) != 1 || len(got[0].Months) != len(want) {
			t.Fatalf("%d movements, want %d months", len(got), len(want))
		}
		for i, w := range want {
			expected := cohort.MonthMovement{Month: w.Month, New: w.New, Back: w.Back, Out: w.Out, Stock: w.Stock, CameAndWent: w.CameAndWent}
			if got[0].Months[i] != expected {
				t.Errorf("%+v, want %+v", got[0].Months[i], expected)
			}
		}
		if len(want) > 0 && got[0].Before != want[0].Before {
			t.Errorf("%d before, want %d", got[0].Before, want[0].Before)
		}
	})
}

func TestMovementOfAMonthByHand(t *testing.T) {
	h := newTown(t).
		citizen("kontanthjaelp 2018-03-05 2018-03-20").                                                                                           // came and went
		citizen("kontanthjaelp 2018-03-05 2018-03-20, kontanthjaelp 2018-03-31").                                                                 // new, though away between
		citizen("kontanthjaelp 2018-02-05 2018-02-20, kontanthjaelp 2018-03-31").                                                                 // back
		citizen("kontanthjaelp 2018-01-05 2018-02-28, kontanthjaelp 2018-03-09 2018-03-30").                                                      // out, though back for a while
		citizen("kontanthjaelp 2018-01-05 2018-03-01, uddannelseshjaelp 2018-03-20").                                                             // neither: in T at both ends
		citizen("kontanthjaelp 2018-02-02 2018-02-03, kontanthjaelp 2018-03-02 2018-03-02, job 2018-03-03, kontanthjaelp 2018-03-09 2018-03-09"). // came and went, once
		history()
	march := model.NewMonth(2018, 3)
	got, err := h.Movement(context.Background(), kik2(t), cohort.MovementQuestion{AsOf: day(t, "2018-04-15"), From: march, To: march + 5})
	if err != nil {
		t.Fatal(err)
	}
	want := []cohort.Movement{{Before: 2, Months: []cohort.MonthMovement{{Month: march, New: 1, Back: 1, Out: 1, Stock: 3, CameAndWent: 2}}}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%+v\nwant %+v", got, want)
	}
}

// stock + new + back − out is the next stock, and the parts add up to the whole.
func FuzzMovementsAddUp(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(func(t *testing.T, seed uint64) {
		rng := rand.New(rand.NewPCG(seed, 17))
		data := reference.RandomOf(rng, 80)
		asOf := data.Programme.BaselineDate + model.Date(rng.IntN(500))
		from, to := randomMonths(rng, data)
		whole := movement(t, data, cohort.MovementQuestion{AsOf: asOf, From: from, To: to})[0]
		by := allDimensions[rng.IntN(len(allDimensions))]
		if by.Several() {
			by = cohort.ByCohort
		}
		sum := cohort.Movement{Months: make([]cohort.MonthMovement, len(whole.Months))}
		for _, part := range movement(t, data, cohort.MovementQuestion{
			AsOf: asOf, From: from, To: to, By: &by, Division: cohort.Division{Providers: testProviders},
		}) {
			stock := part.Before
			sum.Before += stock
			for i, m := range part.Months {
				if stock += m.New + m.Back - m.Out; stock != m.Stock {
					t.Errorf("%s: stock %d, want %d", m.Month, m.Stock, stock)
				}
				s := &sum.Months[i]
				s.Month = m.Month
				s.New += m.New
				s.Back += m.Back
				s.Out += m.Out
				s.Stock += m.Stock
				s.CameAndWent += m.CameAndWent
			}
		}
		for i, m := range whole.Months {
			sum.Months[i].Month = m.Month
		}
		if !reflect.DeepEqual(sum, whole) {
			t.Errorf("by %s the parts add up to %+v\nnot %+v", by, sum, whole)
		}
	})
}

func TestImpossibleMovementsAreRefused(t *testing.T) {
	h := newTown(t).citizen("kontanthjaelp 2018-01-01").history()
	provider := cohort.ByProvider
	february := model.NewMonth(2018, 2)
	for field, q := range map[string]cohort.MovementQuestion{
		"asOf": {AsOf: day(t, "2018-01-31"), From: february, To: february},
		"from": {AsOf: day(t, "2018-03-01"), From: february - 1, To: february},
		"to":   {AsOf: day(t, "2018-03-01"), From: february + 1, To: february},
		"by":   {AsOf: day(t, "2018-03-01"), From: february, To: february, By: &provider},
	} {
		_, err := h.Movement(context.Background(), kik2(t), q)
		var coded *model.Error
		if !errors.As(err, &coded) || coded.Code != model.CodeValidation || coded.Field != field {
			t.Errorf("%s: %v", field, err)
		}
	}
}
