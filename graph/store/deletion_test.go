package store_test

import (
	"testing"

	"kik/graph/model"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

func TestNobodyIsDeletedByWhatAnotherVersionOfTheDataTold(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		version, err := s.Version(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		due, err := s.DueCitizens(t.Context(), store.DueQuestion{LastDay: day(2100, 1, 1)})
		if err != nil || len(due) == 0 {
			t.Fatalf("%d are due, %v", len(due), err)
		}
		deletion := store.CitizenDeletion{
			Deletion: model.Deletion{Actor: "a tester", Years: 1, DataThrough: day(2101, 1, 1)},
			Version:  version - 1, IDs: []int64{due[0].Citizen},
		}
		if err := s.DeleteCitizens(t.Context(), deletion); model.CodeOf(err) != model.CodeConflict {
			t.Fatalf("the error is %v", err)
		}
		if again, err := s.DueCitizens(t.Context(), store.DueQuestion{LastDay: day(2100, 1, 1)}); err != nil || len(again) != len(due) {
			t.Errorf("%d are left of %d, %v", len(again), len(due), err)
		}
		deletion.Version = version
		if err := s.DeleteCitizens(t.Context(), deletion); err != nil {
			t.Fatal(err)
		}
		next, err := s.Version(t.Context())
		deletions, listErr := s.Deletions(t.Context())
		if err != nil || listErr != nil || next != version+1 || len(deletions) != 1 || deletions[0].Citizens != 1 {
			t.Errorf("version %d after %d, deletions %v, %v, %v", next, version, deletions, err, listErr)
		}
	})
}
