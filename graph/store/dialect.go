package store

import (
	"context"

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
}
