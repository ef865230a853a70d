package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"kik/graph"
	"kik/graph/auth"
	"kik/graph/model"
	"kik/graph/snapshot"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

const acceptance = "../graph/testdata/acceptance"

// The demo municipality, imported from its files and asked over HTTP, answers
// with every figure that was published.
func TestTheDemoAnswersWithThePublishedFigures(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		if err := importDemo(surroundings{Context: t.Context(), out: t.Output(), err: t.Output()}, s); err != nil {
			t.Fatal(err)
		}
		address := listen(t, s, auth.Analyst)
		t.Run("the management report of KIK II", func(t *testing.T) { checkReport(t, address) })
		t.Run("every published figure", func(t *testing.T) { checkPublished(t, address) })
		t.Run("Potentialejægerne", func(t *testing.T) { checkPotentialHunters(t, address) })
		t.Run("the analysis of KIK II", func(t *testing.T) { checkCohort(t, address) })
		t.Run("the course of the economy", func(t *testing.T) { checkCourse(t, address) })
		t.Run("what may leave the house", func(t *testing.T) { checkDisclosed(t, listen(t, s, auth.External), address) })
		t.Run("the examples of the README", func(t *testing.T) { checkREADME(t, listen(t, s, auth.Administrator)) })
	})
}

// everybody is whoever asks: a server for one role, without signing in.
type everybody auth.Role

func (e everybody) viewer(context.Context) (auth.Viewer, error) {
	return auth.Viewer{Role: auth.Role(e), Name: "a tester", Account: "test:" + string(e)}, nil
}

func (everybody) handler(mux *http.ServeMux) http.Handler { return mux }

// listen serves the API of a store on the loopback address, to a role.
func listen(t testing.TB, s *store.Store, role auth.Role) string {
	t.Helper()
	return listenKnowing(t, s, role, nil)
}

// listenKnowing serves the API to a role with documents that may be asked for by their id.
func listenKnowing(t testing.TB, s *store.Store, role auth.Role, known documents) string {
	t.Helper()
	snapshots := snapshot.NewHolder(s)
	if err := snapshots.Refresh(t.Context()); err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.NewTextHandler(t.Output(), nil))
	server := httptest.NewServer(site{api: graph.New(s, snapshots, log, today), documents: known, app: builtApp(t), accounts: everybody(role), healthy: alive(s)}.handler())
	t.Cleanup(server.Close)
	return server.URL
}

// answerTo sends a query of the acceptance folder and decodes its data.
func answerTo[T any](t *testing.T, address, file string, variables any) T {
	t.Helper()
	query, err := os.ReadFile(filepath.Join(acceptance, file))
	if err != nil {
		t.Fatal(err)
	}
	return answerToQuery[T](t, address, string(query), variables)
}

// answerToQuery sends a query and decodes its data.
func answerToQuery[T any](t *testing.T, address, query string, variables any) T {
	t.Helper()
	payload, err := json.Marshal(map[string]any{"query": query, "variables": variables, "extensions": map[string]any{"reason": "a test"}})
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.Post(address+"/graphql", plainJSON, bytes.NewReader(payload))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var answer struct {
		Data   T
		Errors []struct {
			Message string
			Path    []any
		}
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	for _, problem := range answer.Errors {
		t.Errorf("%v: %s", problem.Path, problem.Message)
	}
	return answer.Data
}

func acceptanceFile[T any](t *testing.T, name string) T {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(acceptance, name))
	if err != nil {
		t.Fatal(err)
	}
	var content T
	if err := json.Unmarshal(text, &content); err != nil {
		t.Fatal(err)
	}
	return content
}

// printed is the report as it was printed: amounts in 1.000 kr, shares with one decimal.
type printed struct {
	Variables   map[string]string
	Consumption map[string]struct{ Actual, Expected float64 } `json:"consumption_1000kr"`
	Derived     map[string]json.RawMessage                    `json:"derived_1000kr"`
	Savings     map[string]float64                            `json:"savings_1000kr"`
	NetReturn   map[string]float64                            `json:"netReturn_1000kr"`
	NetGain     struct{ Actual, Expected float64 }            `json:"netGain_1000kr"`
	Fulfilment  struct {
		SelfSupport, OtherSupport struct {
			Citizens             int
			Share, ExpectedShare float64
		}
		Citizens int
	}
	Population struct{ Baseline, Inflow, Total int }
	Status     map[model.State]struct {
		Baseline, Inflow, Total int
		Target                  *float64 `json:"target_2019_01_31"`
	}
}

