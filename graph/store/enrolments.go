package store

import (
	"context"
	"fmt"

	"kik/graph/auth"
	"kik/graph/model"
)

const enrolmentList = "enrolments"

// EnrolmentPage asks for at most Limit enrolments after the cursor; empty: from
// the first.
type EnrolmentPage struct {
	Limit int
	After model.Cursor
}

// EnrolmentsByIntervention returns one page of the enrolments of each
// intervention, by first day and pseudonym. The error is FORBIDDEN where the
// viewer may not see single citizens, VALIDATION for a cursor of another list.
func (s *Store) EnrolmentsByIntervention(ctx context.Context, viewer auth.Viewer, codes []string, page EnrolmentPage) (map[string][]model.EnrolmentEdge, error) {
	query, err := s.scope(ctx, viewer)
	if err != nil {
		return nil, err
	}
	numbered := query.Table("enrolments e").Joins("JOIN citizens c ON c.id = e.citizen_id").Where("e.intervention IN ?", codes).
		Select("e.*, c.pseudonym, ROW_NUMBER() OVER (PARTITION BY e.intervention ORDER BY e.from_date, c.pseudonym) AS place")
	if page.After != "" {
		values, err := readCursor(page.After, enrolmentList, 2)
		if err != nil {
			return nil, err
		}
		numbered = numbered.Where("e.from_date > ? OR e.from_date = ? AND c.pseudonym > ?", values[0], values[0], values[1])
	}
	var rows []struct {
		model.Enrolment
		Pseudonym string
	}
	err = query.Table("(?) numbered", numbered).Where("place <= ?", page.Limit).Order("intervention, place").Scan(&rows).Error
	if err != nil {
		return nil, fmt.Errorf("read enrolments: %w", err)
	}
	pages := map[string][]model.EnrolmentEdge{}
	for i := range rows {
		enrolment := &rows[i].Enrolment
		pages[enrolment.Intervention] = append(pages[enrolment.Intervention], model.EnrolmentEdge{
			Cursor: newCursor(enrolmentList, enrolment.From.String(), rows[i].Pseudonym), Node: enrolment,
		})
	}
	return pages, nil
}

// CountEnrolments counts the enrolments of each intervention; FORBIDDEN where
// the viewer may not see single citizens.
func (s *Store) CountEnrolments(ctx context.Context, viewer auth.Viewer, codes []string) (map[string]int, error) {
	query, err := s.scope(ctx, viewer)
	if err != nil {
		return nil, err
	}
	var rows []struct {
		Intervention string
		Enrolments   int
	}
	err = query.Model(&model.Enrolment{}).Select("intervention, COUNT(*) AS enrolments").Where("intervention IN ?", codes).Group("intervention").Scan(&rows).Error
	if err != nil {
		return nil, fmt.Errorf("count enrolments: %w", err)
	}
	counts := map[string]int{}
	for _, row := range rows {
		counts[row.Intervention] = row.Enrolments
	}
	return counts, nil
}
