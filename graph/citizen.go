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
func (citizenResolver) Spells(ctx context.Context, citizen *model.Citizen) ([]model.BenefitSpell, error) {
	return loader.From(ctx).SpellsByCitizen.Load(ctx, citizen.ID)
}

// Visitations resolves Citizen.visitations.
func (citizenResolver) Visitations(ctx context.Context, citizen *model.Citizen) ([]model.Visitation, error) {
	return loader.From(ctx).VisitationsByCitizen.Load(ctx, citizen.ID)
}

// Enrolments resolves Citizen.enrolments.
func (citizenResolver) Enrolments(ctx context.Context, citizen *model.Citizen) ([]model.Enrolment, error) {
	return loader.From(ctx).EnrolmentsByCitizen.Load(ctx, citizen.ID)
}

// Benefit resolves BenefitSpell.benefit.
func (benefitSpellResolver) Benefit(ctx context.Context, spell *model.BenefitSpell) (*model.Named, error) {
	return &model.Named{Code: spell.Benefit, Name: dataOf(ctx).BenefitName(spell.Benefit)}, nil
}

// TargetGroup resolves Visitation.targetGroup.
func (visitationResolver) TargetGroup(ctx context.Context, visitation *model.Visitation) (*model.Named, error) {
	return &model.Named{Code: visitation.TargetGroup, Name: dataOf(ctx).TargetGroupName(visitation.TargetGroup)}, nil
}

// Citizen resolves Enrolment.citizen.
func (enrolmentResolver) Citizen(ctx context.Context, enrolment *model.Enrolment) (*model.Citizen, error) {
	return loader.From(ctx).CitizenByID.Load(ctx, enrolment.CitizenID)
}

// Intervention resolves Enrolment.intervention.
func (enrolmentResolver) Intervention(ctx context.Context, enrolment *model.Enrolment) (*model.Intervention, error) {
	return loader.From(ctx).InterventionByCode.Load(ctx, enrolment.Intervention)
}
