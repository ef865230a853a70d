package store

import (
	"context"
	"database/sql"
	"errors"
)

// querier is a pool, a connection or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// eachRow runs a query and calls scan on every row of its result.
func eachRow(ctx context.Context, q querier, scan func(*sql.Rows) error, query string, args ...any) error {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	for rows.Next() {
		if err := scan(rows); err != nil {
			return errors.Join(err, rows.Close())
		}
	}
	return errors.Join(rows.Err(), rows.Close())
}

// values returns the values of a query's only column.
func values[T any](ctx context.Context, q querier, query string, args ...any) ([]T, error) {
	var found []T
	err := eachRow(ctx, q, func(rows *sql.Rows) error {
		var value T
		err := rows.Scan(&value)
		found = append(found, value)
		return err
	}, query, args...)
	return found, err
}

// count returns the number that a query answers with.
func count(ctx context.Context, q querier, query string, args ...any) (int64, error) {
	var n sql.NullInt64
	err := q.QueryRowContext(ctx, query, args...).Scan(&n)
	return n.Int64, err
}
