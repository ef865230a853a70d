package dataset

import (
	"maps"
	"slices"
)

// committeesOf returns the committees that anything names, sorted.
func committeesOf(c Contents) []string {
	named := map[string]bool{}
	for _, posting := range c.Postings {
		named[posting.Committee] = true
	}
	for _, line := range c.BudgetLines {
		named[line.Committee] = true
	}
	for _, intervention := range c.Interventions {
		if intervention.Committee != nil {
			named[*intervention.Committee] = true
		}
	}
	return slices.Sorted(maps.Keys(named))
}

// Committees returns the committees that postings, budgets or interventions name.
func (d *Dataset) Committees() []string { return d.committees }
