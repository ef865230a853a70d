package graph

import (
	"context"

	"kik/graph/loader"
	"kik/graph/model"
	"kik/graph/store"
)

// Citizens resolves Query.citizens; FORBIDDEN, and VALIDATION for first and after.
func (r queryResolver) Citizens(ctx context.Context, first *int32, after *model.Cursor) (*model.Connection[*model.Citizen], error) {
	size, err := pageSize(first, defaultCitizens)
	if err != nil {
		return nil, err
	}
	viewer := of(ctx).viewer
	rows, err := r.store.Citizens(ctx, viewer, size+1, after)
	if err != nil {
		return nil, err
	}
	return page(edgesOf(rows, store.CitizenCursor), size, after, func(ctx context.Context) (int, error) {
		return r.store.CountCitizens(ctx, viewer)
	}), nil
}

// Citizen resolves Query.citizen; FORBIDDEN, NOT_FOUND.
func (r queryResolver) Citizen(ctx context.Context, pseudonym string) (*model.Citizen, error) {
	return r.store.Citizen(ctx, of(ctx).viewer, pseudonym)
}

// Spells resolves Citizen.spells.
func (citizenResolver) Spells(ctx context.Context, citizen *model.Citizen) ([]model.NamedSpell, error) {
	spells, err := loader.From(ctx).SpellsByCitizen.Load(ctx, citizen.ID)
	return mapped(spells, func(s model.BenefitSpell) model.NamedSpell {
		return model.NamedSpell{Benefit: model.Named{Code: s.Benefit, Name: dataOf(ctx).BenefitName(s.Benefit)}, From: s.From, To: s.To}
	}), err
}

// Visitations resolves Citizen.visitations.
func (citizenResolver) Visitations(ctx context.Context, citizen *model.Citizen) ([]model.NamedVisitation, error) {
	visitations, err := loader.From(ctx).VisitationsByCitizen.Load(ctx, citizen.ID)
	return mapped(visitations, func(v model.Visitation) model.NamedVisitation {
		return model.NamedVisitation{TargetGroup: model.Named{Code: v.TargetGroup, Name: dataOf(ctx).TargetGroupName(v.TargetGroup)}, From: v.From, To: v.To}
	}), err
}

// Enrolments resolves Citizen.enrolments.
func (citizenResolver) Enrolments(ctx context.Context, citizen *model.Citizen) ([]model.Participation, error) {
	enrolments, err := loader.From(ctx).EnrolmentsByCitizen.Load(ctx, citizen.ID)
	if err != nil {
		return nil, err
	}
	participations := make([]model.Participation, len(enrolments))
	for i := range enrolments {
		if participations[i], err = participation(ctx, &enrolments[i]); err != nil {
			return nil, err
		}
	}
	return participations, nil
}

// participation takes the intervention from the question's data, so that a
// time line costs no statement for it. One that came after them is read.
func participation(ctx context.Context, enrolment *model.Enrolment) (model.Participation, error) {
	if known := dataOf(ctx).Intervention(enrolment.Intervention); known != nil {
		return model.Participation{Enrolment: enrolment, In: known}, nil
	}
	read, err := loader.From(ctx).InterventionByCode.Load(ctx, enrolment.Intervention)
	return model.Participation{Enrolment: enrolment, In: read}, err
}

// Citizen resolves Enrolment.citizen.
func (enrolmentResolver) Citizen(ctx context.Context, enrolment *model.Participation) (*model.Citizen, error) {
	return loader.From(ctx).CitizenByID.Load(ctx, enrolment.CitizenID)
}

func mapped[T, U any](rows []T, of func(T) U) []U {
	all := make([]U, len(rows))
	for i, row := range rows {
		all[i] = of(row)
	}
	return all
}
