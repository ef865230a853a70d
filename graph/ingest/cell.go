package ingest

// cellKind says what a spreadsheet knows about a cell beyond its text. Every
// cell of a CSV file is text.
type cellKind uint8

const (
	textCell    cellKind = iota
	numberCell           // plain digits with a decimal comma, whatever the format shows
	dateCell             // YYYY-MM-DD, followed by the time of day where it has one
	booleanCell          // SAND or FALSK
	errorCell            // #N/A, #REF! and the like
	formulaCell          // a formula whose result was never stored
)

type cell struct {
	text string
	kind cellKind
}

// record is one row of a file that is not blank. Its cells are valid until the
// next one is read.
type record struct {
	row   int
	cells []cell
}

// records yields the rows of a file, the header first.
type records interface {
	// next returns the next row, io.EOF after the last one, a *contentError for
	// what is wrong with the file, and any other error for what stops the reading.
	next() (record, error)
	Close() error
}

// contentError is bad content that keeps a row, or the rest of the file, from
// being taken apart into cells.
type contentError struct {
	row     int // 0: the file as a whole
	message string
	fatal   bool // nothing after it can be read
}

func (e *contentError) Error() string { return e.message }
