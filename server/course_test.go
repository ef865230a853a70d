package main

import (
	"testing"
)

// coursed is what course.graphql asks for.
type coursed struct {
	Programme struct {
		Course struct {
			Points []struct {
				Date                                           string
				Consumption, ExpectedConsumption               float64
				NetReturn, NetReturnWithoutInflow              float64
				NetGain, NetGainWithoutInflow, ExpectedNetGain float64
			}
			PayBack, PayBackWithoutInflow struct {
				Status string
				Date   *string
			}
		}
		Report struct {
			Consumption struct{ ActualToDate, ExpectedToDate float64 }
			Economy     struct {
				NetReturn, NetReturnWithoutInflow              float64
				NetGain, NetGainWithoutInflow, ExpectedNetGain float64
			}
		}
		Consumption []struct{ Actual, Expected float64 }
	}
}

// The last point of a course is the report of its day to the øre, and where
// what was spent has been earned back, it holds from that point on.
func checkCourse(t *testing.T, address string) {
	for _, asked := range []map[string]string{
		{"programme": "KIK2", "asOf": "2018-02-01"},
		{"programme": "KIK2", "asOf": "2018-08-31"},
		{"programme": "KIK2", "asOf": "2020-03-17"},
		{"programme": "KIK2", "asOf": "2022-05-31"},
		{"programme": "KIK1", "asOf": "2016-01-31"},
		{"programme": "KIK1", "asOf": "2019-12-31"},
		{"programme": "KIK1-INTEGRATION", "asOf": "2017-01-13"},
	} {
		name := asked["programme"] + " " + asked["asOf"]
		got := answerTo[coursed](t, address, "course.graphql", asked).Programme
		last := got.Course.Points[len(got.Course.Points)-1]
		for what, c := range map[string][2]float64{
			"consumption":                  {last.Consumption, got.Report.Consumption.ActualToDate},
			"consumption of the sums":      {last.Consumption, got.Consumption[0].Actual},
			"expected consumption":         {last.ExpectedConsumption, got.Report.Consumption.ExpectedToDate},
			"expected of the sums":         {last.ExpectedConsumption, got.Consumption[0].Expected},
			"net return":                   {last.NetReturn, got.Report.Economy.NetReturn},
			"net return without inflow":    {last.NetReturnWithoutInflow, got.Report.Economy.NetReturnWithoutInflow},
			"net gain":                     {last.NetGain, got.Report.Economy.NetGain},
			"net gain without the inflow":  {last.NetGainWithoutInflow, got.Report.Economy.NetGainWithoutInflow},
			"expected net gain of the day": {last.ExpectedNetGain, got.Report.Economy.ExpectedNetGain},
		} {
			if c[0] != c[1] {
				t.Errorf("%s: %s is %.2f, elsewhere %.2f", name, what, c[0], c[1])
			}
		}
		if last.Date != asked["asOf"] {
			t.Errorf("%s: the course ends on %s", name, last.Date)
		}
		if back := got.Course.PayBack; back.Status == "PAID_BACK" {
			for _, point := range got.Course.Points {
				if point.Date >= *back.Date && point.NetGain > 0 {
					t.Errorf("%s: paid back on %s, but %.2f on %s", name, *back.Date, point.NetGain, point.Date)
				}
			}
		}
	}
}
