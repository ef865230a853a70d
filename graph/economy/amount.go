package economy

import (
	"math"
	"math/big"

	"kik/graph/model"
)

// Amount is an exact sum of money, a fraction of øre. The zero Amount is
// nothing spent. Amounts never change.
type Amount struct {
	øre *big.Rat // nil: zero
}

// AmountOf returns the amount of whole øre.
func AmountOf(k model.Kroner) Amount { return Amount{big.NewRat(int64(k), 1)} }

// Plus returns the sum.
func (a Amount) Plus(b Amount) Amount { return Amount{new(big.Rat).Add(a.rat(), b.rat())} }

// Times returns the amount times numerator ÷ denominator; the denominator is
// not zero.
func (a Amount) Times(numerator, denominator int64) Amount {
	return Amount{new(big.Rat).Mul(a.rat(), big.NewRat(numerator, denominator))}
}

// Kroner rounds to whole øre, half away from zero. An amount beyond what
// Kroner can hold, 92 thousand million million kroner, becomes its limit.
func (a Amount) Kroner() model.Kroner {
	øre := roundHalfAway(a.rat())
	switch {
	case øre.IsInt64():
		return model.Kroner(øre.Int64())
	case øre.Sign() < 0:
		return math.MinInt64
	}
	return math.MaxInt64
}

func (a Amount) rat() *big.Rat {
	if a.øre == nil {
		return new(big.Rat)
	}
	return a.øre
}

// wholeSum adds whole øre up in place, however large the sum.
type wholeSum struct{ sum, term big.Int }

func (s *wholeSum) add(k model.Kroner) { s.sum.Add(&s.sum, s.term.SetInt64(int64(k))) }

func (s *wholeSum) amount() Amount { return Amount{new(big.Rat).SetInt(&s.sum)} }

// roundHalfAway returns the nearest whole number, of two as near the one
// further from zero.
func roundHalfAway(r *big.Rat) *big.Int {
	double := new(big.Int).Abs(r.Num())
	double.Lsh(double, 1).Add(double, r.Denom())
	whole := double.Quo(double, new(big.Int).Lsh(r.Denom(), 1))
	if r.Sign() < 0 {
		whole.Neg(whole)
	}
	return whole
}
