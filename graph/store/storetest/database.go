package storetest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/go-sql-driver/mysql"
)

// DB opens the database behind a test's URL without the store, to see or to
// disturb what is in it, until the test ends.
func DB(t testing.TB, address string) *sql.DB {
	t.Helper()
	var pool *sql.DB
	var err error
	if file, ok := strings.CutPrefix(address, "sqlite:"); ok {
		pool, err = sql.Open("sqlite", "file:"+file+"?_pragma=busy_timeout(5000)&_pragma=foreign_keys(1)")
	} else {
		pool, err = openServer(address)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = pool.Close() })
	return pool
}

func openServer(address string) (*sql.DB, error) {
	at, err := url.Parse(address)
	if err != nil {
		return nil, fmt.Errorf("%s is not a URL: %w", ServerVariable, err)
	}
	config := mysql.NewConfig()
	config.Net, config.Addr, config.DBName = "tcp", at.Host, strings.TrimPrefix(at.Path, "/")
	config.User = at.User.Username()
	config.Passwd, _ = at.User.Password()
	config.Collation = "utf8mb4_bin"
	return sql.Open("mysql", config.FormatDSN())
}

// createDatabase creates an empty database on the server at the address and
// returns its URL and how to drop it.
func createDatabase(address, name string) (created string, drop func() error, err error) {
	at, err := url.Parse(address)
	if err != nil {
		return "", nil, fmt.Errorf("%s is not a URL: %w", ServerVariable, err)
	}
	execute := func(statement string) error {
		pool, err := openServer(address)
		if err != nil {
			return err
		}
		_, err = pool.ExecContext(context.Background(), statement)
		return errors.Join(err, pool.Close())
	}
	if err := execute("CREATE DATABASE " + name); err != nil {
		return "", nil, fmt.Errorf("create a database: %w", err)
	}
	at.Path = "/" + name
	return at.String(), func() error { return execute("DROP DATABASE " + name) }, nil
}
