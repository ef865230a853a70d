package economy_test

import (
	"math"
	"math/big"
	"math/rand/v2"
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

// Whatever is added and multiplied, the amount is that of rationals without a
// limit, also where whole numbers of 64 bits do not hold it.
func TestAmountsAgreeWithRationalsOfAnySize(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 365))
	number := func() int64 {
		size := []int64{2, 1000, 1 << 31, math.MaxInt64}[rng.IntN(4)]
		if rng.IntN(2) == 0 {
			return -rng.Int64N(size)
		}
		return rng.Int64N(size)
	}
	for range 20_000 {
		sum, want := economy.Amount{}, new(big.Rat)
		for range 1 + rng.IntN(6) {
			øre, numerator := number(), number()
			denominator := []int64{1, 12, 28, 365, 1 + rng.Int64N(math.MaxInt64)}[rng.IntN(5)]
			if rng.IntN(40) == 0 {
				øre = math.MinInt64
			}
			if rng.IntN(40) == 0 {
				numerator = math.MinInt64
			}
			sum = sum.Plus(economy.AmountOf(model.Kroner(øre)).Times(numerator, denominator))
			want.Add(want, new(big.Rat).Mul(big.NewRat(øre, 1), big.NewRat(numerator, denominator)))
		}
		if got := sum.Kroner(); got != rounded(want) {
			t.Fatalf("%s øre are %d, want %d", want, got, rounded(want))
		}
	}
}

// rounded adds a half, away from zero, and cuts; within the limits of Kroner.
func rounded(øre *big.Rat) model.Kroner {
	half := big.NewRat(int64(øre.Sign()), 2)
	sum := new(big.Rat).Add(øre, half)
	whole := new(big.Int).Quo(sum.Num(), sum.Denom())
	switch {
	case whole.Cmp(big.NewInt(math.MaxInt64)) > 0:
		return math.MaxInt64
	case whole.Cmp(big.NewInt(math.MinInt64)) < 0:
		return math.MinInt64
	}
	return model.Kroner(whole.Int64())
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
