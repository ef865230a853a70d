package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"

	"kik/graph/model"
)

// analysed is what cohort.graphql asks for.
type analysed struct {
	Programme struct {
		Cohort struct {
			Population int
			Status     struct{ Rows []stateRow }
			Breakdown  []struct {
				Population int
				States     []struct {
					State    model.State
					Citizens int
				}
			}
			Movement []struct {
				Month                 string
				New, Back, Out, Stock int
			}
			Flow []struct {
				From, To string
				Citizens int
			}
			Retention []struct {
				Keys []struct {
					Dimension, Name string
					Code            model.Cohort
				}
				Subjects, Events int
				Points           []struct {
					Day, AtRisk, Events, Censored int
					Survival                      float64
				}
			}
			Reentry []struct {
				Months, Observed, NotObserved, Back int
				Share                               *float64
			}
			FullTimePersons float64
			Economy         struct {
				Cohorts []struct {
					Cohort                           string
					DerivedTotal, Savings, NetReturn float64
				}
			}
			Citizens struct {
				TotalCount int
				Nodes      []struct{ ID string }
				PageInfo   struct{ HasNextPage bool }
			}
		}
	}
}

type stateRow struct {
	State                   model.State
	Baseline, Inflow, Total int
}

// checkCohort holds the parts of the analysis of KIK II on the report's day
// against each other and against the published figures.
func checkCohort(t *testing.T, address string) {
	published := acceptanceFile[printed](t, "kik2-2018-08-31.json")
	asked := map[string]any{"programme": "KIK2", "asOf": "2018-08-31", "from": "2018-02-01"}
	got := answerTo[analysed](t, address, "cohort.graphql", asked).Programme.Cohort

	if got.Population != published.Population.Total || got.Citizens.TotalCount != got.Population {
		t.Errorf("population %d, citizens %d, published %d", got.Population, got.Citizens.TotalCount, published.Population.Total)
	}
	if len(got.Citizens.Nodes) != 20 || !got.Citizens.PageInfo.HasNextPage {
		t.Errorf("the first page holds %d citizens", len(got.Citizens.Nodes))
	}
	byState := map[model.State]int{}
	for _, row := range got.Status.Rows {
		byState[row.State] = row.Total
		if want := published.Status[row.State]; row.Baseline != want.Baseline || row.Inflow != want.Inflow || row.Total != want.Total {
			t.Errorf("%s: %+v, published %+v", row.State, row, want)
		}
	}

	inCells := map[model.State]int{}
	for _, cell := range got.Breakdown {
		sum := 0
		for _, part := range cell.States {
			inCells[part.State] += part.Citizens
			sum += part.Citizens
		}
		if sum != cell.Population {
			t.Errorf("a cell of %d holds %d", cell.Population, sum)
		}
	}
	going, coming := map[model.State]int{}, map[string]int{}
	for _, cell := range got.Flow {
		going[model.State(cell.To)] += cell.Citizens
		coming[cell.From] += cell.Citizens
	}
	for state, citizens := range byState {
		if inCells[state] != citizens || going[state] != citizens {
			t.Errorf("%s: status %d, breakdown %d, flow %d", state, citizens, inCells[state], going[state])
		}
	}
	if coming["NOT_YET_IN_PROGRAMME"] != published.Population.Inflow || coming["ON_BENEFIT"] != published.Population.Baseline {
		t.Errorf("the flow from the baseline date begins at %v", coming)
	}

	for i, month := range got.Movement[1:] {
		if got.Movement[i].Stock+month.New+month.Back-month.Out != month.Stock {
			t.Errorf("%s: %d + %d + %d - %d is not %d", month.Month, got.Movement[i].Stock, month.New, month.Back, month.Out, month.Stock)
		}
	}
	if last := got.Movement[len(got.Movement)-1]; len(got.Movement) != 7 || last.Stock != byState[model.OnBenefit] {
		t.Errorf("%d months, the last ends with %d", len(got.Movement), last.Stock)
	}

	subjects := map[model.Cohort]int{}
	for _, group := range got.Retention {
		subjects[group.Keys[0].Code] = group.Subjects
		left, share := group.Subjects, 100.0
		for _, point := range group.Points {
			if point.AtRisk != left || point.Survival > share {
				t.Errorf("%s, day %d: %d at risk of %d, %v percent after %v", group.Keys[0].Code, point.Day, point.AtRisk, left, point.Survival, share)
			}
			left, share = left-point.Events-point.Censored, point.Survival
		}
		if left != 0 {
			t.Errorf("%s: %d are neither out nor censored in the end", group.Keys[0].Code, left)
		}
	}
	if subjects[model.Baseline] != 1128 || subjects[model.Inflow] != published.Population.Inflow {
		t.Errorf("subjects %v", subjects)
	}

	for _, period := range got.Reentry {
		if left := period.Observed + period.NotObserved; left != got.Reentry[0].Observed+got.Reentry[0].NotObserved || period.Back > period.Observed {
			t.Errorf("%d months: %+v", period.Months, period)
		}
		if (period.Share == nil) != (period.Observed == 0) {
			t.Errorf("%d months: the share of %d is %v", period.Months, period.Observed, period.Share)
		}
	}
	if got.FullTimePersons < float64(byState[model.OnBenefit]) || got.FullTimePersons > float64(got.Population) {
		t.Errorf("%v full-time persons", got.FullTimePersons)
	}

	report := answerTo[answered](t, address, "report.graphql", published.Variables).Programme.Report
	for i, cohort := range got.Economy.Cohorts {
		same := report.Economy.Cohorts[i]
		if cohort.Cohort != same.Cohort || cohort.DerivedTotal != same.DerivedTotal || cohort.Savings != same.Savings || cohort.NetReturn != same.NetReturn {
			t.Errorf("the economy %+v is not the report's %+v", cohort, same)
		}
	}
}

var curlExample = regexp.MustCompile(`(?s)curl -s(?: -b cookies)? http://127\.0\.0\.1:8080/graphql .*?-d '(.*?)'\n`)

// checkREADME asks what the README shows how to ask, and expects the answer
// that stands below it.
func checkREADME(t *testing.T, address string) {
	text, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := curlExample.FindAllSubmatch(text, -1)
	if len(examples) == 0 {
		t.Fatal("the README has no example")
	}
	for _, example := range examples {
		response, err := http.Post(address+"/graphql", plainJSON, bytes.NewReader(example[1]))
		if err != nil {
			t.Fatal(err)
		}
		var answer struct {
			Data   json.RawMessage
			Errors []struct{ Message string }
		}
		err = json.NewDecoder(response.Body).Decode(&answer)
		_ = response.Body.Close()
		if err != nil || len(answer.Errors) > 0 {
			t.Errorf("%s: %v %v", example[1], err, answer.Errors)
		}
		if shown := `{"data":` + string(answer.Data) + "}"; !strings.Contains(string(text), shown) {
			t.Errorf("%s is answered by %s, which the README does not show", example[1], shown)
		}
	}
}
