package report_test

import (
	"strings"
	"testing"

	"kik/graph/model"
	"kik/graph/report"
)

// withStates is a report with so many citizens of the inflow in each state, and
// none of the baseline but on the benefit.
func withStates(onBenefit, selfSupport, otherSupport int) *model.ManagementReport {
	amount := func(kroner int) model.Money {
		value := model.Kroner(100 * kroner)
		return model.Money{Amount: &value}
	}
	r := &model.ManagementReport{Programme: &model.Programme{Code: "JOB"}}
	inflow := onBenefit + selfSupport + otherSupport
	r.Status = model.Status{
		Population: model.CohortCounts{Baseline: 100, Inflow: inflow, Total: 100 + inflow},
		Rows: []model.StatusRow{
			{State: model.OnBenefit, Baseline: 100, Inflow: onBenefit, Total: 100 + onBenefit},
			{State: model.SelfSupport, Inflow: selfSupport, Total: selfSupport},
			{State: model.OtherSupport, Inflow: otherSupport, Total: otherSupport},
		},
	}
	r.Fulfilment = model.Fulfilment{
		Citizens:    selfSupport + otherSupport,
		SelfSupport: model.FulfilmentPart{Citizens: selfSupport}, OtherSupport: model.FulfilmentPart{Citizens: otherSupport},
	}
	r.Recipients.Actual = 100 + onBenefit
	r.Economy = model.ReportEconomy{DerivedTotal: amount(9), Savings: amount(-4), NetReturn: amount(5), NetGain: amount(8)}
	return r
}

func TestAmountsOfBenefitsAreHiddenWithTheCountsThatTheyTell(t *testing.T) {
	for name, test := range map[string]struct {
		onBenefit, selfSupport, otherSupport int
		shown                                bool
	}{
		"many everywhere":                {40, 30, 20, true},
		"nobody on other support":        {40, 30, 0, true},
		"a small count in a state":       {40, 30, 3, false},
		"hardly anybody costs":           {0, 30, 0, false},
		"nobody has left":                {40, 0, 0, false},
		"a small count on the benefit":   {2, 30, 20, false},
		"a small count in self-support":  {40, 4, 20, false},
		"as many as are shown of a kind": {5, 5, 5, true},
	} {
		disclosed, err := report.Disclosed(withStates(test.onBenefit, test.selfSupport, test.otherSupport), 5)
		if err != nil {
			t.Fatal(err)
		}
		amounts := 0
		for _, figure := range disclosed.Figures {
			if !strings.HasPrefix(figure.Name, "economy.") {
				continue
			}
			amounts++
			if shown := figure.Status == model.FigureValue && figure.Value != nil; shown != test.shown {
				t.Errorf("%s: %s is %s", name, figure.Name, figure.Status)
			}
			if !test.shown && (figure.Status != model.FigureSuppressed || figure.Value != nil) {
				t.Errorf("%s: %s is %s with %v", name, figure.Name, figure.Status, figure.Value)
			}
		}
		if amounts != 4 {
			t.Errorf("%s: %d amounts, want derived costs, savings, net return and net gain", name, amounts)
		}
	}
}
