package cohort

import (
	"slices"

	"kik/graph/model"
)

// class is what a day is to a programme. The numbers are the order in which a
// benefit comes first among those of a day (DOMAIN, "Benefit on a day").
type class uint8

const (
	inTarget class = iota
	otherSupport
	otherTargetGroup
	selfSupport
)

// states are the classes' names outside.
var states = [...]model.State{
	inTarget:         model.OnBenefit,
	otherSupport:     model.OtherSupport,
	otherTargetGroup: model.OtherTargetGroup,
	selfSupport:      model.SelfSupport,
}

// plan is what every benefit is to a scope between two days, worked out once
// for a pass.
type plan struct {
	window     interval
	targets    []uint16 // the scope's target benefits, in its order
	supports   []support
	isTarget   []bool    // by benefit
	phases     [][]phase // by benefit, without gaps over the window
	restricted bool      // the scope names target groups
	inGroup    []bool    // by target group: the scope names it
}

// support is a benefit in one of its categories of other support.
type support struct {
	benefit  uint16
	category string
}

// phase is a time in which a benefit's class and category stay the same.
type phase struct {
	last  model.Date
	class class  // inTarget of a target benefit, whatever the target group
	key   uint16 // index in targets or supports, as the class says
}

func (h *History) plan(s Scope, window interval) *plan {
	p := &plan{
		window:     window,
		isTarget:   make([]bool, len(h.benefits.codes)),
		phases:     make([][]phase, len(h.benefits.codes)),
		restricted: len(s.TargetGroups) > 0,
		inGroup:    make([]bool, len(h.targetGroups.codes)),
	}
	for _, code := range s.TargetBenefits {
		benefit, known := h.benefits.find(code)
		if !known || p.isTarget[benefit] {
			continue
		}
		p.isTarget[benefit] = true
		p.phases[benefit] = []phase{{last: window.last, class: inTarget, key: uint16(len(p.targets))}}
		p.targets = append(p.targets, benefit)
	}
	for _, code := range s.TargetGroups {
		if group, known := h.targetGroups.find(code); known {
			p.inGroup[group] = true
		}
	}
	for benefit := range p.phases {
		if !p.isTarget[benefit] {
			p.phases[benefit] = p.phasesOf(&h.benefits, uint16(benefit))
		}
	}
	return p
}

// phasesOf returns the phases of a benefit that is no target of the scope.
func (p *plan) phasesOf(table *benefitTable, benefit uint16) []phase {
	starts := []model.Date{p.window.first}
	for _, row := range table.rows[benefit] {
		for _, day := range []model.Date{row.From, endOf(row.To) + 1} {
			if p.window.first < day && day <= p.window.last {
				starts = append(starts, day)
			}
		}
	}
	slices.Sort(starts)
	var phases []phase
	for _, day := range slices.Compact(starts) {
		next := p.phaseOf(benefit, table.rowOn(benefit, day))
		if n := len(phases); n > 0 {
			phases[n-1].last = day - 1
			if phases[n-1].class == next.class && phases[n-1].key == next.key {
				phases = phases[:n-1]
			}
		}
		phases = append(phases, next)
	}
	return phases
}

// phaseOf returns the phase that a row makes, to the end of the window. No
// spell has a day without a row, so that phase is never met.
func (p *plan) phaseOf(benefit uint16, row *model.BenefitType) phase {
	phase := phase{last: p.window.last, class: otherTargetGroup}
	switch {
	case row == nil:
	case row.Class == model.ClassSelfSupport:
		phase.class = selfSupport
	case row.Class == model.ClassOtherSupport:
		phase.class = otherSupport
		phase.key = p.supportKey(support{benefit, *row.Category})
	}
	return phase
}

// classOf returns the class of a benefit on a day of the window; inTarget of a
// target benefit, whatever the target group.
func (p *plan) classOf(benefit uint16, day model.Date) class {
	for _, phase := range p.phases[benefit] {
		if day <= phase.last {
			return phase.class
		}
	}
	return otherTargetGroup // no spell has a day beyond the phases
}

func (p *plan) supportKey(s support) uint16 {
	if i := slices.Index(p.supports, s); i >= 0 {
		return uint16(i)
	}
	p.supports = append(p.supports, s)
	return uint16(len(p.supports) - 1)
}
