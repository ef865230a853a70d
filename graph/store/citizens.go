package store

import (
	"context"
	"fmt"

	"kik/graph/auth"
	"kik/graph/model"
)

const citizenList = "citizens"

// CitizenCursor returns the place of a citizen in the list of citizens.
func CitizenCursor(c *model.Citizen) model.Cursor { return newCursor(citizenList, c.Pseudonym) }

// Citizens returns at most limit citizens after the cursor, by pseudonym. The
// error is FORBIDDEN where the viewer may not see single citizens, VALIDATION
// for a cursor that is none of this list.
func (s *Store) Citizens(ctx context.Context, viewer auth.Viewer, limit int, after *model.Cursor) ([]*model.Citizen, error) {
	query := selectCitizens
	var args []any
	if after != nil {
		values, err := readCursor(*after, citizenList, 1)
		if err != nil {
			return nil, err
		}
		query += " WHERE pseudonym > ?"
		args = append(args, values[0])
	}
	return s.citizens(ctx, viewer, query+" ORDER BY pseudonym LIMIT ?", append(args, limit)...)
}

const selectCitizens = "SELECT id, pseudonym, birth_year, gender, district FROM citizens"

// citizens runs a query that begins with selectCitizens.
func (s *Store) citizens(ctx context.Context, viewer auth.Viewer, query string, args ...any) ([]*model.Citizen, error) {
	rows, err := scoped(ctx, s, viewer, func(c *model.Citizen) []any {
		return []any{&c.ID, &c.Pseudonym, &c.BirthYear, &c.Gender, &c.District}
	}, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read citizens: %w", err)
	}
	citizens := make([]*model.Citizen, len(rows))
	for i := range rows {
		citizens[i] = &rows[i]
	}
	return citizens, nil
}

// CountCitizens counts the citizens; FORBIDDEN where the viewer may not see them.
func (s *Store) CountCitizens(ctx context.Context, viewer auth.Viewer) (int, error) {
	query, err := s.scope(ctx, viewer)
	if err != nil {
		return 0, err
	}
	var n int64
	if err := query.Model(&model.Citizen{}).Count(&n).Error; err != nil {
		return 0, fmt.Errorf("count the citizens: %w", err)
	}
	return int(n), nil
}

// Citizen returns the citizen with the pseudonym, or NOT_FOUND; FORBIDDEN where
// the viewer may not see single citizens.
func (s *Store) Citizen(ctx context.Context, viewer auth.Viewer, pseudonym string) (*model.Citizen, error) {
	citizens, err := s.citizens(ctx, viewer, selectCitizens+" WHERE pseudonym = ?", pseudonym)
	if err != nil {
		return nil, err
	}
	if len(citizens) == 0 {
		return nil, model.NotFound("Der er ingen borger med dette pseudonym.")
	}
	return citizens[0], nil
}

// CitizensByID returns the citizens with the ids; FORBIDDEN where the viewer
// may not see single citizens.
func (s *Store) CitizensByID(ctx context.Context, viewer auth.Viewer, ids []int64) (map[int64]*model.Citizen, error) {
	citizens, err := s.citizens(ctx, viewer, selectCitizens+" WHERE id IN "+placeholders(1, len(ids)), anys(ids)...)
	if err != nil {
		return nil, err
	}
	byID := make(map[int64]*model.Citizen, len(citizens))
	for _, c := range citizens {
		byID[c.ID] = c
	}
	return byID, nil
}

// SpellsByCitizen returns the benefit spells of each citizen, by first day and
// benefit; FORBIDDEN where the viewer may not see single citizens.
func (s *Store) SpellsByCitizen(ctx context.Context, viewer auth.Viewer, ids []int64) (map[int64][]model.BenefitSpell, error) {
	const query = "SELECT citizen_id, benefit, from_date, to_date FROM benefit_spells WHERE citizen_id IN %s ORDER BY citizen_id, from_date, benefit"
	return ofCitizens(ctx, s, viewer, ids, query,
		func(r *model.BenefitSpell) []any { return []any{&r.CitizenID, &r.Benefit, &r.From, &r.To} },
		func(r *model.BenefitSpell) int64 { return r.CitizenID })
}

// VisitationsByCitizen returns the visitations of each citizen, by first day and
// target group; FORBIDDEN where the viewer may not see single citizens.
func (s *Store) VisitationsByCitizen(ctx context.Context, viewer auth.Viewer, ids []int64) (map[int64][]model.Visitation, error) {
	const query = "SELECT citizen_id, target_group, from_date, to_date FROM visitations WHERE citizen_id IN %s ORDER BY citizen_id, from_date, target_group"
	return ofCitizens(ctx, s, viewer, ids, query,
		func(r *model.Visitation) []any { return []any{&r.CitizenID, &r.TargetGroup, &r.From, &r.To} },
		func(r *model.Visitation) int64 { return r.CitizenID })
}

// EnrolmentsByCitizen returns the enrolments of each citizen, by first day and
// intervention; FORBIDDEN where the viewer may not see single citizens.
func (s *Store) EnrolmentsByCitizen(ctx context.Context, viewer auth.Viewer, ids []int64) (map[int64][]model.Enrolment, error) {
	const query = "SELECT id, citizen_id, intervention, from_date, to_date, outcome, outcome_date FROM enrolments WHERE citizen_id IN %s ORDER BY citizen_id, from_date, intervention"
	return ofCitizens(ctx, s, viewer, ids, query,
		func(r *model.Enrolment) []any {
			return []any{&r.ID, &r.CitizenID, &r.Intervention, &r.From, &r.To, &r.Outcome, &r.OutcomeDate}
		},
		func(r *model.Enrolment) int64 { return r.CitizenID })
}

// ofCitizens reads the rows of one kind of several citizens. The query has a %s
// for their ids and sorts by citizen.
func ofCitizens[T any](ctx context.Context, s *Store, viewer auth.Viewer, ids []int64, query string, columns func(*T) []any, owner func(*T) int64) (map[int64][]T, error) {
	rows, err := scoped(ctx, s, viewer, columns, fmt.Sprintf(query, placeholders(1, len(ids))), anys(ids)...)
	if err != nil {
		return nil, fmt.Errorf("read the histories of citizens: %w", err)
	}
	byOwner := make(map[int64][]T, len(ids))
	for len(rows) > 0 {
		citizen, n := owner(&rows[0]), 1
		for n < len(rows) && owner(&rows[n]) == citizen {
			n++
		}
		byOwner[citizen], rows = rows[:n:n], rows[n:]
	}
	return byOwner, nil
}
