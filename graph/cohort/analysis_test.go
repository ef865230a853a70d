package cohort_test

import (
	"context"
	"errors"
	"reflect"
	"runtime"
	"testing"

	"kik/graph/cohort"
	"kik/graph/model"
)

func TestBaselineIsInTargetOnTheBaselineDateAndInflowLater(t *testing.T) {
	a := newTown(t).
		citizen("kontanthjaelp 2017-05-01 2018-02-01").
		citizen("kontanthjaelp 2017-05-01 2018-01-31").
		citizen("uddannelseshjaelp 2018-02-02 2018-02-02").
		citizen("kontanthjaelp 2018-03-01").
		ask("2018-02-28")
	want := map[model.Cohort]int{model.Baseline: 1, model.Inflow: 1}
	if !reflect.DeepEqual(a.Population, want) {
		t.Errorf("population %v, want %v", a.Population, want)
	}
}

func TestComingBackDoesNotMoveACitizen(t *testing.T) {
	a := newTown(t).citizen("kontanthjaelp 2018-01-01 2018-02-10, job 2018-02-11 2018-03-31, kontanthjaelp 2018-04-01").ask("2018-04-30")
	if a.Citizens[model.Baseline][model.OnBenefit] != 1 || a.Population[model.Inflow] != 0 {
		t.Errorf("citizens %v", a.Citizens)
	}
}

func TestStateIsTheClassOfTheBenefitThatCounts(t *testing.T) {
	in := "kontanthjaelp 2018-01-01 2018-02-10, "
	for histories, want := range map[string]model.State{
		in:                             model.SelfSupport,
		in + "job 2018-02-11":          model.SelfSupport,
		in + "fleksjob 2018-02-11":     model.OtherSupport,
		in + "sygedagpenge 2018-02-11": model.OtherTargetGroup,
		// The class that comes first, whatever the start:
		in + "sygedagpenge 2018-02-12, fleksjob 2018-02-11":      model.OtherSupport,
		in + "job 2018-02-12, sygedagpenge 2018-02-11":           model.OtherTargetGroup,
		in + "fleksjob 2018-02-12, uddannelseshjaelp 2018-02-11": model.OnBenefit,
		in + "fleksjob 2018-02-12, kontanthjaelp 2018-03-01":     model.OtherSupport,
	} {
		a := newTown(t).citizen(histories).ask("2018-02-20")
		if a.Citizens[model.Baseline][want] != 1 {
			t.Errorf("%s: %v, want %s", histories, a.Citizens[model.Baseline], want)
		}
	}
}

func TestWithinAClassTheLaterStartCountsThenTheLowerCode(t *testing.T) {
	in := "kontanthjaelp 2018-01-01 2018-02-10, "
	for histories, want := range map[string]string{
		in + "fleksjob 2018-02-12, foertidspension 2018-02-11": "fleksjob",
		in + "foertidspension 2018-02-12, fleksjob 2018-02-11": "foertidspension",
		in + "foertidspension 2018-02-11, fleksjob 2018-02-11": "fleksjob",
	} {
		a := newTown(t).citizen(histories).ask("2018-02-20")
		if a.OtherSupportByBenefit[want] != 1 || len(a.OtherSupportByBenefit) != 1 {
			t.Errorf("%s: %v, want %s", histories, a.OtherSupportByBenefit, want)
		}
	}
}

func TestTargetBenefitOfAnotherProgrammeIsOtherTargetGroup(t *testing.T) {
	only := cohort.Scope{Baseline: day(t, "2018-02-01"), TargetBenefits: []string{"kontanthjaelp"}}
	a := newTown(t).
		citizen("kontanthjaelp 2018-01-01 2018-02-10, uddannelseshjaelp 2018-02-11").
		citizen("uddannelseshjaelp 2018-01-01").
		askScope(only, cohort.Question{AsOf: day(t, "2018-02-20")})
	if a.Citizens[model.Baseline][model.OtherTargetGroup] != 1 || a.Population[model.Baseline] != 1 {
		t.Errorf("citizens %v", a.Citizens)
	}
}

