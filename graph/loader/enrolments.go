package loader

import (
	"context"

	"kik/graph/model"
	"kik/graph/store"
)

// EnrolmentsOf asks for a page of an intervention's enrolments.
type EnrolmentsOf struct {
	Intervention string
	Page         store.EnrolmentPage
}

// EnrolmentList is a page of enrolments, and the records of those who are
// enrolled: shared by all pages that were read together.
type EnrolmentList struct {
	Edges   []model.EnrolmentEdge
	Records model.Records
}

// enrolmentLists reads the pages of many interventions with one statement for
// each kind of page; the interventions of one list all ask for the same.
func (l *Loaders) enrolmentLists(ctx context.Context, keys []EnrolmentsOf) (map[EnrolmentsOf]EnrolmentList, error) {
	codes := map[store.EnrolmentPage][]string{}
	for _, key := range keys {
		codes[key.Page] = append(codes[key.Page], key.Intervention)
	}
	lists := map[EnrolmentsOf]EnrolmentList{}
	for page, codes := range codes {
		found, err := l.store.EnrolmentsByIntervention(ctx, l.viewer, codes, page)
		if err != nil {
			return nil, err
		}
		together := l.recordsOf(ctx, citizensOf(found))
		for code, edges := range found {
			lists[EnrolmentsOf{code, page}] = EnrolmentList{edges, together}
		}
	}
	return lists, nil
}

// citizensOf returns the ids of those who are enrolled, each once.
func citizensOf(enrolments map[string][]model.EnrolmentEdge) []int64 {
	var ids []int64
	seen := map[int64]bool{}
	for _, edges := range enrolments {
		for _, edge := range edges {
			if id := edge.Node.CitizenID; !seen[id] {
				seen[id] = true
				ids = append(ids, id)
			}
		}
	}
	return ids
}
