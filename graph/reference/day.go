package reference

import (
	"fmt"
	"slices"

	"kik/graph/model"
)

// situation is what one citizen's day is to the programme.
type situation struct {
	benefit  string // empty: no spell covers the day
	category string
	inTarget bool
	state    model.State
}

// typeOn returns the row of the code that is valid on the day: of those that
// cover it the latest `fra`.
func (d Data) typeOn(code string, day model.Date) model.BenefitType {
	var found *model.BenefitType
	for i, row := range d.BenefitTypes {
		if row.Code == code && covers(row.From, row.To, day) && (found == nil || row.From > found.From) {
			found = &d.BenefitTypes[i]
		}
	}
	if found == nil {
		panic(fmt.Sprintf("no row of benefit %s covers %s", code, day))
	}
	return *found
}

// rank is the order in which a benefit comes first among those of a day.
func (d Data) rank(code string, day model.Date) int {
	if slices.Contains(d.Programme.TargetBenefits, code) {
		return 0
	}
	switch d.typeOn(code, day).Class {
	case model.ClassOtherSupport:
		return 1
	case model.ClassSelfSupport:
		return 3
	default: // other target group, and a TARGET benefit that is not the programme's
		return 2
	}
}

func (d Data) benefitOn(citizen Citizen, day model.Date) string {
	var best *model.BenefitSpell
	for i, spell := range citizen.Spells {
		if !covers(spell.From, spell.To, day) {
			continue
		}
		if best == nil || d.comesFirst(spell, *best, day) {
			best = &citizen.Spells[i]
		}
	}
	if best == nil {
		return ""
	}
	return best.Benefit
}

func (d Data) comesFirst(a, b model.BenefitSpell, day model.Date) bool {
	rankA, rankB := d.rank(a.Benefit, day), d.rank(b.Benefit, day)
	if rankA != rankB {
		return rankA < rankB
	}
	if a.From != b.From {
		return a.From > b.From
	}
	return a.Benefit < b.Benefit
}

func targetGroupOn(citizen Citizen, day model.Date) string {
	var best *model.Visitation
	for i, visitation := range citizen.Visitations {
		if !covers(visitation.From, visitation.To, day) {
			continue
		}
		later := best == nil || visitation.From > best.From
		lower := best != nil && visitation.From == best.From && visitation.TargetGroup < best.TargetGroup
		if later || lower {
			best = &citizen.Visitations[i]
		}
	}
	if best == nil {
		return ""
	}
	return best.TargetGroup
}

// on returns what the day is to the programme.
func (d Data) on(citizen Citizen, day model.Date) situation {
	benefit := d.benefitOn(citizen, day)
	if benefit == "" {
		return situation{state: model.SelfSupport}
	}
	if slices.Contains(d.Programme.TargetBenefits, benefit) {
		groups := d.Programme.TargetGroups
		if len(groups) == 0 || slices.Contains(groups, targetGroupOn(citizen, day)) {
			return situation{benefit: benefit, inTarget: true, state: model.OnBenefit}
		}
		return situation{benefit: benefit, state: model.OtherTargetGroup}
	}
	row := d.typeOn(benefit, day)
	switch row.Class {
	case model.ClassOtherSupport:
		return situation{benefit: benefit, category: *row.Category, state: model.OtherSupport}
	case model.ClassSelfSupport:
		return situation{benefit: benefit, state: model.SelfSupport}
	default:
		return situation{benefit: benefit, state: model.OtherTargetGroup}
	}
}
