package cohort_test

import (
	"context"
	"errors"
	"maps"
	"testing"

	"kik/graph/cohort"
	"kik/graph/model"
)

// enrolment is one of citizen number i in "jagt", with words as in a file.
func enrolment(t *testing.T, citizen int64, from, to string, outcome model.Outcome, outcomeDate string) model.Enrolment {
	e := model.Enrolment{CitizenID: citizen, Intervention: "jagt", From: day(t, from)}
	if to != "" {
		d := day(t, to)
		e.To = &d
	}
	if outcome != "" {
		e.Outcome = &outcome
	}
	if outcomeDate != "" {
		d := day(t, outcomeDate)
		e.OutcomeDate = &d
	}
	return e
}

// enrolled builds citizens 1 to n, all on kontanthjaelp in January 2018 and,
// those with an odd number, again from 1 July 2018.
func enrolled(t *testing.T, n int64, enrolments ...model.Enrolment) *cohort.History {
	t.Helper()
	b := cohort.NewBuilder([]model.BenefitType{{Code: "kontanthjaelp", Class: model.ClassTarget, From: day(t, "2000-01-01")}})
	for id := range n {
		b.Citizen(model.Citizen{ID: id + 1})
	}
	until := day(t, "2018-02-28")
	for id := range n {
		b.Spell(model.BenefitSpell{CitizenID: id + 1, Benefit: "kontanthjaelp", From: day(t, "2018-01-01"), To: &until})
		if id%2 == 0 {
			b.Spell(model.BenefitSpell{CitizenID: id + 1, Benefit: "kontanthjaelp", From: day(t, "2018-07-01")})
		}
		b.Visitation(model.Visitation{CitizenID: id + 1, TargetGroup: "aktivitetsparat", From: day(t, "2018-08-01")})
	}
	for _, e := range enrolments {
		b.Enrolment(e)
	}
	h, err := b.Build()
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func resultsOf(t *testing.T, h *cohort.History, s cohort.Scope, asOf model.Date, goalAfter int) cohort.Results {
	t.Helper()
	results, err := h.Results(context.Background(), s, cohort.ResultsQuestion{AsOf: asOf, Of: []cohort.ResultsOf{{Intervention: "jagt", GoalAfter: goalAfter}}})
	if err != nil {
		t.Fatal(err)
	}
	return results[0]
}

// outcomesOf returns the outcomes that somebody has.
func outcomesOf(r cohort.Results) map[model.Outcome]int {
	counts := map[model.Outcome]int{}
	for _, outcome := range []model.Outcome{model.OutcomeJob, model.OutcomeWorkPlacement, model.OutcomeEducation, model.OutcomeBrokenOff, model.OutcomeCompleted} {
		if n := r.Outcomes.Of(outcome); n > 0 {
			counts[outcome] = n
		}
	}
	return counts
}

func TestParticipantsAreThoseEnrolledByTheDay(t *testing.T) {
	h := enrolled(t, 4,
		enrolment(t, 1, "2018-03-01", "", "", ""),
		enrolment(t, 1, "2018-05-01", "", "", ""),
		enrolment(t, 3, "2018-03-02", "2018-03-02", "", ""),
	)
	for asOf, want := range map[string]int{"2018-02-28": 0, "2018-03-01": 1, "2018-12-31": 2} {
		if got := h.Participants("jagt", day(t, asOf)).Len(); got != want {
			t.Errorf("%s: %d participants, want %d", asOf, got, want)
		}
	}
	group := h.Participants("jagt", day(t, "2018-12-31"))
	if !group.Has(0) || group.Has(1) || !group.Has(2) {
		t.Error("the participants are not citizens 1 and 3")
	}
	if got := h.Participants("ukendt", day(t, "2018-12-31")).Len(); got != 0 {
		t.Errorf("an unknown intervention has %d participants", got)
	}
}

func TestTheLatestOutcomeOnOrBeforeTheDayCounts(t *testing.T) {
	h := enrolled(t, 6,
		enrolment(t, 1, "2018-03-01", "2018-04-01", model.OutcomeWorkPlacement, ""), // dated by its end
		enrolment(t, 2, "2018-03-01", "2018-04-01", model.OutcomeWorkPlacement, "2018-04-10"),
		enrolment(t, 2, "2018-05-01", "2018-06-01", model.OutcomeJob, "2018-06-02"),
		enrolment(t, 3, "2018-05-01", "", model.OutcomeEducation, "2018-06-02"),
		enrolment(t, 3, "2018-03-01", "", model.OutcomeJob, "2018-06-02"),
		enrolment(t, 4, "2018-03-01", "", "", ""),
		enrolment(t, 5, "2018-03-01", "", model.OutcomeJob, ""), // no date: not yet
	)
	for asOf, want := range map[string]map[model.Outcome]int{
		"2018-03-31": {},
		"2018-06-01": {model.OutcomeWorkPlacement: 2},
		"2018-06-02": {model.OutcomeWorkPlacement: 1, model.OutcomeJob: 1, model.OutcomeEducation: 1},
	} {
		if got := outcomesOf(resultsOf(t, h, kik2(t), day(t, asOf), 0)); !maps.Equal(got, want) {
			t.Errorf("%s: %v, want %v", asOf, got, want)
		}
	}
}

func TestTheGoalIsDecidedTheGivenMonthsAfterTheEnd(t *testing.T) {
	h := enrolled(t, 5,
		enrolment(t, 1, "2018-03-01", "2018-03-31", "", ""), // self-supporting on 30 June, back on 1 July
		enrolment(t, 2, "2018-03-01", "2018-04-30", "", ""),
		enrolment(t, 3, "2018-03-01", "2018-03-31", "", ""), // counts by the later end:
		enrolment(t, 3, "2018-05-01", "2018-05-31", "", ""),
		enrolment(t, 4, "2018-03-01", "", "", ""),
	)
	for asOf, want := range map[string][2]int{
		"2018-06-29": {0, 0},
		"2018-06-30": {2, 2},
		"2018-07-30": {3, 3},
		"2018-08-31": {2, 3},
	} {
		goal := resultsOf(t, h, kik2(t), day(t, asOf), 3).Goal
		if got := [2]int{goal.Reached, goal.Decided}; got != want {
			t.Errorf("%s: %v, want %v", asOf, got, want)
		}
	}
}

func TestATargetBenefitOutOfTheGroupIsNoSelfSupport(t *testing.T) {
	h := enrolled(t, 1, enrolment(t, 1, "2018-03-01", "2018-06-30", "", ""))
	scope := kik2(t)
	scope.TargetGroups = []string{"aktivitetsparat"}
	for months, want := range map[int]int{0: 1, 1: 0, 2: 0} {
		goal := resultsOf(t, h, scope, day(t, "2018-09-01"), months).Goal
		if goal.Reached != want || goal.Decided != 1 {
			t.Errorf("after %d months: %d of %d; want %d of 1", months, goal.Reached, goal.Decided, want)
		}
	}
}

func TestGoalAndSelfSupportRefuseImpossibleQuestions(t *testing.T) {
	h := enrolled(t, 1)
	for field, ask := range map[string]func() error{
		"asOf": func() error {
			_, err := h.Results(context.Background(), kik2(t), cohort.ResultsQuestion{AsOf: day(t, "2018-01-31"), Of: []cohort.ResultsOf{{Intervention: "jagt", GoalAfter: 3}}})
			return err
		},
		"months": func() error {
			if _, err := h.Results(context.Background(), kik2(t), cohort.ResultsQuestion{AsOf: day(t, "2018-02-01"), Of: []cohort.ResultsOf{{Intervention: "jagt", GoalAfter: 1 << 40}}}); err == nil {
				t.Error("a goal after an eternity was decided")
			}
			_, _, err := h.SelfSupportAfter(context.Background(), kik2(t), day(t, "2018-02-01"), -1, nil, nil)
			return err
		},
	} {
		var coded *model.Error
		if err := ask(); !errors.As(err, &coded) || coded.Field != field {
			t.Errorf("%s: %v", field, err)
		}
	}
}
