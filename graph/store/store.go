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
	db      *gorm.DB // the API's reads: short statements, limited in time
	imports *sql.DB  // changes of imported data
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

// Close closes the database.
func (s *Store) Close() error {
	reads, err := s.db.DB()
	return errors.Join(err, reads.Close(), s.imports.Close(), s.scans.Close(), s.cleanup())
}

// Name tells which database this is, for logs and test names: SQLite or MySQL.
func (s *Store) Name() string { return s.dialect.name() }

// ping opens a first connection of each pool, so that a wrong address or
// password shows at once.
func ping(ctx context.Context, pools ...*sql.DB) error {
	for _, pool := range pools {
		if err := pool.PingContext(ctx); err != nil {
			return fmt.Errorf("open the database: %w", err)
		}
	}
	return nil
}

func newGorm(dialector gorm.Dialector) (*gorm.DB, error) {
	db, err := gorm.Open(dialector, &gorm.Config{
		NamingStrategy:         columnNames{},
		Logger:                 logger.Discard, // errors are returned, and parameters may be personal
		SkipDefaultTransaction: true,
	})
	if err != nil {
		return nil, fmt.Errorf("open the database: %w", err)
	}
	return db, countStatements(db)
}
