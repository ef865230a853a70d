package results

import (
	"context"
	"slices"
	"sync"

	"kik/graph/dataset"
	"kik/graph/model"
)

// Listing is the interventions that a filter lets through, in an order, on a
// day. It belongs to one question; its fields can be asked at the same time.
type Listing struct {
	AsOf model.Date

	data       *dataset.Dataset
	catalogue  []dataset.CatalogueEntry
	order      model.InterventionOrder
	conditions conditions
	candidates []candidate
	results    func() (map[string]*Result, error) // of the candidates
	chosen     func() ([]listed, error)
}

// candidate is an intervention for which all conditions hold but for at most one
// facet's: it counts there, or in the list.
type candidate struct {
	dataset.CatalogueEntry
	fails facet // facets: none
}

// listed is an intervention with its place.
type listed struct {
	*model.Intervention
	place place
}

// List returns the listing of the data's interventions.
func List(ctx context.Context, data *dataset.Dataset, filter *model.InterventionFilter, order model.InterventionOrder, asOf model.Date) *Listing {
	l := &Listing{AsOf: asOf, data: data, catalogue: data.Catalogue(), order: order, conditions: conditionsOf(filter, asOf)}
	if drafts := l.conditions.filter.WithDrafts; drafts != nil && *drafts {
		l.catalogue = data.CatalogueWithDrafts()
	}
	for _, entry := range l.catalogue {
		if fails, candid := l.fails(entry); candid {
			l.candidates = append(l.candidates, candidate{entry, fails})
		}
	}
	l.results = sync.OnceValues(func() (map[string]*Result, error) {
		return resultsOf(ctx, data, interventionsOf(l.candidates), asOf, false)
	})
	l.chosen = sync.OnceValues(l.choose)
	return l
}

// fails returns the only facet whose condition does not hold; candid is false
// where more than that does not hold.
func (l *Listing) fails(entry dataset.CatalogueEntry) (only facet, candid bool) {
	if !l.conditions.hold(entry) {
		return facets, false
	}
	only = facets
	for f := range facets {
		if l.conditions.holdsFor(f, entry) {
			continue
		}
		if only != facets {
			return facets, false
		}
		only = f
	}
	return only, true
}

func interventionsOf(candidates []candidate) []*model.Intervention {
	interventions := make([]*model.Intervention, len(candidates))
	for i, c := range candidates {
		interventions[i] = c.Intervention
	}
	return interventions
}

// choose orders those for which all conditions hold.
func (l *Listing) choose() ([]listed, error) {
	var results map[string]*Result
	if needsResults(l.order.Field) || l.filtersByResults() {
		var err error
		if results, err = l.results(); err != nil {
			return nil, err
		}
	}
	var chosen []listed
	for _, c := range l.candidates {
		result := results[c.Code]
		if c.fails == facets && l.goalHolds(result) && l.placesHold(c, result) {
			chosen = append(chosen, listed{c.Intervention, placeOf(l.order.Field, c.CatalogueEntry, l.AsOf, result)})
		}
	}
	slices.SortFunc(chosen, func(a, b listed) int { return a.place.compare(b.place, l.order.Direction) })
	return chosen, nil
}

func (l *Listing) filtersByResults() bool {
	return l.conditions.filter.Goals != nil || l.filtersPlaces()
}

func (l *Listing) filtersPlaces() bool {
	return l.conditions.filter.PlacesFree != nil && *l.conditions.filter.PlacesFree
}

func (l *Listing) goalHolds(result *Result) bool {
	goals := l.conditions.filter.Goals
	return goals == nil || result != nil && slices.Contains(goals, result.standing())
}

func (l *Listing) placesHold(c candidate, result *Result) bool {
	return !l.filtersPlaces() || c.Places != nil && result != nil && result.Active() < *c.Places
}

// Count returns how many interventions the filter lets through.
func (l *Listing) Count() (int, error) {
	chosen, err := l.chosen()
	return len(chosen), err
}

// Page returns at most size of them after the cursor. The error is VALIDATION
// for a cursor of another list or order.
func (l *Listing) Page(after *model.Cursor, size int) ([]model.InterventionEdge, error) {
	chosen, err := l.chosen()
	if err != nil {
		return nil, err
	}
	if after != nil {
		from, err := readCursor(*after, l.order)
		if err != nil {
			return nil, err
		}
		first := slices.IndexFunc(chosen, func(i listed) bool { return i.place.compare(from, l.order.Direction) > 0 })
		if first < 0 {
			first = len(chosen)
		}
		chosen = chosen[first:]
	}
	chosen = chosen[:min(size, len(chosen))]
	edges := make([]model.InterventionEdge, len(chosen))
	for i, c := range chosen {
		edges[i] = model.InterventionEdge{Cursor: c.place.cursor(l.order), Node: c.Intervention}
	}
	return edges, nil
}

// Total returns all of them together.
func (l *Listing) Total(ctx context.Context) (*Total, error) {
	chosen, results, err := l.chosenWithResults()
	if err != nil {
		return nil, err
	}
	return totalOf(ctx, l.data, chosen, results, l.AsOf)
}

func (l *Listing) chosenWithResults() ([]*model.Intervention, map[string]*Result, error) {
	chosen, err := l.chosen()
	if err != nil {
		return nil, nil, err
	}
	results, err := l.results()
	if err != nil {
		return nil, nil, err
	}
	interventions := make([]*model.Intervention, len(chosen))
	for i, c := range chosen {
		interventions[i] = c.Intervention
	}
	return interventions, results, nil
}
