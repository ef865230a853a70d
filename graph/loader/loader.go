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
// keeps, so every intervention is read once a question.
//
// Those of single citizens answer FORBIDDEN where the viewer may not see them.
type Loaders struct {
	InterventionByCode *dataloadgen.Loader[string, *model.Intervention] // NOT_FOUND for an unknown code

	EnrolmentsByIntervention *dataloadgen.Loader[EnrolmentsOf, EnrolmentList] // a page, by first day and pseudonym
	EnrolmentCount           *dataloadgen.Loader[string, int]                 // by intervention

	RevisionsByIntervention *dataloadgen.Loader[string, []model.Revision] // newest first

	store  *store.Store
	viewer auth.Viewer
	names  Names
}

// New returns the loaders of one question.
func New(s *store.Store, viewer auth.Viewer, names Names) *Loaders {
	l := &Loaders{store: s, viewer: viewer, names: names}
	l.InterventionByCode = single(s.InterventionsByCode, func(code string) error {
		return model.NotFound("Der er ingen indsats med koden %q.", code)
	})
	l.EnrolmentsByIntervention = lists(l.enrolmentLists)
	l.EnrolmentCount = lists(func(ctx context.Context, codes []string) (map[string]int, error) {
		return s.CountEnrolments(ctx, viewer, codes)
	})
	l.RevisionsByIntervention = lists(func(ctx context.Context, codes []string) (map[string][]model.Revision, error) {
		return s.RevisionsOf(ctx, model.EntryIntervention, codes)
	})
	return l
}

// Renew forgets what was read: the data have changed.
func (l *Loaders) Renew(names Names) { *l = *New(l.store, l.viewer, names) }

// read reads the rows of many keys; a key without rows may be missing.
type read[K comparable, V any] func(ctx context.Context, keys []K) (map[K]V, error)

// citizenRead reads what the viewer may see of many citizens.
type citizenRead[T any] func(s *store.Store, ctx context.Context, viewer auth.Viewer, ids []int64) (T, error)

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

type contextKey struct{}

// With returns a context that carries the loaders of a question.
func With(ctx context.Context, loaders *Loaders) context.Context {
	return context.WithValue(ctx, contextKey{}, loaders)
}

// From returns the loaders of a question; the context must carry them.
func From(ctx context.Context) *Loaders { return ctx.Value(contextKey{}).(*Loaders) }
