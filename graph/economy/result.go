package economy

import "kik/graph/model"

// Result is an amount that may be nothing (both nil) or that cannot be told:
// then Err, a *model.Error, says why.
type Result struct {
	Amount *Amount
	Err    error
}

// Known returns the result of an amount.
func Known(a Amount) Result { return Result{Amount: &a} }

// Plus returns the sum. It cannot be told when one part cannot, and is nothing
// when one part is nothing.
func (r Result) Plus(other Result) Result {
	switch {
	case r.Err != nil:
		return Result{Err: r.Err}
	case other.Err != nil:
		return Result{Err: other.Err}
	case r.Amount == nil || other.Amount == nil:
		return Result{}
	}
	return Known(r.Amount.Plus(*other.Amount))
}

// Money rounds the amount once, to whole øre.
func (r Result) Money() model.Money {
	if r.Err != nil || r.Amount == nil {
		return model.Money{Err: r.Err}
	}
	kroner := r.Amount.Kroner()
	return model.Money{Amount: &kroner}
}
