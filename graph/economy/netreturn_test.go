package economy_test

import (
	"strings"
	"testing"

	"kik/graph/cohort"
	"kik/graph/economy"
	"kik/graph/model"
)

func day(t testing.TB, text string) model.Date {
	t.Helper()
	d, err := model.ParseDate(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// days counts days on a benefit in February 2018, from the 1st on.
func days(t testing.TB, c model.Cohort, category, benefit string, n int64) cohort.DayCount {
	return cohort.DayCount{
		Cohort: c, Category: category, Benefit: benefit, Days: n,
		From: day(t, "2018-02-01"), To: day(t, "2018-02-28"), FirstDay: day(t, "2018-02-03"),
	}
}

// analysisOfFebruary has days on fleksjob, which has a rate, and on
// foertidspension, which has one only from March.
func analysisOfFebruary(t testing.TB) (*cohort.Analysis, *economy.Rates) {
	a := &cohort.Analysis{
		AsOf: day(t, "2018-02-28"),
		DerivedDays: []cohort.DayCount{
			days(t, model.Baseline, "PENSION", "foertidspension", 3),
			days(t, model.Baseline, "SUPPORT", "fleksjob", 10),
			days(t, model.Inflow, "SUPPORT", "fleksjob", 1),
		},
		SavedDays:  []cohort.DayCount{days(t, model.Baseline, "", "kontanthjaelp", 20)},
		Recipients: 2, RecipientsOnBaseline: 5,
		RecipientsByBenefit:   map[string]int{"kontanthjaelp": 2},
		OtherSupportByBenefit: map[string]int{"fleksjob": 1},
	}
	rates := economy.NewRates([]model.Rate{
		{Benefit: "foertidspension", From: day(t, "2018-03-01"), NetPerMonth: 100_00},
		{Benefit: "kontanthjaelp", From: day(t, "2018-02-28"), NetPerMonth: 365_00},
		{Benefit: "fleksjob", From: day(t, "2017-01-01"), NetPerMonth: 730_00},
		{Benefit: "kontanthjaelp", From: day(t, "2016-01-01"), NetPerMonth: 36_50},
	})
	return a, rates
}

func TestAMissingRateStopsOnlyTheFiguresThatNeedIt(t *testing.T) {
	a, rates := analysisOfFebruary(t)
	r := economy.ReturnOf(a, rates)
	baseline, inflow := r.Of(model.Baseline), r.Of(model.Inflow)
	for name, result := range map[string]economy.Result{
		"category":        baseline.Derived[0].Cost,
		"cohort's total":  baseline.DerivedTotal,
		"cohort's return": baseline.NetReturn,
		"total":           r.DerivedTotal,
		"net return":      r.NetReturn,
		"of both cohorts": r.Derived[0].Cost,
		"net gain":        economy.NetGain(economy.Amount{}, r.NetReturn),
	} {
		err := result.Money().Err
		if model.CodeOf(err) != model.CodeValidation || !strings.Contains(err.Error(), "foertidspension") || !strings.Contains(err.Error(), "03-02-2018") {
			t.Errorf("%s: %v does not name benefit and day", name, err)
		}
	}
	for name, c := range map[string]struct {
		got  economy.Result
		want model.Kroner
	}{
		"other category":        {baseline.Derived[1].Cost, 240_00},
		"savings of the cohort": {baseline.Savings, -24_00}, // at February's first rate
		"savings":               {r.Savings, -24_00},
		"other cohort":          {inflow.NetReturn, 24_00},
		"cohort without days":   {inflow.Savings, 0},
		"both cohorts":          {r.Derived[1].Cost, 264_00},
		// 1 fleksjob of 8760 kr a year, less 3 recipients of 4380 kr a year:
		"annual saving": {r.AnnualSaving, -4380_00},
	} {
		money := c.got.Money()
		if money.Err != nil || money.Amount == nil || *money.Amount != c.want {
			t.Errorf("%s: %v %v, want %s", name, money.Amount, money.Err, c.want)
		}
	}
}

func TestWithoutRecipientsThereIsNoAnnualSaving(t *testing.T) {
	a, rates := analysisOfFebruary(t)
	a.Recipients, a.RecipientsByBenefit = 0, nil
	if money := economy.ReturnOf(a, rates).AnnualSaving.Money(); money.Amount != nil || money.Err != nil {
		t.Errorf("annual saving %v, %v", money.Amount, money.Err)
	}
}

func TestAnAnnualSavingNeedsTheRatesOfItsDay(t *testing.T) {
	for _, benefit := range []string{"kontanthjaelp", "fleksjob"} {
		a, _ := analysisOfFebruary(t)
		rates := economy.NewRates([]model.Rate{
			{Benefit: benefit, From: a.AsOf + 1, NetPerMonth: 1},
			{Benefit: map[string]string{"kontanthjaelp": "fleksjob", "fleksjob": "kontanthjaelp"}[benefit], From: a.AsOf, NetPerMonth: 1},
		})
		err := economy.ReturnOf(a, rates).AnnualSaving.Money().Err
		if err == nil || !strings.Contains(err.Error(), benefit) || !strings.Contains(err.Error(), "28-02-2018") {
			t.Errorf("%s: %v", benefit, err)
		}
	}
}

func TestARateIsInForceFromItsDayUntilTheNext(t *testing.T) {
	_, rates := analysisOfFebruary(t)
	for on, want := range map[string]model.Kroner{"2016-01-01": 36_50, "2018-02-27": 36_50, "2018-02-28": 365_00, "2030-01-01": 365_00} {
		if got, known := rates.On("kontanthjaelp", day(t, on)); !known || got != want {
			t.Errorf("%s: %s %v, want %s", on, got, known, want)
		}
	}
	if _, known := rates.On("kontanthjaelp", day(t, "2015-12-31")); known {
		t.Error("there is a rate before the first")
	}
	if changes := rates.Changes()["kontanthjaelp"]; len(changes) != 2 || changes[0] != day(t, "2016-01-01") || changes[1] != day(t, "2018-02-28") {
		t.Errorf("changes %v", changes)
	}
}
