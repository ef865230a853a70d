package model

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"time"
)

// Date is a calendar day, counted in days since 1970-01-01. It has no time of
// day and no time zone, so it is stored and shown as the day that was meant.
type Date int32

const isoDate = "2006-01-02"

// NewDate returns the day of the proleptic Gregorian calendar. A day that the
// month lacks runs over into the next month, as time.Date does.
func NewDate(year int, month time.Month, day int) Date {
	return DateOf(time.Date(year, month, day, 0, 0, 0, 0, time.UTC))
}

// DateOf returns the calendar day that t shows on its own clock.
func DateOf(t time.Time) Date {
	utc := time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
	return Date(utc.Unix() / 86400)
}

// ParseDate reads a day as YYYY-MM-DD. An impossible day is an error.
func ParseDate(text string) (Date, error) {
	t, err := time.Parse(isoDate, text)
	if err != nil {
		return 0, fmt.Errorf("%q is not a date (YYYY-MM-DD)", text)
	}
	return DateOf(t), nil
}

// Time returns midnight UTC of the day.
func (d Date) Time() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

// String returns the day as YYYY-MM-DD.
func (d Date) String() string { return d.Time().Format(isoDate) }

// Danish returns the day as DD-MM-YYYY, as messages to people write it.
func (d Date) Danish() string { return d.Time().Format("02-01-2006") }

// Year returns the calendar year of the day.
func (d Date) Year() int { return d.Time().Year() }

// Month returns the calendar month of the day.
func (d Date) Month() Month {
	t := d.Time()
	return NewMonth(t.Year(), t.Month())
}

// AddMonths returns the same day of the month n months later, or that month's
// last day where it lacks the day (DOMAIN, "Self-support after m months").
func (d Date) AddMonths(n int) Date {
	t := d.Time()
	target := NewMonth(t.Year(), t.Month()) + Month(n)
	return min(target.First()+Date(t.Day()-1), target.Last())
}

// Value stores the day as text, YYYY-MM-DD.
func (d Date) Value() (driver.Value, error) { return d.String(), nil }

// Scan reads the day from text or from the calendar day of a time.
func (d *Date) Scan(source any) error {
	switch v := source.(type) {
	case time.Time:
		*d = DateOf(v)
		return nil
	case []byte:
		return d.scanText(string(v))
	case string:
		return d.scanText(v)
	}
	return fmt.Errorf("cannot read a date from %T", source)
}

func (d *Date) scanText(text string) error {
	if len(text) > len(isoDate) {
		text = text[:len(isoDate)]
	}
	parsed, err := ParseDate(text)
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

// MarshalJSON writes the day as a JSON string, YYYY-MM-DD.
func (d Date) MarshalJSON() ([]byte, error) { return json.Marshal(d.String()) }

// UnmarshalJSON reads the day from a JSON string, YYYY-MM-DD.
func (d *Date) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return fmt.Errorf("a date is a string: %w", err)
	}
	return d.scanText(text)
}

// MarshalGQL writes the day as the scalar Date.
func (d Date) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, strconv.Quote(d.String())) }

// UnmarshalGQL reads the scalar Date.
func (d *Date) UnmarshalGQL(value any) error {
	text, ok := value.(string)
	if !ok {
		return Invalid("a date is a string, YYYY-MM-DD")
	}
	parsed, err := ParseDate(text)
	if err != nil {
		return Invalid("%s", err.Error())
	}
	*d = parsed
	return nil
}
