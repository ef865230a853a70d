package measure

import (
	"kik/graph/cohort"
	"kik/graph/model"
)

func interventions(e *Evaluation, _ dimensions) (Result, error) {
	begun := 0
	for _, intervention := range e.data.Interventions(e.programme.Code) {
		if intervention.From <= e.asOf {
			begun++
		}
	}
	return count(begun), nil
}

func (e *Evaluation) intervention(dims dimensions) (model.Intervention, error) {
	code := dims["intervention"]
	for _, intervention := range e.data.Interventions(e.programme.Code) {
		if intervention.Code == code {
			return intervention, nil
		}
	}
	return model.Intervention{}, model.InvalidField("dimensions", "%s har ingen indsats med koden %q.", e.programme.Name, code)
}

func enrolled(e *Evaluation, dims dimensions) (Result, error) {
	intervention, err := e.intervention(dims)
	if err != nil {
		return Result{}, err
	}
	if err := e.data.CheckDay(e.programme, e.asOf); err != nil {
		return Result{}, err
	}
	return count(e.data.Histories.Participants(intervention.Code, e.asOf).Len()), nil
}

func withOutcome(outcome model.Outcome) func(*Evaluation, dimensions) (Result, error) {
	return func(e *Evaluation, dims dimensions) (Result, error) {
		intervention, err := e.intervention(dims)
		if err != nil {
			return Result{}, err
		}
		if err := e.data.CheckDay(e.programme, e.asOf); err != nil {
			return Result{}, err
		}
		results, err := e.data.Histories.Results(e.ctx, cohort.ScopeOf(*e.programme), cohort.ResultsQuestion{
			AsOf: e.asOf, Of: []cohort.ResultsOf{{Intervention: intervention.Code}},
		})
		if err != nil {
			return Result{}, err
		}
		return count(results[0].Outcomes.Of(outcome)), nil
	}
}

func interventionExpectedShare(e *Evaluation, dims dimensions) (Result, error) {
	intervention, err := e.intervention(dims)
	if err != nil || intervention.ExpectedSelfSupport == nil {
		return Result{}, err
	}
	return decimal(*intervention.ExpectedSelfSupport), nil
}
