package store

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"time"

	"github.com/pressly/goose/v3"
)

//go:embed migrations
var migrations embed.FS

// Migrate brings the schema up to date. Where another process is at it already,
// Migrate waits for it; where an import runs, it is a CONFLICT error.
func (s *Store) Migrate(ctx context.Context) error {
	release, err := s.waitForLock(ctx, time.Minute)
	if err != nil {
		return err
	}
	provider, err := s.migrator()
	if err == nil {
		_, err = provider.Up(ctx)
	}
	if err := errors.Join(err, release()); err != nil {
		return fmt.Errorf("migrate the database: %w", err)
	}
	return nil
}

// Migrated tells whether the schema is up to date.
func (s *Store) Migrated(ctx context.Context) (bool, error) {
	provider, err := s.migrator()
	if err != nil {
		return false, err
	}
	pending, err := provider.HasPending(ctx)
	if err != nil {
		return false, fmt.Errorf("look which migrations are missing: %w", err)
	}
	return !pending, nil
}

// migrator reads the schema's files. The provider is not closed: it would close the store's pool.
func (s *Store) migrator() (*goose.Provider, error) {
	files, err := fs.Sub(migrations, s.dialect.migrations())
	if err != nil {
		return nil, fmt.Errorf("read the migrations: %w", err)
	}
	// A change of a large table takes longer than a read of the API may.
	provider, err := goose.NewProvider(s.dialect.gooseDialect(), s.scans, files, goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return nil, fmt.Errorf("read the migrations: %w", err)
	}
	return provider, nil
}

func (s *Store) waitForLock(ctx context.Context, patience time.Duration) (func() error, error) {
	deadline := time.Now().Add(patience)
	for {
		release, err := s.dialect.lock(ctx, s)
		if !errors.Is(err, errLocked) || time.Now().After(deadline) {
			return release, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}
