package results

import (
	"context"
	"slices"
	"strings"

	"kik/graph/model"
)

// FacetValue is a value of a facet, and how many interventions have it.
type FacetValue struct {
	Code   string
	Name   string
	Count  int
	Chosen bool
}

// Facets count the values of what a list is filtered by. Of each facet the
// choice within itself is left out, so that it shows what else could be chosen.
type Facets struct{ listing *Listing }

// Facets returns the facets.
func (l *Listing) Facets() Facets { return Facets{l} }

// Programmes counts the interventions of each programme, in the programmes' order.
func (f Facets) Programmes(context.Context) ([]FacetValue, error) {
	var codes []string
	for _, programme := range f.listing.data.Programmes {
		codes = append(codes, programme.Code)
	}
	return f.count(byProgramme, codes, f.listing.conditions.filter.Programmes, f.programmeName, func(c candidate) []string { return []string{c.Programme} })
}

func (f Facets) programmeName(code string) string {
	if programme, err := f.listing.data.Programme(code); err == nil {
		return programme.Name
	}
	return code
}

// Statuses counts the interventions in each status on the day, in the order of a life.
func (f Facets) Statuses(context.Context) ([]FacetValue, error) {
	names := map[string]string{
		string(model.StatusDraft): "Kladde", string(model.StatusArchived): "Arkiveret",
		string(model.StatusDecided): "Besluttet", string(model.StatusRunning): "I gang", string(model.StatusEnded): "Afsluttet",
	}
	return f.count(byStatus, texts(model.InterventionStatuses), texts(f.listing.conditions.filter.Statuses), func(code string) string { return names[code] },
		func(c candidate) []string { return []string{string(c.StatusOn(f.listing.AsOf))} })
}

// TargetGroups counts the interventions for each target group, by code.
func (f Facets) TargetGroups(context.Context) ([]FacetValue, error) {
	of := func(c candidate) []string { return c.TargetGroups }
	return f.count(byTargetGroup, f.values(of), f.listing.conditions.filter.TargetGroups, f.listing.data.TargetGroupName, of)
}

// Providers counts the interventions of each provider, by name.
func (f Facets) Providers(context.Context) ([]FacetValue, error) {
	of := func(c candidate) []string { return c.Providers() }
	return f.count(byProvider, f.values(of), f.listing.conditions.filter.Providers, func(name string) string { return name }, of)
}

// Goals counts the interventions in each standing against their goal.
func (f Facets) Goals(context.Context) ([]FacetValue, error) {
	results, err := f.listing.results()
	if err != nil {
		return nil, err
	}
	names := map[string]string{
		string(model.GoalBelow): "Under målet", string(model.GoalReached): "Målet nået",
		string(model.GoalNotYetDecided): "Ikke afgjort endnu", string(model.GoalNone): "Intet mål",
	}
	return f.count(byGoal, texts(model.GoalStandings), texts(f.listing.conditions.filter.Goals), func(code string) string { return names[code] },
		func(c candidate) []string {
			if result := results[c.Code]; result != nil {
				return []string{string(result.standing())}
			}
			return nil
		})
}

// values returns the values that any intervention of the data has, sorted.
func (f Facets) values(of func(candidate) []string) []string {
	seen := map[string]bool{}
	var values []string
	for _, entry := range f.listing.catalogue {
		for _, value := range of(candidate{CatalogueEntry: entry}) {
			if !seen[value] {
				seen[value] = true
				values = append(values, value)
			}
		}
	}
	slices.SortFunc(values, strings.Compare)
	return values
}

// count returns the values with a count, and those that are chosen without one.
func (f Facets) count(of facet, values, chosen []string, name func(string) string, valuesOf func(candidate) []string) ([]FacetValue, error) {
	l := f.listing
	var results map[string]*Result
	if l.filtersByResults() {
		var err error
		if results, err = l.results(); err != nil {
			return nil, err
		}
	}
	counts := map[string]int{}
	for _, c := range l.candidates {
		result := results[c.Code]
		if c.fails != facets && c.fails != of || of != byGoal && !l.goalHolds(result) || !l.placesHold(c, result) {
			continue
		}
		for _, value := range valuesOf(c) {
			counts[value]++
		}
	}
	facet := []FacetValue{}
	for _, value := range values {
		if isChosen := slices.Contains(chosen, value); counts[value] > 0 || isChosen {
			facet = append(facet, FacetValue{Code: value, Name: name(value), Count: counts[value], Chosen: isChosen})
		}
	}
	return facet, nil
}

func texts[T ~string](values []T) []string {
	if values == nil {
		return nil
	}
	all := make([]string, len(values))
	for i, value := range values {
		all[i] = string(value)
	}
	return all
}
