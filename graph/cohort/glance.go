package cohort

import "kik/graph/model"

// glance looks at the population as of one day. It belongs to one worker.
type glance struct {
	h     *History
	plan  *plan // of the days from the baseline to the day
	group *Group

	arriving  []uint64 // by benefit: what a target spell adds to its arrival; too much for others
	standings []uint64 // by benefit: what a spell adds to its standing on the day
	targets   uint16   // the marks of the target benefits

	block
	needs    needs
	visits   visitCursor // in lookInGroups
	in       []interval
	groupsOf visitCursor // in fillGroups
	runs     *targetRuns
}

// block is what a glance saw of consecutive citizens.
type block struct {
	first, end int
	arrivals   [chunk]arrival  // by citizen − first; noArrival: not in the population
	today      [chunk]standing // by citizen − first; uncovered: not in the population, or no spell
	members    []int32         // the population: citizen − first, ascending
	room       [chunk]int32

	groups [chunk]uint16 // needsGroup: by citizen − first, the target group on the day
	weeks  [chunk]int32  // needsWeeks: by citizen − first, whole weeks on benefit on the day
}

// notInTarget stands for the weeks on benefit of one who is not in T on the day.
const notInTarget = -1

// notATarget makes an arrival greater than that of any day.
const notATarget = uint64(1) << 62

func (h *History) glance(p *plan, group *Group) *glance {
	g := &glance{
		h: h, plan: p, group: group,
		arriving: make([]uint64, len(h.benefits.codes)), standings: h.standings(p, p.window.last),
		targets: h.marksOf(p.targets),
		visits:  visitCursor{columns: &h.visitations}, groupsOf: visitCursor{columns: &h.visitations},
		runs: h.targetRuns(p, p.window.last),
	}
	for benefit := range g.arriving {
		g.arriving[benefit] = uint64(benefit)
		if !p.isTarget[benefit] {
			g.arriving[benefit] |= notATarget
		}
	}
	return g
}

// standings returns by benefit what a spell adds to its standing on a day.
func (h *History) standings(p *plan, day model.Date) []uint64 {
	ranks := make([]uint64, len(h.benefits.codes))
	for benefit := range ranks {
		ranks[benefit] = uint64(p.classOf(uint16(benefit), day))<<topShift | uint64(benefit)
	}
	return ranks
}

// look fills the block with the citizens from first to before end.
func (g *glance) look(first, end int) {
	g.first, g.end = first, end
	if g.plan.restricted {
		g.lookInGroups()
	} else {
		g.lookAtSpells()
	}
	n := 0
	for i, a := range g.arrivals[:end-first] {
		g.room[n] = int32(i)
		if a != noArrival {
			n++
		}
	}
	g.members = g.room[:n]
	if g.needs&needsGroup != 0 {
		g.fillGroups()
	}
	if g.needs&needsWeeks != 0 {
		g.fillWeeks()
	}
}

func (g *glance) fillGroups() {
	for i := range g.end - g.first {
		g.groups[i] = g.groupsOf.groupOn(g.first+i, g.plan.window.last)
	}
}

// fillWeeks follows DOMAIN, "Weeks on benefit": the run may have begun before
// the baseline.
func (g *glance) fillWeeks() {
	for i := range g.weeks {
		g.weeks[i] = notInTarget
	}
	for _, c := range g.members {
		if g.today[c].class() == inTarget {
			runs := g.runs.of(g.first + int(c))
			g.weeks[c] = int32(g.plan.window.last-runs[len(runs)-1].first) / 7
		}
	}
}

// lookAtSpells is for a scope whose target benefits alone decide.
func (g *glance) lookAtSpells() {
	spells, offsets := &g.h.spells, g.h.citizens.spells[g.first:g.end+1]
	window := g.plan.window
	late := uint64(window.last+1-firstDay) << topShift // the least arrival after the window
	for i := range g.end - g.first {
		g.arrivals[i], g.today[i] = noArrival, uncovered
		if g.skips(g.first + i) {
			continue
		}
		least, today := uint64(noArrival), uint64(uncovered)
		for k := offsets[i]; k < offsets[i+1]; k++ {
			from, to, benefit := spells.from[k], spells.to[k], spells.benefit[k]
			start := startRank(from)
			in := max(from, window.first)
			a := g.arriving[benefit] + start + uint64(in-firstDay)<<topShift
			if in > to {
				a = uint64(noArrival)
			}
			least = min(least, a)
			s := g.standings[benefit] + start
			if !covers(from, to, window.last) {
				s = uint64(uncovered)
			}
			today = min(today, s)
		}
		if least < late {
			g.arrivals[i], g.today[i] = arrival(least), standing(today)
		}
	}
}

func (g *glance) skips(citizen int) bool { return g.h.skips(citizen, g.targets, g.group) }

// covers says whether the days from first to last, which come in this order,
// hold the day. One comparison does for both ends: before the first the
// difference wraps around to more than any length.
func covers(first, last, day model.Date) bool { return uint32(day-first) <= uint32(last-first) }

// lookInGroups is for a scope that names target groups.
func (g *glance) lookInGroups() {
	window := g.plan.window
	for i := range g.end - g.first {
		g.arrivals[i], g.today[i] = noArrival, uncovered
		citizen := g.first + i
		if g.skips(citizen) {
			continue
		}
		g.in = g.visits.inGroups(citizen, g.plan.inGroup, g.in[:0])
		least := g.leastArrival(citizen)
		if least == noArrival {
			continue
		}
		g.arrivals[i] = least
		g.today[i] = narrowed(g.h.standingOn(citizen, window.last, g.standings), within(g.in, window.last))
	}
}

// leastArrival returns the citizen's arrival, given the days in the target groups.
func (g *glance) leastArrival(citizen int) arrival {
	spells, window := &g.h.spells, g.plan.window
	least := uint64(noArrival)
	if len(g.in) == 0 {
		return noArrival
	}
	for k := g.h.citizens.spells[citizen]; k < g.h.citizens.spells[citizen+1]; k++ {
		from, to, benefit := spells.from[k], spells.to[k], spells.benefit[k]
		if !g.plan.isTarget[benefit] {
			continue
		}
		for _, visit := range g.in {
			in := max(from, visit.first, window.first)
			if in <= min(to, visit.last, window.last) {
				least = min(least, g.arriving[benefit]+startRank(from)+uint64(in-firstDay)<<topShift)
			}
		}
	}
	return arrival(least)
}

// standingOn returns what a day is to the citizen, target groups aside.
func (h *History) standingOn(citizen int, day model.Date, standings []uint64) standing {
	spells := &h.spells
	least := uint64(uncovered)
	for k := h.citizens.spells[citizen]; k < h.citizens.spells[citizen+1]; k++ {
		s := standings[spells.benefit[k]] + startRank(spells.from[k])
		if !covers(spells.from[k], spells.to[k], day) {
			s = uint64(uncovered)
		}
		least = min(least, s)
	}
	return standing(least)
}

// narrowed takes a day on a target benefit out of T where it lies outside the
// scope's target groups: its class is other target group.
func narrowed(s standing, inGroup bool) standing {
	if s.class() == inTarget && !inGroup {
		return s + standing(otherTargetGroup-inTarget)<<topShift
	}
	return s
}

func within(days []interval, day model.Date) bool {
	for _, d := range days {
		if covers(d.first, d.last, day) {
			return true
		}
	}
	return false
}
