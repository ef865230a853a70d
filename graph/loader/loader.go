// Package loader gathers the rows that the fields of one question ask for one
// by one, and reads them together.
package loader

import (
	"context"
	"time"

	"github.com/vikstrous/dataloadgen"

	"kik/graph/auth"
	"kik/graph/model"
	"kik/graph/store"
)

// wait is how long a loader gathers keys before it reads. The resolvers of one
// level ask within microseconds of each other.
const wait = time.Millisecond

// Loaders belong to one question and one viewer. What a loader has read it
// keeps, so every citizen and intervention is read once a question.
//
// Those of single citizens answer FORBIDDEN where the viewer may not see them.
type Loaders struct {
	SpellsByCitizen      *dataloadgen.Loader[int64, []model.BenefitSpell]
	VisitationsByCitizen *dataloadgen.Loader[int64, []model.Visitation]
	EnrolmentsByCitizen  *dataloadgen.Loader[int64, []model.Enrolment]

	CitizenByID        *dataloadgen.Loader[int64, *model.Citizen]       // NOT_FOUND for an unknown id
	InterventionByCode *dataloadgen.Loader[string, *model.Intervention] // NOT_FOUND for an unknown code

	EnrolmentsByIntervention *dataloadgen.Loader[EnrolmentsOf, []model.EnrolmentEdge] // a page, by first day and pseudonym
	EnrolmentCount           *dataloadgen.Loader[string, int]                         // by intervention
}

// EnrolmentsOf asks for a page of an intervention's enrolments.
type EnrolmentsOf struct {
	Intervention string
	Page         store.EnrolmentPage
}

// New returns the loaders of one question.
func New(s *store.Store, viewer auth.Viewer) *Loaders {
	return &Loaders{
		SpellsByCitizen:      lists(citizenRead(viewer, s.SpellsByCitizen)),
		VisitationsByCitizen: lists(citizenRead(viewer, s.VisitationsByCitizen)),
		EnrolmentsByCitizen:  lists(citizenRead(viewer, s.EnrolmentsByCitizen)),
		CitizenByID: single(citizenRead(viewer, s.CitizensByID), func(int64) error {
			return model.NotFound("Borgeren findes ikke længere.")
		}),
		InterventionByCode: single(s.InterventionsByCode, func(code string) error {
			return model.NotFound("Der er ingen indsats med koden %q.", code)
		}),
		EnrolmentsByIntervention: lists(enrolmentPages(s, viewer)),
		EnrolmentCount:           lists(citizenRead(viewer, s.CountEnrolments)),
	}
}

// read reads the rows of many keys; a key without rows may be missing.
type read[K comparable, V any] func(ctx context.Context, keys []K) (map[K]V, error)

func citizenRead[K comparable, V any](viewer auth.Viewer, of func(context.Context, auth.Viewer, []K) (map[K]V, error)) read[K, V] {
	return func(ctx context.Context, keys []K) (map[K]V, error) { return of(ctx, viewer, keys) }
}

// lists loads what may be nothing: a missing key has the zero value.
func lists[K comparable, V any](read read[K, V]) *dataloadgen.Loader[K, V] {
	return single(read, func(K) error { return nil })
}

// single loads one row a key: a missing key is the error that missing returns.
func single[K comparable, V any](read read[K, V], missing func(K) error) *dataloadgen.Loader[K, V] {
	return dataloadgen.NewLoader(func(ctx context.Context, keys []K) ([]V, []error) {
		found, err := read(ctx, keys)
		rows, errs := make([]V, len(keys)), make([]error, len(keys))
		for i, key := range keys {
			row, ok := found[key]
			switch {
			case err != nil:
				errs[i] = err
			case ok:
				rows[i] = row
			default:
				errs[i] = missing(key) // nil of a list: nothing is an answer
			}
		}
		return rows, errs
	}, dataloadgen.WithWait(wait))
}

// enrolmentPages reads the pages of many interventions with one statement for
// each kind of page; the interventions of one list all ask for the same.
func enrolmentPages(s *store.Store, viewer auth.Viewer) read[EnrolmentsOf, []model.EnrolmentEdge] {
	return func(ctx context.Context, keys []EnrolmentsOf) (map[EnrolmentsOf][]model.EnrolmentEdge, error) {
		codes := map[store.EnrolmentPage][]string{}
		for _, key := range keys {
			codes[key.Page] = append(codes[key.Page], key.Intervention)
		}
		pages := map[EnrolmentsOf][]model.EnrolmentEdge{}
		for page, codes := range codes {
			found, err := s.EnrolmentsByIntervention(ctx, viewer, codes, page)
			if err != nil {
				return nil, err
			}
			for code, edges := range found {
				pages[EnrolmentsOf{code, page}] = edges
			}
		}
		return pages, nil
	}
}

type contextKey struct{}

// With returns a context that carries the loaders of a question.
func With(ctx context.Context, loaders *Loaders) context.Context {
	return context.WithValue(ctx, contextKey{}, loaders)
}

// From returns the loaders of a question; the context must carry them.
func From(ctx context.Context) *Loaders { return ctx.Value(contextKey{}).(*Loaders) }
