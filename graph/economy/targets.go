package economy

import (
	"cmp"
	"math/big"

	"kik/graph/model"
)

func byDate(a, b model.Target) int { return cmp.Compare(a.Date, b.Date) }

// Target returns what is to be reached: the first point of the measure on or
// after the day, nil where there is none (DOMAIN, "Target").
func (l *Ledger) Target(measure model.TargetMeasure, asOf model.Date) *model.Target {
	for _, point := range l.targets[measure] {
		if point.Date >= asOf {
			return &point
		}
	}
	return nil
}

// Expected returns what is expected by now: the latest point of the measure on
// or before the day, nil where there is none. For the andel measures it is
// DOMAIN's "expected share".
func (l *Ledger) Expected(measure model.TargetMeasure, asOf model.Date) *model.Target {
	points := l.targets[measure]
	for i := len(points) - 1; i >= 0; i-- {
		if points[i].Date <= asOf {
			return &points[i]
		}
	}
	return nil
}

// ExpectedDerived returns the expected derived costs by a day; nothing where
// no point is on or before it.
func (l *Ledger) ExpectedDerived(asOf model.Date) Result {
	return l.expectedAmount(model.TargetDerived, asOf)
}

// ExpectedSavings returns the expected savings by a day, negative; nothing
// where no point is on or before it.
func (l *Ledger) ExpectedSavings(asOf model.Date) Result {
	return l.expectedAmount(model.TargetSavings, asOf)
}

// ExpectedNetReturn returns the expected net return by a day; nothing where no
// point is on or before it.
func (l *Ledger) ExpectedNetReturn(asOf model.Date) Result {
	return l.expectedAmount(model.TargetNetReturn, asOf)
}

func (l *Ledger) expectedAmount(measure model.TargetMeasure, asOf model.Date) Result {
	point := l.Expected(measure, asOf)
	if point == nil {
		return Result{}
	}
	// A Decimal counts ten-thousandths of a krone, an amount hundredths.
	return Known(AmountOf(model.Kroner(point.Value)).Times(100, model.DecimalScale))
}

// ExpectedNetGain returns the expected consumption to date + the expected net
// return, where nothing counts as zero.
func (l *Ledger) ExpectedNetGain(asOf model.Date) Amount {
	gain := l.Consumption(asOf).Total.ExpectedToDate
	if expected := l.ExpectedNetReturn(asOf).Amount; expected != nil {
		gain = gain.Plus(*expected)
	}
	return gain
}

// ExpectedRecipients returns the stock that was expected on a day: on the
// straight line by days between the points of modtagere, rounded to one
// decimal, half away from zero; nil outside the points.
func (l *Ledger) ExpectedRecipients(day model.Date) *model.Decimal {
	before, after := l.Expected(model.TargetRecipients, day), l.Target(model.TargetRecipients, day)
	if before == nil || after == nil {
		return nil
	}
	value := big.NewRat(int64(before.Value), 1)
	if before.Date < after.Date {
		rise := big.NewRat(int64(after.Value)-int64(before.Value), int64(after.Date-before.Date))
		value.Add(value, rise.Mul(rise, big.NewRat(int64(day-before.Date), 1)))
	}
	const tenth = model.DecimalScale / 10
	rounded := model.Decimal(roundHalfAway(value.Mul(value, big.NewRat(1, tenth))).Int64() * tenth)
	return &rounded
}
