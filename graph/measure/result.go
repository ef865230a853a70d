package measure

import (
	"math/big"

	"kik/graph/economy"
	"kik/graph/model"
)

// Result is what a measure yields: an exact value in its unit (amounts in whole
// øre, counted in kroner), or nothing. What is one number divided by another also
// says which.
type Result struct {
	Value       *big.Rat // nil: there is nothing
	Numerator   *big.Rat
	Denominator *big.Rat
	Unit        string // empty: the measure's own
}

func count(n int) Result { return Result{Value: big.NewRat(int64(n), 1)} }

// shareOf is part ÷ whole in percent; a share of nothing is nothing.
func shareOf(part, whole int64) Result {
	result := Result{Numerator: big.NewRat(part, 1), Denominator: big.NewRat(whole, 1)}
	if whole != 0 {
		result.Value = big.NewRat(part*100, whole)
	}
	return result
}

// amountEach is an amount for each of some citizens, and of what it is one.
func amountEach(whole model.Kroner, citizens int, each *model.Kroner) Result {
	result := Result{Numerator: amount(whole).Value, Denominator: count(citizens).Value}
	if each != nil {
		result.Value = amount(*each).Value
	}
	return result
}

func amount(kroner model.Kroner) Result { return Result{Value: big.NewRat(int64(kroner), 100)} }

// money is a computed amount, rounded once to whole øre; a rate that is missing
// is its error.
func money(computed economy.Result) (Result, error) {
	rounded := computed.Money()
	if rounded.Err != nil || rounded.Amount == nil {
		return Result{}, rounded.Err
	}
	return amount(*rounded.Amount), nil
}

func decimal(d model.Decimal) Result { return Result{Value: big.NewRat(int64(d), model.DecimalScale)} }

// float returns the nearest float, nil for nothing.
func float(value *big.Rat) *float64 {
	if value == nil {
		return nil
	}
	f, _ := value.Float64()
	return &f
}
