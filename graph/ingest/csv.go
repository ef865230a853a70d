package ingest

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"

	"golang.org/x/text/transform"
)

const (
	maxRecordBytes = 1 << 20
	peekBytes      = 64 << 10
)

// csvRecords reads CSV by RFC 4180 with a semicolon, a comma or a tab between the cells.
type csvRecords struct {
	guard  *watch
	limit  *recordLimit
	reader *csv.Reader
	cells  []cell
	row    int // of the record read last
	folded int // line breaks inside quoted cells so far: lines that are no rows
}

func newCSVRecords(guard *watch, text io.Reader, marked bool) *csvRecords {
	limit := &recordLimit{source: transform.NewReader(text, &charsetDecoder{marked: marked}), limit: maxRecordBytes}
	buffered := bufio.NewReaderSize(limit, peekBytes)
	head, _ := buffered.Peek(peekBytes) // an error comes again at the first record
	reader := csv.NewReader(buffered)
	reader.Comma = detectDelimiter(head)
	reader.FieldsPerRecord = -1
	reader.ReuseRecord = true
	return &csvRecords{guard: guard, limit: limit, reader: reader}
}

// detectDelimiter returns the delimiter that the header line has most of outside quotes.
func detectDelimiter(head []byte) rune {
	counts := map[byte]int{}
	quoted := false
	for _, b := range bytes.TrimLeft(head, "\r\n") {
		if b == '"' {
			quoted = !quoted
		}
		if quoted {
			continue
		}
		if b == '\n' {
			break
		}
		counts[b]++
	}
	best := ';'
	for _, candidate := range []rune{',', '\t'} {
		if counts[byte(candidate)] > counts[byte(best)] {
			best = candidate
		}
	}
	return best
}

// Close has nothing to do: all that CSV needs is the file itself.
func (r *csvRecords) Close() error { return nil }

func (r *csvRecords) next() (record, error) {
	for {
		r.limit.nextRecord()
		fields, err := r.reader.Read()
		if err != nil {
			return record{}, r.explain(err)
		}
		r.countRow(fields)
		if !r.fill(fields) {
			continue
		}
		return record{row: r.row, cells: r.cells}, nil
	}
}

// countRow works the row number out from the line number, since the csv package
// passes over empty lines without a word.
func (r *csvRecords) countRow(fields []string) {
	last := len(fields) - 1
	firstLine, _ := r.reader.FieldPos(0)
	lastLine, _ := r.reader.FieldPos(last)
	r.row = firstLine - r.folded
	r.folded += lastLine - firstLine + strings.Count(fields[last], "\n")
}

// fill takes the fields over as cells; false: all of them are blank.
func (r *csvRecords) fill(fields []string) bool {
	r.cells = r.cells[:0]
	blank := true
	for _, field := range fields {
		text := strings.TrimSpace(field)
		blank = blank && text == ""
		r.cells = append(r.cells, cell{text: text})
	}
	return !blank
}

func (r *csvRecords) explain(err error) error {
	var parse *csv.ParseError
	switch {
	case r.guard.failure != nil:
		return r.guard.failure
	case errors.As(err, &parse):
		r.row = parse.StartLine - r.folded
		r.folded += parse.Line - parse.StartLine
		return &contentError{row: r.row, message: msgQuotes}
	case errors.Is(err, errRecordTooLong):
		return &contentError{row: r.row + 1, message: msgRecordTooLong, fatal: true}
	case errors.Is(err, errMixedCharsets):
		return &contentError{row: r.row + 1, message: msgMixedCharsets, fatal: true}
	case errors.Is(err, errNotUTF8):
		return &contentError{row: r.row + 1, message: msgNotUTF8, fatal: true}
	}
	return err
}
