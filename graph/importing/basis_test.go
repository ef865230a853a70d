package importing_test

import (
	"testing"

	"kik/graph/model"
	"kik/graph/store"
)

func expectDataThrough(t *testing.T, db database, want *model.Date) {
	t.Helper()
	err := db.Snapshot(t.Context(), func(r *store.Reading) error {
		basis, err := r.Basis(t.Context())
		if err != nil {
			return err
		}
		switch {
		case (basis.DataThrough == nil) != (want == nil):
			t.Errorf("data through %v, want %v", basis.DataThrough, want)
		case want != nil && *basis.DataThrough != *want:
			t.Errorf("data through %s, want %s", basis.DataThrough, want)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
