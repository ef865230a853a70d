package store

import (
	"testing"

	"kik/graph/model"
)

func TestParseDateReadsEveryDayAsTheCalendarDoes(t *testing.T) {
	for day := model.NewDate(1850, 1, 1); day <= model.NewDate(2200, 12, 31); day++ {
		got, err := parseDate(day.String())
		if err != nil || got != day {
			t.Fatalf("parseDate(%s) = %s, %v", day, got, err)
		}
	}
}

func TestParseDateRefusesWhatIsNoDay(t *testing.T) {
	for _, text := range []string{"", "2018", "2018-2-1", "01-02-2018", "2018/02/01", "2018-13-01", "2018-00-01", "2018-01-32", "2018-01-0x"} {
		if got, err := parseDate(text); err == nil {
			t.Errorf("parseDate(%q) = %s", text, got)
		}
	}
}
