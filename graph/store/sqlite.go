package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"

	"github.com/libtnb/sqlite"
	"github.com/pressly/goose/v3"
)

const (
	// WAL lets readers read while an import writes; _txlock is left to the
	// writing pool, since an immediate transaction takes the write lock.
	sqliteSettings = "?_pragma=busy_timeout(5000)&_pragma=journal_mode(WAL)&_pragma=foreign_keys(1)&_pragma=synchronous(NORMAL)"
	// The large cache, in KiB, keeps the indexes of a million citizens in
	// memory while they grow; nothing is held until it is needed.
	sqliteWriteSettings = "&_txlock=immediate&_pragma=cache_size(-32768)"
	// What gorm expects of time columns.
	sqliteTimeSettings = "&_time_format=sqlite&_texttotime=1&_inttotime=1"
)

type sqliteDialect struct{ file string }

func openSQLite(ctx context.Context, file string) (*Store, error) {
	s := &Store{cleanup: func() error { return nil }}
	if file == memory {
		dir, err := os.MkdirTemp("", "kik-")
		if err != nil {
			return nil, fmt.Errorf("make room for a database: %w", err)
		}
		file = filepath.Join(dir, "memory.db")
		s.cleanup = func() error { return os.RemoveAll(dir) }
	}
	if err := ownFile(file); err != nil {
		return nil, errors.Join(err, s.cleanup())
	}
	s.dialect = sqliteDialect{file: file}
	address := "file:" + (&url.URL{Path: file}).EscapedPath() + sqliteSettings
	s.reads = sqlitePool(address+sqliteTimeSettings, max(4, runtime.NumCPU()))
	s.imports = sqlitePool(address+sqliteTimeSettings+sqliteWriteSettings, 1)
	s.changes = sqlitePool(address+sqliteTimeSettings+"&_txlock=immediate", 1) // an import keeps its connection
	s.scans = sqlitePool(address, 2)
	opened, err := s.connect(ctx, sqlite.New(sqlite.Config{Conn: s.reads}))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return opened, nil
}

// ownFile makes a database that is new one that nobody else of the machine can
// read; SQLite gives its other files the same rights.
func ownFile(file string) error {
	made, err := os.OpenFile(file, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return fmt.Errorf("open the database: %w", err)
	}
	return made.Close()
}

func sqlitePool(address string, connections int) *sql.DB {
	pool, err := sql.Open(sqlite.DriverName, address)
	if err != nil {
		panic(err) // only where no driver has that name
	}
	pool.SetMaxOpenConns(connections)
	pool.SetMaxIdleConns(connections)
	return pool
}

func (sqliteDialect) name() string                { return "SQLite" }
func (sqliteDialect) gooseDialect() goose.Dialect { return goose.DialectSQLite3 }
func (sqliteDialect) migrations() string          { return "migrations/sqlite" }

// lock holds an exclusive transaction of an empty database beside the real one.
// The operating system ends it with the process, so a crash leaves nothing behind.
func (d sqliteDialect) lock(ctx context.Context, _ *Store) (func() error, error) {
	address := "file:" + (&url.URL{Path: d.file + "-lock.db"}).EscapedPath() + "?_txlock=exclusive&_pragma=busy_timeout(0)"
	guard := sqlitePool(address, 1)
	held, err := guard.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		_ = guard.Close()
		if Classify(err) == Busy {
			return nil, errLocked
		}
		return nil, fmt.Errorf("lock the database against other imports: %w", err)
	}
	return func() error { return errors.Join(held.Rollback(), guard.Close()) }, nil
}
