package reference

import (
	"math/big"
	"slices"

	"kik/graph/model"
)

// Consumption is one committee's postings and budget, or the sum of all.
type Consumption struct {
	ActualYearToDate, ExpectedYearToDate, ActualToDate, ExpectedToDate Amount
}

func (d Data) money(report *Report, asOf model.Date) {
	report.Consumption = map[string]Consumption{}
	for _, posting := range d.Postings {
		if posting.Programme != d.Programme.Code {
			continue
		}
		line := report.Consumption[posting.Committee]
		if posting.Date <= asOf {
			amount := big.NewRat(int64(posting.Amount), 1)
			line.ActualToDate.add(amount)
			report.Total.ActualToDate.add(amount)
			if posting.Date.Year() == asOf.Year() {
				line.ActualYearToDate.add(amount)
				report.Total.ActualYearToDate.add(amount)
			}
		}
		report.Consumption[posting.Committee] = line
	}
	for _, budget := range d.Budget {
		if budget.Programme != d.Programme.Code {
			continue
		}
		line := report.Consumption[budget.Committee]
		if budget.Kind == model.Investment {
			amount := expected(budget, asOf)
			line.ExpectedToDate.add(amount)
			report.Total.ExpectedToDate.add(amount)
			if budget.Year == asOf.Year() {
				line.ExpectedYearToDate.add(amount)
				report.Total.ExpectedYearToDate.add(amount)
			}
		}
		report.Consumption[budget.Committee] = line
	}
	report.NetGain = report.NetReturnAll.plus(report.Total.ActualToDate)
	gain := report.Total.ExpectedToDate.plus(Amount{})
	if point := d.latest(model.TargetNetReturn, asOf); point != nil {
		gain.add(big.NewRat(int64(point.Value)*100, model.DecimalScale))
	}
	report.ExpectedGain = gain.Kroner()
}

// expected is the part of a line that lies on or before the day, month by month.
func expected(line model.BudgetLine, asOf model.Date) *big.Rat {
	sum := new(big.Rat)
	for month := 1; month <= 12; month++ {
		amount := big.NewRat(int64(line.Amount), 12)
		if line.Month != nil {
			if *line.Month != month {
				continue
			}
			amount = big.NewRat(int64(line.Amount), 1)
		}
		calendar := model.Month(line.Year*12 + month - 1)
		days := min(max(int64(asOf-calendar.First())+1, 0), int64(calendar.Days()))
		sum.Add(sum, amount.Mul(amount, big.NewRat(days, int64(calendar.Days()))))
	}
	return sum
}

func (d Data) points(measure model.TargetMeasure) []model.Target {
	var points []model.Target
	for _, target := range d.Targets {
		if target.Programme == d.Programme.Code && target.Measure == measure {
			points = append(points, target)
		}
	}
	slices.SortFunc(points, func(a, b model.Target) int { return int(a.Date - b.Date) })
	return points
}

func (d Data) latest(measure model.TargetMeasure, asOf model.Date) *model.Target {
	var found *model.Target
	for _, point := range d.points(measure) {
		if point.Date <= asOf {
			found = &point
		}
	}
	return found
}

// expectedRecipients is the straight line by days between the points of
// modtagere, rounded to one decimal; nil outside them.
func (d Data) expectedRecipients(day model.Date) *float64 {
	points := d.points(model.TargetRecipients)
	for i, point := range points {
		if point.Date == day {
			return oneDecimal(big.NewRat(int64(point.Value), model.DecimalScale))
		}
		if i > 0 && points[i-1].Date < day && day < point.Date {
			before := points[i-1]
			value := big.NewRat(int64(point.Value-before.Value), model.DecimalScale)
			value.Mul(value, big.NewRat(int64(day-before.Date), int64(point.Date-before.Date)))
			return oneDecimal(value.Add(value, big.NewRat(int64(before.Value), model.DecimalScale)))
		}
	}
	return nil
}

func oneDecimal(value *big.Rat) *float64 {
	rounded := float64(roundHalfAway(new(big.Rat).Mul(value, big.NewRat(10, 1)))) / 10
	return &rounded
}
