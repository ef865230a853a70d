package dataset

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"kik/graph/danish"
	"kik/graph/model"
)

// CatalogueEntry is an intervention with what a list compares of it.
type CatalogueEntry struct {
	*model.Intervention
	NameKey []byte // by which the name sorts in Danish
	Text    string // in which a search looks
}

// catalogueOf returns the interventions by name, in Danish order, then code.
func catalogueOf(interventions []model.Intervention) []CatalogueEntry {
	entries := make([]CatalogueEntry, len(interventions))
	for i := range interventions {
		intervention := &interventions[i]
		entries[i] = CatalogueEntry{intervention, danish.SortKey(intervention.Name), searchText(intervention)}
	}
	slices.SortFunc(entries, func(a, b CatalogueEntry) int {
		if order := bytes.Compare(a.NameKey, b.NameKey); order != 0 {
			return order
		}
		return strings.Compare(a.Code, b.Code)
	})
	return entries
}

func searchText(i *model.Intervention) string {
	parts := append([]string{i.Name, i.Code}, i.Providers()...)
	if i.Description != nil {
		parts = append(parts, *i.Description)
	}
	return danish.Searchable(strings.Join(parts, "\n"))
}

// Catalogue returns every intervention that is published, by name in Danish order, then code.
func (d *Dataset) Catalogue() []CatalogueEntry { return d.published }

// CatalogueWithDrafts returns every intervention, in the order of Catalogue.
func (d *Dataset) CatalogueWithDrafts() []CatalogueEntry { return d.catalogue }

// Editions returns the other published editions of the intervention: those that it
// continues and those that continue it, by first day, then code.
func (d *Dataset) Editions(of *model.Intervention) []*model.Intervention {
	known := map[string]bool{of.Code: true}
	var editions []*model.Intervention
	for more := true; more; {
		more = false
		for _, entry := range d.published {
			if !known[entry.Code] && d.isNextTo(entry.Intervention, known) {
				known[entry.Code], more = true, true
				editions = append(editions, entry.Intervention)
			}
		}
	}
	slices.SortFunc(editions, func(a, b *model.Intervention) int {
		return cmp.Or(cmp.Compare(a.From, b.From), strings.Compare(a.Code, b.Code))
	})
	return editions
}

// isNextTo tells whether the intervention continues one of those, or one of those it.
func (d *Dataset) isNextTo(i *model.Intervention, those map[string]bool) bool {
	if i.Continues != nil && those[*i.Continues] {
		return true
	}
	for code := range those {
		if other := d.byCode[code]; other != nil && other.Continues != nil && *other.Continues == i.Code {
			return true
		}
	}
	return false
}

// TargetGroups returns every target group, by code, also those merged into others.
func (d *Dataset) TargetGroups() []model.TargetGroup { return d.targetGroups }

// TargetGroup returns the target group with the code, nil where there is none.
func (d *Dataset) TargetGroup(code string) *model.TargetGroup {
	return found(d.targetGroups, func(g model.TargetGroup) bool { return g.Code == code })
}

// Provider returns the provider with the name, nil where there is none.
func (d *Dataset) Provider(name string) *model.Provider {
	return found(d.providers, func(p model.Provider) bool { return p.Name == name })
}

func found[T any](list []T, is func(T) bool) *T {
	if at := slices.IndexFunc(list, is); at >= 0 {
		return &list[at]
	}
	return nil
}

// ProviderEntries returns every provider, by name, also those merged into others.
func (d *Dataset) ProviderEntries() []model.Provider { return d.providers }
