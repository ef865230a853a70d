package main

import (
	"fmt"
	"text/tabwriter"
	"time"

	"kik/graph/model"
)

type importsCommand struct {
	Last int `default:"20" placeholder:"N" help:"How many runs, newest first."`
}

// Validate refuses a list of none.
func (c importsCommand) Validate() error {
	if c.Last < 1 {
		return fmt.Errorf("--last %d: ask for at least one run", c.Last)
	}
	return nil
}

// Run lists the runs of the importer.
func (c importsCommand) Run(around surroundings) error {
	db, err := openReady(around, around.databaseOr(defaultDatabase))
	if err != nil {
		return err
	}
	defer db.Close()
	runs, err := db.Imports(around, c.Last)
	if err != nil {
		return fmt.Errorf("read the import log: %w", err)
	}
	table := tabwriter.NewWriter(around.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "id\ttidspunkt (UTC)\tdata til og med\tnye\tændrede\tuændrede\tfjernet\ttilbagerullet\tfiler")
	for _, run := range runs {
		writeRun(table, run)
	}
	return table.Flush()
}

func writeRun(table *tabwriter.Writer, run model.Import) {
	dataThrough, rolledBack := "–", "–"
	if run.DataThrough != nil {
		dataThrough = run.DataThrough.String()
	}
	if run.RolledBackAt != nil {
		rolledBack = minute(*run.RolledBackAt)
	}
	fmt.Fprintf(table, "%d\t%s\t%s\t%d\t%d\t%d\t%d\t%s\t%s\n",
		run.ID, minute(run.StartedAt), dataThrough, run.New, run.Changed, run.Unchanged, run.Removed, rolledBack, run.Files)
}

func minute(t time.Time) string { return t.UTC().Format("2006-01-02 15:04") }
