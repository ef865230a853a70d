package graph

import (
	"context"

	"kik/graph/loader"
	"kik/graph/model"
	"kik/graph/store"
)

// Citizens resolves Query.citizens; FORBIDDEN, and VALIDATION for first and after.
func (r queryResolver) Citizens(ctx context.Context, first *int32, after *model.Cursor) (*model.CitizenConnection, error) {
	size, err := pageSize(first, defaultCitizens)
	if err != nil {
		return nil, err
	}
	viewer := of(ctx).viewer
	rows, err := r.store.Citizens(ctx, viewer, size+1, after)
	if err != nil {
		return nil, err
	}
	if err := look(ctx, idsOf(rows[:min(size, len(rows))])); err != nil {
		return nil, err
	}
	records := loader.From(ctx).Records(ctx, rows)
	return page(edgesOf(records, func(c *model.CitizenRecord) model.Cursor { return store.CitizenCursor(c.Citizen) }), size, after, func(ctx context.Context) (int, error) {
		return r.store.CountCitizens(ctx, viewer)
	}), nil
}

// Citizen resolves Query.citizen; FORBIDDEN, NOT_FOUND.
func (r queryResolver) Citizen(ctx context.Context, pseudonym string) (*model.CitizenRecord, error) {
	citizen, err := r.store.Citizen(ctx, of(ctx).viewer, pseudonym)
	if err != nil {
		return nil, err
	}
	if err := look(ctx, []int64{citizen.ID}); err != nil {
		return nil, err
	}
	return loader.From(ctx).Records(ctx, []*model.Citizen{citizen})[0], nil
}

func idsOf(citizens []*model.Citizen) []int64 {
	ids := make([]int64, len(citizens))
	for i, citizen := range citizens {
		ids[i] = citizen.ID
	}
	return ids
}
