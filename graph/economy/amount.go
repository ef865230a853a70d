package economy

import (
	"math"
	"math/big"

	"kik/graph/model"
)

// Amount is an exact sum of money, a fraction of øre. The zero Amount is
// nothing spent. Amounts never change.
//
// Sums of days × rate are many, and nearly all of them fit into whole numbers,
// which are added without allocating; what does not fit is kept as it is.
type Amount struct {
	parts, of int64    // parts ÷ of øre; of is positive, or zero: nothing spent
	large     *big.Rat // not nil: the øre, which do not fit into parts
}

// AmountOf returns the amount of whole øre.
func AmountOf(k model.Kroner) Amount { return Amount{parts: int64(k), of: 1} }

// Plus returns the sum.
func (a Amount) Plus(b Amount) Amount {
	switch {
	case a.isNothing():
		return b
	case b.isNothing():
		return a
	case a.large != nil || b.large != nil:
		return a.plusLarge(b)
	}
	common := greatestCommonDivisor(a.of, b.of)
	left, leftFits := product(a.parts, b.of/common)
	right, rightFits := product(b.parts, a.of/common)
	of, ofFits := product(a.of, b.of/common)
	parts := left + right
	if !leftFits || !rightFits || !ofFits || (left < 0) == (right < 0) && (parts < 0) != (left < 0) {
		return a.plusLarge(b)
	}
	return Amount{parts: parts, of: of}
}

func (a Amount) plusLarge(b Amount) Amount { return Amount{large: new(big.Rat).Add(a.rat(), b.rat())} }

// Times returns the amount times numerator ÷ denominator; the denominator is
// positive.
func (a Amount) Times(numerator, denominator int64) Amount {
	if a.isNothing() {
		return a
	}
	if a.large == nil {
		parts, partsFit := product(a.parts, numerator)
		of, ofFits := product(a.of, denominator)
		if partsFit && ofFits {
			common := greatestCommonDivisor(parts, of)
			return Amount{parts: parts / common, of: of / common}
		}
	}
	return Amount{large: new(big.Rat).Mul(a.rat(), big.NewRat(numerator, denominator))}
}

// Kroner rounds to whole øre, half away from zero. An amount beyond what
// Kroner can hold, 92 thousand million million kroner, becomes its limit.
func (a Amount) Kroner() model.Kroner {
	if a.isNothing() {
		return 0
	}
	if a.large == nil && a.of <= math.MaxInt64/2 {
		whole, rest := a.parts/a.of, a.parts%a.of
		switch {
		case 2*rest >= a.of:
			whole++
		case 2*rest <= -a.of:
			whole--
		}
		return model.Kroner(whole)
	}
	øre := roundHalfAway(a.rat())
	switch {
	case øre.IsInt64():
		return model.Kroner(øre.Int64())
	case øre.Sign() < 0:
		return math.MinInt64
	}
	return math.MaxInt64
}

// percentOf returns a ÷ b in percent; nil of nothing.
func (a Amount) percentOf(b Amount) *float64 {
	whole := b.rat()
	if whole.Sign() == 0 {
		return nil
	}
	share, _ := new(big.Rat).Mul(big.NewRat(100, 1), new(big.Rat).Quo(a.rat(), whole)).Float64()
	return &share
}

func (a Amount) isNothing() bool { return a.of == 0 && a.large == nil }

func (a Amount) rat() *big.Rat {
	switch {
	case a.large != nil:
		return a.large
	case a.isNothing():
		return new(big.Rat)
	}
	return big.NewRat(a.parts, a.of)
}

// product returns a × b, and whether it fits: not the least int64, which has no
// positive counterpart.
func product(a, b int64) (int64, bool) {
	if a == 0 || b == 0 {
		return 0, true
	}
	if a == math.MinInt64 || b == math.MinInt64 {
		return 0, false
	}
	c := a * b
	return c, c != math.MinInt64 && c/b == a
}

// greatestCommonDivisor is for a positive b.
func greatestCommonDivisor(a, b int64) int64 {
	for a != 0 {
		a, b = b%a, a
	}
	return max(b, -b)
}

// wholeSum adds whole øre up in place, however large the sum.
type wholeSum struct{ sum, term big.Int }

func (s *wholeSum) add(k model.Kroner) { s.sum.Add(&s.sum, s.term.SetInt64(int64(k))) }

func (s *wholeSum) amount() Amount {
	if s.sum.IsInt64() {
		return AmountOf(model.Kroner(s.sum.Int64()))
	}
	return Amount{large: new(big.Rat).SetInt(&s.sum)}
}

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
