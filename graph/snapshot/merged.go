package snapshot

import (
	"slices"

	"kik/graph/dataset"
	"kik/graph/model"
)

// merged tells by code or name what an entry of the catalogue turned out to be.
// The files go on naming the old entry, so that rows are read by what it is now.
type merged map[string]string

// of follows an entry through all its mergers.
func (m merged) of(code string) string {
	for range len(m) {
		into, ok := m[code]
		if !ok {
			break
		}
		code = into
	}
	return code
}

// each follows the codes of a list; of two that have become one the first stays.
func (m merged) each(codes []string) []string {
	if len(m) == 0 {
		return codes
	}
	var found []string
	for _, code := range codes {
		if code = m.of(code); !slices.Contains(found, code) {
			found = append(found, code)
		}
	}
	return found
}

// delivery does as each with those who deliver.
func (m merged) delivery(list []model.Delivery) []model.Delivery {
	if len(m) == 0 {
		return list
	}
	var found []model.Delivery
	for _, d := range list {
		d.Provider = m.of(d.Provider)
		if !slices.ContainsFunc(found, func(other model.Delivery) bool { return other.Provider == d.Provider }) {
			found = append(found, d)
		}
	}
	return found
}

func mergedGroups(groups []model.TargetGroup) merged {
	m := merged{}
	for _, group := range groups {
		if group.MergedInto != nil {
			m[group.Code] = *group.MergedInto
		}
	}
	return m
}

func mergedProviders(providers []model.Provider) merged {
	m := merged{}
	for _, provider := range providers {
		if provider.MergedInto != nil {
			m[provider.Name] = *provider.MergedInto
		}
	}
	return m
}

// resolve lets strategies and interventions name what their target groups and
// providers turned out to be.
func resolve(c *dataset.Contents) {
	groups, providers := mergedGroups(c.TargetGroups), mergedProviders(c.ProviderEntries)
	for i := range c.Programmes {
		c.Programmes[i].TargetGroups = groups.each(c.Programmes[i].TargetGroups)
	}
	for i := range c.Interventions {
		c.Interventions[i].TargetGroups = groups.each(c.Interventions[i].TargetGroups)
		c.Interventions[i].Delivery = providers.delivery(c.Interventions[i].Delivery)
	}
}