func TestAProgrammesTargetBenefitIsATargetWhateverItsClass(t *testing.T) {
	sick := cohort.Scope{Baseline: day(t, "2018-02-01"), TargetBenefits: []string{"sygedagpenge"}}
	a := newTown(t).citizen("sygedagpenge 2018-01-01, fleksjob 2018-01-15").askScope(sick, cohort.Question{AsOf: day(t, "2018-02-20")})
	if a.RecipientsByBenefit["sygedagpenge"] != 1 {
		t.Errorf("recipients %v", a.RecipientsByBenefit)
	}
}

func TestTargetGroupDecidesOnEachDay(t *testing.T) {
	scope := kik2(t)
	scope.TargetGroups = []string{"aktivitetsparat"}
	for histories, want := range map[string]map[model.State]int{
		"kontanthjaelp 2018-01-01":                                                                                {},
		"kontanthjaelp 2018-01-01, @jobparat 2018-01-01":                                                          {},
		"kontanthjaelp 2018-01-01, @aktivitetsparat 2018-01-01":                                                   {model.OnBenefit: 1},
		"kontanthjaelp 2018-01-01, @aktivitetsparat 2018-01-01 2018-02-10":                                        {model.OtherTargetGroup: 1},
		"kontanthjaelp 2018-01-01, @aktivitetsparat 2018-01-01, @jobparat 2018-02-15":                             {model.OtherTargetGroup: 1},
		"kontanthjaelp 2018-01-01, @aktivitetsparat 2018-01-01, @jobparat 2018-01-01":                             {model.OnBenefit: 1},
		"kontanthjaelp 2018-01-01, @aktivitetsparat 2018-01-01, @jobparat 2018-02-05 2018-02-10":                  {model.OnBenefit: 1},
		"kontanthjaelp 2018-01-01 2018-02-09, @aktivitetsparat 2018-01-01, uddannelseshjaelp 2018-02-10":          {model.OnBenefit: 1},
		"kontanthjaelp 2018-01-01 2018-02-09, @aktivitetsparat 2018-01-01, foertidspension 2018-02-10":            {model.OtherSupport: 1},
		"kontanthjaelp 2018-01-01 2018-02-09, @aktivitetsparat 2018-01-01 2018-02-03, foertidspension 2018-02-10": {model.OtherSupport: 1},
	} {
		a := newTown(t).citizen(histories).askScope(scope, cohort.Question{AsOf: day(t, "2018-02-20")})
		for _, state := range model.States {
			if a.Citizens[model.Baseline][state] != want[state] || a.Population[model.Inflow] != 0 {
				t.Errorf("%s: %v, want %v", histories, a.Citizens, want)
				break
			}
		}
	}
}

// The benefit is chosen first: being out of T by target group changes its
// class, not the choice.
func TestOutOfTheTargetGroupTheTargetBenefitStillCounts(t *testing.T) {
	scope := kik2(t)
	scope.TargetGroups = []string{"aktivitetsparat"}
	a := newTown(t).
		citizen("kontanthjaelp 2018-01-01, fleksjob 2018-01-01, @aktivitetsparat 2018-01-01 2018-02-05").
		askScope(scope, cohort.Question{AsOf: day(t, "2018-02-20")})
	if a.Citizens[model.Baseline][model.OtherTargetGroup] != 1 || len(a.DerivedDays) != 0 || len(a.SavedDays) != 0 {
		t.Errorf("%v, derived %v, saved %v", a.Citizens, a.DerivedDays, a.SavedDays)
	}
}

