package economy_test

import (
	"strings"
	"testing"

	"kik/graph/economy"
	"kik/graph/model"
	"kik/graph/reference"
)

// Every point of a course is the report of its day, which the reference makes
// anew for each.
func TestACourseIsTheReportOfEachMonthsLastDayToTheØre(t *testing.T) {
	statuses := map[model.PayBackStatus]int{}
	eachRandomOf(t, 1500, func(t *testing.T, data reference.Data, asOf model.Date) {
		course, want := courseOf(t, data, asOf), reference.Course(data, asOf)
		if len(course.Points) != len(want) {
			t.Fatalf("%d points, want %d", len(course.Points), len(want))
		}
		for i, point := range course.Points {
			day := want[i].Date.String()
			if point.Date != want[i].Date {
				t.Errorf("point %d is %s, want %s", i, point.Date, day)
			}
			sameAmount(t, day+" consumption", point.Consumption, want[i].Consumption)
			sameAmount(t, day+" expected consumption", point.ExpectedConsumption, want[i].ExpectedConsumption)
			sameMoney(t, day+" net return", point.NetReturn, want[i].NetReturn)
			sameMoney(t, day+" net return of the baseline", point.NetReturnWithoutInflow, want[i].NetReturnBaseline)
			sameMoney(t, day+" net gain", point.NetGain(), want[i].NetGain)
			sameMoney(t, day+" net gain of the baseline", point.NetGainWithoutInflow(), want[i].NetGainBaseline)
			if got := point.ExpectedNetGain().Kroner(); got != want[i].ExpectedNetGain {
				t.Errorf("%s: expected net gain %s, want %s", day, got, want[i].ExpectedNetGain)
			}
		}
		for name, c := range map[string]struct {
			got  func() (*model.PayBack, error)
			want []reference.PayBackPoint
		}{
			"with the inflow":    {course.PayBack, payBackPoints(want, func(p reference.CoursePoint) reference.Amount { return p.NetGain })},
			"without the inflow": {course.PayBackWithoutInflow, payBackPoints(want, func(p reference.CoursePoint) reference.Amount { return p.NetGainBaseline })},
			"expected":           {course.ExpectedPayBack, expectedPayBackPoints(want)},
		} {
			got, err := c.got()
			if c.want == nil {
				if model.CodeOf(err) != model.CodeValidation {
					t.Errorf("%s: %v, %v where a rate is missing", name, got, err)
				}
				continue
			}
			status, date := reference.PayBack(c.want)
			if err != nil || got.Status != status || (got.Date == nil) != (date == nil) || date != nil && *got.Date != *date {
				t.Errorf("%s: %+v, %v, want %s %v", name, got, err, status, date)
				continue
			}
			statuses[status]++
		}
	})
	for _, status := range []model.PayBackStatus{model.NothingSpent, model.NotPaidBack, model.FellBack, model.PaidBack, model.AlwaysPaidBack} {
		if statuses[status] < 5 {
			t.Errorf("only %d random courses are %s", statuses[status], status)
		}
	}
}

func TestTheLastPointOfACourseIsTheReportOfTheDay(t *testing.T) {
	eachRandomOf(t, 1000, func(t *testing.T, data reference.Data, asOf model.Date) {
		points := courseOf(t, data, asOf).Points
		report := returnOf(t, data, asOf)
		consumption := ledgerOf(data).Consumption(asOf).Total.ActualToDate
		sameResult(t, points[len(points)-1].NetGain(), economy.NetGain(consumption, report.NetReturn))
		sameResult(t, points[len(points)-1].NetGainWithoutInflow(), economy.NetGain(consumption, report.Of(model.Baseline).NetReturn))
	})
}

