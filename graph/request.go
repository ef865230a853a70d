package graph

import (
	"context"
	"crypto/rand"
	"sync"

	"github.com/99designs/gqlgen/graphql"

	"kik/graph/auth"
	"kik/graph/loader"
	"kik/graph/model"
	"kik/graph/report"
	"kik/graph/snapshot"
)

// request is what all fields of one question share: who asks, the one version
// of the data that answers, and the loaders.
type request struct {
	id        string
	viewer    auth.Viewer
	data      *snapshot.Snapshot
	results   *resultsLoader
	published func() ([]model.PublishedComparison, error) // of all programmes, computed once
	looks     looks
}

type requestKey struct{}

// Context prepares ctx for one question. The whole answer rests on the data
// that are current now, also when new data arrive meanwhile.
func (a *API) Context(ctx context.Context, viewer auth.Viewer) context.Context {
	asked := &request{id: rand.Text(), viewer: viewer, data: a.snapshots.Current()}
	asked.prepare(ctx)
	ctx = context.WithValue(graphql.StartOperationTrace(ctx), requestKey{}, asked)
	return loader.With(ctx, loader.New(a.store, viewer, asked.data))
}

// prepare makes anew what rests on the data.
func (r *request) prepare(ctx context.Context) {
	data := r.data
	r.results = newResultsLoader(data)
	r.published = sync.OnceValues(func() ([]model.PublishedComparison, error) {
		return report.Published(ctx, data, nil)
	})
}

// renew lets what is asked for after a change see it: the parts of a mutation are
// made and answered one after the other.
func (a *resolver) renew(ctx context.Context) error {
	if err := a.snapshots.Refresh(ctx); err != nil {
		return err
	}
	asked := of(ctx)
	asked.data = a.snapshots.Current()
	asked.prepare(ctx)
	loader.From(ctx).Renew(asked.data)
	return nil
}

// RequestID returns the question's id, which an internal error shows and the
// log explains; empty outside a question.
func RequestID(ctx context.Context) string {
	if asked, ok := ctx.Value(requestKey{}).(*request); ok {
		return asked.id
	}
	return ""
}

func of(ctx context.Context) *request { return ctx.Value(requestKey{}).(*request) }

func dataOf(ctx context.Context) *snapshot.Snapshot { return of(ctx).data }
