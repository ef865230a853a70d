package results

import (
	"context"
	"slices"

	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/model"
)

// Total is several interventions together.
type Total struct {
	Interventions   int
	Participants    int // each citizen once
	Participations  int // the sum of the interventions' participants
	InSeveral       int
	Active          int
	ActiveInSeveral int

	States            []model.StateCount // nil: the interventions belong to several programmes
	OutsidePopulation *int               // nil as well
	Money             Money
	Notes             []model.ReportNote
}

// totalOf returns interventions together. Those without results on the day are
// left out.
func totalOf(ctx context.Context, data *dataset.Dataset, interventions []*model.Intervention, results map[string]*Result, asOf model.Date) (*Total, error) {
	var codes []string
	var counted []*model.Intervention
	total := &Total{Notes: append(notesOn(data), countedOnce)}
	if slices.ContainsFunc(interventions, func(i *model.Intervention) bool { return data.IsClosed(i.Programme) }) {
		total.Notes = append(total.Notes, closedLeftOut)
	}
	programmes := map[string]bool{}
	for _, intervention := range interventions {
		result := results[intervention.Code]
		if result == nil {
			continue
		}
		codes = append(codes, intervention.Code)
		counted = append(counted, intervention)
		programmes[intervention.Programme] = true
		total.Participations += result.Participants()
	}
	total.Interventions = len(counted)
	if len(counted) == 0 {
		return total, nil
	}
	programme, err := data.Programme(counted[0].Programme)
	if err != nil {
		return nil, err
	}
	together, err := data.Histories.Together(ctx, cohort.ScopeOf(*programme), asOf, codes)
	if err != nil {
		return nil, err
	}
	total.Participants, total.InSeveral = together.Participants, together.InSeveral
	total.Active, total.ActiveInSeveral = together.Active, together.ActiveInSeveral
	if len(programmes) > 1 {
		total.Notes = append(total.Notes, statesOfOne)
		total.Money = moneyOf(data, counted, asOf, together.Participants, 0)
		return total, nil
	}
	total.States = model.CountStates(together.States.ByState(), together.Participants-together.Outside)
	total.OutsidePopulation = &together.Outside
	total.Money = moneyOf(data, counted, asOf, together.Participants, together.States.Of(model.SelfSupport))
	return total, nil
}