func TestPayBack(t *testing.T) {
	// Of each month what was spent and what the days on benefit cost, in kroner.
	for name, c := range map[string]struct {
		spent, returned []int
		status          model.PayBackStatus
		date            string
	}{
		"nothing was ever spent":                        {[]int{0, 0, 0}, []int{-5, -5, -5}, model.NothingSpent, ""},
		"what was spent was taken back on the same day": {[]int{0, 0}, []int{1, 1}, model.NothingSpent, ""},
		"not yet":                               {[]int{10, 0, 0}, []int{0, -4, -4}, model.NotPaidBack, ""},
		"to the krone":                          {[]int{10, 0, 0}, []int{0, -4, -6}, model.PaidBack, "2018-04-30"},
		"early, then behind, then for good":     {[]int{1, 20, 0, 0}, []int{-2, 0, -25, 0}, model.PaidBack, "2018-04-30"},
		"fell back":                             {[]int{1, 1, 20, 0}, []int{-2, -2, 0, 0}, model.FellBack, "2018-03-31"},
		"gained before anything was spent":      {[]int{0, 0, 5, 5}, []int{-2, -2, -2, -9}, model.AlwaysPaidBack, "2018-04-30"},
		"lost before anything was spent":        {[]int{0, 0, 5, 0}, []int{2, 2, -5, -9}, model.PaidBack, "2018-05-31"},
		"was behind before anything was spent":  {[]int{0, 5, 0}, []int{2, -9, 0}, model.AlwaysPaidBack, "2018-03-31"},
		"what was spent came back as a posting": {[]int{10, -10, 0}, []int{0, 0, 0}, model.PaidBack, "2018-03-31"},
	} {
		t.Run(name, func(t *testing.T) {
			back, err := madeUpCourse(t, c.spent, c.returned).PayBack()
			if err != nil || back.Status != c.status || c.date == "" && back.Date != nil || c.date != "" && (back.Date == nil || back.Date.String() != c.date) {
				t.Errorf("%+v %v, want %s %s", back, err, c.status, c.date)
			}
		})
	}
}

func TestPayBackIsToldWhereNoneOfItsRatesIsMissing(t *testing.T) {
	a, rates := analysisOfFebruary(t)
	a.Scope.Baseline = day(t, "2018-02-01")
	l := economy.NewLedger("KIK2", []model.Posting{{Programme: "KIK2", Date: day(t, "2018-02-10"), Amount: 1_000_00}}, nil, nil)
	course := l.Course(a, rates)
	if _, err := course.PayBack(); err == nil || !strings.Contains(err.Error(), "foertidspension") || !strings.Contains(err.Error(), "03-02-2018") {
		t.Errorf("%v does not name benefit and day", err)
	}
	// Only the baseline cohort has been on foertidspension: without it the inflow alone would be told.
	a.DerivedDays[0].Cohort = model.Inflow
	if back, err := l.Course(a, rates).PayBackWithoutInflow(); err != nil || back.Status != model.NotPaidBack {
		t.Errorf("without the inflow: %+v, %v", back, err)
	}
	nothing := economy.NewLedger("KIK2", nil, nil, nil).Course(a, rates)
	if back, err := nothing.PayBack(); err != nil || back.Status != model.NothingSpent {
		t.Errorf("where nothing was spent no rate is needed: %+v, %v", back, err)
	}
}

// madeUpCourse begins in February 2018.
func madeUpCourse(t *testing.T, spent, returned []int) economy.Course {
	var course economy.Course
	first := day(t, "2018-02-01").Month()
	var consumption, netReturn economy.Amount
	for i := range spent {
		consumption = consumption.Plus(economy.AmountOf(model.Kroner(spent[i] * 100)))
		netReturn = netReturn.Plus(economy.AmountOf(model.Kroner(returned[i] * 100)))
		course.Points = append(course.Points, economy.CoursePoint{
			Date: (first + model.Month(i)).Last(), Consumption: consumption, NetReturn: economy.Known(netReturn),
		})
	}
	return course
}

func courseOf(t *testing.T, data reference.Data, asOf model.Date) economy.Course {
	t.Helper()
	return ledgerOf(data).Course(analysisOf(t, data, asOf, true), economy.NewRates(data.Rates))
}

// payBackPoints returns what is needed; nil where a rate is missing that is.
func payBackPoints(course []reference.CoursePoint, gain func(reference.CoursePoint) reference.Amount) []reference.PayBackPoint {
	points, begun := []reference.PayBackPoint{}, false
	for _, p := range course {
		begun = begun || p.Consumption.Kroner() > 0
		if begun && gain(p).Missing {
			return nil
		}
		points = append(points, reference.PayBackPoint{Date: p.Date, Spent: p.Consumption.Kroner(), Gain: gain(p).Kroner()})
	}
	return points
}

func expectedPayBackPoints(course []reference.CoursePoint) []reference.PayBackPoint {
	points := []reference.PayBackPoint{}
	for _, p := range course {
		points = append(points, reference.PayBackPoint{Date: p.Date, Spent: p.ExpectedConsumption.Kroner(), Gain: p.ExpectedNetGain})
	}
	return points
}

func sameResult(t *testing.T, got, want economy.Result) {
	t.Helper()
	g, w := got.Money(), want.Money()
	if (g.Err == nil) != (w.Err == nil) || w.Err == nil && *g.Amount != *w.Amount {
		t.Errorf("%v %v, want %v %v", g.Amount, g.Err, w.Amount, w.Err)
	}
}
