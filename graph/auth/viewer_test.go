package auth_test

import (
	"testing"

	"kik/graph/auth"
	"kik/graph/model"
)

func TestARoleMayWhatItNeedsAndNoMore(t *testing.T) {
	for _, c := range []struct {
		role                  auth.Role
		citizens, administers bool
	}{
		{"", false, false},
		{auth.Reader, false, false},
		{auth.Staff, true, false},
		{auth.Administrator, false, true},
		{auth.Owner, true, true},
	} {
		viewer := auth.Viewer{Role: c.role}
		for _, asked := range []struct {
			what    string
			err     error
			allowed bool
		}{
			{"single citizens", viewer.RequireCitizens(), c.citizens},
			{"the catalogue", viewer.RequireAdministrator(), c.administers},
		} {
			if asked.allowed != (asked.err == nil) {
				t.Errorf("role %q, %s: %v, want allowed: %v", c.role, asked.what, asked.err, asked.allowed)
			}
			if !asked.allowed && model.CodeOf(asked.err) != model.CodeForbidden {
				t.Errorf("role %q, %s: %v, want FORBIDDEN", c.role, asked.what, asked.err)
			}
		}
	}
}
