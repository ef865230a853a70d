package snapshot_test

import (
	"context"
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kik/graph/importing"
	"kik/graph/ingest"
	"kik/graph/model"
	"kik/graph/reference"
	"kik/graph/report"
	"kik/graph/snapshot"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

// A municipality that no one has seen: drawn at random, written as import
// files, imported, and reported on; the report must agree with the day-by-day
// computation from the very same histories, to the øre.
func TestAnUnseenMunicipalityImportsAndItsReportAgreesToTheØre(t *testing.T) {
	for seed := range uint64(6) {
		data := reference.RandomOf(rand.New(rand.NewPCG(seed, 7)), 60)
		dir := t.TempDir()
		writeFiles(t, dir, data)
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, s *store.Store) { importAndCompare(t, s, dir, data) })
		})
	}
}

func importAndCompare(t *testing.T, s *store.Store, dir string, data reference.Data) {
	ctx := context.Background()
	sources, err := ingest.Collect(dir)
	if err != nil {
		t.Fatal(err)
	}
	result, err := importing.Run(ctx, s, sources, importing.Options{})
	if err != nil || len(result.Problems) > 0 {
		t.Fatalf("import: %v %v", err, result)
	}
	holder := snapshot.NewHolder(s)
	if err := holder.Refresh(ctx); err != nil {
		t.Fatal(err)
	}
	current := holder.Current()
	programme, err := current.Programme(data.Programme.Code)
	if err != nil {
		t.Fatal(err)
	}
	for asOf := programme.BaselineDate; asOf <= reference.WindowEnd; asOf += 37 {
		got, err := report.Management(ctx, current, programme, asOf)
		if err != nil {
			t.Fatal(err)
		}
		compareReports(t, asOf, got, reference.Compute(data, asOf))
	}
}

func compareReports(t *testing.T, asOf model.Date, got *model.ManagementReport, want reference.Report) {
	t.Helper()
	for i, cohort := range model.Cohorts {
		economy := got.Economy.Cohorts[i]
		sameAmount(t, asOf, "derived total", economy.DerivedTotal, want.DerivedTotal[cohort])
		sameAmount(t, asOf, "savings", economy.Savings, want.Savings[cohort])
		sameAmount(t, asOf, "net return", economy.NetReturn, want.NetReturn[cohort])
		if len(economy.DerivedCosts) != len(want.Derived[cohort]) {
			t.Errorf("%s: %s has %d categories, want %d", asOf, cohort, len(economy.DerivedCosts), len(want.Derived[cohort]))
		}
		for _, cost := range economy.DerivedCosts {
			sameAmount(t, asOf, cost.Category, cost.Amount, want.Derived[cohort][cost.Category])
			if cost.Days != want.DerivedDays[cohort][cost.Category] {
				t.Errorf("%s: %d days on %s, want %d", asOf, cost.Days, cost.Category, want.DerivedDays[cohort][cost.Category])
			}
		}
	}
	sameAmount(t, asOf, "net return", got.Economy.NetReturn, want.NetReturnAll)
	sameAmount(t, asOf, "net gain", got.Economy.NetGain, want.NetGain)
	switch annual := got.Economy.AnnualSaving; {
	case want.Annual == nil && (annual.Amount != nil || annual.Err != nil):
		t.Errorf("%s: annual saving without recipients is %v", asOf, annual)
	case want.Annual != nil:
		sameAmount(t, asOf, "annual saving", annual, *want.Annual)
	}
	for _, row := range got.Status.Rows {
		if row.Baseline != want.States[model.Baseline][row.State] || row.Inflow != want.States[model.Inflow][row.State] {
			t.Errorf("%s: %s is %d + %d, want %d + %d", asOf, row.State, row.Baseline, row.Inflow, want.States[model.Baseline][row.State], want.States[model.Inflow][row.State])
		}
	}
	if got.Recipients.Actual != want.Recipients || got.Status.Population.Baseline != want.OnBaseline {
		t.Errorf("%s: %d recipients of %d, want %d of %d", asOf, got.Recipients.Actual, got.Status.Population.Baseline, want.Recipients, want.OnBaseline)
	}
	compareTrends(t, asOf, got.Trend, want.Trend)
	if got.Economy.ExpectedNetGain != want.ExpectedGain || got.Consumption.ActualToDate != want.Total.ActualToDate.Kroner() ||
		got.Consumption.ExpectedYearToDate != want.Total.ExpectedYearToDate.Kroner() {
		t.Errorf("%s: consumption or expected net gain differ: %v %v", asOf, got.Consumption, got.Economy.ExpectedNetGain)
	}
}

