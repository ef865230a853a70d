package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"kik/graph/store"
)

type migrateCommand struct{}

// Run brings the tables up to date.
func (migrateCommand) Run(around surroundings) error {
	db, err := open(around, around.databaseOr(defaultDatabase))
	if err != nil {
		return err
	}
	defer db.Close()
	if err := db.Migrate(around); err != nil {
		return fmt.Errorf("migrate the database: %w", err)
	}
	_, err = fmt.Fprintln(around.out, "The database is up to date.")
	return err
}

// open opens a database as it is. A URL that cannot be one is a usage error.
func open(ctx context.Context, url string) (*store.Store, error) {
	db, err := store.Open(ctx, url)
	if err != nil {
		return nil, blame(err)
	}
	return db, nil
}

// openReady opens a database whose tables are up to date. A file of one's own
// is brought up to date on the way; a server's database is left to who runs it.
func openReady(ctx context.Context, url string) (*store.Store, error) {
	db, err := open(ctx, url)
	if err != nil {
		return nil, err
	}
	if err := bringUpToDate(ctx, db, url); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db, nil
}

func bringUpToDate(ctx context.Context, db *store.Store, url string) error {
	// Looked at first, since migrating waits for an import that runs.
	migrated, err := db.Migrated(ctx)
	if err != nil {
		return fmt.Errorf("look at the database's version: %w", err)
	}
	if migrated {
		return nil
	}
	if !strings.HasPrefix(url, "sqlite:") {
		return errors.New("the database's tables are not up to date: run the command migrate first")
	}
	if err := db.Migrate(ctx); err != nil {
		return fmt.Errorf("migrate the database: %w", err)
	}
	return nil
}
