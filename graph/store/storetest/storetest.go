// Package storetest runs tests of the store, and of all that stands on it, on
// SQLite and on MariaDB.
package storetest

import (
	"context"
	"crypto/rand"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"kik/graph/store"
)

const (
	// ServerVariable names the environment variable with the mysql:// URL of a
	// server on which the tests may create databases.
	ServerVariable = "KIK_TEST_MYSQL"
	// RequireVariable makes tests fail, instead of being skipped, without MariaDB.
	RequireVariable = "KIK_REQUIRE_MARIADB"
)

// Each runs a test on a fresh, migrated SQLite database and on a fresh,
// migrated MariaDB database.
func Each(t *testing.T, test func(t *testing.T, s *store.Store)) {
	t.Helper()
	EachURL(t, func(t *testing.T, url string) { test(t, Open(t, url)) })
}

// EachURL runs a test with the URL of an empty SQLite database and of an empty
// MariaDB database.
func EachURL(t *testing.T, test func(t *testing.T, url string)) {
	t.Helper()
	t.Run("SQLite", func(t *testing.T) { test(t, "sqlite:"+filepath.Join(t.TempDir(), "test.db")) })
	t.Run("MariaDB", func(t *testing.T) { test(t, newDatabase(t)) })
}

// EachBench runs a benchmark on a fresh, migrated SQLite database and on a
// fresh, migrated MariaDB database. The URL is for DB.
func EachBench(b *testing.B, bench func(b *testing.B, s *store.Store, url string)) {
	b.Helper()
	open := func(b *testing.B, url string) { bench(b, Open(b, url), url) }
	b.Run("SQLite", func(b *testing.B) { open(b, "sqlite:"+filepath.Join(b.TempDir(), "bench.db")) })
	b.Run("MariaDB", func(b *testing.B) { open(b, newDatabase(b)) })
}

// Open opens and migrates the database at the URL until the test ends.
func Open(t testing.TB, url string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	return s
}

// server is the URL of the server that the tests of this process share. It
// ends with the process.
var server = sync.OnceValues(func() (string, error) {
	if given := os.Getenv(ServerVariable); given != "" {
		return given, nil
	}
	url, _, err := StartMariaDB(context.Background())
	return url, err
})

func newDatabase(t testing.TB) string {
	t.Helper()
	address, err := server()
	if errors.Is(err, ErrNoMariaDB) && os.Getenv(RequireVariable) != "1" {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	created, drop, err := createDatabase(address, "kik_test_"+strings.ToLower(rand.Text()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := drop(); err != nil {
			t.Error(err)
		}
	})
	return created
}
