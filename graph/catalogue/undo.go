package catalogue

import (
	"context"
	"strings"

	"kik/graph/model"
)

// Undo undoes a change: each field that it changed becomes what it was before.
// The error is NOT_FOUND, or CONFLICT where such a field has changed since, or
// something names an entry that would go.
func (k *Keeper) Undo(ctx context.Context, id int64) (Change, error) {
	revision, err := k.Store.Revision(ctx, id)
	if err != nil {
		return Change{}, err
	}
	if revision == nil {
		return Change{}, model.NotFound("Der er ingen ændring med nummer %d.", id)
	}
	switch revision.Key.Kind {
	case model.EntryProvider:
		return undo(ctx, k, providers, *revision)
	case model.EntryTargetGroup:
		return undo(ctx, k, targetGroups, *revision)
	}
	return undo(ctx, k, interventions, *revision)
}

func undo[T any](ctx context.Context, k *Keeper, kind *kind[T], revision model.Revision) (Change, error) {
	code := revision.Key.Code
	before, after, err := kind.states(revision)
	if err != nil {
		return Change{}, err
	}
	now, version, err := kind.read(ctx, k.Store, code)
	if err != nil {
		return Change{}, err
	}
	w := wanted[T]{code: code, before: now, version: version, action: model.ActionUndone, undoes: &revision.ID}
	switch {
	case (now == nil) != (after == nil):
		return Change{}, conflict("%s %q er siden blevet fjernet eller oprettet igen, så ændringen kan ikke fortrydes.", kind.noun, code)
	case after == nil: // it was removed: it comes back
		w.after = before
	case before == nil: // it was made: it goes
		if changed := kind.differences(after, now, k.Data); len(changed) > 0 {
			return Change{}, changedSince(strings.ToLower(kind.noun), changed)
		}
	default:
		if w.after, err = kind.undone(k, before, after, now); err != nil {
			return Change{}, err
		}
	}
	if w.after != nil {
		if err := kind.check(k, w.after); err != nil {
			return Change{}, err
		}
	}
	return makeChange(ctx, k, kind, w)
}

// undone gives what is now back what was before, of the fields that have changed between before and after.
func (k *kind[T]) undone(keeper *Keeper, before, after, now *T) (*T, error) {
	result := *now
	var since []model.FieldChange
	for _, f := range k.fields {
		was, became, is := f.text(before, keeper.Data), f.text(after, keeper.Data), f.text(now, keeper.Data)
		switch {
		case was == became:
		case is != became:
			since = append(since, model.FieldChange{Field: f.name, Label: f.label, Before: became, After: is})
		default:
			f.take(&result, before)
		}
	}
	if len(since) > 0 {
		return nil, changedSince(strings.ToLower(k.noun), since)
	}
	return &result, nil
}

// changedSince tells which fields stand in the way.
func changedSince(what string, since []model.FieldChange) error {
	labels := make([]string, len(since))
	for i, change := range since {
		labels[i] = change.Label
	}
	told := conflict("Det kan ikke fortrydes, fordi %s siden er ændret igen: %s. Fortryd først den senere ændring.", what, strings.Join(labels, ", "))
	told.Details = map[string]any{"fields": since}
	return told
}
