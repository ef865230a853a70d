package ingest

import (
	"context"
	"errors"
	"io"
)

// watch stands between a source and its readers. It ends the reading when the
// context ends, reports progress, and remembers a failure of the source itself, so
// that it is told from bad content whatever the readers above make of it.
type watch struct {
	ctx      context.Context
	progress func(int64)
	reported int64
	failure  error
}

func (w *watch) check() error {
	if w.failure == nil {
		w.failure = w.ctx.Err()
	}
	return w.failure
}

func (w *watch) note(n int64, err error) {
	w.reported += n
	if w.progress != nil && n > 0 {
		w.progress(n)
	}
	if err != nil && !errors.Is(err, io.EOF) {
		w.failure = err
	}
}

// input is a watched source that is read from its start to its end.
type input struct {
	*watch
	source io.Reader
}

func (in *input) Read(buffer []byte) (int, error) {
	if err := in.check(); err != nil {
		return 0, err
	}
	n, err := in.source.Read(buffer)
	in.note(int64(n), err)
	return n, err
}

// inputAt is a watched source that is read at any place. What is read twice makes
// no more progress than the source has bytes.
type inputAt struct {
	*watch
	source io.ReaderAt
	size   int64
}

func (in *inputAt) ReadAt(buffer []byte, offset int64) (int, error) {
	if err := in.check(); err != nil {
		return 0, err
	}
	n, err := in.source.ReadAt(buffer, offset)
	in.note(max(0, min(int64(n), in.size-in.reported)), err)
	return n, err
}

var errRecordTooLong = errors.New("record too long")

// recordLimit fails when more bytes are read for one record than it may have, so
// that a quote that never closes does not pull a whole file into memory.
type recordLimit struct {
	source io.Reader
	limit  int64
	used   int64
	broken bool
}

func (l *recordLimit) Read(buffer []byte) (int, error) {
	if l.broken || l.used >= l.limit {
		l.broken = true
		return 0, errRecordTooLong
	}
	n, err := l.source.Read(buffer)
	l.used += int64(n)
	return n, err
}

// nextRecord starts the count anew.
func (l *recordLimit) nextRecord() { l.used = 0 }
