package store

import (
	"context"
	"fmt"

	"kik/graph/model"
)

// InterventionsByCode returns the interventions with the codes.
func (s *Store) InterventionsByCode(ctx context.Context, codes []string) (map[string]*model.Intervention, error) {
	var interventions []*model.Intervention
	if err := s.db.WithContext(ctx).Where("code IN ?", codes).Find(&interventions).Error; err != nil {
		return nil, fmt.Errorf("read interventions: %w", err)
	}
	byCode := make(map[string]*model.Intervention, len(interventions))
	for _, i := range interventions {
		byCode[i.Code] = i
	}
	if len(interventions) == 0 {
		return byCode, nil
	}
	return byCode, addLists(ctx, s.db, interventions, codes)
}
