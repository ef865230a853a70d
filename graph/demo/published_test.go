package demo

import (
	"encoding/json"
	"fmt"
	"os"
	"testing"

	"kik/graph/model"
)

// accepted is a figure of the acceptance data, which the published figures of
// the demo repeat with Danish sources and notes.
type accepted struct {
	ID, Programme, Unit string
	Measure, AsOf       *string
	Dimensions          map[string]any
	Value, Tolerance    *float64
	Decimals            int
	ConflictsWith       *string
	Source              string
}

func readAccepted(t *testing.T) []accepted {
	t.Helper()
	content, err := os.ReadFile("../testdata/acceptance/published-figures.json")
	if err != nil {
		t.Fatal(err)
	}
	var data struct{ Figures []accepted }
	if err := json.Unmarshal(content, &data); err != nil {
		t.Fatal(err)
	}
	return data.Figures
}

func TestEveryPublishedFigureIsListedAsItWasPrinted(t *testing.T) {
	figures, err := publishedFigures()
	if err != nil {
		t.Fatal(err)
	}
	byKey := map[string]model.PublishedFigure{}
	for _, f := range figures {
		byKey[f.Key] = f
		if f.Source == "" {
			t.Errorf("%s has no source", f.Key)
		}
	}
	wanted := readAccepted(t)
	if len(figures) != len(wanted) {
		t.Errorf("%d figures, want %d", len(figures), len(wanted))
	}
	for _, want := range wanted {
		if got, want := describe(byKey[want.ID]), describeAccepted(want); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

func describe(f model.PublishedFigure) string {
	return fmt.Sprint(f.Key, f.Programme, text(f.Measure), f.Dimensions, dayText(f.AsOf), f.Unit, decimalText(f.Value), f.Decimals, decimalText(f.Tolerance), text(f.ConflictsWith))
}

func describeAccepted(f accepted) string {
	dimensions := map[string]string{}
	for name, value := range f.Dimensions {
		dimensions[name] = fmt.Sprint(value)
	}
	return fmt.Sprint(f.ID, f.Programme, text(f.Measure), dimensions, text(f.AsOf), f.Unit, floatText(f.Value), f.Decimals, floatText(f.Tolerance), text(f.ConflictsWith))
}

func floatText(value *float64) string {
	if value == nil {
		return ""
	}
	return decimal(*value).String()
}

func TestTheReportOf31August2018ComesOutCellByCell(t *testing.T) {
	content, err := os.ReadFile("../testdata/acceptance/kik2-2018-08-31.json")
	if err != nil {
		t.Fatal(err)
	}
	var report struct {
		Derived    map[string]json.RawMessage    `json:"derived_1000kr"`
		Savings    map[string]float64            `json:"savings_1000kr"`
		Population map[string]float64            `json:"population"`
		Status     map[string]map[string]float64 `json:"status"`
	}
	if err := json.Unmarshal(content, &report); err != nil {
		t.Fatal(err)
	}
	seen := newObserver(built(t)).observe(kik2, kik2Report)
	cohorts := map[string]string{"baseline": string(model.Baseline), "inflow": string(model.Inflow), "total": ""}
	for column, cohort := range cohorts {
		expect(t, "population "+column, seen.population(cohort, ""), report.Population[column])
		for state, row := range report.Status {
			expect(t, state+" "+column, seen.population(cohort, state), row[column])
		}
	}
	for _, cohort := range model.Cohorts {
		expect(t, "savings "+string(cohort), thousands(seen.saved(string(cohort))), report.Savings[string(cohort)])
		var categories map[string]*float64
		if err := json.Unmarshal(report.Derived[string(cohort)], &categories); err != nil {
			t.Fatal(err)
		}
		for category, want := range categories {
			if category == "total" {
				category = ""
			}
			got, found := seen.derivedCosts(string(cohort), category)
			if found != (want != nil) {
				t.Errorf("%s %s: found %v", cohort, category, found)
			}
			if want != nil {
				expect(t, string(cohort)+" "+category, thousands(got), *want)
			}
		}
	}
}

func expect(t *testing.T, what string, got, want float64) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

func thousands(kroner float64) float64 {
	if kroner < 0 {
		return -thousands(-kroner)
	}
	return float64(int(kroner/1000 + .5))
}
