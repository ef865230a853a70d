package graph

import (
	"context"

	"kik/graph/loader"
	"kik/graph/model"
	"kik/graph/store"
)

var byName = model.InterventionOrder{Field: model.InterventionOrderFieldName, Direction: model.DirectionAsc}

// Interventions resolves Query.interventions; VALIDATION for first, after and
// the filter.
func (r queryResolver) Interventions(ctx context.Context, filter *model.InterventionFilter, order *model.InterventionOrder, first *int32, after *model.Cursor) (*model.Connection[*model.Intervention], error) {
	if order == nil {
		order = &byName
	}
	return r.interventions(ctx, filter, *order, first, after)
}

// Interventions resolves Programme.interventions; VALIDATION for first and after.
func (r programmeResolver) Interventions(ctx context.Context, programme *model.Programme, first *int32, after *model.Cursor) (*model.Connection[*model.Intervention], error) {
	return r.interventions(ctx, &model.InterventionFilter{Programmes: []string{programme.Code}}, byName, first, after)
}

func (r *resolver) interventions(ctx context.Context, filter *model.InterventionFilter, order model.InterventionOrder, first *int32, after *model.Cursor) (*model.Connection[*model.Intervention], error) {
	size, err := pageSize(first, defaultInterventions)
	if err != nil {
		return nil, err
	}
	if err := checkFilter(filter); err != nil {
		return nil, err
	}
	rows, err := r.store.Interventions(ctx, filter, order, size+1, after)
	if err != nil {
		return nil, err
	}
	edges := edgesOf(rows, func(i *model.Intervention) model.Cursor { return store.InterventionCursor(order, i) })
	return page(edges, size, after, func(ctx context.Context) (int, error) {
		return r.store.CountInterventions(ctx, filter)
	}), nil
}

// checkFilter refuses more than a person would choose.
func checkFilter(filter *model.InterventionFilter) error {
	if filter == nil {
		return nil
	}
	for field, chosen := range map[string][]string{
		"filter.programmes": filter.Programmes, "filter.targetGroups": filter.TargetGroups, "filter.providers": filter.Providers,
	} {
		if len(chosen) > MaxListed {
			return model.InvalidField(field, "Vælg højst %d.", MaxListed)
		}
	}
	if filter.Text != nil && len(*filter.Text) > MaxListed {
		return model.InvalidField("filter.text", "Søg på højst %d tegn.", MaxListed)
	}
	return nil
}

// Intervention resolves Query.intervention; NOT_FOUND.
func (queryResolver) Intervention(ctx context.Context, code string) (*model.Intervention, error) {
	return loader.From(ctx).InterventionByCode.Load(ctx, code)
}

// Programme resolves Intervention.programme.
func (interventionResolver) Programme(ctx context.Context, intervention *model.Intervention) (*model.Programme, error) {
	return dataOf(ctx).Programme(intervention.Programme)
}

// TargetGroups resolves Intervention.targetGroups.
func (interventionResolver) TargetGroups(ctx context.Context, intervention *model.Intervention) ([]model.Named, error) {
	return named(intervention.TargetGroups, dataOf(ctx).TargetGroupName), nil
}

// Enrolments resolves Intervention.enrolments; FORBIDDEN, and VALIDATION for
// first and after.
func (interventionResolver) Enrolments(ctx context.Context, intervention *model.Intervention, first *int32, after *model.Cursor) (*model.Connection[model.Participation], error) {
	size, err := pageSize(first, defaultEnrolments)
	if err != nil {
		return nil, err
	}
	wanted := store.EnrolmentPage{Limit: size + 1}
	if after != nil {
		wanted.After = *after
	}
	list, err := loader.From(ctx).EnrolmentsByIntervention.Load(ctx, loader.EnrolmentsOf{Intervention: intervention.Code, Page: wanted})
	if err != nil {
		return nil, err
	}
	participations := make([]model.ParticipationEdge, len(list.Edges))
	for i, edge := range list.Edges {
		participations[i] = model.ParticipationEdge{Cursor: edge.Cursor, Node: model.Participation{Enrolment: edge.Node, In: intervention, Records: list.Records}}
	}
	return page(participations, size, after, func(ctx context.Context) (int, error) {
		return loader.From(ctx).EnrolmentCount.Load(ctx, intervention.Code)
	}), nil
}
