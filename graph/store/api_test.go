package store_test

import (
	"slices"
	"strings"
	"testing"

	"kik/graph/auth"
	"kik/graph/model"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

var staff = auth.Local()

func TestCitizensComeByPseudonymAPageAtATime(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		var found []string
		var after *model.Cursor
		for range 4 {
			page, err := s.Citizens(t.Context(), staff, 1, after)
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range page {
				found = append(found, c.Pseudonym)
				after = pointer(store.CitizenCursor(c))
			}
		}
		if got := strings.Join(found, " "); got != "demo-1 demo-2 demo-3" {
			t.Errorf("citizens %s", got)
		}
		if n, err := s.CountCitizens(t.Context(), staff); err != nil || n != 3 {
			t.Errorf("%d citizens (%v)", n, err)
		}
		citizen, err := s.Citizen(t.Context(), staff, "demo-2")
		if err != nil || citizen.ID != 1 || *citizen.BirthYear != 1990 || *citizen.Gender != model.Female || *citizen.District != "Nord" {
			t.Errorf("%+v, %v", citizen, err)
		}
		if _, err := s.Citizen(t.Context(), staff, "demo-9"); model.CodeOf(err) != model.CodeNotFound {
			t.Errorf("an unknown pseudonym: %v, want NOT_FOUND", err)
		}
	})
}

func TestSingleCitizensAreForStaffOnly(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		reader := auth.Viewer{Role: auth.Reader}
		ids := []int64{1}
		for name, read := range map[string]func() error{
			"Citizens":             func() error { _, err := s.Citizens(t.Context(), reader, 1, nil); return err },
			"CountCitizens":        func() error { _, err := s.CountCitizens(t.Context(), reader); return err },
			"Citizen":              func() error { _, err := s.Citizen(t.Context(), reader, "demo-1"); return err },
			"CitizensByID":         func() error { _, err := s.CitizensByID(t.Context(), reader, ids); return err },
			"SpellsByCitizen":      func() error { _, err := s.SpellsByCitizen(t.Context(), reader, ids); return err },
			"VisitationsByCitizen": func() error { _, err := s.VisitationsByCitizen(t.Context(), reader, ids); return err },
			"EnrolmentsByCitizen":  func() error { _, err := s.EnrolmentsByCitizen(t.Context(), reader, ids); return err },
			"EnrolmentsByIntervention": func() error {
				_, err := s.EnrolmentsByIntervention(t.Context(), reader, []string{"I1"}, store.EnrolmentPage{Limit: 1})
				return err
			},
			"CountEnrolments": func() error { _, err := s.CountEnrolments(t.Context(), reader, []string{"I1"}); return err },
		} {
			if err := read(); model.CodeOf(err) != model.CodeForbidden {
				t.Errorf("%s: %v, want FORBIDDEN", name, err)
			}
		}
	})
}

func TestACursorOfAnotherListIsRefused(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		byName := model.InterventionOrder{Field: model.InterventionOrderFieldName, Direction: model.DirectionAsc}
		byCode := model.InterventionOrder{Field: model.InterventionOrderFieldCode, Direction: model.DirectionAsc}
		ofCode := store.InterventionCursor(byCode, &model.Intervention{Code: "I1"})
		for _, cursor := range []model.Cursor{"", "x", "ÅÅ", "bnVsbA", ofCode} {
			if _, err := s.Citizens(t.Context(), staff, 1, &cursor); model.CodeOf(err) != model.CodeValidation {
				t.Errorf("citizens after %q: %v, want VALIDATION", cursor, err)
			}
			if _, err := s.Interventions(t.Context(), nil, byName, 1, &cursor); model.CodeOf(err) != model.CodeValidation {
				t.Errorf("interventions after %q: %v, want VALIDATION", cursor, err)
			}
			if cursor != "" {
				_, err := s.EnrolmentsByIntervention(t.Context(), staff, []string{"I1"}, store.EnrolmentPage{Limit: 1, After: cursor})
				if model.CodeOf(err) != model.CodeValidation {
					t.Errorf("enrolments after %q: %v, want VALIDATION", cursor, err)
				}
			}
		}
	})
}

