package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"

	"kik/graph/importing"
	"kik/graph/model"
)

// importReport tells the user, in Danish as the files are, what a run of the
// importer did.
type importReport struct {
	importing.Result
	dryRun bool
}

// write prints warnings and problems, then the summary. Problems are an error.
func (r importReport) write(around surroundings) error {
	for _, file := range r.Files {
		for _, warning := range file.Warnings {
			fmt.Fprintf(around.err, "Advarsel: %s: %s\n", file.File, warning)
		}
	}
	for _, warning := range r.Warnings {
		fmt.Fprintln(around.err, "Advarsel: "+warning)
	}
	for _, problem := range r.Problems {
		fmt.Fprintln(around.err, problemLine(problem))
	}
	if r.ProblemCount > 0 {
		return fmt.Errorf("intet er ændret: %s", r.problemCount())
	}
	return r.writeSummary(around.out)
}

func (r importReport) problemCount() string {
	if r.ProblemCount > len(r.Problems) {
		return fmt.Sprintf("%d fejl i filerne, hvoraf de første %d er vist", r.ProblemCount, len(r.Problems))
	}
	return fmt.Sprintf("%d fejl i filerne", r.ProblemCount)
}

// problemLine is e.g. "ydelser.csv, række 7, til: … (31-02-2018)".
func problemLine(problem model.ImportProblem) string {
	place := []string{problem.File}
	if problem.Row > 0 {
		place = append(place, "række "+strconv.Itoa(problem.Row))
	}
	if problem.Column != "" {
		place = append(place, problem.Column)
	}
	line := strings.Join(place, ", ") + ": " + problem.Message
	if problem.Value != "" && !strings.Contains(problem.Message, problem.Value) {
		line += " (" + problem.Value + ")"
	}
	return line
}

func (r importReport) writeSummary(out io.Writer) error {
	for _, file := range r.Files {
		fmt.Fprintf(out, "%s er læst som %s, rækker: %d\n", file.File, file.Kind, file.Rows)
	}
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "fil\tnye\tændrede\tuændrede\tfjernet\t")
	for _, spec := range model.ImportFiles {
		if c, ok := r.Counts[spec.Kind]; ok {
			fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%d\t\n", spec.Kind, c.New, c.Changed, c.Unchanged, c.Removed)
		}
	}
	if err := table.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintln(out, r.outcome())
	return err
}

func (r importReport) outcome() string {
	switch {
	case r.dryRun:
		return "Prøvekørsel: intet er ændret."
	case r.ImportID == 0:
		return "Intet er ændret."
	default:
		return fmt.Sprintf("Indlæsning %d. Data har nu version %d.", r.ImportID, r.Version)
	}
}
