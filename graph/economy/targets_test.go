package economy_test

import (
	"testing"

	"kik/graph/economy"
	"kik/graph/model"
)

// targetsOf makes a ledger with the points of one measure, given out of order.
func targetsOf(t testing.TB, measure model.TargetMeasure, points map[string]float64) *economy.Ledger {
	targets := []model.Target{{Programme: "KIK1", Measure: measure, Date: day(t, "2018-08-31"), Value: 7 * model.DecimalScale}}
	for date, value := range points {
		targets = append(targets, model.Target{Programme: "KIK2", Measure: measure, Date: day(t, date), Value: model.Decimal(value * model.DecimalScale)})
	}
	return economy.NewLedger("KIK2", nil, nil, targets)
}

func TestATargetIsTheFirstPointOnOrAfterTheDay(t *testing.T) {
	l := targetsOf(t, model.TargetOnBenefit, map[string]float64{"2019-01-31": 1117, "2022-05-01": 800})
	for asOf, want := range map[string]string{"2018-08-31": "2019-01-31", "2019-01-31": "2019-01-31", "2019-02-01": "2022-05-01"} {
		if got := l.Target(model.TargetOnBenefit, day(t, asOf)); got == nil || got.Date != day(t, want) {
			t.Errorf("%s: %v, want %s", asOf, got, want)
		}
	}
	if got := l.Target(model.TargetOnBenefit, day(t, "2022-05-02")); got != nil {
		t.Errorf("after the last: %v", got)
	}
}

func TestAnExpectedShareIsTheLatestPointOnOrBeforeTheDay(t *testing.T) {
	l := targetsOf(t, model.TargetSelfShare, map[string]float64{"2018-08-31": 82.4, "2019-01-31": 86.7})
	for asOf, want := range map[string]model.Decimal{"2018-08-31": 824000, "2019-01-30": 824000, "2019-01-31": 867000, "2030-01-01": 867000} {
		if got := l.Expected(model.TargetSelfShare, day(t, asOf)); got == nil || got.Value != want {
			t.Errorf("%s: %v, want %v", asOf, got, want)
		}
	}
	if got := l.Expected(model.TargetSelfShare, day(t, "2018-08-30")); got != nil {
		t.Errorf("before the first: %v", got)
	}
}

func TestExpectedRecipientsFollowTheLineByDaysToOneDecimal(t *testing.T) {
	l := targetsOf(t, model.TargetRecipients, map[string]float64{"2018-02-01": 1128, "2019-01-31": 1117, "2022-05-01": 800})
	for on, want := range map[string]float64{
		"2018-02-01": 1128, "2019-01-31": 1117, "2022-05-01": 800,
		"2018-08-31": 1121.6, // 1128 − 11 × 211/364
		"2019-02-01": 1116.7, // 1117 − 317 × 1/1186
	} {
		if got := l.ExpectedRecipients(day(t, on)); got == nil || got.Float() != want {
			t.Errorf("%s: %v, want %v", on, got, want)
		}
	}
	for _, outside := range []string{"2018-01-31", "2022-05-02"} {
		if got := l.ExpectedRecipients(day(t, outside)); got != nil {
			t.Errorf("%s: %v, want none", outside, got)
		}
	}
	half := targetsOf(t, model.TargetRecipients, map[string]float64{"2018-02-01": 0.1, "2018-02-03": 0.2})
	if got := half.ExpectedRecipients(day(t, "2018-02-02")); got == nil || got.Float() != 0.2 {
		t.Errorf("0,15 rounds to %v, want 0,2", got)
	}
}

func TestExpectedNetGainTakesNoExpectationAsZero(t *testing.T) {
	budget := []model.BudgetLine{line("A", "x", 2018, 6, 300_00)}
	asOf := day(t, "2018-08-31")
	without := economy.NewLedger("KIK2", nil, budget, nil)
	if got := without.ExpectedNetGain(asOf).Kroner(); got != 300_00 {
		t.Errorf("without: %s", got)
	}
	if money := without.ExpectedNetReturn(asOf).Money(); money.Amount != nil || money.Err != nil {
		t.Errorf("net return without a point: %+v", money)
	}
	var points []model.Target
	for measure, value := range map[model.TargetMeasure]float64{model.TargetDerived: 10, model.TargetSavings: -50.5, model.TargetNetReturn: -40.5} {
		points = append(points, model.Target{Programme: "KIK2", Measure: measure, Date: asOf, Value: model.Decimal(value * model.DecimalScale)})
	}
	with := economy.NewLedger("KIK2", nil, budget, points)
	for name, c := range map[string]struct{ got, want model.Kroner }{
		"derived":    {with.ExpectedDerived(asOf).Amount.Kroner(), 10_00},
		"savings":    {with.ExpectedSavings(asOf).Amount.Kroner(), -50_50},
		"net return": {with.ExpectedNetReturn(asOf).Amount.Kroner(), -40_50},
		"net gain":   {with.ExpectedNetGain(asOf).Kroner(), 259_50},
	} {
		if c.got != c.want {
			t.Errorf("%s: %s, want %s", name, c.got, c.want)
		}
	}
}
