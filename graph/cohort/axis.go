package cohort

import (
	"slices"

	"kik/graph/model"
)

// axis numbers the days of a window on which something can change. Before it
// nothing is, after it all stays as on its last day, so that a window may reach
// far beyond the data and cost nothing.
type axis struct {
	window interval
	first  model.Date
	length int // days; at least one
}

func (h *History) axis(window interval) axis {
	first := min(max(window.first, h.firstChange), window.last)
	last := max(first, min(window.last, h.lastChange))
	return axis{window, first, int(last-first) + 1}
}

// span returns where a segment raises a count and where it lowers it again;
// the latter is length for one that lasts.
func (a axis) span(s *segment) (from, to int) {
	return int(s.first - a.first), min(int(s.last+1-a.first), a.length)
}

// series is a count for each day of a window, held as runs.
type series struct {
	window interval
	runs   []run
}

// run is the days, up to and including last, with one count.
type run struct {
	days  interval
	count int64
}

// series adds the changes up. Changes has one entry a day and one beyond.
func (a axis) series(changes []int32) series {
	s := series{window: a.window}
	var count int64
	for i := range a.length {
		change := changes[i]
		if change == 0 {
			continue
		}
		day := a.first + model.Date(i)
		if n := len(s.runs); n > 0 && count != 0 {
			s.runs[n-1].days.last = day - 1
		}
		if count += int64(change); count != 0 {
			s.runs = append(s.runs, run{interval{day, a.window.last}, count})
		}
	}
	return s
}

// on returns the count of a day of the window.
func (s series) on(day model.Date) int {
	at, found := slices.BinarySearchFunc(s.runs, day, func(r run, day model.Date) int {
		switch {
		case r.days.last < day:
			return -1
		case day < r.days.first:
			return 1
		}
		return 0
	})
	if !found {
		return 0
	}
	return int(s.runs[at].count)
}
