package survival

import (
	"cmp"
	"slices"
)

// Count is how many subjects of a group had the event, and how many were
// censored, at one time.
type Count struct {
	Time             int
	Events, Censored int
}

// Exits is how many subjects of a group left in each of several ways, and how
// many were censored, at one time.
type Exits struct {
	Time     int
	ByKind   []int
	Censored int
}

// CountsOf counts subjects by their times, ascending; event says of each
// whether it had the event at its time or was censored.
func CountsOf(times []int, event []bool) []Count {
	at := map[int]*Count{}
	for i, time := range times {
		if at[time] == nil {
			at[time] = &Count{Time: time}
		}
		if event[i] {
			at[time].Events++
		} else {
			at[time].Censored++
		}
	}
	counts := make([]Count, 0, len(at))
	for _, count := range at {
		counts = append(counts, *count)
	}
	slices.SortFunc(counts, func(a, b Count) int { return cmp.Compare(a.Time, b.Time) })
	return counts
}

// AnyKind returns the counts of exits for which every kind is the event.
func AnyKind(exits []Exits) []Count {
	counts := make([]Count, len(exits))
	for i, e := range exits {
		counts[i] = Count{Time: e.Time, Events: e.events(), Censored: e.Censored}
	}
	return counts
}

// OfKind returns the counts of exits for which one kind is the event and every
// other exit censors.
func OfKind(exits []Exits, kind int) []Count {
	counts := make([]Count, len(exits))
	for i, e := range exits {
		counts[i] = Count{Time: e.Time, Events: e.ByKind[kind], Censored: e.Censored + e.events() - e.ByKind[kind]}
	}
	return counts
}

func (e Exits) events() int {
	events := 0
	for _, n := range e.ByKind {
		events += n
	}
	return events
}

func subjects(counts []Count) int {
	n := 0
	for _, c := range counts {
		n += c.Events + c.Censored
	}
	return n
}