// answered is the part of the API's answer that the printed report holds.
type answered struct {
	Programme struct {
		Report struct {
			Consumption struct {
				Lines []struct {
					Committee                            model.Committee
					ActualYearToDate, ExpectedYearToDate float64
				}
				ActualYearToDate, ExpectedYearToDate float64
			}
			Economy struct {
				Cohorts []struct {
					Cohort       string
					DerivedCosts []struct {
						Category string
						Amount   float64
					}
					DerivedTotal, Savings, NetReturn float64
				}
				DerivedTotal, Savings, NetReturn, NetGain, ExpectedNetGain float64
				ExpectedDerivedTotal, ExpectedSavings, ExpectedNetReturn   *float64
			}
			Fulfilment struct {
				Citizens                  int
				SelfSupport, OtherSupport struct {
					Citizens             int
					Share, ExpectedShare float64
				}
			}
			Status struct {
				Population struct{ Baseline, Inflow, Total int }
				Rows       []struct {
					State                   model.State
					Baseline, Inflow, Total int
					Target                  *struct {
						Date     string
						Citizens float64
					}
				}
			}
		}
	}
}

func checkReport(t *testing.T, address string) {
	want := acceptanceFile[printed](t, "kik2-2018-08-31.json")
	got := answerTo[answered](t, address, "report.graphql", want.Variables).Programme.Report
	check := func(what string, amount, printed float64) {
		if math.Round(amount/1000) != printed {
			t.Errorf("%s: %.2f kr is not printed as %v", what, amount, printed)
		}
	}

	if len(got.Consumption.Lines)+1 != len(want.Consumption) {
		t.Errorf("consumption has %d committees", len(got.Consumption.Lines))
	}
	for _, line := range got.Consumption.Lines {
		check(line.Committee.Name, line.ActualYearToDate, want.Consumption[line.Committee.Name].Actual)
		check(line.Committee.Name+", expected", line.ExpectedYearToDate, want.Consumption[line.Committee.Name].Expected)
	}
	check("consumption", got.Consumption.ActualYearToDate, want.Consumption["total"].Actual)
	check("consumption, expected", got.Consumption.ExpectedYearToDate, want.Consumption["total"].Expected)

	for _, cohort := range got.Economy.Cohorts {
		checkDerived(t, check, cohort.Cohort, want.Derived[cohort.Cohort], cohort.DerivedTotal, func(category string) (float64, bool) {
			for _, cost := range cohort.DerivedCosts {
				if cost.Category == category {
					return cost.Amount, true
				}
			}
			return 0, false
		})
		check("savings "+cohort.Cohort, cohort.Savings, want.Savings[cohort.Cohort])
		check("net return "+cohort.Cohort, cohort.NetReturn, want.NetReturn[cohort.Cohort])
	}
	var derivedTotal float64
	if err := json.Unmarshal(want.Derived["total"], &derivedTotal); err != nil {
		t.Fatal(err)
	}
	check("derived costs", got.Economy.DerivedTotal, derivedTotal)
	check("savings", got.Economy.Savings, want.Savings["total"])
	check("net return", got.Economy.NetReturn, want.NetReturn["total"])
	check("net gain", got.Economy.NetGain, want.NetGain.Actual)
	check("net gain, expected", got.Economy.ExpectedNetGain, want.NetGain.Expected)
	for what, expected := range map[string]*float64{
		"derived costs": got.Economy.ExpectedDerivedTotal, "savings": got.Economy.ExpectedSavings, "net return": got.Economy.ExpectedNetReturn,
	} {
		if expected == nil || *expected != 0 {
			t.Errorf("expected %s: %v, published is 0", what, expected)
		}
	}

	fulfilment := got.Fulfilment
	fulfilment.SelfSupport.Share, fulfilment.SelfSupport.ExpectedShare = oneDecimal(fulfilment.SelfSupport.Share), oneDecimal(fulfilment.SelfSupport.ExpectedShare)
	fulfilment.OtherSupport.Share, fulfilment.OtherSupport.ExpectedShare = oneDecimal(fulfilment.OtherSupport.Share), oneDecimal(fulfilment.OtherSupport.ExpectedShare)
	if fulfilment.Citizens != want.Fulfilment.Citizens || fulfilment.SelfSupport != want.Fulfilment.SelfSupport || fulfilment.OtherSupport != want.Fulfilment.OtherSupport {
		t.Errorf("fulfilment %+v, published %+v", fulfilment, want.Fulfilment)
	}

	if got.Status.Population != want.Population {
		t.Errorf("population %+v, published %+v", got.Status.Population, want.Population)
	}
	for _, row := range got.Status.Rows {
		published := want.Status[row.State]
		if row.Baseline != published.Baseline || row.Inflow != published.Inflow || row.Total != published.Total {
			t.Errorf("%s: %+v, published %+v", row.State, row, published)
		}
		switch {
		case (row.Target == nil) != (published.Target == nil):
			t.Errorf("%s: the target is %v", row.State, row.Target)
		case row.Target != nil && (row.Target.Date != "2019-01-31" || row.Target.Citizens != *published.Target):
			t.Errorf("%s: the target is %+v, published %v", row.State, *row.Target, *published.Target)
		}
	}
	if len(got.Status.Rows) != len(want.Status) || len(got.Economy.Cohorts) != len(model.Cohorts) {
		t.Error("a state or a cohort is missing")
	}
}

