package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	driver "github.com/go-sql-driver/mysql"
	"github.com/pressly/goose/v3"
	"gorm.io/driver/mysql"
)

const (
	statementLimit = 30 * time.Second // of the API's reads, kept by the server
	bulkLimit      = 30 * time.Minute // of an import's statements and of whole tables
	connections    = 16
)

type mysqlDialect struct{ database string }

func openMySQL(ctx context.Context, where *serverLocation) (*Store, error) {
	version, err := serverVersion(ctx, where)
	if err != nil {
		return nil, err
	}
	s := &Store{dialect: mysqlDialect{database: where.name}, cleanup: func() error { return nil }}
	if s.reads, err = mysqlPool(where, version, statementLimit, true); err != nil {
		return nil, err
	}
	if s.imports, err = mysqlPool(where, version, bulkLimit, false); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	s.changes, s.scans = s.reads, s.imports
	return s.connect(ctx, mysql.New(mysql.Config{Conn: s.reads}))
}

// serverVersion asks the server what it is: the settings of a connection differ.
func serverVersion(ctx context.Context, where *serverLocation) (string, error) {
	connector, err := driver.NewConnector(mysqlConfig(where))
	if err != nil {
		return "", fmt.Errorf("open the database: %w", err)
	}
	pool := sql.OpenDB(connector)
	defer func() { _ = pool.Close() }()
	var version string
	if err := pool.QueryRowContext(ctx, "SELECT VERSION()").Scan(&version); err != nil {
		return "", fmt.Errorf("open the database %s on %s: %w", where.name, where.address, err)
	}
	return version, nil
}

func mysqlConfig(where *serverLocation) *driver.Config {
	config := driver.NewConfig()
	config.User, config.Passwd = where.user, where.password
	config.Net, config.Addr, config.DBName = "tcp", where.address, where.name
	config.TLSConfig = where.tls
	config.Collation = "utf8mb4_bin"
	config.ClientFoundRows = true
	config.InterpolateParams = true
	config.Timeout = 5 * time.Second
	config.WriteTimeout = 30 * time.Second
	config.Logger = &driver.NopLogger{} // what it would write comes back as an error
	return config
}

// mysqlPool opens a pool whose statements the server itself ends after the
// limit: a context's end does not stop them there.
func mysqlPool(where *serverLocation, version string, limit time.Duration, parseTime bool) (*sql.DB, error) {
	config := mysqlConfig(where)
	config.ParseTime = parseTime
	config.ReadTimeout = limit + 10*time.Second
	config.Params = map[string]string{
		"time_zone":            "'+00:00'",
		"sql_mode":             "'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,ONLY_FULL_GROUP_BY'",
		"group_concat_max_len": "1048576", // the lists of an intervention, whole
	}
	if strings.Contains(version, "MariaDB") {
		config.Params["max_statement_time"] = fmt.Sprint(int(limit.Seconds()))
	} else {
		config.Params["max_execution_time"] = fmt.Sprint(limit.Milliseconds())
	}
	connector, err := driver.NewConnector(config)
	if err != nil {
		return nil, fmt.Errorf("open the database: %w", err)
	}
	pool := sql.OpenDB(connector)
	pool.SetMaxOpenConns(connections)
	pool.SetMaxIdleConns(connections)
	pool.SetConnMaxLifetime(3 * time.Minute)
	pool.SetConnMaxIdleTime(time.Minute)
	return pool, nil
}

func (mysqlDialect) name() string                { return "MySQL" }
func (mysqlDialect) gooseDialect() goose.Dialect { return goose.DialectMySQL }
func (mysqlDialect) migrations() string          { return "migrations/mysql" }

// lock takes a named lock of the server. It ends with its connection, so a
// crash leaves nothing behind.
func (d mysqlDialect) lock(ctx context.Context, s *Store) (func() error, error) {
	held, err := s.imports.Conn(ctx)
	if err != nil {
		return nil, fmt.Errorf("lock the database against other imports: %w", err)
	}
	// The connection is idle for as long as the import takes, at most a working day.
	if _, err := held.ExecContext(ctx, "SET SESSION wait_timeout = 28800"); err != nil {
		_ = held.Close()
		return nil, fmt.Errorf("lock the database against other imports: %w", err)
	}
	// The server's locks are shared by all its databases, and their names are short.
	name := fmt.Sprintf("kik-%x", sha256.Sum224([]byte(d.database)))
	var got sql.NullInt64
	if err := held.QueryRowContext(ctx, "SELECT GET_LOCK(?, 0)", name).Scan(&got); err != nil {
		_ = held.Close()
		return nil, fmt.Errorf("lock the database against other imports: %w", err)
	}
	if got.Int64 != 1 {
		_ = held.Close()
		return nil, errLocked
	}
	return func() error {
		_, err := held.ExecContext(context.WithoutCancel(ctx), "DO RELEASE_LOCK(?)", name)
		return errors.Join(err, held.Close())
	}, nil
}
