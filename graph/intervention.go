package graph

import (
	"context"

	"kik/graph/auth"
	"kik/graph/loader"
	"kik/graph/model"
	"kik/graph/results"
	"kik/graph/store"
)

var byName = model.InterventionOrder{Field: model.InterventionOrderFieldName, Direction: model.DirectionAsc}

// Interventions resolves Query.interventions; VALIDATION for first, after and
// the filter.
func (r queryResolver) Interventions(ctx context.Context, filter *model.InterventionFilter, order *model.InterventionOrder, first *int32, after *model.Cursor, asOf *model.Date) (*results.Page, error) {
	if order == nil {
		order = &byName
	}
	return r.interventions(ctx, filter, *order, first, after, asOf)
}

// Interventions resolves Programme.interventions; VALIDATION for first and after.
func (r programmeResolver) Interventions(ctx context.Context, programme *model.Programme, first *int32, after *model.Cursor) (*results.Page, error) {
	return r.interventions(ctx, &model.InterventionFilter{Programmes: []string{programme.Code}}, byName, first, after, nil)
}

func (r *resolver) interventions(ctx context.Context, filter *model.InterventionFilter, order model.InterventionOrder, first *int32, after *model.Cursor, asOf *model.Date) (*results.Page, error) {
	size, err := pageSize(first, defaultInterventions)
	if err != nil {
		return nil, err
	}
	if err := checkFilter(filter); err != nil {
		return nil, err
	}
	if filter != nil && filter.WithDrafts != nil && *filter.WithDrafts {
		if err := of(ctx).viewer.Require(auth.Administrator); err != nil {
			return nil, err
		}
	}
	listing := results.List(ctx, dataOf(ctx), filter, order, r.dayOr(ctx, asOf))
	edges, err := listing.Page(after, size+1)
	if err != nil {
		return nil, err
	}
	connection := page(edges, size, after, func(context.Context) (int, error) { return listing.Count() })
	return &results.Page{InterventionConnection: connection, Listing: listing}, nil
}

// dayOr returns the day, or the last of which the data tell: today, unless they
// end earlier.
func (r *resolver) dayOr(ctx context.Context, day *model.Date) model.Date {
	if day != nil {
		return *day
	}
	today := r.today()
	if through := dataOf(ctx).DataThrough; through != nil {
		return min(today, *through)
	}
	return today
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
	if known := shown(ctx, code); known != nil {
		return known, nil
	}
	return nil, model.NotFound("Der er ingen indsats med koden %q.", code)
}

// shown returns the intervention, nil where there is none or where it is a draft
// that the viewer does not keep.
func shown(ctx context.Context, code string) *model.Intervention {
	known := dataOf(ctx).Intervention(code)
	if known != nil && known.Stage == model.StageDraft && !of(ctx).viewer.MayAdminister() {
		return nil
	}
	return known
}

// Continues resolves Intervention.continues.
func (interventionResolver) Continues(ctx context.Context, intervention *model.Intervention) (*model.Intervention, error) {
	if intervention.Continues == nil {
		return nil, nil
	}
	return shown(ctx, *intervention.Continues), nil
}

// Editions resolves Intervention.editions.
func (interventionResolver) Editions(ctx context.Context, intervention *model.Intervention) ([]model.Intervention, error) {
	return values(dataOf(ctx).Editions(intervention)), nil
}

// Steps resolves Intervention.steps.
func (r interventionResolver) Steps(_ context.Context, intervention *model.Intervention) ([]model.InterventionStep, error) {
	return intervention.StepsOn(r.today()), nil
}

// Status resolves Intervention.status.
func (r interventionResolver) Status(ctx context.Context, intervention *model.Intervention, on *model.Date) (model.InterventionStatus, error) {
	return intervention.StatusOn(r.dayOr(ctx, on)), nil
}

// Results resolves Intervention.results; VALIDATION for the day.
func (interventionResolver) Results(ctx context.Context, intervention *model.Intervention, asOf model.Date) (*results.Result, error) {
	programme, err := dataOf(ctx).Programme(intervention.Programme)
	if err != nil {
		return nil, err
	}
	if err := dataOf(ctx).CheckDay(programme, asOf); err != nil {
		return nil, err
	}
	return of(ctx).results.Load(ctx, resultOf{intervention.Code, asOf})
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
	citizens := make([]int64, 0, size)
	for _, edge := range list.Edges[:min(size, len(list.Edges))] {
		citizens = append(citizens, edge.Node.CitizenID)
	}
	if err := look(ctx, citizens); err != nil {
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
