package loader_test

import (
	"sync/atomic"
	"testing"

	"kik/graph/auth"
	"kik/graph/loader"
	"kik/graph/model"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

func TestLoadersReadTheRowsOfManyKeysWithOneStatement(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		var statements atomic.Int64
		ctx := store.WithStatementCount(t.Context(), &statements)
		loaders := loader.New(s, auth.Local())
		expect := func(what string, want int64) {
			t.Helper()
			if got := statements.Swap(0); got != want {
				t.Errorf("%s took %d statements, want %d", what, got, want)
			}
		}
		spells, err := loaders.SpellsByCitizen.LoadAll(ctx, []int64{1, 2, 3})
		if err != nil || len(spells[0]) != 3 || len(spells[1]) != 1 || spells[2] != nil {
			t.Errorf("spells %v (%v)", spells, err)
		}
		if first := spells[0][0]; first.Benefit != "kh" || first.From != model.NewDate(2017, 3, 1) {
			t.Errorf("the first spell is %+v", first)
		}
		expect("spells", 1)
		if _, err := loaders.SpellsByCitizen.Load(ctx, 1); err != nil {
			t.Error(err)
		}
		expect("spells once more", 0)
		visitations, err := loaders.VisitationsByCitizen.LoadAll(ctx, []int64{1, 2, 3})
		if err != nil || len(visitations[0]) != 1 || visitations[1][0].TargetGroup != "unge" {
			t.Errorf("visitations %v (%v)", visitations, err)
		}
		expect("visitations", 1)
		enrolments, err := loaders.EnrolmentsByCitizen.LoadAll(ctx, []int64{1, 2, 3})
		if err != nil || len(enrolments[0]) != 2 || enrolments[0][1].Intervention != "I2" {
			t.Errorf("enrolments %v (%v)", enrolments, err)
		}
		expect("enrolments", 1)
		interventions, err := loaders.InterventionByCode.LoadAll(ctx, []string{"I1", "I3"})
		if err != nil || interventions[0].Providers[1] != "Arena" || interventions[1].TargetGroups[0] != "unge" {
			t.Errorf("interventions %v (%v)", interventions, err)
		}
		expect("interventions with their lists", 3)
		citizens, err := loaders.CitizenByID.LoadAll(ctx, []int64{3, 1})
		if err != nil || citizens[0].Pseudonym != "demo-3" || citizens[1].Pseudonym != "demo-2" {
			t.Errorf("citizens %v (%v)", citizens, err)
		}
		expect("citizens", 1)
		page := store.EnrolmentPage{Limit: 2}
		pages, err := loaders.EnrolmentsByIntervention.LoadAll(ctx, []loader.EnrolmentsOf{{Intervention: "I1", Page: page}, {Intervention: "I2", Page: page}, {Intervention: "I3", Page: page}})
		if err != nil || len(pages[0]) != 2 || len(pages[1]) != 1 || len(pages[2]) != 0 {
			t.Errorf("pages %v (%v)", pages, err)
		}
		expect("pages of enrolments", 1)
		counts, err := loaders.EnrolmentCount.LoadAll(ctx, []string{"I1", "I3"})
		if err != nil || counts[0] != 3 || counts[1] != 0 {
			t.Errorf("counts %v (%v)", counts, err)
		}
		expect("counts of enrolments", 1)
		if _, err := loaders.CitizenByID.Load(ctx, 99); model.CodeOf(err) != model.CodeNotFound {
			t.Errorf("an unknown citizen: %v, want NOT_FOUND", err)
		}
		if _, err := loaders.InterventionByCode.Load(ctx, "I99"); model.CodeOf(err) != model.CodeNotFound {
			t.Errorf("an unknown intervention: %v, want NOT_FOUND", err)
		}
	})
}

func TestLoadersKeepToWhatTheViewerMaySee(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		loaders := loader.From(loader.With(t.Context(), loader.New(s, auth.Viewer{Role: auth.Reader})))
		if _, err := loaders.SpellsByCitizen.Load(t.Context(), 1); model.CodeOf(err) != model.CodeForbidden {
			t.Errorf("spells: %v, want FORBIDDEN", err)
		}
		if _, err := loaders.CitizenByID.Load(t.Context(), 1); model.CodeOf(err) != model.CodeForbidden {
			t.Errorf("a citizen: %v, want FORBIDDEN", err)
		}
		if _, err := loaders.InterventionByCode.Load(t.Context(), "I1"); err != nil {
			t.Errorf("an intervention: %v", err)
		}
	})
}
