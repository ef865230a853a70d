package store

import (
	"context"
	"database/sql"
	"strings"

	"github.com/pressly/goose/v3"
)

// dialect is what differs between the databases.
type dialect interface {
	name() string
	gooseDialect() goose.Dialect
	migrations() string // the folder of the schema's files

	// lock takes the right, shared by all processes that use the database, to
	// change the schema or imported data. It answers errLocked at once where
	// another has it.
	lock(ctx context.Context, s *Store) (release func() error, err error)

	// snapshot is how to begin a transaction that sees one moment.
	snapshot() *sql.TxOptions

	// readWhole yields the rows of a table, in order and thousands at a time, as
	// texts, see cellEnd.
	readWhole(ctx context.Context, tx *sql.Tx, t wholeTable, yield func(text string) error) error

	same(a, b string) string                                   // equality that holds for two NULLs
	join(expression, order string) string                      // an aggregate: a comma list of texts
	orderedJoin() string                                       // a join that reads its left side first and looks up in its right side
	sortedGroups() string                                      // a hint that groups are many: sort, keep no table of them
	onConflictUpdate(keys, columns []string) string            // makes an INSERT change the row that is there
	deleteByKeys(table string, keys []string, q string) string // deletes the rows whose keys the query yields
	empty(table string) string                                 // deletes all of very many rows
}

func (sqliteDialect) same(a, b string) string { return a + " IS " + b }
func (mysqlDialect) same(a, b string) string  { return a + " <=> " + b }

func (sqliteDialect) join(expression, order string) string {
	return "GROUP_CONCAT(" + expression + ", ',' ORDER BY " + order + ")"
}

func (mysqlDialect) join(expression, order string) string {
	return "GROUP_CONCAT(" + expression + " ORDER BY " + order + " SEPARATOR ',')"
}

func (sqliteDialect) orderedJoin() string { return "CROSS JOIN" }
func (mysqlDialect) orderedJoin() string  { return "STRAIGHT_JOIN" }

func (sqliteDialect) sortedGroups() string { return "" }
func (mysqlDialect) sortedGroups() string  { return "SQL_BIG_RESULT" }

func (sqliteDialect) onConflictUpdate(keys, columns []string) string {
	return "ON CONFLICT (" + strings.Join(keys, ", ") + ") DO UPDATE SET " + assignments(columns, func(c string) string { return "excluded." + c })
}

func (mysqlDialect) onConflictUpdate(_, columns []string) string {
	return "ON DUPLICATE KEY UPDATE " + assignments(columns, func(c string) string { return "VALUES(" + c + ")" })
}

func assignments(columns []string, source func(string) string) string {
	parts := make([]string, len(columns))
	for i, c := range columns {
		parts[i] = c + " = " + source(c)
	}
	return strings.Join(parts, ", ")
}

func (sqliteDialect) deleteByKeys(table string, keys []string, query string) string {
	return "DELETE FROM " + table + " WHERE (" + strings.Join(keys, ", ") + ") IN (" + query + ")"
}

func (mysqlDialect) deleteByKeys(table string, keys []string, query string) string {
	on := make([]string, len(keys))
	for i, k := range keys {
		on[i] = "m." + k + " = doomed." + k
	}
	return "DELETE m FROM (" + query + ") doomed STRAIGHT_JOIN " + table + " m ON " + strings.Join(on, " AND ")
}

func (sqliteDialect) empty(table string) string { return "DELETE FROM " + table }
func (mysqlDialect) empty(table string) string  { return "TRUNCATE TABLE " + table }

// A transaction of SQLite sees one moment always.
func (sqliteDialect) snapshot() *sql.TxOptions { return nil }

func (mysqlDialect) snapshot() *sql.TxOptions {
	return &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true}
}
