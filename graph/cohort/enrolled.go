package cohort

import (
	"maps"
	"slices"

	"kik/graph/model"
)

// The dimensions of which a citizen may have several values.

func (h *History) divideByIntervention(day model.Date) *divider {
	codes := slices.Sorted(slices.Values(h.interventions.codes))
	groups := make([]*Group, len(codes))
	for i, code := range codes {
		groups[i] = h.Participants(code, day)
	}
	return h.divideBySeveral(ByIntervention, codes, groups)
}

func (h *History) divideByProvider(day model.Date, providers map[string][]string) *divider {
	byName := map[string]*Group{}
	for intervention, names := range providers {
		participants := h.Participants(intervention, day)
		for _, name := range names {
			if byName[name] == nil {
				byName[name] = newGroup(h.Citizens())
			}
			byName[name].join(participants)
		}
	}
	codes := slices.Sorted(maps.Keys(byName))
	groups := make([]*Group, len(codes))
	for i, name := range codes {
		groups[i] = byName[name]
	}
	return h.divideBySeveral(ByProvider, codes, groups)
}

// divideBySeveral gives those in none of the groups the missing value.
func (h *History) divideBySeveral(d Dimension, codes []string, groups []*Group) *divider {
	anyOf := newGroup(h.Citizens())
	ordered := make([]*string, len(codes)+1)
	for i, group := range groups {
		ordered[i] = &codes[i]
		anyOf.join(group)
	}
	return &divider{dimension: d, codes: ordered, groups: append(groups, anyOf.complement())}
}
