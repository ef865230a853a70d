package ingest

import (
	"errors"
	"time"

	"kik/graph/model"
)

const (
	firstYear = 1900
	lastYear  = 2200
)

var (
	errNotDate   = errors.New("not a date")
	errNotMonth  = errors.New("not a month")
	errYearRange = errors.New("year out of range")
)

// parseDate reads a day as 2018-02-01 or 01-02-2018. A day that the calendar lacks is
// errNotDate, a year before 1900 or after 2200 is errYearRange.
func parseDate(text string) (model.Date, error) {
	if len(text) != len("2018-02-01") {
		return 0, errNotDate
	}
	if text[4] == '-' && text[7] == '-' {
		return calendarDay(text[0:4], text[5:7], text[8:10])
	}
	if text[2] == '-' && text[5] == '-' {
		return calendarDay(text[6:10], text[3:5], text[0:2])
	}
	return 0, errNotDate
}

// parseMonth reads a month as 2018-02, or as the first day of it, which is what
// spreadsheet programs make of it.
func parseMonth(text string) (model.Month, error) {
	if len(text) == len("2018-02") && text[4] == '-' {
		text += "-01"
	}
	first, err := parseDate(text)
	if err != nil || first != first.Month().First() {
		return 0, errNotMonth
	}
	return first.Month(), nil
}

func calendarDay(year, month, day string) (model.Date, error) {
	y, okYear := digits(year)
	m, okMonth := digits(month)
	d, okDay := digits(day)
	switch {
	case !okYear || !okMonth || !okDay || !isCalendarDay(y, m, d):
		return 0, errNotDate
	case y < firstYear || y > lastYear:
		return 0, errYearRange
	}
	return model.NewDate(y, time.Month(m), d), nil
}

func isCalendarDay(year, month, day int) bool {
	if month < 1 || month > 12 || day < 1 {
		return false
	}
	return day <= 28 || day <= model.NewMonth(year, time.Month(month)).Days()
}

// digits reads a short text of digits alone.
func digits(text string) (int, bool) {
	n := 0
	for i := range len(text) {
		if !isDigit(text[i]) {
			return 0, false
		}
		n = n*10 + int(text[i]-'0')
	}
	return n, len(text) > 0
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }
