package reference

import "kik/graph/model"

// Exit is how a citizen of the population left, or that nobody saw it.
type Exit struct {
	Citizen int // index
	Cohort  model.Cohort
	Entry   model.Date
	Left    bool
	Day     model.Date  // of the exit, or asOf
	State   model.State // on the exit day
}

// Exits returns for every citizen of the population the first day out of T
// after entry, where a gap of at most so many days is no exit.
func Exits(d Data, asOf model.Date, gap int) []Exit {
	var exits []Exit
	for i, citizen := range d.Citizens {
		in := d.entryOf(citizen, asOf)
		if in == nil {
			continue
		}
		exit := Exit{Citizen: i, Cohort: in.cohort, Entry: in.day, Day: asOf}
		if day, left := d.exitAfter(citizen, in.day, asOf, gap); left {
			exit.Left, exit.Day, exit.State = true, day, d.on(citizen, day).state
		}
		exits = append(exits, exit)
	}
	return exits
}

// exitAfter returns the first day out of T that begins more than gap days out of it.
func (d Data) exitAfter(citizen Citizen, entry, asOf model.Date, gap int) (model.Date, bool) {
	for day := entry + 1; day+model.Date(gap) <= asOf; day++ {
		if !d.on(citizen, day).inTarget && !d.inTargetWithin(citizen, day, day+model.Date(gap)) {
			return day, true
		}
	}
	return 0, false
}

// Reentry counts, of those whose first exit day + months is on or before asOf,
// those with a day in T after the exit and on or before that day.
func Reentry(d Data, asOf model.Date, gap, months int) (observed, notObserved, back int) {
	for _, exit := range Exits(d, asOf, gap) {
		if !exit.Left {
			continue
		}
		until := exit.Day.AddMonths(months)
		if until > asOf {
			notObserved++
			continue
		}
		observed++
		if d.inTargetWithin(d.Citizens[exit.Citizen], exit.Day+1, until) {
			back++
		}
	}
	return observed, notObserved, back
}
