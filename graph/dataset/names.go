package dataset

import "kik/graph/model"

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

func groupNames(groups []model.TargetGroup) map[string]string {
	named := map[string]string{}
	for _, group := range groups {
		if group.MergedInto == nil {
			named[group.Code] = group.Name
		}
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

// BenefitName returns the name of the benefit code, or the code itself.
func (d *Dataset) BenefitName(code string) string { return nameOr(d.names.benefits, code) }

// CategoryName returns the name of the category of support, or the code itself.
func (d *Dataset) CategoryName(code string) string { return nameOr(d.names.categories, code) }

// TargetGroupName returns the name of the target group, or the code itself.
func (d *Dataset) TargetGroupName(code string) string { return nameOr(d.names.targetGroups, code) }

// HasBenefit says whether the benefit code exists.
func (d *Dataset) HasBenefit(code string) bool { return has(d.names.benefits, code) }

// HasTargetGroup says whether the target group's code exists.
func (d *Dataset) HasTargetGroup(code string) bool { return has(d.names.targetGroups, code) }

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
