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
		{auth.Analyst, true, false},
		{auth.Administrator, false, true},
		{auth.External, false, false},
	} {
		viewer := auth.Viewer{Role: c.role}
		err := viewer.RequireCitizens()
		if (err == nil) != c.citizens {
			t.Errorf("role %q and single citizens: %v", c.role, err)
		}
		want := model.CodeForbidden
		if c.role == "" {
			want = model.CodeUnauthenticated
		}
		if err != nil && model.CodeOf(err) != want {
			t.Errorf("role %q is told %v, want %s", c.role, err, want)
		}
		if viewer.MayAdminister() != c.administers {
			t.Errorf("role %q administers: %v", c.role, viewer.MayAdminister())
		}
	}
}
