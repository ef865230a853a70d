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

func TestFullTimePersonsAreThoseOfTheReference(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, to model.Date) {
		from := to - model.Date(rng.IntN(200))
		got, err := historyOf(t, data).FullTimePersons(context.Background(), cohort.ScopeOf(data.Programme), from, to, nil)
		if err != nil {
			t.Fatal(err)
		}
		if want := reference.FullTimeDays(data, from, to); got.Days != want || got.PeriodDays != int64(to-from)+1 {
			t.Errorf("%d of %d days from %s, want %d", got.Days, got.PeriodDays, from, want)
		}
	})
}

func TestTwoHalvesAreOneFullTimePerson(t *testing.T) {
	h := newTown(t).
		citizen("kontanthjaelp 2018-02-01 2018-02-14").
		citizen("kontanthjaelp 2018-02-15 2018-03-20").
		citizen("kontanthjaelp 2018-03-01 2018-03-20").
		history()
	got, err := h.FullTimePersons(context.Background(), kik2(t), day(t, "2018-02-01"), day(t, "2018-02-28"), nil)
	if err != nil {
		t.Fatal(err)
	}
	if got != (cohort.FullTime{Days: 28, PeriodDays: 28, Persons: 2}) || got.Value() != 1 {
		t.Errorf("%+v", got)
	}
}

func TestImpossiblePeriodsAreRefused(t *testing.T) {
	h := newTown(t).citizen("kontanthjaelp 2018-01-01").history()
	for _, c := range []struct{ field, from, to string }{
		{"from", "2018-03-02", "2018-03-01"},
		{"from", "1849-03-02", "2018-03-01"},
		{"to", "2018-03-02", "2201-01-01"},
	} {
		_, err := h.FullTimePersons(context.Background(), kik2(t), day(t, c.from), day(t, c.to), nil)
		var coded *model.Error
		if !errors.As(err, &coded) || coded.Code != model.CodeValidation || coded.Field != c.field {
			t.Errorf("%+v: %v", c, err)
		}
	}
}
