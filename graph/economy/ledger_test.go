package economy_test

import (
	"reflect"
	"slices"
	"testing"

	"kik/graph/economy"
	"kik/graph/model"
)

func line(committee, category string, year, month int, amount model.Kroner) model.BudgetLine {
	l := model.BudgetLine{Programme: "KIK2", Committee: committee, Category: category, Year: year, Amount: amount, Kind: model.Investment}
	if month > 0 {
		l.Month = &month
	}
	return l
}

func priced(l model.BudgetLine, level string) model.BudgetLine {
	l.PriceLevel = &level
	return l
}

func saving(l model.BudgetLine) model.BudgetLine {
	l.Kind = model.Saving
	return l
}

func TestExpectedConsumptionCountsAMonthByTheShareOfItsDays(t *testing.T) {
	for _, c := range []struct {
		line   model.BudgetLine
		asOf   string
		toDate model.Kroner
		ofYear model.Kroner
	}{
		{line("A", "x", 2018, 6, 300_00), "2018-05-31", 0, 0},
		{line("A", "x", 2018, 6, 300_00), "2018-06-01", 10_00, 10_00},
		{line("A", "x", 2018, 6, 300_00), "2018-06-30", 300_00, 300_00},
		{line("A", "x", 2018, 6, 300_00), "2019-06-15", 300_00, 0},
		{line("A", "x", 2020, 2, 290_00), "2020-02-14", 140_00, 140_00},
		{line("A", "x", 2018, 0, 1200_00), "2017-12-31", 0, 0},
		{line("A", "x", 2018, 0, 1200_00), "2018-01-31", 100_00, 100_00},
		{line("A", "x", 2018, 0, 1200_00), "2018-04-15", 350_00, 350_00},
		{line("A", "x", 2018, 0, 1200_00), "2018-12-31", 1200_00, 1200_00},
		{line("A", "x", 2018, 0, 1200_00), "2019-01-01", 1200_00, 0},
		{line("A", "x", 2018, 0, 1), "2018-06-30", 1, 1},
		{saving(line("A", "x", 2018, 0, -1200_00)), "2018-06-30", 0, 0},
	} {
		total := economy.NewLedger("KIK2", nil, []model.BudgetLine{c.line}, nil).Consumption(day(t, c.asOf)).Total
		if total.ExpectedToDate.Kroner() != c.toDate || total.ExpectedYearToDate.Kroner() != c.ofYear {
			t.Errorf("%+v by %s: %s, of the year %s", c.line, c.asOf, total.ExpectedToDate.Kroner(), total.ExpectedYearToDate.Kroner())
		}
	}
}

func TestConsumptionCountsPostingsUpToTheDayOfTheProgrammeAlone(t *testing.T) {
	posting := func(programme, committee, date string, amount model.Kroner) model.Posting {
		return model.Posting{Programme: programme, Committee: committee, Date: day(t, date), Amount: amount}
	}
	l := economy.NewLedger("KIK2", []model.Posting{
		posting("KIK2", "B", "2017-12-31", 1),
		posting("KIK2", "B", "2018-01-01", 10),
		posting("KIK2", "B", "2018-08-31", 100),
		posting("KIK2", "B", "2018-09-01", 1000),
		posting("KIK2", "A", "2018-09-01", 1000),
		posting("KIK1", "C", "2018-01-01", 5),
	}, nil, nil)
	c := l.Consumption(day(t, "2018-08-31"))
	if len(c.Committees) != 2 || c.Committees[0].Committee != "A" || c.Committees[1].Committee != "B" {
		t.Fatalf("committees %+v", c.Committees)
	}
	if a := c.Committees[0]; a.ActualToDate.Kroner() != 0 {
		t.Errorf("a committee whose postings come later has spent %s", a.ActualToDate.Kroner())
	}
	if b := c.Committees[1]; b.ActualToDate.Kroner() != 111 || b.ActualYearToDate.Kroner() != 110 {
		t.Errorf("to date %s, of the year %s", b.ActualToDate.Kroner(), b.ActualYearToDate.Kroner())
	}
}

