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
		loaders := loader.New(s, auth.Viewer{Role: auth.Analyst, Name: "a tester"}, names{})
		expect := func(what string, want int64) {
			t.Helper()
			if got := statements.Swap(0); got != want {
				t.Errorf("%s took %d statements, want %d", what, got, want)
			}
		}
		known, err := s.CitizensByID(t.Context(), auth.Viewer{Role: auth.Analyst, Name: "a tester"}, []int64{1, 2, 3})
		if err != nil {
			t.Fatal(err)
		}
		citizens := loaders.Records(ctx, []*model.Citizen{known[1], known[2], known[3]})
		expect("nothing", 0)
		var spells [][]model.NamedSpell
		for range 2 {
			spells = nil
			for _, citizen := range citizens {
				of, err := citizen.Spells()
				if err != nil {
					t.Fatal(err)
				}
				spells = append(spells, of)
			}
		}
		if len(spells[0]) != 3 || len(spells[1]) != 1 || len(spells[2]) != 0 {
			t.Errorf("spells %v", spells)
		}
		if first := spells[0][0]; first.Benefit.Code != "kh" || first.Benefit.Name != "name of kh" || first.From != model.NewDate(2017, 3, 1) {
			t.Errorf("the first spell is %+v", first)
		}
		expect("spells, asked for twice", 1)
		for i, want := range []int{1, 1, 0} {
			if visitations, err := citizens[i].Visitations(); err != nil || len(visitations) != want {
				t.Errorf("visitations %v (%v), want %d", visitations, err, want)
			}
		}
		expect("visitations", 1)
		enrolments, err := citizens[0].Enrolments()
		if err != nil || len(enrolments) != 2 || enrolments[1].In.Code != "I2" {
			t.Fatalf("enrolments %v (%v)", enrolments, err)
		}
		expect("enrolments, whose interventions are not all known", 4)
		if citizen, err := enrolments[1].Citizen(); err != nil || citizen.ID != 1 {
			t.Errorf("the citizen of an enrolment: %v (%v)", citizen, err)
		}
		expect("the citizens of enrolments", 1)
		interventions, err := loaders.InterventionByCode.LoadAll(ctx, []string{"I1", "I3"})
		if err != nil || interventions[0].Providers()[1] != "Arena" || interventions[1].TargetGroups[0] != "unge" {
			t.Errorf("interventions %v (%v)", interventions, err)
		}
		expect("interventions with their lists", 3)
		page := store.EnrolmentPage{Limit: 2}
		pages, err := loaders.EnrolmentsByIntervention.LoadAll(ctx, []loader.EnrolmentsOf{{Intervention: "I1", Page: page}, {Intervention: "I2", Page: page}, {Intervention: "I3", Page: page}})
		if err != nil || len(pages[0].Edges) != 2 || len(pages[1].Edges) != 1 || len(pages[2].Edges) != 0 {
			t.Errorf("pages %v (%v)", pages, err)
		}
		expect("pages of enrolments", 1)
		for _, page := range pages[:2] {
			for _, edge := range page.Edges {
				citizen, err := page.Records.Citizen(edge.Node.CitizenID)
				if err != nil {
					t.Fatal(err)
				}
				if _, err := citizen.Spells(); err != nil {
					t.Error(err)
				}
			}
		}
		expect("the citizens of all pages and their spells", 2)
		if _, err := pages[0].Records.Citizen(99); model.CodeOf(err) != model.CodeNotFound {
			t.Errorf("an unknown citizen: %v, want NOT_FOUND", err)
		}
		counts, err := loaders.EnrolmentCount.LoadAll(ctx, []string{"I1", "I3"})
		if err != nil || counts[0] != 3 || counts[1] != 0 {
			t.Errorf("counts %v (%v)", counts, err)
		}
		expect("counts of enrolments", 1)
		if _, err := loaders.InterventionByCode.Load(ctx, "I99"); model.CodeOf(err) != model.CodeNotFound {
			t.Errorf("an unknown intervention: %v, want NOT_FOUND", err)
		}
	})
}

func TestLoadersKeepToWhatTheViewerMaySee(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		loaders := loader.From(loader.With(t.Context(), loader.New(s, auth.Viewer{Role: auth.Reader}, names{})))
		citizen := loaders.Records(t.Context(), []*model.Citizen{{ID: 1}})[0]
		_, spells := citizen.Spells()
		_, visitations := citizen.Visitations()
		_, enrolments := citizen.Enrolments()
		_, self := citizen.Records.Citizen(1)
		_, pages := loaders.EnrolmentsByIntervention.Load(t.Context(), loader.EnrolmentsOf{Intervention: "I1", Page: store.EnrolmentPage{Limit: 1}})
		_, count := loaders.EnrolmentCount.Load(t.Context(), "I1")
		for what, err := range map[string]error{"spells": spells, "visitations": visitations, "enrolments": enrolments, "a citizen": self, "pages": pages, "a count": count} {
			if model.CodeOf(err) != model.CodeForbidden {
				t.Errorf("%s: %v, want FORBIDDEN", what, err)
			}
		}
		if _, err := loaders.InterventionByCode.Load(t.Context(), "I1"); err != nil {
			t.Errorf("an intervention: %v", err)
		}
	})
}

// names knows every code but of interventions only I1.
type names struct{}

func (names) BenefitName(code string) string     { return "name of " + code }
func (names) TargetGroupName(code string) string { return "name of " + code }

func (names) Intervention(code string) *model.Intervention {
	if code == "I1" {
		return &model.Intervention{Code: "I1"}
	}
	return nil
}
