package cohort_test

import (
	"context"
	"math/rand/v2"
	"reflect"
	"testing"

	"kik/graph/cohort"
	"kik/graph/model"
	"kik/graph/reference"
)

func TestResultsOfInterventionsAreThoseOfTheReference(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		var wanted []cohort.ResultsOf
		for _, code := range []string{"i1", "i2", "i3", "ukendt"} {
			wanted = append(wanted, cohort.ResultsOf{Intervention: code, GoalAfter: rng.IntN(9)})
		}
		results, err := historyOf(t, data).Results(context.Background(), cohort.ScopeOf(data.Programme), cohort.ResultsQuestion{AsOf: asOf, Of: wanted, After: true})
		if err != nil {
			t.Fatal(err)
		}
		for i, of := range wanted {
			if got, want := asReference(results[i]), withoutZeros(reference.ResultsOf(data, of.Intervention, asOf, of.GoalAfter)); !reflect.DeepEqual(got, want) {
				t.Errorf("%s after %d months: %+v, want %+v", of.Intervention, of.GoalAfter, got, want)
			}
		}
	})
}

// asReference brings results into the form in which the reference has them.
func asReference(r cohort.Results) reference.Results {
	of := reference.Results{
		Enrolments: r.Enrolments, Participants: r.Participants, Active: r.Active, Completed: r.Completed, BrokenOff: r.BrokenOff, Outside: r.Outside,
		Outcomes: outcomesOf(r), States: r.States.ByState(), After: map[int]reference.After{}, DecidableFrom: r.Goal.DecidableFrom,
	}
	for i, months := range cohort.ResultMonths {
		of.After[months] = reference.After{Observed: r.After[i].Observed, NotObserved: r.After[i].NotObserved, States: r.After[i].States.ByState()}
	}
	of.Goal = reference.After{Observed: r.Goal.Decided, NotObserved: r.Participants - r.Goal.Decided, States: map[model.State]int{model.SelfSupport: r.Goal.Reached}}
	return withoutZeros(of)
}

// withoutZeros leaves out the states of nobody, and of the goal all but
// self-support.
func withoutZeros(r reference.Results) reference.Results {
	drop := func(states map[model.State]int) {
		for state, n := range states {
			if n == 0 {
				delete(states, state)
			}
		}
	}
	drop(r.States)
	for _, after := range r.After {
		drop(after.States)
	}
	r.Goal.States = map[model.State]int{model.SelfSupport: r.Goal.States[model.SelfSupport]}
	return r
}

func TestResultsAddUp(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		results, err := historyOf(t, data).Results(context.Background(), cohort.ScopeOf(data.Programme), cohort.ResultsQuestion{AsOf: asOf, Of: []cohort.ResultsOf{{Intervention: "i1", GoalAfter: rng.IntN(9)}}, After: true})
		if err != nil {
			t.Fatal(err)
		}
		r := results[0]
		sum := func(states cohort.StateCounts) (n int) {
			for _, count := range states {
				n += count
			}
			return n
		}
		if r.Active+r.Completed+r.BrokenOff != r.Participants || sum(r.States)+r.Outside != r.Participants || r.Participants > r.Enrolments {
			t.Errorf("%+v does not add up", r)
		}
		for i, after := range r.After {
			if sum(after.States) != after.Observed || after.Observed+after.NotObserved != r.Participants {
				t.Errorf("after %d months %+v does not add up to %d participants", cohort.ResultMonths[i], after, r.Participants)
			}
		}
	})
}

func TestParticipantsOfSeveralInterventionsAreThoseOfTheReference(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		codes := []string{"i1", "i2", "i3"}[rng.IntN(2):]
		got, err := historyOf(t, data).Together(context.Background(), cohort.ScopeOf(data.Programme), asOf, codes)
		if err != nil {
			t.Fatal(err)
		}
		want := reference.TogetherIn(data, codes, asOf)
		for _, state := range model.States {
			if got.States.Of(state) != want.States[state] {
				t.Errorf("%d are %s, want %d", got.States.Of(state), state, want.States[state])
			}
		}
		for what, counts := range map[string][2]int{
			"participants": {got.Participants, want.Participants}, "in several": {got.InSeveral, want.InSeveral},
			"active": {got.Active, want.Active}, "active in several": {got.ActiveInSeveral, want.ActiveInSeveral}, "outside": {got.Outside, want.Outside},
		} {
			if counts[0] != counts[1] {
				t.Errorf("%s: %d, want %d", what, counts[0], counts[1])
			}
		}
	})
}

func TestPlacesAreTakenByThoseWhomTheReferenceFindsActive(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		days := []model.Date{asOf - 40, asOf - 1, asOf}
		for i, got := range historyOf(t, data).ActiveOn("i1", days) {
			if want := reference.TogetherIn(data, []string{"i1"}, days[i]).Active; got != want {
				t.Errorf("%s: %d active, want %d", days[i], got, want)
			}
		}
	})
}
