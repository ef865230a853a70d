package store

import (
	"context"
	"sync/atomic"

	"gorm.io/gorm"
)

type statementCounter struct{}

// WithStatementCount returns a context in which the counter goes up by one with
// every SQL statement that an API read runs.
func WithStatementCount(ctx context.Context, counter *atomic.Int64) context.Context {
	return context.WithValue(ctx, statementCounter{}, counter)
}

func countStatements(db *gorm.DB) error {
	count := func(tx *gorm.DB) {
		// A part of another statement is built, not run.
		if counter, ok := tx.Statement.Context.Value(statementCounter{}).(*atomic.Int64); ok && !tx.DryRun {
			counter.Add(1)
		}
	}
	if err := db.Callback().Query().Before("gorm:query").Register("kik:count_query", count); err != nil {
		return err
	}
	return db.Callback().Row().Before("gorm:row").Register("kik:count_row", count)
}
