package cohort_test

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"kik/graph/cohort"
	"kik/graph/model"
	"kik/graph/reference"
	"kik/graph/survival"
)

func retention(t testing.TB, data reference.Data, q cohort.RetentionQuestion) *cohort.Retention {
	t.Helper()
	r, err := historyOf(t, data).Retention(context.Background(), cohort.ScopeOf(data.Programme), q)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// subject is a citizen's time to exit, the slow way.
type subject struct {
	time  int
	state model.State // empty: censored
}

// share returns S(t) by the definition: the product over the days up to t of
// the share of those at risk who had no event.
func share(subjects []subject, t int, event func(model.State) bool) float64 {
	s := 1.0
	for day := 0; day <= t; day++ {
		var atRisk, events float64
		for _, one := range subjects {
			if one.time >= day {
				atRisk++
			}
			if one.time == day && one.state != "" && event(one.state) {
				events++
			}
		}
		if atRisk > 0 {
			s *= 1 - events/atRisk
		}
	}
	return s
}

func anyState(model.State) bool { return true }

func checkGroup(t *testing.T, got cohort.RetentionGroup, subjects []subject, exit cohort.ExitKind) {
	t.Helper()
	event := anyState
	if exit == cohort.ExitSelfSupport {
		event = func(s model.State) bool { return s == model.SelfSupport }
	}
	events := 0
	for _, s := range subjects {
		if s.state != "" && event(s.state) {
			events++
		}
	}
	if got.Subjects != len(subjects) || got.Events != events || got.Censored != len(subjects)-events {
		t.Errorf("%s: %d subjects, %d events, want %d and %d", nameOf(got.Keys), got.Subjects, got.Events, len(subjects), events)
	}
	incidence := make([]float64, len(cohort.ExitStates))
	for i, p := range got.Points {
		if want := share(subjects, p.Time, event); math.Abs(p.Survival-want) > 1e-9 {
			t.Errorf("%s: S(%d) = %v, want %v", nameOf(got.Keys), p.Time, p.Survival, want)
		}
		atRisk := 0.0
		for _, s := range subjects {
			if s.time >= p.Time {
				atRisk++
			}
		}
		for kind, state := range cohort.ExitStates {
			for _, s := range subjects {
				if s.time == p.Time && s.state == state {
					incidence[kind] += share(subjects, p.Time-1, anyState) / atRisk
				}
			}
			if math.Abs(got.Incidence[i].ByKind[kind]-incidence[kind]) > 1e-9 {
				t.Errorf("%s: incidence of %s at %d: %v, want %v", nameOf(got.Keys), state, p.Time, got.Incidence[i].ByKind[kind], incidence[kind])
			}
		}
	}
}

func TestRetentionIsThatOfTheReferencesExits(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		q := cohort.RetentionQuestion{Exit: cohort.ExitAny, Pooled: rng.IntN(3) == 0}
		q.AsOf, q.Gap = asOf, max(0, rng.IntN(40)-20)
		if rng.IntN(2) == 0 {
			q.Exit = cohort.ExitSelfSupport
		}
		by := allDimensions[rng.IntN(len(allDimensions))]
		if by.FixedAtEntry() && by != cohort.ByCohort {
			q.By = &by
		}
		people := reference.People(data, asOf)
		groups := map[string][]subject{}
		for i, exit := range reference.Exits(data, asOf, q.Gap) {
			one := subject{time: int(exit.Day - exit.Entry)}
			if exit.Left {
				one.state = exit.State
			}
			name := ""
			if !q.Pooled {
				name = string(exit.Cohort)
			}
			if q.By != nil {
				if name != "" {
					name += " × "
				}
				name += valuesOf(by, data, people[i])[0]
			}
			groups[name] = append(groups[name], one)
		}
		got := retention(t, data, q)
		if len(got.Groups) != len(groups) || got.NotAtRisk != 0 {
			t.Errorf("%d groups, want %d; %d not at risk", len(got.Groups), len(groups), got.NotAtRisk)
		}
		for _, group := range got.Groups {
			checkGroup(t, group, groups[nameOf(group.Keys)], q.Exit)
		}
	})
}

// inTarget says whether the citizen is in T on the day, by the slow reference.
func inTarget(data reference.Data, citizen int, day model.Date) bool {
	data.Citizens = data.Citizens[citizen : citizen+1]
	return data.Stock(day) == 1
}