func TestUnknownCodesOfAScopeMatchNobody(t *testing.T) {
	v := newTown(t).citizen("kontanthjaelp 2018-01-01, @aktivitetsparat 2018-01-01")
	benefit, group := kik2(t), kik2(t)
	benefit.TargetBenefits = []string{"ukendt"}
	group.TargetGroups = []string{"ukendt"}
	for _, scope := range []cohort.Scope{benefit, group} {
		if a := v.askScope(scope, cohort.Question{AsOf: day(t, "2018-02-20")}); a.Population[model.Baseline] != 0 {
			t.Errorf("%v: population %v", scope, a.Population)
		}
	}
}

func TestDaysAreCountedByCategoryOfTheirTime(t *testing.T) {
	v := newTown(t)
	v.benefitType("sygedagpenge", model.ClassOtherSupport, "2018-02-15", "2018-02-19")
	a := v.citizen("kontanthjaelp 2018-01-01 2018-02-10, sygedagpenge 2018-02-11").ask("2018-02-28")
	want := []cohort.DayCount{{
		Cohort: model.Baseline, Category: "SYGEDAGPENGE", Benefit: "sygedagpenge",
		From: day(t, "2018-02-01"), To: day(t, "2018-02-28"), Days: 5, FirstDay: day(t, "2018-02-15"),
	}}
	if !reflect.DeepEqual(a.DerivedDays, want) {
		t.Errorf("days %v, want %v", a.DerivedDays, want)
	}
	if a.Citizens[model.Baseline][model.OtherTargetGroup] != 1 {
		t.Errorf("citizens %v", a.Citizens)
	}
}

func TestDaysAreCutWhereARateChanges(t *testing.T) {
	a := newTown(t).
		citizen("kontanthjaelp 2018-02-05 2018-02-10, fleksjob 2018-02-13").
		askScope(kik2(t), cohort.Question{AsOf: day(t, "2018-02-20"), RateChanges: map[string][]model.Date{
			"kontanthjaelp": {day(t, "2018-01-01"), day(t, "2018-02-08"), day(t, "2018-02-12")},
			"fleksjob":      {day(t, "2018-02-21")},
		}})
	count := func(category, benefit, from, to string, days int64, first string) cohort.DayCount {
		return cohort.DayCount{Cohort: model.Inflow, Category: category, Benefit: benefit, From: day(t, from), To: day(t, to), Days: days, FirstDay: day(t, first)}
	}
	derived := []cohort.DayCount{
		count(cohort.CashAndEducationBenefit, "kontanthjaelp", "2018-02-01", "2018-02-07", 3, "2018-02-05"),
		count(cohort.CashAndEducationBenefit, "kontanthjaelp", "2018-02-08", "2018-02-11", 3, "2018-02-08"),
		count("FLEKSJOB", "fleksjob", "2018-02-01", "2018-02-20", 8, "2018-02-13"),
	}
	saved := []cohort.DayCount{
		count("", "kontanthjaelp", "2018-02-08", "2018-02-11", 1, "2018-02-11"),
		count("", "kontanthjaelp", "2018-02-12", "2018-02-20", 9, "2018-02-12"),
	}
	if !reflect.DeepEqual(a.DerivedDays, derived) {
		t.Errorf("derived %v\nwant %v", a.DerivedDays, derived)
	}
	if !reflect.DeepEqual(a.SavedDays, saved) {
		t.Errorf("saved %v\nwant %v", a.SavedDays, saved)
	}
}

func TestAWindowFarBeyondTheDataCountsEveryDay(t *testing.T) {
	scope := kik2(t)
	scope.Baseline = day(t, "0001-01-01")
	last := day(t, "2200-12-31")
	a := newTown(t).
		citizen("kontanthjaelp 2018-02-05 9999-12-31").
		citizen("kontanthjaelp 2018-02-05 2018-02-05, fleksjob 2018-02-06").
		askScope(scope, cohort.Question{AsOf: last, StockDays: []model.Date{day(t, "2018-02-04"), day(t, "2018-02-05"), day(t, "2199-01-01")}})
	var days int64
	for _, count := range a.DerivedDays {
		days += count.Days
	}
	if want := 2 * int64(last-day(t, "2018-02-04")); days != want {
		t.Errorf("%d days, want %d", days, want)
	}
	if want := []int{0, 2, 1}; !reflect.DeepEqual(a.Stock, want) {
		t.Errorf("stock %v, want %v", a.Stock, want)
	}
}

