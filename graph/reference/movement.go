package reference

import "kik/graph/model"

// Movement is one month of DOMAIN's "Monthly movement".
type Movement struct {
	Month                 model.Month
	Before                int // the stock on the last day of the month before
	New, Back, Out, Stock int
	CameAndWent           int // in T within the month, but on neither of the two days
}

// Movements returns the movement of each month whose last day is on or before asOf.
func Movements(d Data, from, to model.Month, asOf model.Date) []Movement {
	var movements []Movement
	for month := from; month <= to && month.Last() <= asOf; month++ {
		movement := Movement{Month: month, Before: d.Stock(month.First() - 1), Stock: d.Stock(month.Last())}
		for _, citizen := range d.Citizens {
			before, after := d.on(citizen, month.First()-1).inTarget, d.on(citizen, month.Last()).inTarget
			in := d.entryOf(citizen, month.Last())
			switch {
			case after && !before && in != nil && in.day >= month.First():
				movement.New++
			case after && !before:
				movement.Back++
			case before && !after:
				movement.Out++
			case !before && !after && d.inTargetWithin(citizen, month.First(), month.Last()):
				movement.CameAndWent++
			}
		}
		movements = append(movements, movement)
	}
	return movements
}

func (d Data) inTargetWithin(citizen Citizen, from, to model.Date) bool {
	for day := from; day <= to; day++ {
		if d.on(citizen, day).inTarget {
			return true
		}
	}
	return false
}

// FullTimeDays returns the days in T in the period, over all citizens.
func FullTimeDays(d Data, from, to model.Date) int64 {
	var days int64
	for day := from; day <= to; day++ {
		days += int64(d.Stock(day))
	}
	return days
}