func TestEveryCommitteeWithAPostingOrLineIsListedInTheOrderOfCodePoints(t *testing.T) {
	l := economy.NewLedger("KIK2",
		[]model.Posting{{Programme: "KIK2", Committee: "Økonomiudvalget", Date: day(t, "2030-01-01")}, {Programme: "KIK1", Committee: "Kulturudvalget"}},
		[]model.BudgetLine{line("Arbejdsmarkedsudvalget", "x", 2030, 0, 1), saving(line("Åudvalget", "x", 2030, 0, -1))}, nil)
	want := []string{"Arbejdsmarkedsudvalget", "Åudvalget", "Økonomiudvalget"}
	if got := l.Committees(); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestBudgetIsSummedByTheDimensionsAskedFor(t *testing.T) {
	l := economy.NewLedger("KIK2", nil, []model.BudgetLine{
		priced(line("A", "x", 2018, 0, 1), "2017"),
		line("A", "x", 2018, 6, 10),
		line("B", "y", 2018, 0, 100),
		line("B", "x", 2019, 0, 1000),
		saving(line("B", "x", 2019, 0, -1500)),
	}, nil)
	y2018, y2019, level := 2018, 2019, "2017"
	for _, c := range []struct {
		by   []model.BudgetDimension
		want []model.BudgetSum
	}{
		{nil, []model.BudgetSum{{Investment: 1111, Saving: -1500, Net: -389}}},
		{[]model.BudgetDimension{model.BudgetByYear}, []model.BudgetSum{
			{Year: &y2018, Investment: 111, Net: 111},
			{Year: &y2019, Investment: 1000, Saving: -1500, Net: -500},
		}},
		{[]model.BudgetDimension{model.BudgetByPriceLevel}, []model.BudgetSum{
			{Investment: 1110, Saving: -1500, Net: -390},
			{PriceLevel: &level, Investment: 1, Net: 1},
		}},
		{[]model.BudgetDimension{model.BudgetByCommittee, model.BudgetByYear}, []model.BudgetSum{
			{Year: &y2018, Committee: &model.Committee{Name: "A"}, Investment: 11, Net: 11},
			{Year: &y2018, Committee: &model.Committee{Name: "B"}, Investment: 100, Net: 100},
			{Year: &y2019, Committee: &model.Committee{Name: "B"}, Investment: 1000, Saving: -1500, Net: -500},
		}},
	} {
		if got := l.BudgetBy(c.by); !reflect.DeepEqual(got, c.want) {
			t.Errorf("by %v: %+v", c.by, got)
		}
	}
	if empty := economy.NewLedger("X", nil, nil, nil); len(empty.BudgetBy(nil)) != 1 || len(empty.BudgetBy([]model.BudgetDimension{model.BudgetByYear})) != 0 {
		t.Error("no lines: one sum of all, none by year")
	}
}

func TestABudgetFilterTakesWhatItNames(t *testing.T) {
	l := economy.NewLedger("KIK2", nil, []model.BudgetLine{
		line("A", "x", 2018, 0, 1), line("B", "x", 2018, 0, 10), line("B", "y", 2019, 0, 100), saving(line("B", "y", 2019, 0, -500)),
	}, nil)
	b, x, y2019 := "B", "x", 2019
	for _, c := range []struct {
		filter     economy.BudgetFilter
		lines      int
		investment model.Kroner
		net        model.Kroner
	}{
		{economy.BudgetFilter{}, 4, 111, -389},
		{economy.BudgetFilter{Committee: &b}, 3, 110, -390},
		{economy.BudgetFilter{Committee: &b, Category: &x}, 1, 10, 10},
		{economy.BudgetFilter{Year: &y2019}, 2, 100, -400},
		{economy.BudgetFilter{Category: &x, Year: &y2019}, 0, 0, 0},
	} {
		got := l.Budget(c.filter)
		if got.Lines != c.lines || got.Investment.Kroner() != c.investment || got.Net().Kroner() != c.net {
			t.Errorf("%+v: %d lines, %s, net %s", c.filter, got.Lines, got.Investment.Kroner(), got.Net().Kroner())
		}
	}
}
