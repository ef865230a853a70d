package results_test

import (
	"testing"

	"kik/graph/model"
	"kik/graph/results"
)

func resultOf(t *testing.T, code string, asOf model.Date) *results.Result {
	t.Helper()
	data := town(t)
	found, err := results.Of(t.Context(), data, []*model.Intervention{data.Intervention(code)}, asOf)
	if err != nil {
		t.Fatal(err)
	}
	return found[code]
}

func TestResultsOfAnIntervention(t *testing.T) {
	r := resultOf(t, "I1", day(2018, 5, 31))
	if r.Enrolments() != 3 || r.Participants() != 3 || r.Active() != 1 || r.Completed() != 1 || r.BrokenOff() != 1 || r.OutsidePopulation() != 0 {
		t.Errorf("%+v", r)
	}
	goal := r.Goal()
	if goal.Standing != model.GoalBelow || goal.Decided != 2 || goal.Reached != 1 || *goal.Share != 50 || *goal.DecidableFrom != day(2018, 4, 28) {
		t.Errorf("goal %+v", goal)
	}
	if after := r.After()[0]; after.Months != 3 || after.Observed != 2 || after.NotObserved != 1 || *after.Share != 50 {
		t.Errorf("after three months %+v", after)
	}
	if money := r.Money(); money.Spent != 10_006_01 || *money.PerParticipant != 3_335_34 || *money.PerSelfSupporting != 5_003_01 {
		t.Errorf("money %+v", money)
	}
}

func TestAGoalIsNotYetDecidedWhileNobodyHasBeenOutForSoLong(t *testing.T) {
	r := resultOf(t, "I1", day(2018, 4, 27))
	if goal := r.Goal(); goal.Standing != model.GoalNotYetDecided || goal.Share != nil || *goal.DecidableFrom != day(2018, 4, 28) {
		t.Errorf("the day before: %+v", goal)
	}
	if goal := resultOf(t, "I1", day(2018, 4, 28)).Goal(); goal.Standing != model.GoalBelow {
		t.Errorf("on the day: %+v", goal)
	}
}

func TestPlacesAreTakenMonthByMonth(t *testing.T) {
	places := resultOf(t, "I2", day(2018, 5, 15)).Places()
	want := []model.Date{day(2018, 3, 31), day(2018, 4, 30), day(2018, 5, 15)}
	if len(places) != len(want) {
		t.Fatalf("%v", places)
	}
	for i, place := range places {
		if place.Date != want[i] || place.Active != 1 || *place.Places != 1 {
			t.Errorf("%+v", place)
		}
	}
	if early := resultOf(t, "I3", day(2018, 6, 30)).Places(); len(early) != 0 {
		t.Errorf("before its first day: %v", early)
	}
}

func TestAProgrammeThatBeginsLaterHasNoResults(t *testing.T) {
	if r := resultOf(t, "I3", day(2018, 5, 31)); r != nil {
		t.Errorf("%+v", r)
	}
}
