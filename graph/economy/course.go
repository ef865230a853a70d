package economy

import (
	"kik/graph/cohort"
	"kik/graph/model"
)

// Course is how a programme's money stood month by month, from its beginning.
// Minus is a gain.
type Course struct {
	// Points are the last day of each month from the baseline's month on, and
	// the day of the analysis.
	Points []CoursePoint
}

// CoursePoint is where a programme stands by a day. Each amount is what a report
// as of the day says, to the øre.
type CoursePoint struct {
	Date                             model.Date
	Consumption, ExpectedConsumption Amount
	NetReturn                        Result // of both cohorts
	NetReturnWithoutInflow           Result // of the baseline cohort
	ExpectedNetReturn                Result
}

// NetGain returns consumption + net return by the day.
func (p CoursePoint) NetGain() Result { return NetGain(p.Consumption, p.NetReturn) }

// NetGainWithoutInflow is that of the baseline cohort alone.
func (p CoursePoint) NetGainWithoutInflow() Result {
	return NetGain(p.Consumption, p.NetReturnWithoutInflow)
}

// ExpectedNetGain returns the expected consumption + the expected net return by
// the day, where nothing counts as zero.
func (p CoursePoint) ExpectedNetGain() Amount {
	if p.ExpectedNetReturn.Amount == nil {
		return p.ExpectedConsumption
	}
	return p.ExpectedConsumption.Plus(*p.ExpectedNetReturn.Amount)
}

// Course adds up the months of an analysis that was asked by month and with the
// rates' Changes, with what was spent and expected meanwhile. From the first day
// without a rate on, the net return that needs it is its error.
func (l *Ledger) Course(a *cohort.Analysis, rates *Rates) Course {
	months := a.Months()
	money := l.spentBy(a.AsOf, []model.ConsumptionDimension{model.ConsumptionByMonth}, nil)
	first, last := a.Scope.Baseline.Month(), a.AsOf.Month()
	point := CoursePoint{NetReturn: Known(Amount{}), NetReturnWithoutInflow: Known(Amount{})}
	for key, spent := range money {
		if key.month < first {
			point.spend(spent)
		}
	}
	var course Course
	for month := first; month <= last; month++ {
		point.Date = min(month.Last(), a.AsOf)
		point.spend(money[spentKey{month: month}])
		if days := months[month]; days != nil {
			ofMonth := ReturnOf(days, rates)
			point.NetReturn = point.NetReturn.Plus(ofMonth.NetReturn)
			point.NetReturnWithoutInflow = point.NetReturnWithoutInflow.Plus(ofMonth.Of(model.Baseline).NetReturn)
		}
		point.ExpectedNetReturn = l.ExpectedNetReturn(point.Date)
		course.Points = append(course.Points, point)
	}
	return course
}

func (p *CoursePoint) spend(s Spent) {
	p.Consumption = p.Consumption.Plus(s.Actual)
	p.ExpectedConsumption = p.ExpectedConsumption.Plus(s.Expected)
}
