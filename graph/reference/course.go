package reference

import "kik/graph/model"

// CoursePoint is what a report as of the day says.
type CoursePoint struct {
	Date                             model.Date
	Consumption, ExpectedConsumption Amount
	NetReturn, NetReturnBaseline     Amount
	NetGain, NetGainBaseline         Amount
	ExpectedNetGain                  model.Kroner
}

// Course makes the report of every month's last day and of the day itself.
func Course(d Data, asOf model.Date) []CoursePoint {
	var points []CoursePoint
	for day := d.Programme.BaselineDate; day <= asOf; day++ {
		if day != asOf && day != day.Month().Last() {
			continue
		}
		report := Compute(d, day)
		points = append(points, CoursePoint{
			Date:        day,
			Consumption: report.Total.ActualToDate, ExpectedConsumption: report.Total.ExpectedToDate,
			NetReturn: report.NetReturnAll, NetReturnBaseline: report.NetReturn[model.Baseline],
			NetGain: report.NetGain, NetGainBaseline: report.NetReturn[model.Baseline].plus(report.Total.ActualToDate),
			ExpectedNetGain: report.ExpectedGain,
		})
	}
	return points
}

// PayBackPoint is how much had been spent and gained by a day.
type PayBackPoint struct {
	Date        model.Date
	Spent, Gain model.Kroner
}

// PayBack tries every day: what was spent is earned back on it when the gain is
// at most zero on it and on every later one, and something had been spent.
func PayBack(points []PayBackPoint) (model.PayBackStatus, *model.Date) {
	for len(points) > 0 && points[0].Spent <= 0 {
		points = points[1:]
	}
	if len(points) == 0 {
		return model.NothingSpent, nil
	}
	everEarned := false
	var lastEarned model.Date
	for i, point := range points {
		holds := true
		for _, later := range points[i:] {
			holds = holds && later.Gain <= 0
		}
		if holds && i == 0 {
			return model.AlwaysPaidBack, &points[0].Date
		}
		if holds {
			return model.PaidBack, &points[i].Date
		}
		if point.Gain <= 0 {
			everEarned, lastEarned = true, point.Date
		}
	}
	if everEarned {
		return model.FellBack, &lastEarned
	}
	return model.NotPaidBack, nil
}
