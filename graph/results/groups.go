package results

import (
	"bytes"
	"context"
	"slices"

	"kik/graph/danish"
	"kik/graph/model"
)

// Grouping is what interventions are put together by.
type Grouping string

// The groupings.
const (
	GroupByProvider    Grouping = "PROVIDER"
	GroupByTargetGroup Grouping = "TARGET_GROUP"
	GroupByProgramme   Grouping = "PROGRAMME"
	GroupByEdition     Grouping = "EDITION"
)

// Group is the interventions with one value of a grouping, together.
type Group struct {
	Key     model.Named
	Several bool // an intervention may stand in several groups
	Total   *Total
}

// Groups returns the interventions of the list by a grouping, by name in Danish
// order. Groups without an intervention are left out.
func (l *Listing) Groups(ctx context.Context, by Grouping) ([]Group, error) {
	chosen, results, err := l.chosenWithResults()
	if err != nil {
		return nil, err
	}
	members := map[string][]*model.Intervention{}
	for _, intervention := range chosen {
		for _, value := range l.valuesOf(intervention, by) {
			members[value] = append(members[value], intervention)
		}
	}
	groups := make([]Group, 0, len(members))
	for value, interventions := range members {
		total, err := totalOf(ctx, l.data, interventions, results, l.AsOf)
		if err != nil {
			return nil, err
		}
		if by.several() {
			total.Notes = append(total.Notes, sharedGroups)
		}
		groups = append(groups, Group{Key: model.Named{Code: value, Name: l.nameOf(value, by)}, Several: by.several(), Total: total})
	}
	slices.SortFunc(groups, func(a, b Group) int { return bytes.Compare(danish.SortKey(a.Key.Name), danish.SortKey(b.Key.Name)) })
	return groups, nil
}

// several tells whether an intervention may stand in several groups.
func (g Grouping) several() bool { return g == GroupByProvider || g == GroupByTargetGroup }

func (l *Listing) valuesOf(intervention *model.Intervention, by Grouping) []string {
	switch by {
	case GroupByProvider:
		return intervention.Providers()
	case GroupByTargetGroup:
		return intervention.TargetGroups
	case GroupByEdition:
		if intervention.Edition == nil {
			return nil
		}
		return []string{*intervention.Edition}
	}
	return []string{intervention.Programme}
}

func (l *Listing) nameOf(value string, by Grouping) string {
	switch by {
	case GroupByTargetGroup:
		return l.data.TargetGroupName(value)
	case GroupByProgramme:
		return Facets{l}.programmeName(value)
	}
	return value
}