func TestOnAnInterventionTheTimeStartsAtTheFirstEnrolment(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		intervention := "i2"
		q := cohort.RetentionQuestion{Exit: cohort.ExitAny, Pooled: true}
		q.AsOf, q.Gap, q.Intervention = asOf, rng.IntN(3), &intervention
		var subjects []subject
		notAtRisk := 0
		for _, p := range reference.People(data, asOf) {
			if !p.Enrolled[intervention] {
				continue
			}
			start := asOf
			for _, e := range data.Citizens[p.Citizen].Enrolments {
				if e.Intervention == intervention {
					start = min(start, e.From)
				}
			}
			if start < p.Entry || !inTarget(data, p.Citizen, start) {
				notAtRisk++
				continue
			}
			// An exit seen on a day is the start of more than gap days out of T.
			left, out := asOf, 0
			for day := start; day <= asOf; day++ {
				if out++; inTarget(data, p.Citizen, day) {
					out = 0
				}
				if out > q.Gap {
					left = day - model.Date(q.Gap)
					break
				}
			}
			one := subject{time: int(left - start)}
			if out > q.Gap {
				one.state = model.SelfSupport // some: any exit is the event
			}
			subjects = append(subjects, one)
		}
		got := retention(t, data, q)
		if got.NotAtRisk != notAtRisk {
			t.Errorf("%d not at risk, want %d", got.NotAtRisk, notAtRisk)
		}
		if len(subjects) == 0 {
			if len(got.Groups) != 0 {
				t.Errorf("groups %+v of nobody", got.Groups)
			}
			return
		}
		group := got.Groups[0]
		events := 0
		for _, s := range subjects {
			if s.state != "" {
				events++
			}
		}
		if len(got.Groups) != 1 || group.Subjects != len(subjects) || group.Events != events {
			t.Errorf("groups %+v, want %v", got.Groups, subjects)
		}
		for _, p := range group.Points {
			if want := share(subjects, p.Time, anyState); math.Abs(p.Survival-want) > 1e-9 {
				t.Errorf("S(%d) = %v, want %v", p.Time, p.Survival, want)
			}
		}
	})
}

func TestReentryIsThatOfTheReference(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		gap := max(0, rng.IntN(40)-20)
		months := []int{0, 1, 3, 6, 12}
		got, err := historyOf(t, data).Reentry(context.Background(), cohort.ScopeOf(data.Programme), cohort.ExitQuestion{AsOf: asOf, Gap: gap}, months)
		if err != nil {
			t.Fatal(err)
		}
		for i, n := range months {
			observed, notObserved, back := reference.Reentry(data, asOf, gap, n)
			if want := (cohort.Reentry{Months: n, Observed: observed, NotObserved: notObserved, Back: back}); got[i] != want {
				t.Errorf("%+v, want %+v", got[i], want)
			}
		}
	})
}

// Groups have the subjects, events and censored of the whole, and what is asked
// of a group of citizens alone is what it is as a part.
func FuzzRetentionGroupsAddUp(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(func(t *testing.T, seed uint64) {
		rng := rand.New(rand.NewPCG(seed, 23))
		data := reference.RandomOf(rng, 80)
		asOf := data.Programme.BaselineDate + model.Date(rng.IntN(400))
		q := cohort.RetentionQuestion{Exit: []cohort.ExitKind{cohort.ExitAny, cohort.ExitSelfSupport}[rng.IntN(2)], Pooled: true}
		q.AsOf, q.Gap = asOf, rng.IntN(30)
		h := historyOf(t, data)
		whole := retention(t, data, q)
		fixed := slices.DeleteFunc(slices.Clone(allDimensions), func(d cohort.Dimension) bool { return !d.FixedAtEntry() })
		by := fixed[rng.IntN(len(fixed))]
		q.By, q.Pooled = &by, false
		var subjects, events, censored int
		for _, group := range retention(t, data, q).Groups {
			subjects += group.Subjects
			events += group.Events
			censored += group.Censored
			if hasMissing(group.Keys) {
				continue
			}
			alone := cohort.RetentionQuestion{Exit: q.Exit, Pooled: true, ExitQuestion: q.ExitQuestion}
			alone.Group = selected(t, h, data, asOf, filterOf(t, group.Keys))
			one, err := h.Retention(context.Background(), cohort.ScopeOf(data.Programme), alone)
			if err != nil || len(one.Groups) != 1 || !slices.EqualFunc(one.Groups[0].Points, group.Points, samePoint) {
				t.Errorf("%s alone: %+v, %v\nas a part: %+v", nameOf(group.Keys), one, err, group)
			}
		}
		want := [3]int{}
		if len(whole.Groups) > 0 {
			want = [3]int{whole.Groups[0].Subjects, whole.Groups[0].Events, whole.Groups[0].Censored}
		}
		if [3]int{subjects, events, censored} != want {
			t.Errorf("by %s: %d, %d, %d; want %v", by, subjects, events, censored, want)
		}
	})
}

