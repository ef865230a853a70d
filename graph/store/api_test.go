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

var staff = auth.Viewer{Role: auth.Analyst, Name: "a tester"}

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
		for _, cursor := range []model.Cursor{"", "x", "ÅÅ", "bnVsbA"} {
			if _, err := s.Citizens(t.Context(), staff, 1, &cursor); model.CodeOf(err) != model.CodeValidation {
				t.Errorf("citizens after %q: %v, want VALIDATION", cursor, err)
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
