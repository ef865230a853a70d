package dataset

import (
	"slices"

	"kik/graph/model"
)

// names are the names that people read, by code.
type names struct {
	benefits, categories, targetGroups, interventions, municipalities map[string]string
}

func namesOf(c Contents) names {
	named := names{
		benefits: benefitNames(c.BenefitTypes), categories: byCode(c.Categories), targetGroups: groupNames(c.TargetGroups),
		interventions: map[string]string{}, municipalities: map[string]string{},
	}
	for _, intervention := range c.Interventions {
		named.interventions[intervention.Code] = intervention.Name
	}
	for _, figure := range c.MunicipalFigures {
		named.municipalities[figure.Municipality] = figure.Name
	}
	return named
}

// benefitNames takes the name of each code's latest row.
func benefitNames(types []model.BenefitType) map[string]string {
	latest := map[string]model.BenefitType{}
	for _, row := range types {
		if known, ok := latest[row.Code]; !ok || row.From > known.From {
			latest[row.Code] = row
		}
	}
	named := map[string]string{}
	for code, row := range latest {
		named[code] = row.Name
	}
	return named
}

// groupNames gives one that was merged into another the other's name.
func groupNames(groups []model.TargetGroup) map[string]string {
	byCode := map[string]model.TargetGroup{}
	for _, group := range groups {
		byCode[group.Code] = group
	}
	named := map[string]string{}
	for code, group := range byCode {
		for steps := 0; group.MergedInto != nil && steps < len(groups); steps++ {
			group = byCode[*group.MergedInto]
		}
		named[code] = group.Name
	}
	return named
}

func byCode(rows []model.Named) map[string]string {
	named := map[string]string{}
	for _, row := range rows {
		named[row.Code] = row.Name
	}
	return named
}

// ProgrammeName returns the name of the strategy, or the code itself.
func (d *Dataset) ProgrammeName(code string) string {
	if programme, err := d.Programme(code); err == nil {
		return programme.Name
	}
	return code
}

// BenefitName returns the name of the benefit code, or the code itself.
func (d *Dataset) BenefitName(code string) string { return nameOr(d.names.benefits, code) }

// CategoryName returns the name of the category of support, or the code itself.
func (d *Dataset) CategoryName(code string) string { return nameOr(d.names.categories, code) }

// TargetGroupName returns the name of the target group, or the code itself.
func (d *Dataset) TargetGroupName(code string) string { return nameOr(d.names.targetGroups, code) }

// HasBenefit says whether the benefit code exists.
func (d *Dataset) HasBenefit(code string) bool { return has(d.names.benefits, code) }

// HasTargetGroup says whether the target group's code exists and stands for itself.
func (d *Dataset) HasTargetGroup(code string) bool {
	return slices.ContainsFunc(d.targetGroups, func(g model.TargetGroup) bool { return g.Code == code && g.MergedInto == nil })
}

// KnowsTargetGroup says whether the target group's code exists.
func (d *Dataset) KnowsTargetGroup(code string) bool { return has(d.names.targetGroups, code) }

// HasIntervention says whether the intervention's code exists.
func (d *Dataset) HasIntervention(code string) bool { return has(d.names.interventions, code) }

func has(named map[string]string, code string) bool {
	_, ok := named[code]
	return ok
}

func nameOr(named map[string]string, code string) string {
	if name, ok := named[code]; ok {
		return name
	}
	return code
}

// InterventionName returns the name of the intervention, or the code itself.
func (d *Dataset) InterventionName(code string) string { return nameOr(d.names.interventions, code) }

// MunicipalityName returns the name of the municipality, or the code itself.
func (d *Dataset) MunicipalityName(code string) string { return nameOr(d.names.municipalities, code) }
