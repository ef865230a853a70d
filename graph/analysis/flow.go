package analysis

import (
	"context"

	"kik/graph/cohort"
	"kik/graph/model"
)

// FlowDimension is what a flow goes by.
type FlowDimension string

// The dimensions of a flow.
const (
	FlowByState   FlowDimension = "STATE"
	FlowByBenefit FlowDimension = "BENEFIT"
)

// The codes of the places that are neither a state nor a benefit.
const (
	notYetInProgramme = "NOT_YET_IN_PROGRAMME"
	noBenefit         = "NO_BENEFIT"
)

// FlowCell is how many went from one place to another.
type FlowCell struct {
	From, FromName string
	To, ToName     string
	Citizens       int
	// FromCitizens and ToCitizens are all who were at From, and are at To.
	FromCitizens, ToCitizens int
	Population               int // on the later day
}

// Flow tells from where to where the population of a day went. Days in the
// wrong order or after the analysis' day are VALIDATION errors; the others are
// those of cohort.History.Flow.
func (a *Analysis) Flow(ctx context.Context, from, to model.Date, by FlowDimension) ([]FlowCell, error) {
	if err := a.checkPeriod(from, to); err != nil {
		return nil, err
	}
	flow, err := a.data.Histories.Flow(ctx, a.scope, cohort.FlowQuestion{From: from, To: to, Group: a.group, ByBenefit: by == FlowByBenefit})
	if err != nil {
		return nil, err
	}
	cells := make([]FlowCell, len(flow.Cells))
	leaving, arriving := map[string]int{}, map[string]int{}
	for i, cell := range flow.Cells {
		cells[i] = FlowCell{Citizens: cell.Citizens, Population: flow.Population}
		cells[i].From, cells[i].FromName = a.place(cell.From)
		cells[i].To, cells[i].ToName = a.place(cell.To)
		leaving[cells[i].From] += cell.Citizens
		arriving[cells[i].To] += cell.Citizens
	}
	for i := range cells {
		cells[i].FromCitizens, cells[i].ToCitizens = leaving[cells[i].From], arriving[cells[i].To]
	}
	return cells, nil
}

// place returns the code and the name of a place.
func (a *Analysis) place(p cohort.Place) (code, name string) {
	switch {
	case p.NotYet:
		return notYetInProgramme, "Endnu ikke i strategien"
	case p.State != nil:
		return string(*p.State), words[string(*p.State)]
	case p.Benefit != nil:
		return *p.Benefit, a.data.BenefitName(*p.Benefit)
	}
	return noBenefit, missing[cohort.ByBenefit]
}

// placeOf is the way back.
func placeOf(code string, by FlowDimension) cohort.Place {
	switch {
	case code == notYetInProgramme:
		return cohort.Place{NotYet: true}
	case by == FlowByState:
		state := model.State(code)
		return cohort.Place{State: &state}
	case code == noBenefit:
		return cohort.Place{}
	}
	return cohort.Place{Benefit: &code}
}
