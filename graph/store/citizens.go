package store

import (
	"context"
	"errors"
	"fmt"

	"gorm.io/gorm"

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
	query, err := s.scope(ctx, viewer)
	if err != nil {
		return nil, err
	}
	if after != nil {
		values, err := readCursor(*after, citizenList, 1)
		if err != nil {
			return nil, err
		}
		query = query.Where("pseudonym > ?", values[0])
	}
	var citizens []*model.Citizen
	if err := query.Order("pseudonym").Limit(limit).Find(&citizens).Error; err != nil {
		return nil, fmt.Errorf("read citizens: %w", err)
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
	query, err := s.scope(ctx, viewer)
	if err != nil {
		return nil, err
	}
	var citizen model.Citizen
	err = query.Where("pseudonym = ?", pseudonym).Take(&citizen).Error
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return nil, model.NotFound("Der er ingen borger med dette pseudonym.")
	}
	if err != nil {
		return nil, fmt.Errorf("read a citizen: %w", err)
	}
	return &citizen, nil
}

// CitizensByID returns the citizens with the ids; FORBIDDEN where the viewer
// may not see single citizens.
func (s *Store) CitizensByID(ctx context.Context, viewer auth.Viewer, ids []int64) (map[int64]*model.Citizen, error) {
	query, err := s.scope(ctx, viewer)
	if err != nil {
		return nil, err
	}
	var citizens []*model.Citizen
	if err := query.Where("id IN ?", ids).Find(&citizens).Error; err != nil {
		return nil, fmt.Errorf("read citizens: %w", err)
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
	return ofCitizens(ctx, s, viewer, ids, "benefit", func(r model.BenefitSpell) int64 { return r.CitizenID })
}

// VisitationsByCitizen returns the visitations of each citizen, by first day and
// target group; FORBIDDEN where the viewer may not see single citizens.
func (s *Store) VisitationsByCitizen(ctx context.Context, viewer auth.Viewer, ids []int64) (map[int64][]model.Visitation, error) {
	return ofCitizens(ctx, s, viewer, ids, "target_group", func(r model.Visitation) int64 { return r.CitizenID })
}

// EnrolmentsByCitizen returns the enrolments of each citizen, by first day and
// intervention; FORBIDDEN where the viewer may not see single citizens.
func (s *Store) EnrolmentsByCitizen(ctx context.Context, viewer auth.Viewer, ids []int64) (map[int64][]model.Enrolment, error) {
	return ofCitizens(ctx, s, viewer, ids, "intervention", func(r model.Enrolment) int64 { return r.CitizenID })
}

// ofCitizens reads the rows of one kind of several citizens.
func ofCitizens[T any](ctx context.Context, s *Store, viewer auth.Viewer, ids []int64, lastKey string, owner func(T) int64) (map[int64][]T, error) {
	query, err := s.scope(ctx, viewer)
	if err != nil {
		return nil, err
	}
	var rows []T
	if err := query.Where("citizen_id IN ?", ids).Order("citizen_id, from_date, " + lastKey).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("read the histories of citizens: %w", err)
	}
	byOwner := map[int64][]T{}
	for _, row := range rows {
		byOwner[owner(row)] = append(byOwner[owner(row)], row)
	}
	return byOwner, nil
}
