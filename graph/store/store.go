package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"gorm.io/gorm"
	"gorm.io/gorm/logger"
)

// Store is an open database. It is safe for concurrent use.
type Store struct {
	dialect dialect
	db      *gorm.DB // the API's reads
	reads   *sql.DB  // its pool: short statements, limited in time
	imports *sql.DB  // changes of imported data
	changes *sql.DB  // changes of the catalogue by hand
	scans   *sql.DB  // reads of whole tables: dates as text, no limit on their time
	cleanup func() error
}

// Open opens the database at a URL: sqlite:PATH, or mysql://user:password@host:3306/name
// for MariaDB and MySQL (?tls=true verifies the server's certificate). A URL that
// cannot be right is a VALIDATION error; no error repeats the password. The
// database may still need Migrate.
func Open(ctx context.Context, url string) (*Store, error) {
	where, err := parseURL(url)
	if err != nil {
		return nil, err
	}
	if where.server != nil {
		return openMySQL(ctx, where.server)
	}
	return openSQLite(ctx, where.file)
}

// onChanges is gorm on the pool of changes by hand.
func (s *Store) onChanges(ctx context.Context) *gorm.DB {
	db := s.db.Session(&gorm.Session{NewDB: true, Context: ctx})
	db.Statement.ConnPool = s.changes
	return db
}

// Close closes the database.
func (s *Store) Close() error {
	var errs []error
	for _, pool := range []*sql.DB{s.reads, s.imports, s.changes, s.scans} {
		if pool != nil {
			errs = append(errs, pool.Close())
		}
	}
	return errors.Join(append(errs, s.cleanup())...)
}

// Name tells which database this is, for logs and test names: SQLite or MySQL.
func (s *Store) Name() string { return s.dialect.name() }

// connect opens a first connection, so that a wrong address or password shows
// at once, and hands the pool of the API's reads to gorm. Where that fails, the
// store is closed.
func (s *Store) connect(ctx context.Context, dialector gorm.Dialector) (*Store, error) {
	err := s.reads.PingContext(ctx)
	if err == nil {
		s.db, err = newGorm(dialector)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open the database: %w", err), s.Close())
	}
	return s, nil
}

func newGorm(dialector gorm.Dialector) (*gorm.DB, error) {
	db, err := gorm.Open(dialector, &gorm.Config{
		NamingStrategy:         columnNames{},
		Logger:                 logger.Discard, // errors are returned, and parameters may be personal
		SkipDefaultTransaction: true,
	})
	if err != nil {
		return nil, err
	}
	return db, countStatements(db)
}
