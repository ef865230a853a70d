// Package storetest runs tests of the store, and of all that stands on it, on
// SQLite and on MariaDB.
package storetest

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/go-sql-driver/mysql"

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
	started, _, err := StartMariaDB(context.Background())
	return started, err
})

func newDatabase(t *testing.T) string {
	t.Helper()
	address, err := server()
	if errors.Is(err, ErrNoMariaDB) && os.Getenv(RequireVariable) != "1" {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	at, err := url.Parse(address)
	if err != nil {
		t.Fatalf("%s is not a URL: %v", ServerVariable, err)
	}
	name := "kik_test_" + strings.ToLower(rand.Text())
	execute(t, at, "CREATE DATABASE "+name)
	t.Cleanup(func() { execute(t, at, "DROP DATABASE "+name) })
	at.Path = "/" + name
	return at.String()
}

func execute(t *testing.T, at *url.URL, statement string) {
	t.Helper()
	config := mysql.NewConfig()
	config.Net, config.Addr, config.User = "tcp", at.Host, at.User.Username()
	config.Passwd, _ = at.User.Password()
	pool, err := sql.Open("mysql", config.FormatDSN())
	if err == nil {
		_, err = pool.ExecContext(context.WithoutCancel(t.Context()), statement)
		err = errors.Join(err, pool.Close())
	}
	if err != nil {
		t.Fatal(fmt.Errorf("%s: %w", statement, err))
	}
}
