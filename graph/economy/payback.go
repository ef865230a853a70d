package economy

import "kik/graph/model"

// PayBack returns when the net gain of both cohorts paid back what was spent. An
// error says which rate is missing.
func (c Course) PayBack() (*model.PayBack, error) {
	return c.payBack(CoursePoint.spent, CoursePoint.NetGain)
}

// PayBackWithoutInflow is that of the baseline cohort alone.
func (c Course) PayBackWithoutInflow() (*model.PayBack, error) {
	return c.payBack(CoursePoint.spent, CoursePoint.NetGainWithoutInflow)
}

// ExpectedPayBack is that of the expected consumption and net return.
func (c Course) ExpectedPayBack() (*model.PayBack, error) {
	return c.payBack(
		func(p CoursePoint) Amount { return p.ExpectedConsumption },
		func(p CoursePoint) Result { return Known(p.ExpectedNetGain()) },
	)
}

func (p CoursePoint) spent() Amount { return p.Consumption }

func (c Course) payBack(spent func(CoursePoint) Amount, gain func(CoursePoint) Result) (*model.PayBack, error) {
	begun := 0
	for begun < len(c.Points) && spent(c.Points[begun]).Kroner() <= 0 {
		begun++
	}
	if begun == len(c.Points) {
		return &model.PayBack{Status: model.NothingSpent}, nil
	}
	points := c.Points[begun:]
	earned := make([]bool, len(points))
	for i, point := range points {
		amount, err := gain(point).Money().Get()
		if err != nil {
			return nil, err
		}
		earned[i] = *amount <= 0
	}
	return payBackOf(points, earned), nil
}

// payBackOf looks back from the last point for the last that is unlike it.
func payBackOf(points []CoursePoint, earned []bool) *model.PayBack {
	last := len(points) - 1
	unlike := last
	for unlike >= 0 && earned[unlike] == earned[last] {
		unlike--
	}
	switch {
	case earned[last] && unlike < 0:
		return &model.PayBack{Status: model.AlwaysPaidBack, Date: &points[0].Date}
	case earned[last]:
		return &model.PayBack{Status: model.PaidBack, Date: &points[unlike+1].Date}
	case unlike < 0:
		return &model.PayBack{Status: model.NotPaidBack}
	}
	return &model.PayBack{Status: model.FellBack, Date: &points[unlike].Date}
}
