// Package analysis puts the answers of the engine together for the API: the
// citizens of a programme's population on a day, or of one of its
// interventions, narrowed by a filter, with the names that people read and the
// denominators of every number. The definitions are those of DOMAIN section 3.
package analysis

import (
	"context"
	"sync"

	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/model"
)

// Analysis is the citizens that all its questions are about. It belongs to one
// dataset and never changes, so that its questions can be asked at the same time.
type Analysis struct {
	Programme *model.Programme
	AsOf      model.Date

	data         *dataset.Dataset
	scope        cohort.Scope
	intervention *string       // nil: the programme
	group        *cohort.Group // nil: everyone
	status       func() (*cohort.Status, error)
	population   func() (*cohort.Group, error)
}

// Of returns the analysis of a programme on a day. A day before the baseline
// date or after the data's end, an impossible filter and unknown codes in it
// are VALIDATION errors.
func Of(ctx context.Context, data *dataset.Dataset, programme *model.Programme, asOf model.Date, filter *cohort.Filter) (*Analysis, error) {
	a, err := begin(ctx, data, programme, asOf, filter)
	if err != nil || !narrows(filter) {
		return a, err
	}
	a.group, err = a.selected(ctx, filter)
	return a, err
}

// OfIntervention returns the analysis of those of the programme's population
// who were enrolled in the intervention by the day. Errors are those of Of.
func OfIntervention(ctx context.Context, data *dataset.Dataset, programme *model.Programme, intervention string, asOf model.Date, filter *cohort.Filter) (*Analysis, error) {
	a, err := begin(ctx, data, programme, asOf, filter)
	if err != nil {
		return nil, err
	}
	chosen, err := a.selected(ctx, filter)
	if err != nil {
		return nil, err
	}
	a.intervention = &intervention
	a.group = chosen.And(data.Histories.Participants(intervention, asOf))
	return a, nil
}

func begin(ctx context.Context, data *dataset.Dataset, programme *model.Programme, asOf model.Date, filter *cohort.Filter) (*Analysis, error) {
	if err := data.CheckDay(programme, asOf); err != nil {
		return nil, err
	}
	if err := checkFilter(data, filter); err != nil {
		return nil, err
	}
	a := &Analysis{Programme: programme, AsOf: asOf, data: data, scope: cohort.ScopeOf(*programme)}
	a.status = sync.OnceValues(func() (*cohort.Status, error) { return data.Histories.Status(ctx, a.scope, asOf, a.group) })
	a.population = sync.OnceValues(func() (*cohort.Group, error) {
		if a.group != nil {
			return a.group, nil
		}
		return a.selected(ctx, nil)
	})
	return a, nil
}

func (a *Analysis) selected(ctx context.Context, filter *cohort.Filter) (*cohort.Group, error) {
	if filter == nil {
		filter = &cohort.Filter{}
	}
	return a.data.Histories.Select(ctx, a.scope, a.AsOf, *filter)
}

// DataBasis tells what the analysis rests on.
func (a *Analysis) DataBasis() model.DataBasis { return a.data.DataBasis() }

// exits is the question of how the citizens left.
func (a *Analysis) exits(gapDays int32) cohort.ExitQuestion {
	return cohort.ExitQuestion{AsOf: a.AsOf, Group: a.group, Gap: int(gapDays), Intervention: a.intervention}
}

// checkPeriod refuses a period of which the analysis has not seen the end.
func (a *Analysis) checkPeriod(from, to model.Date) error {
	switch {
	case from > to:
		return model.InvalidField("from", "Den første dag kan ikke komme efter den sidste.")
	case to > a.AsOf:
		return model.InvalidField("to", "Den sidste dag kan ikke komme efter analysens dag, den %s.", a.AsOf.Danish())
	}
	return nil
}
