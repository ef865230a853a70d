package retention

import (
	"context"
	"slices"

	"kik/graph/dataset"
	"kik/graph/model"
	"kik/graph/store"
)

// Plan is what the rule comes to on the data.
type Plan struct {
	Years       int
	DataThrough model.Date
	Citizens    []int64
	Closed      []*model.Programme // whose reports are written down, since they lose citizens
}

// PlanOf finds whom the rule deletes and which programmes it closes. Fewer years
// than one, and data of which nobody has said where they end, are VALIDATION.
func PlanOf(ctx context.Context, db *store.Store, data *dataset.Dataset, years int) (*Plan, error) {
	if years < 1 {
		return nil, model.InvalidField("years", "Fristen er mindst 1 år, ikke %d.", years)
	}
	if data.DataThrough == nil {
		return nil, model.InvalidField("years", "Det er ikke oplyst, hvilken dato data er komplette til, og derfor kan fristen ikke regnes. Indlæs med --data-through.")
	}
	plan := &Plan{Years: years, DataThrough: *data.DataThrough}
	due, err := db.DueCitizens(ctx, plan.question(data.Programmes))
	if err != nil || len(due) == 0 {
		return plan, err
	}
	var last model.Date
	for _, d := range due {
		plan.Citizens = append(plan.Citizens, d.Citizen)
		last = max(last, d.LastDay)
	}
	enrolledIn, err := db.EnrolledIn(ctx, plan.Citizens)
	if err != nil {
		return nil, err
	}
	for _, programme := range data.Programmes {
		loses := last >= firstDayLooked(programme) || slices.Contains(enrolledIn, programme.Code)
		if plan.isOver(programme) && loses && !data.IsClosed(programme.Code) {
			plan.Closed = append(plan.Closed, programme)
		}
	}
	return plan, nil
}

// question leaves out whoever can be in a figure of a programme that is not over.
func (p *Plan) question(programmes []*model.Programme) store.DueQuestion {
	q := store.DueQuestion{LastDay: p.DataThrough.AddMonths(-12 * p.Years)}
	for _, programme := range programmes {
		if !p.isOver(programme) {
			q.Running = append(q.Running, programme.Code)
			q.LastDay = min(q.LastDay, firstDayLooked(programme)-1)
		}
	}
	return q
}

func (p *Plan) isOver(programme *model.Programme) bool {
	return programme.To != nil && programme.To.AddMonths(12*p.Years) <= p.DataThrough
}

// firstDayLooked is the first day on which a citizen can be in a figure of the
// programme: the monthly movement of the baseline's month begins with the stock on
// the last day of the month before.
func firstDayLooked(programme *model.Programme) model.Date {
	return programme.BaselineDate.Month().First() - 1
}
