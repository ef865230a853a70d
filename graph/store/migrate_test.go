package store_test

import (
	"sync"
	"testing"

	"kik/graph/store"
	"kik/graph/store/storetest"
)

func openUnmigrated(t *testing.T, url string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func expectMigrated(t *testing.T, s *store.Store, want bool) {
	t.Helper()
	got, err := s.Migrated(t.Context())
	if err != nil || got != want {
		t.Fatalf("Migrated = %v, %v; want %v", got, err, want)
	}
}

func TestMigrateBringsTheSchemaUpToDateOnce(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s := openUnmigrated(t, url)
		expectMigrated(t, s, false)
		for range 2 {
			if err := s.Migrate(t.Context()); err != nil {
				t.Fatal(err)
			}
			expectMigrated(t, s, true)
		}
	})
}

func TestTwoServersMayMigrateAtTheSameMoment(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		stores := []*store.Store{openUnmigrated(t, url), openUnmigrated(t, url)}
		var group sync.WaitGroup
		for _, s := range stores {
			group.Go(func() {
				if err := s.Migrate(t.Context()); err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
		expectMigrated(t, stores[0], true)
	})
}

// MariaDB keeps the first tables of a file whose later statement was never run.
func TestAMigrationThatBrokeOffIsRunAgain(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s := openUnmigrated(t, url)
		if s.Name() == "SQLite" {
			t.Skip("SQLite takes back a migration that breaks off")
		}
		if _, err := storetest.DB(t, url).Exec("CREATE TABLE target_groups (code VARCHAR(64) NOT NULL PRIMARY KEY, name VARCHAR(255) NOT NULL, imported INT NOT NULL) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"); err != nil {
			t.Fatal(err)
		}
		if err := s.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		expectMigrated(t, s, true)
	})
}
