package auth_test

import (
	"testing"

	"kik/graph/auth"
	"kik/graph/model"
)

func TestOnlyStaffMaySeeSingleCitizens(t *testing.T) {
	if err := auth.Local().RequireCitizens(); err != nil {
		t.Errorf("the local staff viewer: %v", err)
	}
	for _, viewer := range []auth.Viewer{{}, {Role: auth.Reader}} {
		if err := viewer.RequireCitizens(); model.CodeOf(err) != model.CodeForbidden {
			t.Errorf("role %q: %v, want FORBIDDEN", viewer.Role, err)
		}
	}
}
