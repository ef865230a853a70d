package ingest

import (
	"context"
	"errors"
	"fmt"
	"io"

	"kik/graph/model"
)

// Options of a reading.
type Options struct {
	CPRKey   []byte            // key of the hash that replaces CPR numbers; empty: a CPR number is a problem
	Progress func(bytes int64) // bytes read since the last call; may be nil
}

// Sink receives what Read finds, in the order of the file.
type Sink interface {
	// Row takes a row without problems. The values are the sink's to keep. An
	// error stops the reading.
	Row(kind model.FileKind, file string, row int, values model.Row) error
	// Problem takes one thing that is wrong with the file.
	Problem(model.ImportProblem)
	// Refused tells, after its problems, that a row or the rest of the file was
	// not given to Row. The key is the row's first column, by which other files
	// refer to it; empty where it could not be read.
	Refused(key string)
}

// Summary is what Read says about a whole file.
type Summary struct {
	File     string
	Kind     model.FileKind // empty where the header tells no type
	Rows     int            // given to the sink
	Warnings []string
	Absent   []string // optional columns that the file has not
}

// Read parses one file in a single pass and in bounded memory. A row with any
// problem goes to Sink.Problem only. The error is for what stops the reading: the
// source cannot be read, the context ended, or Sink.Row failed; never for content.
func Read(ctx context.Context, source Source, options Options, sink Sink) (summary Summary, err error) {
	name := fileLabel(source)
	summary.File = name
	report := func(e *contentError) {
		sink.Problem(model.ImportProblem{File: name, Row: e.row, Message: e.message})
		sink.Refused("")
	}
	left := source.Size
	progress := func(bytes int64) {
		left -= bytes
		if options.Progress != nil {
			options.Progress(bytes)
		}
	}
	err = withRecords(ctx, source, progress, report, func(rows records, h header) error {
		summary.Kind = h.spec.Kind
		summary.Warnings, summary.Absent = h.warnings(), h.absent()
		parser := newRowParser(name, h, newCitizenReader(options.CPRKey), sink.Problem)
		return eachRecord(rows, report, func(r record) error {
			values, ok := parser.parse(r)
			if !ok {
				sink.Refused(keyOf(values))
				return nil
			}
			summary.Rows++
			return sink.Row(h.spec.Kind, name, r.row, values)
		})
	})
	if err != nil {
		return summary, fmt.Errorf("read %s: %w", name, err)
	}
	if left > 0 {
		progress(left) // what a workbook has beyond its first sheet is never read
	}
	return summary, nil
}

// keyOf returns the first column of a row that may have been read in part only.
func keyOf(values model.Row) string {
	if len(values) == 0 {
		return ""
	}
	key, _ := values[0].(string)
	return key
}

// Identify tells the type of a file from its header alone. Where it cannot, the
// kind is empty and the problems say why. The error is as in Read.
func Identify(ctx context.Context, source Source) (model.FileKind, []model.ImportProblem, error) {
	name := fileLabel(source)
	var kind model.FileKind
	var problems []model.ImportProblem
	report := func(e *contentError) {
		problems = append(problems, model.ImportProblem{File: name, Row: e.row, Message: e.message})
	}
	err := withRecords(ctx, source, nil, report, func(_ records, h header) error {
		kind = h.spec.Kind
		return nil
	})
	if err != nil {
		return "", nil, fmt.Errorf("identify %s: %w", name, err)
	}
	return kind, problems, nil
}

// withRecords opens the source, reads the header and hands on what follows it.
// Content that keeps it from doing so is reported and no error.
func withRecords(ctx context.Context, source Source, progress func(int64), report func(*contentError), use func(records, header) error) error {
	if HoldsCPR(source.Name) {
		report(&contentError{message: msgFileNameCPR})
		return nil
	}
	file, err := source.Open()
	if err != nil {
		return err
	}
	defer file.Close()
	rows, h, err := openTable(ctx, file, progress)
	var content *contentError
	if errors.As(err, &content) {
		report(content)
		return nil
	}
	if err != nil {
		return err
	}
	defer rows.Close()
	return use(rows, h)
}

func openTable(ctx context.Context, file io.Reader, progress func(int64)) (records, header, error) {
	rows, err := openRecords(ctx, file, progress)
	if err != nil {
		return nil, header{}, err
	}
	h, err := firstRecord(rows)
	if err != nil {
		return nil, header{}, errors.Join(err, rows.Close())
	}
	return rows, h, nil
}

func firstRecord(rows records) (header, error) {
	first, err := rows.next()
	if errors.Is(err, io.EOF) {
		return header{}, &contentError{message: msgEmptyFile}
	}
	if err != nil {
		return header{}, err
	}
	return readHeader(first)
}

// eachRecord calls use with every record up to the end of the file, or up to the
// place behind which nothing can be read.
func eachRecord(rows records, report func(*contentError), use func(record) error) error {
	for {
		next, err := rows.next()
		var content *contentError
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case errors.As(err, &content):
			report(content)
			if content.fatal {
				return nil
			}
			continue
		case err != nil:
			return err
		}
		if err := use(next); err != nil {
			return err
		}
	}
}

// fileLabel is the source's name as it may be shown.
func fileLabel(source Source) string { return maskCPR(source.Name) }
