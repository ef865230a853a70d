package model

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"time"
)

// Month is a calendar month, counted as year × 12 + (month − 1).
type Month int32

// NewMonth returns the calendar month.
func NewMonth(year int, month time.Month) Month { return Month(year*12 + int(month) - 1) }

// ParseMonth reads a month as YYYY-MM.
func ParseMonth(text string) (Month, error) {
	t, err := time.Parse("2006-01", text)
	if err != nil {
		return 0, fmt.Errorf("%q is not a month (YYYY-MM)", text)
	}
	return NewMonth(t.Year(), t.Month()), nil
}

// Year returns the calendar year of the month.
func (m Month) Year() int { return int(m) / 12 }

// First returns the first day of the month.
func (m Month) First() Date { return NewDate(m.Year(), time.Month(int(m)%12+1), 1) }

// Last returns the last day of the month.
func (m Month) Last() Date { return (m + 1).First() - 1 }

// Days returns the number of days of the month.
func (m Month) Days() int { return int(m.Last()-m.First()) + 1 }

// String returns the month as YYYY-MM.
func (m Month) String() string { return fmt.Sprintf("%04d-%02d", m.Year(), int(m)%12+1) }

// Value stores the month as text, YYYY-MM.
func (m Month) Value() (driver.Value, error) { return m.String(), nil }

// Scan reads the month from text.
func (m *Month) Scan(source any) error {
	var text string
	switch v := source.(type) {
	case []byte:
		text = string(v)
	case string:
		text = v
	default:
		return fmt.Errorf("cannot read a month from %T", source)
	}
	parsed, err := ParseMonth(text)
	if err != nil {
		return err
	}
	*m = parsed
	return nil
}

// MarshalJSON writes the month as a JSON string, YYYY-MM.
func (m Month) MarshalJSON() ([]byte, error) { return json.Marshal(m.String()) }

// UnmarshalJSON reads the month from a JSON string, YYYY-MM.
func (m *Month) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return fmt.Errorf("a month is a string: %w", err)
	}
	return m.Scan(text)
}

// MarshalGQL writes the month as the scalar Month.
func (m Month) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, strconv.Quote(m.String())) }

// UnmarshalGQL reads the scalar Month.
func (m *Month) UnmarshalGQL(value any) error {
	text, ok := value.(string)
	if !ok {
		return Invalid("a month is a string, YYYY-MM")
	}
	parsed, err := ParseMonth(text)
	if err != nil {
		return Invalid("%s", err.Error())
	}
	*m = parsed
	return nil
}
