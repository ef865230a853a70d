package ingest

import (
	"errors"
	"testing"
	"time"

	"kik/graph/model"
)

func TestDatesInBothForms(t *testing.T) {
	for text, want := range map[string]model.Date{
		"2018-02-01": model.NewDate(2018, time.February, 1),
		"01-02-2018": model.NewDate(2018, time.February, 1),
		"2020-02-29": model.NewDate(2020, time.February, 29),
		"29-02-2000": model.NewDate(2000, time.February, 29),
		"1900-01-01": model.NewDate(1900, time.January, 1),
		"31-12-2200": model.NewDate(2200, time.December, 31),
	} {
		if got, err := parseDate(text); err != nil || got != want {
			t.Errorf("%q is %s, %v; want %s", text, got, err, want)
		}
	}
}

func TestImpossibleDatesAreRefused(t *testing.T) {
	for _, text := range []string{
		"", "2018", "31-02-2018", "2018-02-30", "29-02-1900", "2018-13-01", "2018-00-01", "2018-01-00", "32-01-2018",
		"01.02.2018", "01/02/2018", "1-2-2018", "2018-2-1", "2018-02-01 ", "2018-02-0x",
		"+018-02-01", "2018-02-01T00:00:00", "01-02-18", "2018-0201-", "１０-02-2018",
	} {
		if got, err := parseDate(text); !errors.Is(err, errNotDate) {
			t.Errorf("%q is %s, %v", text, got, err)
		}
	}
	for _, text := range []string{"1899-12-31", "01-01-2201", "0001-01-01"} {
		if got, err := parseDate(text); !errors.Is(err, errYearRange) {
			t.Errorf("%q is %s, %v", text, got, err)
		}
	}
}

func TestAMonthIsWrittenByYearAndMonthOrByItsFirstDay(t *testing.T) {
	for _, text := range []string{"2018-02", "2018-02-01", "01-02-2018"} {
		if got, err := parseMonth(text); err != nil || got != model.NewMonth(2018, time.February) {
			t.Errorf("%q is %s, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "2018", "2018-13", "2018-00", "2018-02-02", "02-2018", "2018/02", "1899-12"} {
		if got, err := parseMonth(text); err == nil {
			t.Errorf("%q is %s", text, got)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{"2018-02-01", "01-02-2018", "31-02-2018", "2018-02-01-", "29-02-2100"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := parseDate(text)
		if err != nil {
			return
		}
		if iso, danish := got.String(), got.Time().Format("02-01-2006"); text != iso && text != danish {
			t.Errorf("%q is %s", text, got)
		}
		if got.Year() < firstYear || got.Year() > lastYear {
			t.Errorf("%q is out of range", text)
		}
	})
}
