package store

import (
	"context"
	"fmt"
	"strings"

	"gorm.io/gorm"

	"kik/graph/model"
)

// InterventionCursor returns the place of an intervention in the list of
// interventions in the given order.
func InterventionCursor(order model.InterventionOrder, i *model.Intervention) model.Cursor {
	return newCursor(interventionList(order), interventionPlace(order, i), i.Code)
}

// interventionList names the list in one order: a cursor of one is no place in another.
func interventionList(order model.InterventionOrder) string {
	return fmt.Sprintf("interventions %s %s", order.Field, order.Direction)
}

// interventionPlace is the value by which an intervention stands where it stands.
func interventionPlace(order model.InterventionOrder, i *model.Intervention) string {
	switch order.Field {
	case model.InterventionOrderFieldName:
		return i.Name
	case model.InterventionOrderFieldFrom:
		return i.From.String()
	}
	return i.Code
}

// Interventions returns at most limit of the interventions that the filter lets
// through, after the cursor. The error is VALIDATION for a cursor of another
// list or order.
func (s *Store) Interventions(ctx context.Context, filter *model.InterventionFilter, order model.InterventionOrder, limit int, after *model.Cursor) ([]*model.Intervention, error) {
	query := filtered(s.db.WithContext(ctx), filter)
	column, compare, direction := orderColumn(order.Field), ">", "ASC"
	if order.Direction == model.DirectionDesc {
		compare, direction = "<", "DESC"
	}
	if after != nil {
		values, err := readCursor(*after, interventionList(order), 2)
		if err != nil {
			return nil, err
		}
		var place any = values[0]
		if order.Field == model.InterventionOrderFieldName {
			place = sortKey(values[0])
		}
		query = query.Where(fmt.Sprintf("%s %s ? OR %s = ? AND code %s ?", column, compare, column, compare), place, place, values[1])
	}
	var interventions []*model.Intervention
	err := query.Order(fmt.Sprintf("%s %s, code %s", column, direction, direction)).Limit(limit).Find(&interventions).Error
	if err != nil {
		return nil, fmt.Errorf("read interventions: %w", err)
	}
	return interventions, s.addListsOf(ctx, interventions)
}

func orderColumn(field model.InterventionOrderField) string {
	switch field {
	case model.InterventionOrderFieldName:
		return "sort_key"
	case model.InterventionOrderFieldFrom:
		return "from_date"
	}
	return "code"
}

// filtered restricts a query of interventions.
func filtered(query *gorm.DB, filter *model.InterventionFilter) *gorm.DB {
	if filter == nil {
		return query
	}
	if filter.Programmes != nil {
		query = query.Where("programme IN ?", filter.Programmes)
	}
	if filter.TargetGroups != nil {
		query = query.Where("EXISTS (SELECT 1 FROM intervention_target_groups l WHERE l.intervention = interventions.code AND l.target_group IN ?)", filter.TargetGroups)
	}
	if filter.Providers != nil {
		query = query.Where("EXISTS (SELECT 1 FROM intervention_providers l WHERE l.intervention = interventions.code AND l.provider IN ?)", filter.Providers)
	}
	if filter.RunningOn != nil {
		query = query.Where("from_date <= ? AND (to_date IS NULL OR to_date >= ?)", *filter.RunningOn, *filter.RunningOn)
	}
	if filter.Text != nil {
		for word := range strings.FieldsSeq(searchable(*filter.Text)) {
			query = query.Where("INSTR(search_text, ?) > 0", word)
		}
	}
	return query
}

// CountInterventions counts the interventions that the filter lets through.
func (s *Store) CountInterventions(ctx context.Context, filter *model.InterventionFilter) (int, error) {
	var n int64
	if err := filtered(s.db.WithContext(ctx).Model(&model.Intervention{}), filter).Count(&n).Error; err != nil {
		return 0, fmt.Errorf("count interventions: %w", err)
	}
	return int(n), nil
}

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
	return byCode, s.addListsOf(ctx, interventions)
}

func (s *Store) addListsOf(ctx context.Context, interventions []*model.Intervention) error {
	if len(interventions) == 0 {
		return nil
	}
	codes := make([]string, len(interventions))
	for i, intervention := range interventions {
		codes[i] = intervention.Code
	}
	return addLists(ctx, s.db, interventions, codes)
}
