package cohort

import "kik/graph/model"

// segment is a time in which a citizen's benefit and class stay the same.
type segment struct {
	first, last model.Date
	benefit     uint16 // noCode: no spell covers the days
	key         uint16 // index in the plan's targets or supports, as the class says
	class       class
}

// life is a citizen of the population from the entry day to the end of the
// window: segments without gaps, of which the first is in target.
type life struct {
	citizen  int
	cohort   uint8 // index in model.Cohorts
	segments []segment
}

// entry returns the first day in target.
func (l *life) entry() model.Date { return l.segments[0].first }

// resolver turns the spells of one citizen after the other into lives. The
// citizens must come in ascending order after a seek.
type resolver struct {
	h           *History
	plan        *plan
	life        life
	visitation  int // the first row of the citizens not yet passed
	timeline    []segment
	narrowed    []segment
	overlapping []piece
}

// piece is a part of a spell in which the benefit's class stays the same.
type piece struct {
	interval
	start   model.Date // of the spell
	benefit uint16
	key     uint16
	class   class
}

func (p piece) days() interval { return p.interval }

// beats follows DOMAIN, "Benefit on a day": the class that comes first; within
// a class the later start, then the lower code.
func (p piece) beats(other piece) bool {
	if p.class != other.class {
		return p.class < other.class
	}
	if p.start != other.start {
		return p.start > other.start
	}
	return p.benefit < other.benefit
}

// seek moves to a citizen.
func (r *resolver) seek(citizen int) { r.visitation = r.h.visitations.firstOf(citizen) }

// enter returns the citizen's life in the population, nil for one who is never
// in target within the window. It is valid until the next call.
func (r *resolver) enter(citizen int) *life {
	entry, ever := r.firstTargetBenefit(citizen)
	if !ever {
		return nil
	}
	segments := r.resolve(citizen, entry)
	for len(segments) > 0 && segments[0].class != inTarget {
		segments = segments[1:]
	}
	if len(segments) == 0 {
		return nil
	}
	r.life.citizen = citizen
	r.life.segments = segments
	r.life.cohort = inflow
	if segments[0].first == r.plan.window.first {
		r.life.cohort = baseline
	}
	return &r.life
}

// firstTargetBenefit returns the first day of the window on a target benefit:
// no other benefit comes before it.
func (r *resolver) firstTargetBenefit(citizen int) (model.Date, bool) {
	first, end := r.h.citizens.spells[citizen], r.h.citizens.spells[citizen+1]
	spells, window := &r.h.spells, r.plan.window
	for i := first; i < end && spells.from[i] <= window.last; i++ {
		if r.plan.isTarget[spells.benefit[i]] && spells.to[i] >= window.first {
			return max(spells.from[i], window.first), true
		}
	}
	return 0, false
}

// resolve returns what the citizen's days are to the scope, from a day to the
// end of the window.
func (r *resolver) resolve(citizen int, from model.Date) []segment {
	r.timeline = r.timeline[:0]
	if r.h.citizens.traits[citizen]&overlappingSpells != 0 {
		r.resolveOverlapping(citizen, from)
	} else {
		r.resolveDisjoint(citizen, from)
	}
	if r.plan.restricted {
		r.narrow(citizen)
		return r.narrowed
	}
	return r.timeline
}

func (r *resolver) resolveDisjoint(citizen int, day model.Date) {
	first, end := r.h.citizens.spells[citizen], r.h.citizens.spells[citizen+1]
	spells, last := &r.h.spells, r.plan.window.last
	for i := first; i < end && spells.from[i] <= last; i++ {
		if spells.to[i] < day {
			continue
		}
		if from := spells.from[i]; from > day {
			r.timeline = append(r.timeline, segment{day, from - 1, noCode, 0, selfSupport})
			day = from
		}
		benefit, to := spells.benefit[i], min(spells.to[i], last)
		for _, phase := range r.plan.phases[benefit] {
			if phase.last < day {
				continue
			}
			r.timeline = append(r.timeline, segment{day, min(to, phase.last), benefit, phase.key, phase.class})
			day = min(to, phase.last) + 1
			if day > to {
				break
			}
		}
	}
	if day <= last {
		r.timeline = append(r.timeline, segment{day, last, noCode, 0, selfSupport})
	}
}

func (r *resolver) resolveOverlapping(citizen int, day model.Date) {
	first, end := r.h.citizens.spells[citizen], r.h.citizens.spells[citizen+1]
	spells, last := &r.h.spells, r.plan.window.last
	r.overlapping = r.overlapping[:0]
	for i := first; i < end && spells.from[i] <= last; i++ {
		from, to := max(spells.from[i], day), min(spells.to[i], last)
		for _, phase := range r.plan.phases[spells.benefit[i]] {
			if from > to {
				break
			}
			if phase.last < from {
				continue
			}
			days := interval{from, min(to, phase.last)}
			r.overlapping = append(r.overlapping, piece{days, spells.from[i], spells.benefit[i], phase.key, phase.class})
			from = days.last + 1
		}
	}
	sweep(r.overlapping, interval{day, last}, func(days interval, winner *piece) {
		s := segment{days.first, days.last, noCode, 0, selfSupport}
		if winner != nil {
			s.benefit, s.key, s.class = winner.benefit, winner.key, winner.class
		}
		r.timeline = append(r.timeline, s)
	})
}

// narrow takes the days on a target benefit out of T that lie outside the
// scope's target groups: their class is other target group.
func (r *resolver) narrow(citizen int) {
	visits := &r.h.visitations
	for r.visitation < len(visits.citizen) && int(visits.citizen[r.visitation]) < citizen {
		r.visitation++
	}
	row := r.visitation
	r.narrowed = r.narrowed[:0]
	for _, s := range r.timeline {
		if s.class != inTarget {
			r.narrowed = append(r.narrowed, s)
			continue
		}
		for ; row < len(visits.citizen) && int(visits.citizen[row]) == citizen && visits.from[row] <= s.last; row++ {
			if visits.to[row] < s.first || !r.plan.inGroup[visits.group[row]] {
				continue
			}
			in := s
			in.first, in.last = max(s.first, visits.from[row]), min(s.last, visits.to[row])
			r.outOfGroup(s, in.first-1)
			r.narrowed = append(r.narrowed, in)
			s.first = in.last + 1
			if s.first > s.last {
				break
			}
		}
		r.outOfGroup(s, s.last)
	}
}

// outOfGroup appends the days of the segment up to last as out of T.
func (r *resolver) outOfGroup(s segment, last model.Date) {
	if s.first > last {
		return
	}
	s.last, s.key, s.class = last, 0, otherTargetGroup
	r.narrowed = append(r.narrowed, s)
}
