package cohort_test

import (
	"context"
	"errors"
	"reflect"
	"runtime"
	"testing"

	"kik/graph/cohort"
)

// questions are one of each kind.
var questions = map[string]func(context.Context, *cohort.History, cohort.Scope) (any, error){
	"select": func(ctx context.Context, h *cohort.History, s cohort.Scope) (any, error) {
		thirteen := 13
		return h.Select(ctx, s, bigAsOf, cohort.Filter{WeeksFrom: &thirteen})
	},
	"status": func(ctx context.Context, h *cohort.History, s cohort.Scope) (any, error) {
		return h.Status(ctx, s, bigAsOf, nil)
	},
	"breakdown": func(ctx context.Context, h *cohort.History, s cohort.Scope) (any, error) {
		return h.Breakdown(ctx, s, cohort.BreakdownQuestion{AsOf: bigAsOf, By: []cohort.Dimension{cohort.ByTargetGroup, cohort.ByWeeks}})
	},
	"movement": func(ctx context.Context, h *cohort.History, s cohort.Scope) (any, error) {
		by := cohort.ByEntryBenefit
		return h.Movement(ctx, s, cohort.MovementQuestion{AsOf: bigAsOf, From: s.Baseline.Month(), To: bigAsOf.Month(), By: &by})
	},
	"flow": func(ctx context.Context, h *cohort.History, s cohort.Scope) (any, error) {
		return h.Flow(ctx, s, cohort.FlowQuestion{From: s.Baseline + 500, To: bigAsOf, ByBenefit: true})
	},
	"retention": func(ctx context.Context, h *cohort.History, s cohort.Scope) (any, error) {
		return h.Retention(ctx, s, cohort.RetentionQuestion{ExitQuestion: cohort.ExitQuestion{AsOf: bigAsOf, Gap: 14}, Exit: cohort.ExitSelfSupport})
	},
	"reentry": func(ctx context.Context, h *cohort.History, s cohort.Scope) (any, error) {
		return h.Reentry(ctx, s, cohort.ExitQuestion{AsOf: bigAsOf}, cohort.ReentryMonths)
	},
	"full-time persons": func(ctx context.Context, h *cohort.History, s cohort.Scope) (any, error) {
		return h.FullTimePersons(ctx, s, s.Baseline, bigAsOf, nil)
	},
	"self-support": func(ctx context.Context, h *cohort.History, s cohort.Scope) (any, error) {
		selfSupporting, observed, err := h.SelfSupportAfter(ctx, s, bigAsOf, 12, nil, nil)
		return [2]int{selfSupporting, observed}, err
	},
	"results": func(ctx context.Context, h *cohort.History, s cohort.Scope) (any, error) {
		return h.Results(ctx, s, cohort.ResultsQuestion{AsOf: bigAsOf, Of: []cohort.ResultsOf{{Intervention: "nobody's"}}})
	},
	"together": func(ctx context.Context, h *cohort.History, s cohort.Scope) (any, error) {
		return h.Together(ctx, s, bigAsOf, []string{"nobody's"})
	},
	"behind a cell": func(ctx context.Context, h *cohort.History, s cohort.Scope) (any, error) {
		by := []cohort.Dimension{cohort.ByGender}
		return h.BehindCell(ctx, s, cohort.BreakdownQuestion{AsOf: bigAsOf, By: by}, []cohort.Key{{Dimension: by[0]}}, nil)
	},
	"behind a movement": func(ctx context.Context, h *cohort.History, s cohort.Scope) (any, error) {
		return h.BehindMovement(ctx, s, bigAsOf, nil, bigAsOf.Month()-1, cohort.MoveBack)
	},
}

func TestEveryGivenUpQuestionEndsWithTheContextsError(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	h := bigHistory(t, 20_000)
	for name, ask := range questions {
		if _, err := ask(ctx, h, bigScope); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestEveryQuestionHasOneAnswerHoweverManyWorkOnIt(t *testing.T) {
	h := bigHistory(t, 20_000)
	narrowed := bigScope
	narrowed.TargetGroups = []string{"aktivitetsparat", "jobparat"}
	for _, scope := range []cohort.Scope{bigScope, narrowed} {
		for name, ask := range questions {
			answer := func(workers int) any {
				defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(workers))
				a, err := ask(context.Background(), h, scope)
				if err != nil {
					t.Fatal(err)
				}
				return a
			}
			if !reflect.DeepEqual(answer(1), answer(4)) {
				t.Errorf("%s in %v: one worker and four do not agree", name, scope.TargetGroups)
			}
		}
	}
}
