package economy_test

import (
	"math"
	"testing"

	"kik/graph/economy"
	"kik/graph/model"
)

func TestAnAmountIsRoundedOnceHalfAwayFromZero(t *testing.T) {
	for _, c := range []struct {
		øre                    model.Kroner
		numerator, denominator int64
		want                   model.Kroner
	}{
		{1, 1, 2, 1},
		{-1, 1, 2, -1},
		{3, 1, 2, 2},
		{-5, 1, 2, -3},
		{1, 49, 100, 0},
		{-1, 51, 100, -1},
		{0, 1, 2, 0},
		{100, 12, 365, 3},
		{math.MaxInt64, 2, 1, math.MaxInt64},
		{math.MaxInt64, -3, 1, math.MinInt64},
	} {
		if got := economy.AmountOf(c.øre).Times(c.numerator, c.denominator).Kroner(); got != c.want {
			t.Errorf("%d × %d/%d øre is %d, want %d", c.øre, c.numerator, c.denominator, got, c.want)
		}
	}
}

func TestATotalIsComputedFromTheUnroundedParts(t *testing.T) {
	third := economy.AmountOf(1).Times(1, 3)
	if got := third.Plus(third).Plus(third).Kroner(); got != 1 {
		t.Errorf("three thirds of an øre are %d øre", got)
	}
	if got := (economy.Amount{}).Plus(third).Plus(third).Kroner(); got != 1 {
		t.Errorf("two thirds of an øre round to %d øre", got)
	}
}

func TestASumWithNothingIsNothingAndWithAnErrorThatError(t *testing.T) {
	known, nothing := economy.Known(economy.AmountOf(5)), economy.Result{}
	failed := economy.Result{Err: model.Invalid("mangler")}
	for name, sum := range map[string]economy.Result{"nothing": known.Plus(nothing), "nothing first": nothing.Plus(known)} {
		if money := sum.Money(); money.Amount != nil || money.Err != nil {
			t.Errorf("%s: %+v", name, money)
		}
	}
	for name, sum := range map[string]economy.Result{"error": known.Plus(failed), "error first": failed.Plus(nothing)} {
		if money := sum.Money(); money.Amount != nil || money.Err != failed.Err {
			t.Errorf("%s: %+v", name, money)
		}
	}
}