// checkDerived holds each printed category against the answer; null is one
// without a day, which is not listed.
func checkDerived(t *testing.T, check func(string, float64, float64), cohort string, published json.RawMessage, total float64, amount func(string) (float64, bool)) {
	t.Helper()
	var categories map[string]*float64
	if err := json.Unmarshal(published, &categories); err != nil {
		t.Fatal(err)
	}
	check("derived costs "+cohort, total, *categories["total"])
	delete(categories, "total")
	for category, printed := range categories {
		got, listed := amount(category)
		if listed != (printed != nil) {
			t.Errorf("derived costs %s, %s: listed is %v", cohort, category, listed)
		} else if listed {
			check(fmt.Sprintf("derived costs %s, %s", cohort, category), got, *printed)
		}
	}
}

func oneDecimal(share float64) float64 { return math.Round(share*10) / 10 }

type publishedFigure struct {
	ID            string
	Measure       *string
	Unit          string
	Published     *float64
	Computed      *float64
	Agrees        *bool
	ConflictsWith *struct{ ID string }
	Source        struct{ Title string }
}

func checkPublished(t *testing.T, address string) {
	file := acceptanceFile[struct {
		Figures []struct {
			ID            string
			Measure       *string
			Value         *float64
			Decimals      int
			Tolerance     *float64
			ConflictsWith *string
		}
	}](t, "published-figures.json")
	got := map[string]publishedFigure{}
	for _, figure := range answerTo[struct{ PublishedFigures []publishedFigure }](t, address, "published-figures.graphql", nil).PublishedFigures {
		got[figure.ID] = figure
	}
	if len(got) != len(file.Figures) {
		t.Errorf("%d figures are listed, %d were published", len(got), len(file.Figures))
	}
	for _, want := range file.Figures {
		figure, listed := got[want.ID]
		if !listed {
			t.Errorf("%s is not listed", want.ID)
			continue
		}
		if !sameNumber(figure.Published, want.Value) || figure.Source.Title == "" {
			t.Errorf("%s is listed as %v from %q, published is %v", want.ID, show(figure.Published), figure.Source.Title, show(want.Value))
		}
		if (figure.Agrees == nil) != (want.Measure == nil) {
			t.Errorf("%s: whether it can be computed is wrong", want.ID)
		}
		agrees := agree(figure.Computed, want.Value, want.Decimals, want.Tolerance)
		if figure.Agrees != nil && *figure.Agrees != agrees {
			t.Errorf("%s: agrees is %v, computed is %v", want.ID, *figure.Agrees, show(figure.Computed))
		}
		if !agrees && want.Measure != nil && want.ConflictsWith == nil {
			t.Errorf("%s: computed is %v, published is %v %s", want.ID, show(figure.Computed), show(want.Value), figure.Unit)
		}
		if (figure.ConflictsWith == nil) != (want.ConflictsWith == nil) {
			t.Errorf("%s: the other source's figure is not named", want.ID)
		}
	}
}

// agree is DOMAIN section 4's agreement: rounded alike, or within the tolerance.
func agree(computed, published *float64, decimals int, tolerance *float64) bool {
	if computed == nil || published == nil {
		return computed == published
	}
	if tolerance != nil {
		return math.Abs(*computed-*published) <= *tolerance
	}
	scale := math.Pow10(decimals)
	return math.Round(*computed*scale) == math.Round(*published*scale)
}

func sameNumber(a, b *float64) bool {
	if a == nil || b == nil {
		return a == b // nothing is nothing
	}
	return *a == *b
}

func show(number *float64) any {
	if number == nil {
		return "nothing"
	}
	return *number
}
