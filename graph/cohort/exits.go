package cohort

import "kik/graph/model"

// ExitQuestion asks how the population of a day left T.
type ExitQuestion struct {
	AsOf  model.Date
	Group *Group // nil: everyone
	// Gap is the number of days out of T that are no exit, when they are followed
	// by a day in T. An exit is seen only once it has lasted longer.
	Gap int
	// Intervention, where it is given, starts the time of its participants at
	// their first enrolment in it: what was before did not happen on it. Who was
	// not in T and in the population on that day had nothing to leave and is left
	// out; entry, entry benefit and cohort stay the programme's. Nil: the time
	// starts on the entry day, which for the baseline cohort is the baseline date.
	Intervention *string
}

// maxGap is a year: a longer gap is another life.
const maxGap = 366

func (q ExitQuestion) check(s Scope) error {
	if err := s.check(q.AsOf); err != nil {
		return err
	}
	if q.Gap < 0 || q.Gap > maxGap {
		return model.InvalidField("gap", "Antallet af dage skal være mellem 0 og %d.", maxGap)
	}
	return nil
}

// exit is how one citizen left (DOMAIN, "Exit").
type exit struct {
	start model.Date
	day   model.Date // of the exit; the question's day without one
	class class      // on the exit day; inTarget: no exit has been seen
	back  model.Date // the first day in T after the exit; open: none has been seen
}

// exitFinder finds the exits of a glance's members. It belongs to one worker.
type exitFinder struct {
	*glance
	runs   *targetRuns
	gap    model.Date
	starts []model.Date // by citizen, open: none; nil: the entry day
}

func (h *History) exitFinder(p *plan, q ExitQuestion, starts []model.Date) *exitFinder {
	return &exitFinder{glance: h.glance(p, q.Group), runs: h.targetRuns(p, q.AsOf), gap: model.Date(q.Gap), starts: starts}
}

// starts returns by citizen when the time starts; nil: on the entry day.
func (h *History) starts(q ExitQuestion) []model.Date {
	if q.Intervention == nil {
		return nil
	}
	starts := make([]model.Date, h.Citizens())
	for i := range starts {
		starts[i] = open
	}
	enrolments := h.enrolmentsIn(*q.Intervention)
	for row, citizen := range enrolments.citizen {
		if enrolments.from[row] <= q.AsOf {
			starts[citizen] = min(starts[citizen], enrolments.from[row])
		}
	}
	return starts
}

// of returns the exit of a member. Left out is who is not in T and in the
// population on the day on which the time starts; enrolled is false for one who
// has no such day.
func (e *exitFinder) of(member int32) (found exit, enrolled, atRisk bool) {
	citizen := e.first + int(member)
	entry := e.arrivals[member].day()
	found = exit{start: entry, day: e.plan.window.last, back: open}
	if e.starts != nil {
		if found.start = e.starts[citizen]; found.start == open {
			return found, false, false
		}
	}
	runs := e.runs.of(citizen)
	at := 0
	for at < len(runs) && runs[at].last < found.start {
		at++
	}
	if found.start < entry || at == len(runs) || found.start < runs[at].first {
		return found, true, false
	}
	for at+1 < len(runs) && runs[at+1].first-runs[at].last-1 <= e.gap {
		at++
	}
	if left := runs[at].last + 1; left+e.gap <= e.plan.window.last {
		found.day, found.class = left, e.classOn(citizen, left)
		if at+1 < len(runs) {
			found.back = runs[at+1].first
		}
	}
	return found, true, true
}

// classOn returns the class of a day out of T.
func (e *exitFinder) classOn(citizen int, day model.Date) class {
	if class := e.h.classOn(e.plan, citizen, day); class != inTarget {
		return class
	}
	return otherTargetGroup // by the target group
}
