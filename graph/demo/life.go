package demo

import (
	"sort"

	"kik/graph/model"
)

// stretch is a citizen in one state from a day until the next stretch begins.
type stretch struct {
	from  model.Date
	state state
}

// life is a citizen's stretches in the order of their days. The last one has no
// end. Before the first one the citizen is unknown, which is self-support.
type life []stretch

// at returns the index of the stretch that holds the day, -1 before the first.
func (l life) at(day model.Date) int {
	return sort.Search(len(l), func(i int) bool { return l[i].from > day }) - 1
}

// on returns the state on a day; before the first stretch it is self-support.
func (l life) on(day model.Date) state {
	if i := l.at(day); i >= 0 {
		return l[i].state
	}
	return selfSupporting
}

// end returns the last day of stretch i; the last stretch has none and ends never.
func (l life) end(i int) model.Date {
	if i+1 < len(l) {
		return l[i+1].from - 1
	}
	return never
}

// add appends a stretch; a stretch in the state that already runs adds nothing.
func (l *life) add(from model.Date, s state) {
	if n := len(*l); n > 0 && (*l)[n-1].state == s {
		return
	}
	*l = append(*l, stretch{from, s})
}

// lastOnBenefit returns the latest target-benefit state that began on or before the day.
func (l life) lastOnBenefit(day model.Date) (state, bool) {
	for i := l.at(day); i >= 0; i-- {
		if l[i].state.onTargetBenefit() {
			return l[i].state, true
		}
	}
	return 0, false
}

// never is after every day of the data: the end of what still runs.
const never = model.Date(1 << 30)
