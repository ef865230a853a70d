package ingest

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"strconv"
	"strings"
	"time"
)

// The size of a sheet by the format's own definition.
const (
	maxSheetRows    = 1 << 20
	maxSheetColumns = 1 << 14
)

var errBrokenSheet = errors.New("broken sheet")

// sheetRecords reads a sheet row by row. Every record is as wide as the header,
// since a spreadsheet does not store the empty cells at the end of a row.
type sheetRecords struct {
	in      *inputAt
	book    *workbook
	part    *partReader
	limit   *recordLimit
	decoder *xml.Decoder
	texts   *sharedTexts
	cells   []cell
	value   []byte
	row     int
	width   int
}

func (w *workbook) openSheet(in *inputAt) (*sheetRecords, error) {
	texts, err := openSharedTexts(w.archive, w.textsPart)
	if err != nil {
		return nil, err
	}
	part, err := openPart(w.archive, w.sheetPart, maxSheetBytes)
	if err != nil {
		return nil, errors.Join(err, texts.Close())
	}
	limit := &recordLimit{source: part, limit: maxElementBytes}
	return &sheetRecords{in: in, book: w, part: part, limit: limit, decoder: xml.NewDecoder(limit), texts: texts}, nil
}

func (s *sheetRecords) Close() error { return errors.Join(s.part.Close(), s.texts.Close()) }

func (s *sheetRecords) next() (record, error) {
	for {
		found, err := s.nextRow()
		if err != nil {
			return record{}, s.in.explainWorkbook(err)
		}
		if !found {
			return record{}, io.EOF
		}
		if s.fit() {
			return record{row: s.row, cells: s.cells}, nil
		}
	}
}

// fit gives the row the width of the header, but keeps what stands beyond it;
// false: all its cells are blank.
func (s *sheetRecords) fit() bool {
	for len(s.cells) > 0 && s.cells[len(s.cells)-1] == (cell{}) {
		s.cells = s.cells[:len(s.cells)-1]
	}
	if len(s.cells) == 0 {
		return false
	}
	if s.width == 0 {
		s.width = len(s.cells)
	}
	for len(s.cells) < s.width {
		s.cells = append(s.cells, cell{})
	}
	return true
}

// nextRow reads up to the end of the next row; false: the sheet has no more.
func (s *sheetRecords) nextRow() (bool, error) {
	for {
		token, err := s.decoder.Token()
		if err != nil {
			return false, err // also io.EOF: a whole sheet ends with sheetData
		}
		switch token := token.(type) {
		case xml.StartElement:
			if token.Name.Local == "row" {
				s.limit.nextRecord()
				return true, s.readRow(token)
			}
		case xml.EndElement:
			if token.Name.Local == "sheetData" {
				return false, nil
			}
		}
	}
}

func (s *sheetRecords) readRow(start xml.StartElement) error {
	number := s.row + 1
	if text := attribute(start, "r"); text != "" {
		parsed, err := strconv.Atoi(text)
		if err != nil || parsed < number {
			return errBrokenSheet
		}
		number = parsed
	}
	if number > maxSheetRows {
		return errBrokenSheet
	}
	s.row = number
	s.cells = s.cells[:0]
	for {
		token, err := s.decoder.Token()
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.StartElement:
			if token.Name.Local == "c" {
				err = s.readCell(token)
			} else {
				err = s.decoder.Skip()
			}
			if err != nil {
				return err
			}
		case xml.EndElement:
			return nil
		}
	}
}

func (s *sheetRecords) readCell(start xml.StartElement) error {
	column := len(s.cells)
	if reference := attribute(start, "r"); reference != "" {
		column = columnIndex(reference)
	}
	if column < len(s.cells) || column >= maxSheetColumns {
		return errBrokenSheet
	}
	for len(s.cells) < column {
		s.cells = append(s.cells, cell{})
	}
	content, err := s.cellContent(start)
	s.cells = append(s.cells, content)
	return err
}

// cellContent reads a cell up to its end. The value is in v, or in is for a text
// that is not shared; f is the formula behind it.
func (s *sheetRecords) cellContent(start xml.StartElement) (cell, error) {
	s.value = s.value[:0]
	formula, hasValue := false, false
	kind, style := attribute(start, "t"), attribute(start, "s")
	for {
		token, err := s.decoder.Token()
		if err != nil {
			return cell{}, err
		}
		switch token := token.(type) {
		case xml.StartElement:
			switch token.Name.Local {
			case "v", "is":
				s.value, err = s.appendValue(token.Name.Local)
				hasValue = kind == "str" || len(s.value) > 0 // a formula may well result in an empty text
			case "f":
				formula = true
				err = s.decoder.Skip()
			default:
				err = s.decoder.Skip()
			}
			if err != nil {
				return cell{}, err
			}
		case xml.EndElement:
			if formula && !hasValue {
				return cell{kind: formulaCell}, nil
			}
			return s.interpret(kind, style)
		}
	}
}

