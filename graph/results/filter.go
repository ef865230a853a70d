package results

import (
	"slices"
	"strings"

	"kik/graph/danish"
	"kik/graph/dataset"
	"kik/graph/model"
)

// facet is one of the conditions whose values are counted beside the list.
type facet int

const (
	byProgramme facet = iota
	byStatus
	byTargetGroup
	byProvider
	byGoal
	facets // how many they are
)

// conditions are what a filter asks, but for what needs results: the goals and
// the free places.
type conditions struct {
	filter model.InterventionFilter
	words  []string
	day    model.Date
}

func conditionsOf(filter *model.InterventionFilter, day model.Date) conditions {
	if filter == nil {
		filter = &model.InterventionFilter{}
	}
	c := conditions{filter: *filter, day: day}
	if filter.Text != nil {
		c.words = strings.Fields(danish.Searchable(*filter.Text))
	}
	return c
}

// hold tells whether the conditions that are no facet hold.
func (c *conditions) hold(entry dataset.CatalogueEntry) bool {
	if c.filter.RunningOn != nil && !entry.RunsOn(*c.filter.RunningOn) {
		return false
	}
	return !slices.ContainsFunc(c.words, func(word string) bool { return !strings.Contains(entry.Text, word) })
}

// holdsFor tells whether the condition of a facet holds, goals aside.
func (c *conditions) holdsFor(f facet, entry dataset.CatalogueEntry) bool {
	switch f {
	case byProgramme:
		return c.filter.Programmes == nil || slices.Contains(c.filter.Programmes, entry.Programme)
	case byStatus:
		return c.filter.Statuses == nil || slices.Contains(c.filter.Statuses, entry.StatusOn(c.day))
	case byTargetGroup:
		return c.filter.TargetGroups == nil || anyOf(entry.TargetGroups, c.filter.TargetGroups)
	case byProvider:
		return c.filter.Providers == nil || anyOf(entry.Providers(), c.filter.Providers)
	}
	return true
}

func anyOf(values, chosen []string) bool {
	return slices.ContainsFunc(values, func(value string) bool { return slices.Contains(chosen, value) })
}
