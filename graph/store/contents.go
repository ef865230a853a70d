package store

import (
	"context"
	"errors"
	"fmt"

	"gorm.io/gorm"

	"kik/graph/model"
)

// DemoPrefix begins the pseudonym of every invented citizen.
const DemoPrefix = "demo-"

// Contents says what kind of data the database holds.
type Contents struct {
	Empty bool // no import stands
	Demo  bool // it holds invented citizens
}

// Contents tells what kind of data the database holds.
func (s *Store) Contents(ctx context.Context) (Contents, error) {
	db := s.db.WithContext(ctx)
	var citizen model.Citizen
	err := db.Where("pseudonym >= ? AND pseudonym < ?", DemoPrefix, DemoPrefix[:len(DemoPrefix)-1]+".").Take(&citizen).Error
	if err != nil && !errors.Is(err, gorm.ErrRecordNotFound) {
		return Contents{}, fmt.Errorf("look for demo data: %w", err)
	}
	demo := err == nil
	var imports int64
	if err := db.Model(&model.Import{}).Where("rolled_back_at IS NULL").Count(&imports).Error; err != nil {
		return Contents{}, fmt.Errorf("count the imports: %w", err)
	}
	return Contents{Empty: imports == 0, Demo: demo}, nil
}

// Imports returns the log of the importer's runs, newest first, at most limit of them.
func (s *Store) Imports(ctx context.Context, limit int) ([]model.Import, error) {
	var runs []model.Import
	if err := s.db.WithContext(ctx).Order("id DESC").Limit(limit).Find(&runs).Error; err != nil {
		return nil, fmt.Errorf("read the import log: %w", err)
	}
	return runs, nil
}