func TestAMunicipalityWithoutCitizensHasAPopulationOfNobody(t *testing.T) {
	a := newTown(t).ask("2018-08-31")
	if len(a.Population) != 2 || len(a.Citizens[model.Inflow]) != len(model.States) || a.Population[model.Baseline] != 0 {
		t.Errorf("population %v, citizens %v", a.Population, a.Citizens)
	}
}

func TestADayBeforeTheBaselineIsRefused(t *testing.T) {
	for _, asOf := range []string{"2018-01-31", "2201-01-01"} {
		_, err := newTown(t).history().Analyse(context.Background(), kik2(t), cohort.Question{AsOf: day(t, asOf)})
		var coded *model.Error
		if !errors.As(err, &coded) || coded.Code != model.CodeValidation || coded.Field != "asOf" {
			t.Errorf("%s: %v, want VALIDATION of asOf", asOf, err)
		}
	}
}

func TestAGivenUpQuestionEndsWithTheContextsError(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	h := bigHistory(t, 20_000)
	if _, err := h.Analyse(ctx, bigScope, cohort.Question{AsOf: day(t, "2022-06-15")}); !errors.Is(err, context.Canceled) {
		t.Errorf("analyse: %v", err)
	}
	if _, _, err := h.SelfSupportAfter(ctx, bigScope, day(t, "2022-06-15"), 12, nil, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("self-support: %v", err)
	}
}

func TestOneWorkerAndSeveralGiveTheSameAnswer(t *testing.T) {
	h := bigHistory(t, 40_000)
	question := cohort.Question{AsOf: day(t, "2022-06-15"), StockDays: []model.Date{day(t, "2020-01-31")}}
	answer := func(workers int) *cohort.Analysis {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(workers))
		a, err := h.Analyse(context.Background(), bigScope, question)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	if one, several := answer(1), answer(4); !reflect.DeepEqual(one, several) {
		t.Errorf("one worker %+v\nfour %+v", one, several)
	}
}

func TestAThousandTimesTheCitizensGiveAThousandTimesTheCounts(t *testing.T) {
	histories := []string{
		"kontanthjaelp 2018-01-01 2018-02-10, sygedagpenge 2018-02-05 2018-02-20, fleksjob 2018-02-18",
		"uddannelseshjaelp 2018-02-07, @aktivitetsparat 2018-02-09",
		"job 2018-01-01",
	}
	scope := kik2(t)
	scope.TargetGroups = []string{"aktivitetsparat"}
	few, many := newTown(t), newTown(t)
	for i := range 9000 * len(histories) {
		if i < len(histories) {
			few.citizen(histories[i])
		}
		many.citizen(histories[i%len(histories)])
	}
	for _, s := range []cohort.Scope{kik2(t), scope} {
		q := cohort.Question{AsOf: day(t, "2018-02-28"), StockDays: []model.Date{day(t, "2018-02-08")}}
		one, all := few.askScope(s, q), many.askScope(s, q)
		if one.Population[model.Inflow] == 0 || all.Population[model.Inflow] != 9000*one.Population[model.Inflow] {
			t.Errorf("population %v, want 9000 times %v", all.Population, one.Population)
		}
		if all.Stock[0] != 9000*one.Stock[0] {
			t.Errorf("stock %v, want 9000 times %v", all.Stock, one.Stock)
		}
		for i, count := range one.DerivedDays {
			if all.DerivedDays[i].Days != 9000*count.Days {
				t.Errorf("days %v, want 9000 times %v", all.DerivedDays[i], count)
			}
		}
	}
}
