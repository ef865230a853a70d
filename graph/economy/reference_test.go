package economy_test

import (
	"context"
	"math"
	"math/rand/v2"
	"testing"

	"kik/graph/cohort"
	"kik/graph/economy"
	"kik/graph/model"
	"kik/graph/reference"
)

// seeds is the number of random municipalities that a property is tried on.
const seeds uint64 = 3000

func eachRandom(t *testing.T, check func(t *testing.T, data reference.Data, asOf model.Date)) {
	eachRandomOf(t, seeds, check)
}

func eachRandomOf(t *testing.T, times uint64, check func(t *testing.T, data reference.Data, asOf model.Date)) {
	t.Helper()
	for seed := range times {
		rng := rand.New(rand.NewPCG(seed, 5))
		data := reference.Random(rng)
		baseline := data.Programme.BaselineDate
		asOf := baseline + model.Date(rng.IntN(int(reference.WindowEnd-baseline)+40))
		check(t, data, asOf)
		if t.Failed() {
			t.Fatalf("seed %d: baseline %s, as of %s", seed, baseline, asOf)
		}
	}
}

func ledgerOf(data reference.Data) *economy.Ledger {
	return economy.NewLedger(data.Programme.Code, data.Postings, data.Budget, data.Targets)
}

func returnOf(t *testing.T, data reference.Data, asOf model.Date) economy.Return {
	t.Helper()
	return economy.ReturnOf(analysisOf(t, data, asOf, false), economy.NewRates(data.Rates))
}

func analysisOf(t *testing.T, data reference.Data, asOf model.Date, byMonth bool) *cohort.Analysis {
	t.Helper()
	question := cohort.Question{AsOf: asOf, RateChanges: economy.NewRates(data.Rates).Changes(), ByMonth: byMonth}
	a, err := historyOf(t, data).Analyse(context.Background(), cohort.ScopeOf(data.Programme), question)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func historyOf(t *testing.T, data reference.Data) *cohort.History {
	t.Helper()
	b := cohort.NewBuilder(data.BenefitTypes)
	for _, c := range data.Citizens {
		b.Citizen(c.Citizen)
	}
	for _, c := range data.Citizens {
		for _, s := range c.Spells {
			b.Spell(s)
		}
		for _, v := range c.Visitations {
			b.Visitation(v)
		}
	}
	h, err := b.Build()
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func sameMoney(t *testing.T, what string, got economy.Result, want reference.Amount) {
	t.Helper()
	money := got.Money()
	switch {
	case want.Missing != (money.Err != nil):
		t.Errorf("%s: error %v, a rate is missing: %v", what, money.Err, want.Missing)
	case want.Missing:
		if model.CodeOf(money.Err) != model.CodeValidation {
			t.Errorf("%s: %v is no VALIDATION", what, money.Err)
		}
	case money.Amount == nil || *money.Amount != want.Kroner():
		t.Errorf("%s: %v, want %v", what, money.Amount, want.Kroner())
	}
}

func TestReturnIsThatOfTheReferenceToTheØre(t *testing.T) {
	eachRandom(t, func(t *testing.T, data reference.Data, asOf model.Date) {
		got, want := returnOf(t, data, asOf), reference.Compute(data, asOf)
		for _, c := range got.Cohorts {
			if len(c.Derived) != len(want.Derived[c.Cohort]) {
				t.Errorf("%s has %d categories, want %d", c.Cohort, len(c.Derived), len(want.Derived[c.Cohort]))
			}
			for _, cost := range c.Derived {
				sameMoney(t, string(c.Cohort)+" "+cost.Category, cost.Cost, want.Derived[c.Cohort][cost.Category])
				if cost.Days != want.DerivedDays[c.Cohort][cost.Category] {
					t.Errorf("%s %s: %d days, want %d", c.Cohort, cost.Category, cost.Days, want.DerivedDays[c.Cohort][cost.Category])
				}
			}
			sameMoney(t, string(c.Cohort)+" derived", c.DerivedTotal, want.DerivedTotal[c.Cohort])
			sameMoney(t, string(c.Cohort)+" savings", c.Savings, want.Savings[c.Cohort])
			sameMoney(t, string(c.Cohort)+" net return", c.NetReturn, want.NetReturn[c.Cohort])
		}
		sameMoney(t, "net return", got.NetReturn, want.NetReturnAll)
		sameMoney(t, "net gain", economy.NetGain(ledgerOf(data).Consumption(asOf).Total.ActualToDate, got.NetReturn), want.NetGain)
		if want.Annual == nil {
			if got.AnnualSaving.Amount != nil || got.AnnualSaving.Err != nil {
				t.Errorf("annual saving %+v, want nothing", got.AnnualSaving)
			}
		} else {
			sameMoney(t, "annual saving", got.AnnualSaving, *want.Annual)
		}
	})
}

func TestConsumptionAndExpectationsAreThoseOfTheReference(t *testing.T) {
	eachRandom(t, func(t *testing.T, data reference.Data, asOf model.Date) {
		l, want := ledgerOf(data), reference.Compute(data, asOf)
		got := l.Consumption(asOf)
		if len(got.Committees) != len(want.Consumption) {
			t.Errorf("%d committees, want %d", len(got.Committees), len(want.Consumption))
		}
		for _, line := range got.Committees {
			sameSpending(t, line.Committee, line.Spending, want.Consumption[line.Committee])
		}
		sameSpending(t, "total", got.Total, want.Total)
		if gain := l.ExpectedNetGain(asOf).Kroner(); gain != want.ExpectedGain {
			t.Errorf("expected net gain %s, want %s", gain, want.ExpectedGain)
		}
		for _, point := range want.Trend {
			expected := l.ExpectedRecipients(point.Date)
			if (expected == nil) != (point.Expected == nil) {
				t.Errorf("expected recipients on %s: %v, want %v", point.Date, expected, point.Expected)
			} else if expected != nil && math.Abs(expected.Float()-*point.Expected) > 1e-9 {
				t.Errorf("expected recipients on %s: %v, want %v", point.Date, expected, *point.Expected)
			}
		}
	})
}

func sameSpending(t *testing.T, who string, got economy.Spending, want reference.Consumption) {
	t.Helper()
	for _, c := range []struct {
		what string
		got  economy.Amount
		want reference.Amount
	}{
		{"actual year to date", got.ActualYearToDate, want.ActualYearToDate},
		{"actual to date", got.ActualToDate, want.ActualToDate},
		{"expected year to date", got.ExpectedYearToDate, want.ExpectedYearToDate},
		{"expected to date", got.ExpectedToDate, want.ExpectedToDate},
	} {
		sameAmount(t, who+" "+c.what, c.got, c.want)
	}
}

func sameAmount(t *testing.T, what string, got economy.Amount, want reference.Amount) {
	t.Helper()
	if got.Kroner() != want.Kroner() {
		t.Errorf("%s: %s, want %s", what, got.Kroner(), want.Kroner())
	}
}