func compareTrends(t *testing.T, asOf model.Date, got []model.TrendPoint, want []reference.Stock) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%s: %d points of the trend, want %d", asOf, len(got), len(want))
		return
	}
	for i, point := range got {
		same := (point.Expected == nil) == (want[i].Expected == nil) && (point.Expected == nil || *point.Expected == *want[i].Expected)
		same = same && *point.SelfSupport == want[i].SelfSupport && *point.OtherSupport == want[i].OtherSupport
		if point.Date != want[i].Date || point.Recipients != want[i].Recipients || !same {
			t.Errorf("%s: trend on %s is %d, want %d on %s", asOf, point.Date, point.Recipients, want[i].Recipients, want[i].Date)
		}
	}
}

func sameAmount(t *testing.T, asOf model.Date, what string, got model.Money, want reference.Amount) {
	t.Helper()
	switch {
	case want.Missing && model.CodeOf(got.Err) != model.CodeValidation:
		t.Errorf("%s: %s needs a rate that is missing, yet is %v", asOf, what, got)
	case !want.Missing && (got.Err != nil || got.Amount == nil || *got.Amount != want.Kroner()):
		t.Errorf("%s: %s is %v, want %s", asOf, what, got, want.Kroner())
	}
}

func writeFiles(t *testing.T, dir string, data reference.Data) {
	t.Helper()
	write := func(name, header string, rows [][]string) {
		file, err := os.Create(filepath.Join(dir, name+".csv"))
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		w := csv.NewWriter(file)
		w.Comma = ';'
		if err := w.WriteAll(append([][]string{strings.Split(header, ";")}, rows...)); err != nil {
			t.Fatal(err)
		}
	}
	p := data.Programme
	write("strategier", "kode;navn;fra;udgangspunkt;ydelser;maalgrupper", [][]string{
		{p.Code, p.Name, p.From.String(), p.BaselineDate.String(), strings.Join(p.TargetBenefits, ", "), strings.Join(p.TargetGroups, ",")},
		{"Q", "Another", p.From.String(), p.BaselineDate.String(), "job", ""},
	})
	var types, citizens, spells, visitations, rates, postings, budget, targets [][]string
	for _, row := range data.BenefitTypes {
		types = append(types, []string{row.Code, row.Name, string(row.Class), optional(row.Category), row.From.String(), end(row.To)})
	}
	for _, citizen := range data.Citizens {
		citizens = append(citizens, []string{citizen.Pseudonym})
		for _, spell := range citizen.Spells {
			spells = append(spells, []string{citizen.Pseudonym, spell.Benefit, spell.From.String(), end(spell.To)})
		}
		for _, visitation := range citizen.Visitations {
			visitations = append(visitations, []string{citizen.Pseudonym, visitation.TargetGroup, visitation.From.String(), end(visitation.To)})
		}
	}
	for _, rate := range data.Rates {
		rates = append(rates, []string{rate.Benefit, rate.From.String(), rate.NetPerMonth.String()})
	}
	for _, posting := range data.Postings {
		postings = append(postings, []string{posting.Voucher, posting.Date.String(), posting.Programme, posting.Committee, posting.Category, posting.Amount.String()})
	}
	for _, line := range data.Budget {
		month := ""
		if line.Month != nil {
			month = fmt.Sprint(*line.Month)
		}
		budget = append(budget, []string{line.Programme, line.Committee, line.Category, fmt.Sprint(line.Year), month, line.Amount.String(), string(line.Kind)})
	}
	for _, target := range data.Targets {
		targets = append(targets, []string{target.Programme, string(target.Measure), target.Date.String(), target.Value.String()})
	}
	write("ydelsestyper", "kode;navn;klasse;kategori;fra;til", types)
	write("borgere", "borger", citizens)
	write("ydelser", "borger;ydelse;fra;til", spells)
	write("visitationer", "borger;maalgruppe;fra;til", visitations)
	write("takster", "ydelse;fra;netto_pr_maaned", rates)
	write("posteringer", "bilag;dato;strategi;udvalg;kategori;beloeb", postings)
	write("budget", "strategi;udvalg;kategori;aar;maaned;beloeb;slags", budget)
	write("maal", "strategi;maaltal;dato;vaerdi", targets)
}

func optional(text *string) string {
	if text == nil {
		return ""
	}
	return *text
}

func end(day *model.Date) string {
	if day == nil {
		return ""
	}
	return day.String()
}
