package analysis

import (
	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/model"
)

// maxListed is the number of values that a condition can name.
const maxListed = 200

// narrows says whether a filter sets any condition.
func narrows(f *cohort.Filter) bool {
	if f == nil {
		return false
	}
	lists := len(f.States) + len(f.Genders) + len(f.Districts) + len(f.TargetGroups) + len(f.EntryBenefits) + len(f.In) + len(f.NotIn)
	return lists > 0 || f.NeverEnrolled || f.Cohort != nil ||
		f.AgeFrom != nil || f.AgeTo != nil || f.EntryFrom != nil || f.EntryTo != nil || f.WeeksFrom != nil || f.WeeksTo != nil
}

// checkFilter refuses codes that do not exist, which the engine would take for
// codes that nobody has. Districts are free text.
func checkFilter(data *dataset.Dataset, f *cohort.Filter) error {
	if f == nil {
		return nil
	}
	for _, condition := range []struct {
		field  string
		chosen []string
		known  func(string) bool
	}{
		{"filter.districts", f.Districts, func(string) bool { return true }},
		{"filter.targetGroups", f.TargetGroups, data.HasTargetGroup},
		{"filter.entryBenefits", f.EntryBenefits, data.HasBenefit},
		{"filter.inInterventions", f.In, data.HasIntervention},
		{"filter.notInInterventions", f.NotIn, data.HasIntervention},
	} {
		if len(condition.chosen) > maxListed {
			return model.InvalidField(condition.field, "Vælg højst %d.", maxListed)
		}
		for _, code := range condition.chosen {
			if !condition.known(code) {
				return model.InvalidField(condition.field, "Koden %q findes ikke.", code)
			}
		}
	}
	return nil
}
