package reference

import (
	"math/big"

	"kik/graph/model"
)

// Amount is an exact sum of øre, or the sum that a missing rate makes impossible.
type Amount struct {
	øre     *big.Rat
	Missing bool // a day that is needed has no rate
}

func (a *Amount) add(øre *big.Rat) {
	if a.øre == nil {
		a.øre = new(big.Rat)
	}
	a.øre.Add(a.øre, øre)
}

// plus returns the sum of two amounts.
func (a Amount) plus(b Amount) Amount {
	sum := Amount{Missing: a.Missing || b.Missing}
	sum.add(a.rat())
	sum.add(b.rat())
	return sum
}

func (a Amount) rat() *big.Rat {
	if a.øre == nil {
		return new(big.Rat)
	}
	return a.øre
}

// Kroner returns the amount rounded once to whole øre, half away from zero.
func (a Amount) Kroner() model.Kroner { return model.Kroner(roundHalfAway(a.rat())) }

func roundHalfAway(r *big.Rat) int64 {
	twice := new(big.Int).Mul(new(big.Int).Abs(r.Num()), big.NewInt(2))
	twice.Add(twice, r.Denom())
	whole := twice.Quo(twice, new(big.Int).Mul(r.Denom(), big.NewInt(2)))
	if r.Sign() < 0 {
		return -whole.Int64()
	}
	return whole.Int64()
}

// monthlyRate returns the net øre a month in force on the day.
func (d Data) monthlyRate(benefit string, day model.Date) (int64, bool) {
	var found *model.Rate
	for i, rate := range d.Rates {
		if rate.Benefit == benefit && rate.From <= day && (found == nil || rate.From > found.From) {
			found = &d.Rates[i]
		}
	}
	if found == nil {
		return 0, false
	}
	return int64(found.NetPerMonth), true
}

// addDay adds the cost of one day on the benefit, or takes it away.
func (d Data) addDay(amount *Amount, benefit string, day model.Date, sign int64) {
	rate, ok := d.monthlyRate(benefit, day)
	if !ok {
		amount.Missing = true
		return
	}
	amount.add(big.NewRat(sign*rate*12, 365))
}