func (s *sheetRecords) appendValue(element string) ([]byte, error) {
	if element == "is" {
		return appendText(s.decoder, s.value)
	}
	for {
		token, err := s.decoder.Token()
		if err != nil {
			return s.value, err
		}
		switch token := token.(type) {
		case xml.CharData:
			s.value = append(s.value, token...)
		case xml.StartElement:
			return s.value, errBrokenSheet
		case xml.EndElement:
			return s.value, nil
		}
	}
}

// interpret makes a cell of the value by the cell's type (ECMA-376, 18.18.11).
func (s *sheetRecords) interpret(kind, style string) (cell, error) {
	text := strings.TrimSpace(string(s.value))
	if text == "" {
		return cell{}, nil
	}
	switch kind {
	case "s":
		number, err := strconv.Atoi(text)
		if err != nil {
			return cell{}, errBrokenSheet
		}
		text, err = s.texts.at(number)
		return cell{text: strings.TrimSpace(text)}, err
	case "str", "inlineStr":
		return cell{text: text}, nil
	case "b":
		return cell{text: map[bool]string{true: "SAND", false: "FALSK"}[isTrue(text)], kind: booleanCell}, nil
	case "e":
		return cell{text: text, kind: errorCell}, nil
	case "d":
		return cell{text: strings.TrimSuffix(text, "T00:00:00"), kind: dateCell}, nil
	}
	return s.number(text, style)
}

func (s *sheetRecords) number(text, style string) (cell, error) {
	value, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(value) || math.IsInf(value, 0) {
		return cell{}, errBrokenSheet
	}
	if index, err := strconv.Atoi(style); err == nil && index >= 0 && index < len(s.book.dateStyle) && s.book.dateStyle[index] {
		if day, ok := s.book.day(value); ok {
			return cell{text: day, kind: dateCell}, nil
		}
	}
	return cell{text: plainNumber(value), kind: numberCell}, nil
}

// plainNumber writes a number with the fifteen digits that spreadsheets keep,
// without an exponent and with a decimal comma, which is never a separator of
// thousands: 0.1 + 0.2 is stored as 0.30000000000000004 and shown as 0,3.
func plainNumber(value float64) string {
	rounded, _ := strconv.ParseFloat(strconv.FormatFloat(value, 'e', 14, 64), 64)
	return strings.Replace(strconv.FormatFloat(rounded, 'f', -1, 64), ".", ",", 1)
}

const secondsOfDay = 24 * 60 * 60

// lastSerial is 31-12-9999, the last day that a spreadsheet knows.
const lastSerial = 2_958_465

// day writes the date that a serial number stands for, with the time of day where
// it has one; false: no date can be behind it.
func (w *workbook) day(serial float64) (string, bool) {
	if !(serial >= 0 && serial <= lastSerial) {
		return "", false
	}
	epoch := time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case w.epoch1904:
		epoch = time.Date(1904, time.January, 1, 0, 0, 0, 0, time.UTC)
	case serial >= 60 && serial < 61:
		return "1900-02-29", true // a day that spreadsheets have and the calendar lacks
	case serial < 60:
		epoch = epoch.AddDate(0, 0, 1)
	}
	days := int(serial)
	seconds := int((serial-float64(days))*secondsOfDay + 0.5)
	moment := epoch.AddDate(0, 0, days).Add(time.Duration(seconds) * time.Second)
	if seconds%secondsOfDay != 0 {
		return moment.Format(time.DateTime), true
	}
	return moment.Format(time.DateOnly), true
}

// columnIndex returns the column of a cell reference, C5 being 2; -1: no reference.
func columnIndex(reference string) int {
	index := 0
	for i := 0; i < len(reference) && reference[i] >= 'A' && reference[i] <= 'Z'; i++ {
		if index = index*26 + int(reference[i]-'A') + 1; index > maxSheetColumns {
			break
		}
	}
	return index - 1
}

func attribute(start xml.StartElement, name string) string {
	for _, attribute := range start.Attr {
		if attribute.Name.Local == name && attribute.Name.Space == "" {
			return attribute.Value
		}
	}
	return ""
}
