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

func countStatement(ctx context.Context) {
	if counter, ok := ctx.Value(statementCounter{}).(*atomic.Int64); ok {
		counter.Add(1)
	}
}

// countStatements counts those that gorm runs.
func countStatements(db *gorm.DB) error {
	count := func(tx *gorm.DB) {
		if !tx.DryRun { // a part of another statement is built, not run
			countStatement(tx.Statement.Context)
		}
	}
	if err := db.Callback().Query().Before("gorm:query").Register("kik:count_query", count); err != nil {
		return err
	}
	return db.Callback().Row().Before("gorm:row").Register("kik:count_row", count)
}
