package store_test

import (
	"testing"

	"kik/graph/store"
	"kik/graph/store/storetest"
)

func TestMigrate(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s, err := store.Open(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = s.Close() })
		expectMigrated(t, s, false)
		if err := s.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		expectMigrated(t, s, true)
		if err := s.Migrate(t.Context()); err != nil {
			t.Fatalf("a second run must find nothing to do: %v", err)
		}
	})
}

func expectMigrated(t *testing.T, s *store.Store, want bool) {
	t.Helper()
	got, err := s.Migrated(t.Context())
	if err != nil || got != want {
		t.Fatalf("Migrated = %v, %v; want %v", got, err, want)
	}
}
