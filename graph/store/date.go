package store

import (
	"fmt"

	"kik/graph/model"
)

// parseDate reads a day that the database wrote as YYYY-MM-DD. It is what
// decides the speed of loading the histories: time.Parse takes ten times as long.
func parseDate(text string) (model.Date, error) {
	if len(text) < 10 || text[4] != '-' || text[7] != '-' {
		return 0, fmt.Errorf("%q is not a date (YYYY-MM-DD)", text)
	}
	year, okYear := digits(text[0:4])
	month, okMonth := digits(text[5:7])
	day, okDay := digits(text[8:10])
	if !okYear || !okMonth || !okDay || month < 1 || month > 12 || day < 1 || day > 31 {
		return 0, fmt.Errorf("%q is not a date (YYYY-MM-DD)", text)
	}
	return daysFromCivil(year, month, day), nil
}

func digits(text string) (value int, ok bool) {
	for i := range len(text) {
		c := text[i]
		if c < '0' || c > '9' {
			return 0, false
		}
		value = value*10 + int(c-'0')
	}
	return value, true
}

// daysFromCivil counts the days since 1970-01-01 in the proleptic Gregorian
// calendar, with years that begin in March so that the leap day comes last
// (H. Hinnant, chrono-compatible low-level date algorithms, days_from_civil).
func daysFromCivil(year, month, day int) model.Date {
	if month <= 2 {
		year--
		month += 12
	}
	era := year / 400
	yearOfEra := year - era*400
	dayOfYear := (153*(month-3)+2)/5 + day - 1
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	return model.Date(era*146097 + dayOfEra - 719468)
}
