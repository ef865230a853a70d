package economy_test

import (
	"math"
	"testing"

	"kik/graph/economy"
	"kik/graph/model"
	"kik/graph/reference"
)

var dimensionsOfConsumption = [][]model.ConsumptionDimension{
	nil,
	{model.ConsumptionByYear},
	{model.ConsumptionByMonth},
	{model.ConsumptionByCommittee},
	{model.ConsumptionByCategory},
	{model.ConsumptionByCommittee, model.ConsumptionByCategory},
	{model.ConsumptionByYear, model.ConsumptionByCategory},
	{model.ConsumptionByYear, model.ConsumptionByMonth, model.ConsumptionByCommittee, model.ConsumptionByCategory},
}

func TestConsumptionByIsThatOfTheReferenceToTheØre(t *testing.T) {
	eachRandomOf(t, 1000, func(t *testing.T, data reference.Data, asOf model.Date) {
		l, inYear := ledgerOf(data), asOf.Year()
		for _, by := range dimensionsOfConsumption {
			for _, year := range []*int{nil, &inYear} {
				want := reference.SpentBy(data, asOf, by, year)
				got := l.ConsumptionBy(asOf, by, year)
				if len(by) == 0 && len(want) == 0 {
					want[reference.SpentKey{}] = reference.Spent{}
				}
				if len(got) != len(want) {
					t.Errorf("by %v: %d sums, want %d", by, len(got), len(want))
				}
				for _, sum := range got {
					sameSpent(t, sum, want)
				}
			}
		}
	})
}

func sameSpent(t *testing.T, sum model.ConsumptionSum, all map[reference.SpentKey]reference.Spent) {
	t.Helper()
	var key reference.SpentKey
	if sum.Year != nil {
		key.Year = *sum.Year
	}
	if sum.Month != nil {
		key.Month = *sum.Month
	}
	if sum.Committee != nil {
		key.Committee = sum.Committee.Name
	}
	if sum.Category != nil {
		key.Category = *sum.Category
	}
	want, listed := all[key]
	if !listed {
		t.Fatalf("%+v is not listed", key)
	}
	if sum.Actual != want.Actual.Kroner() || sum.Expected != want.Expected.Kroner() || sum.Budget != want.Budget.Kroner() {
		t.Errorf("%+v: %s %s %s, want %s %s %s", key, sum.Actual, sum.Expected, sum.Budget, want.Actual.Kroner(), want.Expected.Kroner(), want.Budget.Kroner())
	}
}

// However consumption is divided, and whatever the year, it adds up to what the
// report says, which is what the other way of asking says.
func TestConsumptionByIsTheReportsConsumption(t *testing.T) {
	eachRandomOf(t, 1000, func(t *testing.T, data reference.Data, asOf model.Date) {
		l, year := ledgerOf(data), asOf.Year()
		report := l.Consumption(asOf)
		for i, sum := range l.ConsumptionBy(asOf, []model.ConsumptionDimension{model.ConsumptionByCommittee}, nil) {
			line := report.Committees[i]
			if sum.Committee.Name != line.Committee || sum.Actual != line.ActualToDate.Kroner() || sum.Expected != line.ExpectedToDate.Kroner() {
				t.Errorf("%+v, the report has %+v", sum, line)
			}
		}
		for i, sum := range l.ConsumptionBy(asOf, []model.ConsumptionDimension{model.ConsumptionByCommittee}, &year) {
			line := report.Committees[i]
			if sum.Committee.Name != line.Committee || sum.Actual != line.ActualYearToDate.Kroner() || sum.Expected != line.ExpectedYearToDate.Kroner() {
				t.Errorf("%+v of the year, the report has %+v", sum, line)
			}
		}
		if all := l.ConsumptionBy(asOf, nil, nil); len(all) != 1 || all[0].Actual != report.Total.ActualToDate.Kroner() || all[0].Expected != report.Total.ExpectedToDate.Kroner() {
			t.Errorf("%+v, the report has %+v", all, report.Total)
		}
	})
}

func TestConsumptionTellsItsDifferenceAndShareExactly(t *testing.T) {
	l := economy.NewLedger("KIK2",
		[]model.Posting{{Programme: "KIK2", Committee: "A", Category: "x", Date: day(t, "2018-06-01"), Amount: 1_00}},
		[]model.BudgetLine{line("A", "x", 2018, 0, 1_00), line("B", "y", 2019, 0, 5_00)}, nil)
	sums := l.ConsumptionBy(day(t, "2018-10-31"), []model.ConsumptionDimension{model.ConsumptionByCommittee}, nil)
	a, b := sums[0], sums[1]
	// Ten twelfths of a krone are expected: 83.33 øre; the difference is 16.67 øre.
	if a.Expected != 83 || a.Difference != 17 || a.UsedShare == nil || math.Abs(*a.UsedShare-120) > 1e-9 || a.Budget != 1_00 {
		t.Errorf("%+v", a)
	}
	if b.Actual != 0 || b.Expected != 0 || b.UsedShare != nil || b.Budget != 5_00 {
		t.Errorf("a share of nothing is told: %+v", b)
	}
}

func TestAYearListsEveryCommitteeAndOnlyItsOwnMonths(t *testing.T) {
	l := economy.NewLedger("KIK2", nil, []model.BudgetLine{line("A", "x", 2018, 6, 300), saving(line("B", "y", 2019, 0, -1))}, nil)
	y2018 := 2018
	if committees := l.ConsumptionBy(day(t, "2018-12-31"), []model.ConsumptionDimension{model.ConsumptionByCommittee}, &y2018); len(committees) != 2 || committees[1].Budget != 0 {
		t.Errorf("%+v", committees)
	}
	months := l.ConsumptionBy(day(t, "2019-12-31"), []model.ConsumptionDimension{model.ConsumptionByMonth}, &y2018)
	if len(months) != 1 || months[0].Month.String() != "2018-06" || months[0].Expected != 300 {
		t.Errorf("%+v", months)
	}
	if none := economy.NewLedger("X", nil, nil, nil); len(none.ConsumptionBy(day(t, "2018-12-31"), nil, nil)) != 1 {
		t.Error("without dimensions there is one sum, also of nothing")
	}
}
