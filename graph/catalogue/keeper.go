package catalogue

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"

	"kik/graph/dataset"
	"kik/graph/model"
	"kik/graph/store"
)

// Keeper makes changes of the catalogue for one person.
type Keeper struct {
	Store *store.Store
	Data  *dataset.Dataset // what is known now
	Actor string           // who makes the changes
	Today model.Date
}

// Change is what was changed.
type Change struct {
	Key        model.EntryKey
	RevisionID *int64 // nil: nothing was different
}

// wanted is a change on its way to the store.
type wanted[T any] struct {
	code          string
	before, after *T // nil: not there
	version       int64
	action        model.RevisionAction
	undoes        *int64
	request       request
}

// make writes the change; not where nothing is different. The error is CONFLICT
// where somebody was faster, or where something names an entry that would go.
func makeChange[T any](ctx context.Context, k *Keeper, kind *kind[T], w wanted[T]) (Change, error) {
	change := Change{Key: model.EntryKey{Kind: kind.name, Code: w.code}}
	if w.before != nil && w.after != nil && len(kind.differences(w.before, w.after, k.Data)) == 0 {
		return change, nil
	}
	if w.request.key == "" {
		w.request.key = "-" + rand.Text() // no client's key begins with a dash
	}
	id, err := kind.write(ctx, k.Store, store.Change[T]{
		Key: change.Key, Before: w.before, After: w.after, Version: w.version, Action: w.action, Actor: k.Actor, Undoes: w.undoes,
		RequestKey: w.request.key, RequestHash: w.request.hash,
	})
	switch {
	case errors.Is(err, store.ErrStale):
		return change, k.conflict(ctx, change.Key, w.version)
	case errors.Is(err, store.ErrExists):
		return change, model.InvalidField("code", "%s %q findes allerede. Vælg en anden kode.", kind.noun, w.code)
	case errors.Is(err, store.ErrNamed):
		return change, conflict("%s %q kan hverken fjernes eller igen blive en kladde, fordi noget henviser til den: forløb, posteringer, indsatser eller en senere udgave.", kind.noun, w.code)
	case store.Classify(err) == store.ForeignKey:
		return change, conflict("Noget, som %q henviser til, er netop blevet fjernet. Hent siden igen.", w.code)
	case err != nil:
		return change, fmt.Errorf("keep the catalogue: %w", err)
	}
	change.RevisionID = &id
	return change, nil
}

func conflict(format string, args ...any) *model.Error {
	return &model.Error{Code: model.CodeConflict, Message: fmt.Sprintf(format, args...)}
}
