package importing

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"kik/graph/ingest"
	"kik/graph/model"
	"kik/graph/store"
)

// Options of a run.
type Options struct {
	CPRKey       []byte           // key of the hash that replaces CPR numbers; empty: they are problems
	DataThrough  *model.Date      // the date through which the data are complete; nil: the run does not say
	Replace      []model.FileKind // the rows of these kinds that the files do not name are removed
	DryRun       bool             // check and count, change nothing
	Actor        string           // who runs it, as revisions of the catalogue tell
	ProblemLimit int              // how many problems are kept; 0: 100
	After        *int64           // the data version that the run must follow; nil: whichever

	// Progress hears how far a stage has come: "read" in bytes, "check" and
	// "apply" in steps. May be nil.
	Progress func(stage string, done, total int64)
	// Read hears of every row that is read. May be nil.
	Read func()
}

const defaultProblemLimit = 100

// Counts says what a run did to the rows of one kind of file.
type Counts = store.Counts

// FileResult is what was read of one file.
type FileResult struct {
	File     string
	Kind     model.FileKind
	Rows     int
	Counts   Counts // what they did, without what was removed; zero where the run was not applied
	Warnings []string
}

// Result is what a run did. With problems it changed nothing.
type Result struct {
	ImportID     int64 // zero: nothing was new, so nothing changed
	Version      int64 // the data version now
	Files        []FileResult
	Counts       map[model.FileKind]Counts // of the kinds among the files
	Warnings     []string                  // of the run as a whole
	Problems     []model.ImportProblem     // by file and row
	ProblemCount int                       // of all, also those beyond the limit
}

// Run reads the files, checks all their rows and applies them in one
// transaction. What is wrong with the files is in the result's problems, and
// then nothing changes. The error is CONFLICT while another run is under way,
// VALIDATION where a kind is to be replaced and no file of it was given. It is
// CONFLICT too where the data are no longer those that the run must follow.
func Run(ctx context.Context, s *store.Store, sources []ingest.Source, options Options) (*Result, error) {
	r := &run{options: options, started: time.Now(), result: &Result{Counts: map[model.FileKind]Counts{}}}
	if err := r.identify(ctx, sources); err != nil {
		return nil, err
	}
	staging, err := s.BeginImport(ctx, store.ImportOptions{
		Replace: options.Replace, KeyCheck: ingest.KeyCheck(options.CPRKey), Found: r.found, Progress: options.Progress,
	})
	if err != nil {
		return nil, err
	}
	err = r.read(ctx, staging)
	if err == nil {
		err = staging.Check(ctx)
	}
	if err == nil && r.result.ProblemCount == 0 {
		err = r.apply(ctx, staging)
	}
	if err := errors.Join(err, staging.Close(ctx)); err != nil {
		return nil, err
	}
	r.sortProblems()
	return r.result, nil
}

// Rollback restores the data as they were before a run. The error is NOT_FOUND
// for an unknown run; CONFLICT where later runs have touched the same rows or
// name rows that would vanish, where the run is rolled back already, and while
// another run is under way, and where the data are no longer those that the
// rollback must follow.
func Rollback(ctx context.Context, s *store.Store, importID int64, options RollbackOptions) (*RolledBack, error) {
	return s.Rollback(ctx, importID, options)
}

// RollbackOptions says how a run is taken back, RolledBack what that does, and
// Undone what to the rows of one kind of file.
type (
	RollbackOptions = store.RollbackOptions
	RolledBack      = store.RolledBack
	Undone          = store.Undone
)

type run struct {
	options Options
	started time.Time
	files   []file // in the order in which they are read
	result  *Result
}

type file struct {
	ingest.Source
	kind  model.FileKind
	given int // the place among the sources that were given
}

// identify tells the kind of each file and puts the files in the order that
// their references need.
func (r *run) identify(ctx context.Context, sources []ingest.Source) error {
	for i, source := range sources {
		kind, problems, err := ingest.Identify(ctx, source)
		if err != nil {
			return err
		}
		for _, problem := range problems {
			r.Problem(problem)
		}
		r.files = append(r.files, file{source, kind, i})
	}
	slices.SortStableFunc(r.files, func(a, b file) int { return cmp.Compare(rank(a.kind), rank(b.kind)) })
	for _, kind := range r.options.Replace {
		if !r.has(kind) && !r.has("") {
			return model.InvalidField("replace", "%s kan ikke erstattes: der er ingen fil af den slags.", kind)
		}
	}
	return nil
}

// rank is the place of a kind in the order that references need; unknown kinds come last.
func rank(kind model.FileKind) int {
	at := slices.IndexFunc(model.ImportFiles, func(spec model.FileSpec) bool { return spec.Kind == kind })
	if at < 0 {
		return len(model.ImportFiles)
	}
	return at
}

