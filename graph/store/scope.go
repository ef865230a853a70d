package store

import (
	"context"

	"gorm.io/gorm"

	"kik/graph/auth"
)

// scope begins a read of single citizens for a viewer. It is the one place that
// decides which of them a viewer may see: all of them, or FORBIDDEN.
func (s *Store) scope(ctx context.Context, viewer auth.Viewer) (*gorm.DB, error) {
	if err := viewer.RequireCitizens(); err != nil {
		return nil, err
	}
	return s.db.WithContext(ctx), nil
}
