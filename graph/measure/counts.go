package measure

import (
	"kik/graph/cohort"
	"kik/graph/model"
)

func recipients(e *Evaluation, _ dimensions) (Result, error) {
	analysis, err := e.Analysis()
	if err != nil {
		return Result{}, err
	}
	return count(analysis.Recipients), nil
}

func population(e *Evaluation, dims dimensions) (Result, error) {
	analysis, err := e.Analysis()
	if err != nil {
		return Result{}, err
	}
	return count(populationOf(analysis, dims.cohorts())), nil
}

func populationOf(analysis *cohort.Analysis, cohorts []model.Cohort) int {
	sum := 0
	for _, cohort := range cohorts {
		sum += analysis.Population[cohort]
	}
	return sum
}

func citizens(e *Evaluation, dims dimensions) (Result, error) {
	analysis, err := e.Analysis()
	if err != nil {
		return Result{}, err
	}
	states := model.States
	if state, given := dims["state"]; given {
		states = []model.State{model.State(state)}
	}
	return count(citizensIn(analysis, dims.cohorts(), states...)), nil
}

func citizensIn(analysis *cohort.Analysis, cohorts []model.Cohort, states ...model.State) int {
	sum := 0
	for _, cohort := range cohorts {
		for _, state := range states {
			sum += analysis.Citizens[cohort][state]
		}
	}
	return sum
}

func leftShare(e *Evaluation, dims dimensions) (Result, error) {
	analysis, err := e.Analysis()
	if err != nil {
		return Result{}, err
	}
	all := populationOf(analysis, dims.cohorts())
	left := all - citizensIn(analysis, dims.cohorts(), model.OnBenefit)
	return shareOf(int64(left), int64(all)), nil
}

func selfSupportAfter(e *Evaluation, dims dimensions) (Result, error) {
	months, err := dims.number("months", 0, 1200)
	if err != nil {
		return Result{}, err
	}
	entryYear, err := dims.number("entryYear", 1900, 2200)
	if err != nil {
		return Result{}, err
	}
	if err := e.data.CheckDay(e.programme, e.asOf); err != nil {
		return Result{}, err
	}
	selfSupporting, observed, err := e.data.Histories.SelfSupportAfter(e.ctx, cohort.ScopeOf(*e.programme), e.asOf, *months, entryYear, nil)
	if err != nil {
		return Result{}, err
	}
	return shareOf(int64(selfSupporting), int64(observed)), nil
}

// outOfBenefit are the states that the fulfilment counts.
var outOfBenefit = []model.State{model.SelfSupport, model.OtherSupport}

func fulfilmentCitizens(e *Evaluation, dims dimensions) (Result, error) {
	analysis, err := e.Analysis()
	if err != nil {
		return Result{}, err
	}
	states := outOfBenefit
	if state, given := dims["state"]; given {
		states = []model.State{model.State(state)}
	}
	return count(citizensIn(analysis, model.Cohorts, states...)), nil
}

func fulfilmentShare(e *Evaluation, dims dimensions) (Result, error) {
	analysis, err := e.Analysis()
	if err != nil {
		return Result{}, err
	}
	part := citizensIn(analysis, model.Cohorts, model.State(dims["state"]))
	whole := citizensIn(analysis, model.Cohorts, outOfBenefit...)
	return shareOf(int64(part), int64(whole)), nil
}
