package report

import (
	"slices"
	"testing"

	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/model"
)

func TestAReportSaysWhoseBooksHoldThePartsCosts(t *testing.T) {
	histories, err := cohort.NewBuilder(nil).Build()
	if err != nil {
		t.Fatal(err)
	}
	data := dataset.New(dataset.Contents{
		Histories: histories,
		Programmes: []model.Programme{
			{Code: "A", Name: "Hele"}, {Code: "A-X", Name: "Del uden bilag"}, {Code: "A-Y", Name: "Del med bilag"}, {Code: "AB", Name: "En anden"},
		},
		Postings: []model.Posting{{Programme: "A", Committee: "U"}, {Programme: "A-Y", Committee: "U"}},
	})
	for code, want := range map[string][2]bool{"A": {true, false}, "A-X": {false, true}, "A-Y": {false, false}, "AB": {false, false}} {
		programme, err := data.Programme(code)
		if err != nil {
			t.Fatal(err)
		}
		has := func(note string) bool {
			return slices.ContainsFunc(notes(data, programme), func(n model.ReportNote) bool { return n.Code == note })
		}
		if got := [2]bool{has("COSTS_OF_PART"), has("COSTS_ELSEWHERE")}; got != want {
			t.Errorf("%s: carries a part's costs, has its costs elsewhere: %v, want %v", code, got, want)
		}
	}
}
