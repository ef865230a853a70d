package store

import (
	"context"
	"database/sql"

	"gorm.io/gorm"

	"kik/graph/auth"
)

// This file is the one place that decides which single citizens a viewer may
// see: all of them, or FORBIDDEN.

// scope begins a read of single citizens for a viewer.
func (s *Store) scope(ctx context.Context, viewer auth.Viewer) (*gorm.DB, error) {
	if err := viewer.RequireCitizens(); err != nil {
		return nil, err
	}
	return s.db.WithContext(ctx), nil
}

// scoped runs a query of single citizens for a viewer. The pages of citizens are
// asked for most of all reads, so it does without gorm's reflection.
func scoped[T any](ctx context.Context, s *Store, viewer auth.Viewer, columns func(*T) []any, query string, args ...any) ([]T, error) {
	if err := viewer.RequireCitizens(); err != nil {
		return nil, err
	}
	countStatement(ctx)
	var found []T
	err := eachRow(ctx, s.reads, func(rows *sql.Rows) error {
		var row T
		if err := rows.Scan(columns(&row)...); err != nil {
			return err
		}
		found = append(found, row)
		return nil
	}, query, args...)
	return found, err
}
