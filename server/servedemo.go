package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"kik/graph/demo"
	"kik/graph/importing"
	"kik/graph/ingest"
	"kik/graph/store"
)

// fillWithDemo puts the demo municipality into an empty database. It refuses
// one with other data: real and invented citizens must never mix.
func fillWithDemo(around surroundings, db *store.Store) error {
	state, err := db.Contents(around)
	if err != nil {
		return fmt.Errorf("look at the database: %w", err)
	}
	switch {
	case state.Demo:
		return nil
	case !state.Empty:
		return errors.New("--demo: the database holds other data; name an empty one with --database")
	}
	fmt.Fprintln(around.err, "Filling the database with the demo municipality. It takes a moment, once.")
	return importDemo(around, db)
}

func importDemo(around surroundings, db *store.Store) (err error) {
	temporary, err := os.MkdirTemp("", "kik-demo-")
	if err != nil {
		return fmt.Errorf("make a folder for the demo files: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(temporary)) }()
	// Files are named from the folder that is given, and the random digits of
	// the temporary one can look like a CPR number.
	dir := filepath.Join(temporary, "demo")
	if err := demo.Write(dir, demo.Options{}); err != nil {
		return fmt.Errorf("write the demo municipality: %w", err)
	}
	sources, err := ingest.Collect(dir)
	if err != nil {
		return err
	}
	bar := newProgress(around.err)
	result, err := importing.Run(around, db, sources, importing.Options{DataThrough: &demo.DataThrough, Actor: around.user, Progress: bar.show})
	bar.finish()
	if err != nil {
		return fmt.Errorf("import the demo municipality: %w", err)
	}
	if result.ProblemCount > 0 {
		return fmt.Errorf("import the demo municipality: %s", problemLine(result.Problems[0]))
	}
	return nil
}