func TestInterventionsAreFilteredOrderedAndPaged(t *testing.T) {
	cases := []struct {
		name   string
		filter *model.InterventionFilter
		order  model.InterventionOrderField
		desc   bool
		want   string
	}{
		{"by name, in Danish order", nil, model.InterventionOrderFieldName, false, "I2 I1 I4 I3"},
		{"by name, backwards", nil, model.InterventionOrderFieldName, true, "I3 I4 I1 I2"},
		{"by code", nil, model.InterventionOrderFieldCode, false, "I1 I2 I3 I4"},
		{"by first day, then code", nil, model.InterventionOrderFieldFrom, false, "I1 I2 I3 I4"},
		{"by first day, backwards", nil, model.InterventionOrderFieldFrom, true, "I4 I3 I2 I1"},
		{"of programmes", &model.InterventionFilter{Programmes: []string{"P2", "P9"}}, model.InterventionOrderFieldCode, false, "I2 I3"},
		{"of no programme", &model.InterventionFilter{Programmes: []string{}}, model.InterventionOrderFieldCode, false, ""},
		{"of one of the target groups", &model.InterventionFilter{TargetGroups: []string{"unge", "jobparat"}}, model.InterventionOrderFieldCode, false, "I1 I3"},
		{"of a provider", &model.InterventionFilter{Providers: []string{"DGI"}}, model.InterventionOrderFieldCode, false, "I1"},
		{"running on a last day", &model.InterventionFilter{RunningOn: pointer(day(2018, 7, 1))}, model.InterventionOrderFieldCode, false, "I2 I3 I4"},
		{"running on a first day", &model.InterventionFilter{RunningOn: pointer(day(2016, 1, 1))}, model.InterventionOrderFieldCode, false, "I1"},
		{"with words in name and description, å as aa", &model.InterventionFilter{Text: pointer("ÅBENRÅ  ørn")}, model.InterventionOrderFieldCode, false, "I1"},
		{"with a word in the code", &model.InterventionFilter{Text: pointer("i2")}, model.InterventionOrderFieldCode, false, "I2"},
		{"with characters that a pattern would take for wild", &model.InterventionFilter{Text: pointer("%")}, model.InterventionOrderFieldCode, false, ""},
		{"all at once", &model.InterventionFilter{Programmes: []string{"P2"}, TargetGroups: []string{"unge"}, Providers: []string{"Arena"}, RunningOn: pointer(day(2020, 1, 1)), Text: pointer("dør")}, model.InterventionOrderFieldName, false, "I3"},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		for _, c := range cases {
			order := model.InterventionOrder{Field: c.order, Direction: model.DirectionAsc}
			if c.desc {
				order.Direction = model.DirectionDesc
			}
			var found []string
			var after *model.Cursor
			for range 5 {
				page, err := s.Interventions(t.Context(), c.filter, order, 1, after)
				if err != nil {
					t.Fatalf("%s: %v", c.name, err)
				}
				for _, i := range page {
					found = append(found, i.Code)
					after = pointer(store.InterventionCursor(order, i))
				}
			}
			if got := strings.Join(found, " "); got != c.want {
				t.Errorf("%s: %s, want %s", c.name, got, c.want)
			}
			if n, err := s.CountInterventions(t.Context(), c.filter); err != nil || n != len(strings.Fields(c.want)) {
				t.Errorf("%s: counted %d (%v)", c.name, n, err)
			}
		}
	})
}

func TestEnrolmentsOfManyInterventionsArePagedByFirstDayAndPseudonym(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		first, err := s.EnrolmentsByIntervention(t.Context(), staff, []string{"I1", "I2", "I3"}, store.EnrolmentPage{Limit: 2})
		if err != nil {
			t.Fatal(err)
		}
		if got := citizensOf(first["I1"]); !slices.Equal(got, []int64{1, 2}) { // demo-2, demo-1
			t.Errorf("the first page of I1 has citizens %v", got)
		}
		if len(first["I2"]) != 1 || len(first["I3"]) != 0 {
			t.Errorf("I2 has %d enrolments, I3 %d", len(first["I2"]), len(first["I3"]))
		}
		second, err := s.EnrolmentsByIntervention(t.Context(), staff, []string{"I1"}, store.EnrolmentPage{Limit: 2, After: first["I1"][1].Cursor})
		if err != nil {
			t.Fatal(err)
		}
		if got := citizensOf(second["I1"]); !slices.Equal(got, []int64{3}) {
			t.Errorf("the second page of I1 has citizens %v", got)
		}
		if node := second["I1"][0].Node; *node.Outcome != model.OutcomeJob || *node.OutcomeDate != day(2016, 4, 1) || node.ID == 0 {
			t.Errorf("%+v", node)
		}
		counts, err := s.CountEnrolments(t.Context(), staff, []string{"I1", "I2", "I3"})
		if err != nil || counts["I1"] != 3 || counts["I2"] != 1 || counts["I3"] != 0 {
			t.Errorf("counts %v (%v)", counts, err)
		}
	})
}

func citizensOf(edges []model.EnrolmentEdge) []int64 {
	var ids []int64
	for _, edge := range edges {
		ids = append(ids, edge.Node.CitizenID)
	}
	return ids
}
