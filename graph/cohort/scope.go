package cohort

import "kik/graph/model"

// Scope is what of a programme decides its population: T of DOMAIN section 3
// ("in target on a day") and the day from which entries count.
type Scope struct {
	Baseline       model.Date
	TargetBenefits []string // benefit codes
	TargetGroups   []string // empty: the target benefits alone decide
}

// ScopeOf returns the scope of a programme.
func ScopeOf(p model.Programme) Scope {
	return Scope{Baseline: p.BaselineDate, TargetBenefits: p.TargetBenefits, TargetGroups: p.TargetGroups}
}

// check refuses a date that no question about the scope can have.
func (s Scope) check(asOf model.Date) error { return s.checkField("asOf", asOf) }

func (s Scope) checkField(field string, day model.Date) error {
	if day < s.Baseline {
		return model.InvalidField(field, "Strategien har udgangspunkt den %s. Vælg den dag eller en senere.", s.Baseline.Danish())
	}
	if day > lastDay {
		return model.InvalidField(field, "Den sidste dag, der kan regnes på, er den %s.", lastDay.Danish())
	}
	return nil
}

// maxMonths is longer than any life that a history can hold.
const maxMonths = 12 * 350

// checkMonths refuses a time that no question can have.
func checkMonths(months int) error {
	if months < 0 || months > maxMonths {
		return model.InvalidField("months", "Antallet af måneder skal være mellem 0 og %d.", maxMonths)
	}
	return nil
}
