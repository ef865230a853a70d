package main

import (
	"slices"
	"testing"

	"kik/graph/model"
)

// checkPotentialHunters asks for the results that the municipality published on
// 4 June 2019 (DOMAIN section 4).
func checkPotentialHunters(t *testing.T, address string) {
	type result struct {
		Participants, InJob, InWorkPlacement, OutsidePopulation int

		States []struct{ Citizens int }
		Goal   struct {
			Standing      model.GoalStanding
			ExpectedShare float64
			Decided       int
			Share         *float64
			DecidableFrom *string
		}
		Places []struct {
			Active int
			Places *int
		}
		Notes []model.ReportNote
	}
	answer := answerToQuery[struct {
		Intervention struct {
			Status  model.InterventionStatus
			Results result
		}
	}](t, address, `{ intervention(code: "potentialejaegerne") { status(on: "2019-06-04") results(asOf: "2019-06-04") {
		participants inJob inWorkPlacement outsidePopulation states { citizens }
		goal { standing expectedShare decided share decidableFrom } places { active places } notes { code }
	} } }`, nil)
	r := answer.Intervention.Results
	if r.Participants != 20 || r.InJob != 2 || r.InWorkPlacement != 8 {
		t.Errorf("%d participants, %d in jobs, %d in work placement; published are 20, 2 and 8", r.Participants, r.InJob, r.InWorkPlacement)
	}
	if g := r.Goal; g.Standing != model.GoalNotYetDecided || g.ExpectedShare != 60 || g.Decided != 0 || g.Share != nil || g.DecidableFrom == nil {
		t.Errorf("the goal is %+v; 60 percent were expected, and nothing could be told yet", g)
	}
	sum := r.OutsidePopulation
	for _, state := range r.States {
		sum += state.Citizens
	}
	if sum != r.Participants {
		t.Errorf("the states add up to %d", sum)
	}
	if taken := r.Places[len(r.Places)-1]; *taken.Places != 20 || taken.Active > 20 {
		t.Errorf("%d of %d places are taken", taken.Active, *taken.Places)
	}
	if answer.Intervention.Status != model.StatusRunning || !slices.ContainsFunc(r.Notes, func(n model.ReportNote) bool { return n.Code == "NO_COMPARISON_GROUP" }) {
		t.Errorf("status %s, notes %v", answer.Intervention.Status, r.Notes)
	}
}
