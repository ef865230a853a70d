package store

import (
	"context"
	"fmt"

	"kik/graph/model"
)

// Contents says what kind of data the database holds.
type Contents struct {
	Empty bool // no import stands
	Demo  bool // there are invented citizens
}

// Contents tells what kind of data the database holds.
func (s *Store) Contents(ctx context.Context) (Contents, error) {
	var found struct{ Imports, Invented bool }
	query := "SELECT EXISTS (SELECT 1 FROM imports WHERE rolled_back_at IS NULL) AS imports, EXISTS (SELECT 1 FROM citizens WHERE " + demoCitizens + ") AS invented"
	if err := s.db.WithContext(ctx).Raw(query).Scan(&found).Error; err != nil {
		return Contents{}, fmt.Errorf("look what the database holds: %w", err)
	}
	return Contents{Empty: !found.Imports, Demo: found.Invented}, nil
}

// Imports returns the log of the importer's runs, newest first, at most limit of them.
func (s *Store) Imports(ctx context.Context, limit int) ([]model.Import, error) {
	var runs []model.Import
	if err := s.db.WithContext(ctx).Order("id DESC").Limit(limit).Find(&runs).Error; err != nil {
		return nil, fmt.Errorf("read the import log: %w", err)
	}
	return runs, nil
}
