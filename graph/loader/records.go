package loader

import (
	"context"
	"sync"

	"kik/graph/model"
	"kik/graph/store"
)

// Names tells what stands behind the codes in the rows of citizens.
type Names interface {
	BenefitName(code string) string
	TargetGroupName(code string) string
	Intervention(code string) *model.Intervention // nil: not known
}

// Records returns the citizens with their records.
func (l *Loaders) Records(ctx context.Context, citizens []*model.Citizen) []*model.CitizenRecord {
	ids := make([]int64, len(citizens))
	for i, citizen := range citizens {
		ids[i] = citizen.ID
	}
	together := l.recordsOf(ctx, ids)
	records := make([]*model.CitizenRecord, len(citizens))
	for i, citizen := range citizens {
		records[i] = &model.CitizenRecord{Citizen: citizen, Records: together}
	}
	return records
}

// records implements model.Records: each kind with one statement, when the first
// field asks. Who finds the rows read waits for nobody.
type records struct {
	ctx     context.Context // of the question, which outlives its answer's fields
	loaders *Loaders

	citizens    func() (map[int64]*model.Citizen, error)
	spells      func() (map[int64][]model.BenefitSpell, error)
	visitations func() (map[int64][]model.Visitation, error)
	enrolments  func() (map[int64][]model.Enrolment, error)
}

var _ model.Records = (*records)(nil)

func (l *Loaders) recordsOf(ctx context.Context, ids []int64) *records {
	return &records{
		ctx: ctx, loaders: l,
		citizens:    once(ctx, l, ids, (*store.Store).CitizensByID),
		spells:      once(ctx, l, ids, (*store.Store).SpellsByCitizen),
		visitations: once(ctx, l, ids, (*store.Store).VisitationsByCitizen),
		enrolments:  once(ctx, l, ids, (*store.Store).EnrolmentsByCitizen),
	}
}

// once reads when it is first called.
func once[T any](ctx context.Context, l *Loaders, ids []int64, read citizenRead[T]) func() (T, error) {
	return sync.OnceValues(func() (T, error) { return read(l.store, ctx, l.viewer, ids) })
}

// Citizen implements model.Records.
func (r *records) Citizen(id int64) (*model.CitizenRecord, error) {
	citizens, err := r.citizens()
	if err != nil {
		return nil, err
	}
	if citizens[id] == nil {
		return nil, model.NotFound("Borgeren findes ikke længere.")
	}
	return &model.CitizenRecord{Citizen: citizens[id], Records: r}, nil
}

// Spells implements model.Records.
func (r *records) Spells(id int64) ([]model.NamedSpell, error) {
	spells, err := r.spells()
	return mapped(spells[id], func(s model.BenefitSpell) model.NamedSpell {
		return model.NamedSpell{Benefit: model.Named{Code: s.Benefit, Name: r.loaders.names.BenefitName(s.Benefit)}, From: s.From, To: s.To}
	}), err
}

// Visitations implements model.Records.
func (r *records) Visitations(id int64) ([]model.NamedVisitation, error) {
	visitations, err := r.visitations()
	return mapped(visitations[id], func(v model.Visitation) model.NamedVisitation {
		return model.NamedVisitation{TargetGroup: model.Named{Code: v.TargetGroup, Name: r.loaders.names.TargetGroupName(v.TargetGroup)}, From: v.From, To: v.To}
	}), err
}

// Enrolments implements model.Records.
func (r *records) Enrolments(id int64) ([]model.Participation, error) {
	enrolments, err := r.enrolments()
	if err != nil {
		return nil, err
	}
	participations := make([]model.Participation, len(enrolments[id]))
	for i := range participations {
		enrolment := &enrolments[id][i]
		intervention, err := r.intervention(enrolment.Intervention)
		if err != nil {
			return nil, err
		}
		participations[i] = model.Participation{Enrolment: enrolment, In: intervention, Records: r}
	}
	return participations, nil
}

// intervention takes the intervention from the question's data, so that a time
// line costs no statement for it. One that came after them is read.
func (r *records) intervention(code string) (*model.Intervention, error) {
	if known := r.loaders.names.Intervention(code); known != nil {
		return known, nil
	}
	return r.loaders.InterventionByCode.Load(r.ctx, code)
}

func mapped[T, U any](rows []T, of func(T) U) []U {
	all := make([]U, len(rows))
	for i, row := range rows {
		all[i] = of(row)
	}
	return all
}
