package graph

import (
	"context"
	"strconv"
	"strings"

	"kik/graph/catalogue"
	"kik/graph/loader"
	"kik/graph/model"
)

// revisionCursor begins every place in the list of changes.
const revisionCursor = "change-"

// Revisions resolves Query.revisions; VALIDATION for first and after.
func (r queryResolver) Revisions(ctx context.Context, first *int32, after *model.Cursor) (*model.Connection[model.Revision], error) {
	size, err := pageSize(first, defaultRevisions)
	if err != nil {
		return nil, err
	}
	var before *int64
	if after != nil {
		number, isOurs := strings.CutPrefix(string(*after), revisionCursor)
		id, err := strconv.ParseInt(number, 10, 64)
		if err != nil || !isOurs {
			return nil, model.InvalidField("after", "the cursor %q is of another list", string(*after))
		}
		before = &id
	}
	found, err := r.store.Revisions(ctx, before, size+1)
	if err != nil {
		return nil, err
	}
	edges := make([]model.RevisionEdge, len(found))
	for i, revision := range found {
		edges[i] = model.RevisionEdge{Cursor: model.Cursor(revisionCursor + strconv.FormatInt(revision.ID, 10)), Node: revision}
	}
	return page(edges, size, after, r.store.CountRevisions), nil
}

// Revisions resolves Intervention.revisions.
func (interventionResolver) Revisions(ctx context.Context, intervention *model.Intervention) ([]model.Revision, error) {
	return loader.From(ctx).RevisionsByIntervention.Load(ctx, intervention.Code)
}

// ID resolves Revision.id.
func (revisionResolver) ID(_ context.Context, revision *model.Revision) (string, error) {
	return strconv.FormatInt(revision.ID, 10), nil
}

// Kind resolves Revision.kind.
func (revisionResolver) Kind(_ context.Context, revision *model.Revision) (model.EntryKind, error) {
	return revision.Key.Kind, nil
}

// Code resolves Revision.code.
func (revisionResolver) Code(_ context.Context, revision *model.Revision) (string, error) {
	return revision.Key.Code, nil
}

// Name resolves Revision.name.
func (revisionResolver) Name(_ context.Context, revision *model.Revision) (string, error) {
	return catalogue.NameOf(*revision)
}

// Actor resolves Revision.actor: readers are not told the names of the staff.
func (revisionResolver) Actor(ctx context.Context, revision *model.Revision) (*string, error) {
	if !of(ctx).viewer.MayAdminister() {
		return nil, nil
	}
	return &revision.Actor, nil
}

// Import resolves Revision.import.
func (revisionResolver) Import(_ context.Context, revision *model.Revision) (*string, error) {
	return numberOrNil(revision.ImportID), nil
}

// Undoes resolves Revision.undoes.
func (revisionResolver) Undoes(_ context.Context, revision *model.Revision) (*string, error) {
	return numberOrNil(revision.Undoes), nil
}

// UndoneBy resolves Revision.undoneBy.
func (revisionResolver) UndoneBy(_ context.Context, revision *model.Revision) (*string, error) {
	return numberOrNil(revision.UndoneBy), nil
}

// Changes resolves Revision.changes.
func (revisionResolver) Changes(ctx context.Context, revision *model.Revision) ([]model.FieldChange, error) {
	return catalogue.Differences(*revision, dataOf(ctx))
}

func numberOrNil(n *int64) *string {
	if n == nil {
		return nil
	}
	text := strconv.FormatInt(*n, 10)
	return &text
}
