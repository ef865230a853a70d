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

// resolver turns the spells of one citizen after the other into lives. The
// citizens must come in ascending order.
type resolver struct {
	h          *History
	plan       *plan
	life       life
	visitation int       // the first row of the citizens not yet passed
	timeline   []segment // from the first day on a target benefit
	narrowed   []segment // the same, with the target groups looked at
	claims     []claim
}

// enter returns the citizen's life in the population, nil for one who is never
// in target within the window. It is valid until the next call.
func (r *resolver) enter(citizen int) *life {
	r.resolve(citizen)
	segments := r.timeline
	if len(segments) > 0 && r.plan.restricted {
		r.narrow(citizen)
		segments = r.narrowed
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

// resolve fills the timeline: what each day is to the scope, target groups
// aside.
func (r *resolver) resolve(citizen int) {
	r.timeline = r.timeline[:0]
	spells, window := &r.h.spells, r.plan.window
	end := r.h.citizens.spells[citizen+1]
	day := window.first
	for i := r.h.citizens.spells[citizen]; i < end && spells.from[i] <= window.last; {
		next, reach := i+1, spells.to[i]
		for next < end && spells.from[next] <= reach {
			reach = max(reach, spells.to[next])
			next++
		}
		if reach >= day {
			days := interval{max(day, spells.from[i]), min(reach, window.last)}
			r.uncovered(interval{day, days.first - 1})
			if next == i+1 {
				r.resolveOne(i, days)
			} else {
				r.resolveOverlapping(i, next, days)
			}
			day = days.last + 1
		}
		i = next
	}
	r.uncovered(interval{day, window.last})
}

// emit appends to the timeline, which starts with a target benefit.
func (r *resolver) emit(s segment) {
	if len(r.timeline) > 0 || s.class == inTarget {
		r.timeline = append(r.timeline, s)
	}
}

// uncovered emits days that no spell covers.
func (r *resolver) uncovered(days interval) {
	if days.first <= days.last {
		r.emit(segment{days.first, days.last, noCode, 0, selfSupport})
	}
}

// resolveOne emits days that a single spell covers.
func (r *resolver) resolveOne(spell uint32, days interval) {
	benefit := r.h.spells.benefit[spell]
	for _, phase := range r.plan.phases[benefit] {
		if phase.last >= days.first {
			last := min(days.last, phase.last)
			r.emit(segment{days.first, last, benefit, phase.key, phase.class})
			days.first = last + 1
		}
		if phase.last >= days.last {
			return
		}
	}
}

// resolveOverlapping emits days that the spells from first to before end cover
// without a gap.
func (r *resolver) resolveOverlapping(first, end uint32, days interval) {
	r.claims = r.claims[:0]
	for spell := first; spell < end; spell++ {
		r.claim(spell, days)
	}
	sweep(r.claims, days, func(days interval, winner *claim) {
		r.emit(segment{days.first, days.last, winner.code, winner.key, winner.class})
	})
}

// claim notes the days that a spell claims, one claim for each phase of its
// benefit.
func (r *resolver) claim(spell uint32, days interval) {
	start, benefit := r.h.spells.from[spell], r.h.spells.benefit[spell]
	days = interval{max(start, days.first), min(r.h.spells.to[spell], days.last)}
	for _, phase := range r.plan.phases[benefit] {
		if part := (interval{days.first, min(days.last, phase.last)}); part.first <= part.last {
			r.claims = append(r.claims, claim{part, phase.class, start, benefit, phase.key})
			days.first = part.last + 1
		}
	}
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
			r.keep(s)
			continue
		}
		for ; row < len(visits.citizen) && int(visits.citizen[row]) == citizen && visits.from[row] <= s.last; row++ {
			if visits.to[row] < s.first || !r.plan.inGroup[visits.group[row]] {
				continue
			}
			in := s
			in.first, in.last = max(s.first, visits.from[row]), min(s.last, visits.to[row])
			r.keepOutOfGroup(s, in.first-1)
			r.keep(in)
			s.first = in.last + 1
			if s.first > s.last {
				break
			}
		}
		r.keepOutOfGroup(s, s.last)
	}
}

// keep appends to the narrowed timeline, which starts in T.
func (r *resolver) keep(s segment) {
	if len(r.narrowed) > 0 || s.class == inTarget {
		r.narrowed = append(r.narrowed, s)
	}
}

// keepOutOfGroup keeps the days of the segment up to last as out of T.
func (r *resolver) keepOutOfGroup(s segment, last model.Date) {
	if s.first <= last {
		s.last, s.key, s.class = last, 0, otherTargetGroup
		r.keep(s)
	}
}

// classOn returns what one day of the window is to the scope.
func (r *resolver) classOn(citizen int, day model.Date) class {
	class := r.h.classOn(r.plan, citizen, day)
	if class == inTarget && r.plan.restricted && !r.inGroupOn(citizen, day) {
		return otherTargetGroup
	}
	return class
}

// classOn returns what one day of the window is to the citizen, target groups
// aside: of the benefits' classes the one that comes first.
func (h *History) classOn(p *plan, citizen int, day model.Date) class {
	class := selfSupport
	for spell := h.citizens.spells[citizen]; spell < h.citizens.spells[citizen+1]; spell++ {
		if covers(h.spells.from[spell], h.spells.to[spell], day) {
			class = min(class, p.classOf(h.spells.benefit[spell], day))
		}
	}
	return class
}

// isSelfSupporting tells whether the day's class is self-support: no target group
// makes it that, or takes it away.
func (h *History) isSelfSupporting(p *plan, citizen int, day model.Date) bool {
	for spell := h.citizens.spells[citizen]; spell < h.citizens.spells[citizen+1]; spell++ {
		if covers(h.spells.from[spell], h.spells.to[spell], day) && p.classOf(h.spells.benefit[spell], day) != selfSupport {
			return false
		}
	}
	return true
}

func (r *resolver) inGroupOn(citizen int, day model.Date) bool {
	visits := &r.h.visitations
	for row := visits.firstOf(citizen); row < len(visits.citizen) && int(visits.citizen[row]) == citizen; row++ {
		if visits.from[row] <= day && day <= visits.to[row] {
			return r.plan.inGroup[visits.group[row]]
		}
	}
	return false
}