func (r *run) has(kind model.FileKind) bool {
	return slices.ContainsFunc(r.files, func(f file) bool { return f.kind == kind })
}

// read stages the rows of all files.
func (r *run) read(ctx context.Context, staging *store.ImportRun) error {
	r.distrustMissing(staging)
	var done, total int64
	for _, f := range r.files {
		total += f.Size
	}
	for number, f := range r.files {
		if f.kind == "" {
			continue
		}
		sink := &sink{run: r, ctx: ctx, staging: staging, kind: f.kind, number: number}
		summary, err := ingest.Read(ctx, f.Source, ingest.Options{CPRKey: r.options.CPRKey, Progress: func(bytes int64) {
			done += bytes
			if r.options.Progress != nil {
				r.options.Progress("read", done, total)
			}
		}}, sink)
		if err != nil {
			return err
		}
		r.result.Files = append(r.result.Files, FileResult{File: summary.File, Kind: f.kind, Rows: summary.Rows, Warnings: summary.Warnings})
		r.result.Counts[f.kind] = Counts{}
		staging.Lacks(f.kind, number, summary.Absent)
	}
	return nil
}

// distrustMissing keeps rows from being blamed for naming what stands in a
// file that could not be told apart.
func (r *run) distrustMissing(staging *store.ImportRun) {
	if !r.has("") {
		return
	}
	for _, spec := range model.ImportFiles {
		if !r.has(spec.Kind) {
			staging.Distrust(spec.Kind)
		}
	}
}

func (r *run) apply(ctx context.Context, staging *store.ImportRun) error {
	names := make([]string, len(r.files))
	for _, f := range r.files {
		names[f.given] = f.Name
	}
	applied, err := staging.Apply(ctx, store.ImportEntry{
		StartedAt: r.started, Files: strings.Join(names, ", "), DataThrough: r.options.DataThrough, Actor: r.options.Actor, After: r.options.After,
	}, r.options.DryRun)
	if err != nil || applied == nil {
		return err
	}
	r.result.Version = applied.Version
	if !r.options.DryRun {
		r.result.ImportID = applied.ImportID
	}
	for kind, counts := range applied.Counts {
		r.result.Counts[kind] = counts
	}
	for number, counts := range applied.Files {
		r.result.Files[number].Counts = counts // where a run is applied, every file has been read
	}
	return nil
}

// sink stages the rows of one file and collects its problems.
type sink struct {
	*run
	ctx     context.Context
	staging *store.ImportRun
	kind    model.FileKind
	number  int
}

func (s *sink) Row(kind model.FileKind, _ string, row int, values model.Row) error {
	if err := s.staging.Stage(s.ctx, kind, store.NewPosition(s.number, row), values); err != nil {
		return fmt.Errorf("række %d: %w", row, err)
	}
	if s.options.Read != nil {
		s.options.Read()
	}
	return nil
}

func (s *sink) Refused(key string) {
	judged := !s.staging.Distrusted(s.kind)
	s.staging.Refuse(s.kind, key)
	if judged && s.staging.Distrusted(s.kind) {
		s.result.Warnings = append(s.result.Warnings, notJudged(s.kind))
	}
}

// Problem counts a problem, and keeps it within the limit.
func (r *run) Problem(problem model.ImportProblem) {
	r.result.ProblemCount++
	if len(r.result.Problems) < cmp.Or(r.options.ProblemLimit, defaultProblemLimit) {
		r.result.Problems = append(r.result.Problems, problem)
	}
}

func (r *run) found(finding store.Finding) {
	problem := model.ImportProblem{Column: finding.Column, Value: finding.Value, Message: message(finding, r.placeOf)}
	if finding.Position != 0 {
		problem.File, problem.Row = r.files[finding.Position.File()].Name, finding.Position.Row()
	} else if at := slices.IndexFunc(r.files, func(f file) bool { return f.kind == finding.Kind }); at >= 0 {
		problem.File = r.files[at].Name
	}
	r.Problem(problem)
}

// placeOf names a row as the user knows it.
func (r *run) placeOf(position store.Position) string {
	return fmt.Sprintf("række %d i %s", position.Row(), r.files[position.File()].Name)
}

// sortProblems puts the problems in the order of the files as they were given, then by row.
func (r *run) sortProblems() {
	given := map[string]int{}
	for _, f := range r.files {
		given[f.Name] = f.given
	}
	slices.SortStableFunc(r.result.Problems, func(a, b model.ImportProblem) int {
		return cmp.Or(cmp.Compare(given[a.File], given[b.File]), cmp.Compare(a.Row, b.Row))
	})
}