func TestTheCohortsAreNotPooledUnlessAsked(t *testing.T) {
	h := newTown(t).
		citizen("kontanthjaelp 2017-01-01 2018-02-10").
		citizen("kontanthjaelp 2018-03-01 2018-03-05, fleksjob 2018-03-06").
		citizen("kontanthjaelp 2018-03-01").
		history()
	ask := func(pooled bool) *cohort.Retention {
		q := cohort.RetentionQuestion{Exit: cohort.ExitSelfSupport, Pooled: pooled}
		q.AsOf = day(t, "2018-03-20")
		r, err := h.Retention(context.Background(), kik2(t), q)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	apart, pooled := ask(false), ask(true)
	if len(apart.Groups) != 2 || len(pooled.Groups) != 1 || len(pooled.Groups[0].Keys) != 0 {
		t.Fatalf("apart %+v, pooled %+v", apart, pooled)
	}
	// The baseline citizen left on day 10; the inflow's exit to fleksjob censors.
	left := apart.Groups[0].Points[0]
	if left.Time != 10 || left.Events != 1 || left.Survival != 0 {
		t.Errorf("baseline %+v", left)
	}
	inflow := apart.Groups[1]
	if inflow.Events != 0 || inflow.Censored != 2 || inflow.Points[0].Time != 5 || inflow.Incidence[0].ByKind[1] != 0.5 {
		t.Errorf("inflow %+v", inflow)
	}
}

func TestImpossibleRetentionsAreRefused(t *testing.T) {
	h := newTown(t).citizen("kontanthjaelp 2018-01-01").history()
	group, byCohort := cohort.ByTargetGroup, cohort.ByCohort
	in := cohort.ExitQuestion{AsOf: day(t, "2018-03-01")}
	for _, c := range []struct {
		field string
		q     cohort.RetentionQuestion
	}{
		{"asOf", cohort.RetentionQuestion{Exit: cohort.ExitAny, ExitQuestion: cohort.ExitQuestion{AsOf: day(t, "2018-01-01")}}},
		{"gap", cohort.RetentionQuestion{Exit: cohort.ExitAny, ExitQuestion: cohort.ExitQuestion{AsOf: in.AsOf, Gap: -1}}},
		{"exit", cohort.RetentionQuestion{ExitQuestion: in}},
		{"by", cohort.RetentionQuestion{Exit: cohort.ExitAny, ExitQuestion: in, By: &group}},
		{"by", cohort.RetentionQuestion{Exit: cohort.ExitAny, ExitQuestion: in, By: &byCohort, Pooled: true}},
	} {
		_, err := h.Retention(context.Background(), kik2(t), c.q)
		var coded *model.Error
		if !errors.As(err, &coded) || coded.Code != model.CodeValidation || coded.Field != c.field {
			t.Errorf("%+v: %v", c.q, err)
		}
	}
}

// filterOf returns the filter of those with the keys' values.
func filterOf(t *testing.T, keys []cohort.Key) cohort.Filter {
	var f cohort.Filter
	for _, key := range keys {
		if key.Code == nil {
			continue
		}
		switch key.Dimension {
		case cohort.ByCohort:
			name := model.Cohort(*key.Code)
			f.Cohort = &name
		case cohort.ByGender:
			f.Genders = []model.Gender{model.Gender(*key.Code)}
		case cohort.ByDistrict:
			f.Districts = []string{*key.Code}
		case cohort.ByEntryBenefit:
			f.EntryBenefits = []string{*key.Code}
		case cohort.ByEntryMonth:
			month, err := model.ParseMonth(*key.Code)
			if err != nil {
				t.Fatal(err)
			}
			from, to := month.First(), month.Last()
			f.EntryFrom, f.EntryTo = &from, &to
		case cohort.ByAgeBand:
			f.AgeFrom, f.AgeTo = limitsOf(*key.Code)
		}
	}
	return f
}

func limitsOf(band string) (from, to *int) {
	low, high, _ := strings.Cut(band, "-")
	if n, err := strconv.Atoi(low); err == nil {
		from = &n
	}
	if n, err := strconv.Atoi(high); err == nil {
		to = &n
	}
	return from, to
}

func hasMissing(keys []cohort.Key) bool {
	return slices.ContainsFunc(keys, func(key cohort.Key) bool { return key.Code == nil })
}

func samePoint(a, b survival.Point) bool {
	return a.Time == b.Time && a.AtRisk == b.AtRisk && a.Events == b.Events && a.Censored == b.Censored && a.Survival == b.Survival
}
