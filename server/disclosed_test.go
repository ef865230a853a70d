package main

import (
	"fmt"
	"strings"
	"testing"

	"kik/graph/auth"
	"kik/graph/disclosure"
	"kik/graph/model"
)

// checkDisclosed asks for every month of the demo as a tool outside the house, and
// holds what it gets against what the staff see.
func checkDisclosed(t *testing.T, external, staff string) {
	large, readable := 0, 0
	for month := model.NewMonth(2018, 2); month <= model.NewMonth(2022, 5); month++ {
		type figure struct {
			Name   string
			Value  *float64
			Unit   string
			Status model.FigureStatus
		}
		told := answerToQuery[struct {
			DisclosedReport struct{ Figures []figure }
		}](t, external, fmt.Sprintf(`{ disclosedReport(programme: "KIK2", month: %q) { figures { name value unit status } } }`, month), nil)
		counts := countsOf(t, staff, month.Last())
		for _, f := range told.DisclosedReport.Figures {
			if f.Unit != "citizens" || strings.HasSuffix(f.Name, ".expected") || strings.HasSuffix(f.Name, ".target") {
				continue
			}
			own, known := counts[f.Name]
			switch {
			case !known:
				t.Errorf("%s: %s is told, which the report does not have", month, f.Name)
			case f.Value != nil && int(*f.Value) != own:
				t.Errorf("%s: %s is %v, the staff see %d", month, f.Name, *f.Value, own)
			case f.Value != nil && own > 0 && own < disclosure.UsualThreshold:
				t.Errorf("%s: %s shows %d", month, f.Name, own)
			case (f.Value == nil) != (f.Status == model.FigureSuppressed):
				t.Errorf("%s: %s is %v and %s", month, f.Name, f.Value, f.Status)
			}
			if own >= disclosure.UsualThreshold {
				large++
				if f.Value != nil {
					readable++
				}
			}
		}
	}
	if large == 0 || 100*readable < 80*large {
		t.Errorf("%d of %d counts from 5 stay readable, less than 80 percent", readable, large)
	}
	t.Logf("%d of %d counts from 5 stay readable", readable, large)
}

// countsOf are the counts of persons of a report as the staff see them.
func countsOf(t *testing.T, address string, asOf model.Date) map[string]int {
	report := answerToQuery[struct {
		Programme struct {
			Report struct {
				Status struct {
					Population struct{ Baseline, Inflow, Total int }
					Rows       []struct {
						State                   string
						Baseline, Inflow, Total int
					}
				}
				Fulfilment struct {
					Citizens                  int
					SelfSupport, OtherSupport struct{ Citizens int }
				}
				Recipients struct{ Actual int }
			}
		}
	}](t, address, fmt.Sprintf(`{ programme(code: "KIK2") { report(asOf: %q) {
		status { population { baseline inflow total } rows { state baseline inflow total } }
		fulfilment { citizens selfSupport { citizens } otherSupport { citizens } } recipients { actual }
	} } }`, asOf), nil).Programme.Report
	p, f := report.Status.Population, report.Fulfilment
	counts := map[string]int{
		"population.BASELINE": p.Baseline, "population.INFLOW": p.Inflow, "population.TOTAL": p.Total, "recipients": report.Recipients.Actual,
		"fulfilment.citizens": f.Citizens, "fulfilment.selfSupport": f.SelfSupport.Citizens, "fulfilment.otherSupport": f.OtherSupport.Citizens,
	}
	for _, row := range report.Status.Rows {
		of := "status." + row.State
		counts[of+".BASELINE"], counts[of+".INFLOW"], counts[of+".TOTAL"] = row.Baseline, row.Inflow, row.Total
	}
	return counts
}

func TestAToolOutsideTheHouseSeesWhatIsPublishedOnly(t *testing.T) {
	server := serve(t, []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}, "--demo")
	environment := []string{"KIK_DATABASE=" + databaseOf(server)}
	token := strings.TrimSpace(kik(t, environment, "token", "create", "--name", "Outside", "--role", string(auth.External)).out)
	if _, code := server.withToken(t, token, `{ disclosedReport(programme: "KIK2", month: "2018-08") { figures { name } } }`); code != "" {
		t.Errorf("the report for tools: %q", code)
	}
	for _, query := range []string{`{ programmes { code } }`, `{ interventions { totalCount } }`, `{ figures(programme: "KIK2", asOf: "2018-08-31", measures: ["recipients"]) { value } }`} {
		if _, code := server.withToken(t, token, query); code != "FORBIDDEN" {
			t.Errorf("%s: %q", query, code)
		}
	}
}

// databaseOf is the database that a server was told to use.
func databaseOf(s *serving) string {
	for _, variable := range s.process.Env {
		if url, found := strings.CutPrefix(variable, "KIK_DATABASE="); found {
			return url
		}
	}
	return ""
}
