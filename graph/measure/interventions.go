package measure

import (
	"strconv"

	"kik/graph/model"
	"kik/graph/results"
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

// result returns what became of the intervention that the dimensions name.
func (e *Evaluation) result(dims dimensions) (*results.Result, error) {
	intervention, err := e.intervention(dims)
	if err != nil {
		return nil, err
	}
	if known := e.results[intervention.Code]; known != nil {
		return known, nil
	}
	if err := e.data.CheckDay(e.programme, e.asOf); err != nil {
		return nil, err
	}
	asked := []model.Intervention{intervention}
	if e.ofEach {
		asked = e.data.Interventions(e.programme.Code)
	}
	of := make([]*model.Intervention, len(asked))
	for i := range asked {
		of[i] = &asked[i]
	}
	if e.results, err = results.Of(e.ctx, e.data, of, e.asOf); err != nil {
		return nil, err
	}
	return e.results[intervention.Code], nil
}

// ofResult computes a measure from an intervention's results.
func ofResult(of func(*results.Result, dimensions) (Result, error)) func(*Evaluation, dimensions) (Result, error) {
	return func(e *Evaluation, dims dimensions) (Result, error) {
		result, err := e.result(dims)
		if err != nil {
			return Result{}, err
		}
		return of(result, dims)
	}
}

func countOf(of func(*results.Result) int) func(*Evaluation, dimensions) (Result, error) {
	return ofResult(func(r *results.Result, _ dimensions) (Result, error) { return count(of(r)), nil })
}

func participantsByState(r *results.Result, dims dimensions) (Result, error) {
	citizens := 0
	for _, counted := range r.States() {
		if state, given := dims["state"]; !given || state == string(counted.State) {
			citizens += counted.Citizens
		}
	}
	return count(citizens), nil
}

func selfSupportingAfter(r *results.Result, dims dimensions) (Result, error) {
	for _, after := range r.After() {
		if strconv.Itoa(after.Months) == dims["months"] {
			return shareOf(int64(after.SelfSupporting()), int64(after.Observed)), nil
		}
	}
	return Result{}, nil
}

func reachedShare(r *results.Result, _ dimensions) (Result, error) {
	goal := r.Goal()
	return shareOf(int64(goal.Reached), int64(goal.Decided)), nil
}

func spent(r *results.Result, _ dimensions) (Result, error) { return amount(r.Money().Spent), nil }

func spentPerParticipant(r *results.Result, _ dimensions) (Result, error) {
	money := r.Money()
	return amountEach(money.Spent, money.Participants, money.PerParticipant), nil
}

func spentPerSelfSupporting(r *results.Result, _ dimensions) (Result, error) {
	money := r.Money()
	return amountEach(money.Spent, money.SelfSupporting, money.PerSelfSupporting), nil
}

func interventionExpectedShare(e *Evaluation, dims dimensions) (Result, error) {
	intervention, err := e.intervention(dims)
	if err != nil || intervention.ExpectedSelfSupport == nil {
		return Result{}, err
	}
	return decimal(*intervention.ExpectedSelfSupport), nil
}
