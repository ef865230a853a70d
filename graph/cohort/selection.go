package cohort

import (
	"context"
	"math"

	"kik/graph/model"
)

// Select returns the citizens of the population on a day who meet the filter.
// Its conditions are those of DOMAIN section 3 and do not depend on each other,
// so that filters one after the other, met in any order, are the same as one.
//
// A day before the baseline and impossible conditions are VALIDATION errors.
func (h *History) Select(ctx context.Context, s Scope, asOf model.Date, f Filter) (*Group, error) {
	if err := s.check(asOf); err != nil {
		return nil, err
	}
	if err := f.check(); err != nil {
		return nil, err
	}
	p := h.plan(s, interval{s.Baseline, asOf})
	candidates := h.candidates(f, asOf)
	chosen := newGroup(h.Citizens())
	_, err := work(ctx, h, func() *selector { return newSelector(h.glance(p, candidates), f, chosen) })
	if err != nil {
		return nil, err
	}
	return chosen, nil
}

// selector chooses among the population what the filter says of the timeline.
// The workers share the chosen: a chunk is whole words of the group.
type selector struct {
	*glance
	chosen *Group

	cohorts       [cohortCount]bool
	classes       [len(states)]bool
	entryBenefits []bool // by benefit; nil: all
	targetGroups  []bool // by group, noCode: none; nil: all
	entry         interval
	weeks         *[2]int // nil: any, also out of T
}

func newSelector(g *glance, f Filter, chosen *Group) *selector {
	s := &selector{glance: g, chosen: chosen, entry: interval{math.MinInt32, math.MaxInt32}}
	for i, name := range model.Cohorts {
		s.cohorts[i] = f.Cohort == nil || *f.Cohort == name
	}
	for class, state := range states {
		s.classes[class] = len(f.States) == 0
		for _, wanted := range f.States {
			s.classes[class] = s.classes[class] || wanted == state
		}
	}
	s.entryBenefits = numbersOf(f.EntryBenefits, &g.h.benefits.dictionary)
	if s.targetGroups = numbersOf(f.TargetGroups, &g.h.targetGroups); s.targetGroups != nil {
		g.needs |= needsGroup
	}
	if f.EntryFrom != nil {
		s.entry.first = *f.EntryFrom
	}
	if f.EntryTo != nil {
		s.entry.last = *f.EntryTo
	}
	if f.WeeksFrom != nil || f.WeeksTo != nil {
		g.needs |= needsWeeks
		s.weeks = &[2]int{0, math.MaxInt32}
		if f.WeeksFrom != nil {
			s.weeks[0] = max(0, *f.WeeksFrom)
		}
		if f.WeeksTo != nil {
			s.weeks[1] = *f.WeeksTo
		}
	}
	return s
}

// numbersOf tells by a dictionary's number which codes are meant; nil: all.
func numbersOf(codes []string, d *dictionary) []bool {
	if len(codes) == 0 {
		return nil
	}
	takes := make([]bool, int(noCode)+1)
	for _, code := range codes {
		if n, known := d.find(code); known {
			takes[n] = true
		}
	}
	return takes
}

func (s *selector) pass(first, end int) {
	s.look(first, end)
	for _, c := range s.members {
		if s.takes(c) {
			s.chosen.add(first + int(c))
		}
	}
}

func (s *selector) takes(c int32) bool {
	a := s.arrivals[c]
	return s.cohorts[cohortOf(a, s.plan.window.first)] &&
		s.classes[s.today[c].class()] &&
		(s.entryBenefits == nil || s.entryBenefits[a.benefit()]) &&
		(s.targetGroups == nil || s.targetGroups[s.groups[c]]) &&
		s.entry.first <= a.day() && a.day() <= s.entry.last &&
		(s.weeks == nil || s.weeks[0] <= int(s.glance.weeks[c]) && int(s.glance.weeks[c]) <= s.weeks[1])
}
