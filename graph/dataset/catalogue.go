package dataset

import (
	"bytes"
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

// Catalogue returns every intervention, by name in Danish order, then code.
func (d *Dataset) Catalogue() []CatalogueEntry { return d.catalogue }
