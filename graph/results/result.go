package results

import (
	"context"

	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/model"
)

// Result is what became of an intervention's participants by a day.
type Result struct {
	AsOf model.Date

	data         *dataset.Dataset
	intervention *model.Intervention
	counted      cohort.Results
}

// Of returns the results of each intervention by its code. Those of a programme
// whose baseline lies after the day are left out, and all for a day after the
// data's end.
func Of(ctx context.Context, data *dataset.Dataset, interventions []*model.Intervention, asOf model.Date) (map[string]*Result, error) {
	return resultsOf(ctx, data, interventions, asOf, true)
}

// resultsOf leaves out, unless it is asked for, what comes after the end: lists
// neither order nor filter by it.
func resultsOf(ctx context.Context, data *dataset.Dataset, interventions []*model.Intervention, asOf model.Date, after bool) (map[string]*Result, error) {
	byProgramme := map[string][]*model.Intervention{}
	for _, intervention := range interventions {
		byProgramme[intervention.Programme] = append(byProgramme[intervention.Programme], intervention)
	}
	results := make(map[string]*Result, len(interventions))
	for code, of := range byProgramme {
		programme, err := data.Programme(code)
		if err != nil {
			return nil, err
		}
		if data.CheckDay(programme, asOf) != nil {
			continue
		}
		if err := addResults(ctx, data, programme, of, cohort.ResultsQuestion{AsOf: asOf, After: after}, results); err != nil {
			return nil, err
		}
	}
	return results, nil
}

func addResults(ctx context.Context, data *dataset.Dataset, programme *model.Programme, interventions []*model.Intervention, q cohort.ResultsQuestion, results map[string]*Result) error {
	q.Of = make([]cohort.ResultsOf, len(interventions))
	for i, intervention := range interventions {
		q.Of[i] = cohort.ResultsOf{Intervention: intervention.Code, GoalAfter: intervention.GoalAfterMonths}
	}
	counted, err := data.Histories.Results(ctx, cohort.ScopeOf(*programme), q)
	if err != nil {
		return err
	}
	for i, intervention := range interventions {
		results[intervention.Code] = &Result{AsOf: q.AsOf, data: data, intervention: intervention, counted: counted[i]}
	}
	return nil
}

// DataBasis tells what the results rest on.
func (r *Result) DataBasis() model.DataBasis { return r.data.DataBasis() }

// Enrolments counts the enrolments that began by the day.
func (r *Result) Enrolments() int { return r.counted.Enrolments }

// Participants counts the citizens with such an enrolment.
func (r *Result) Participants() int { return r.counted.Participants }

// Active counts the citizens enrolled on the day.
func (r *Result) Active() int { return r.counted.Active }

// Completed counts the participants whose enrolment has ended otherwise than
// broken off.
func (r *Result) Completed() int { return r.counted.Completed }

// BrokenOff counts the participants who broke their last enrolment off.
func (r *Result) BrokenOff() int { return r.counted.BrokenOff }

// InJob counts the participants whose latest outcome is a job.
func (r *Result) InJob() int { return r.counted.Outcomes.Of(model.OutcomeJob) }

// InWorkPlacement counts the participants whose latest outcome is a work placement.
func (r *Result) InWorkPlacement() int { return r.counted.Outcomes.Of(model.OutcomeWorkPlacement) }

// InEducation counts the participants whose latest outcome is education.
func (r *Result) InEducation() int { return r.counted.Outcomes.Of(model.OutcomeEducation) }

// States counts the participants by state on the day.
func (r *Result) States() []model.StateCount {
	return model.CountStates(r.counted.States.ByState(), r.counted.Participants-r.counted.Outside)
}

// OutsidePopulation counts the participants who are not in the programme's population.
func (r *Result) OutsidePopulation() int { return r.counted.Outside }

// After is the participants some months after their enrolment's end.
type After struct {
	Months      int
	Observed    int
	NotObserved int
	States      []model.StateCount
	Share       *float64 // percent of the observed who are self-supporting
}

// SelfSupporting counts the observed who are self-supporting.
func (a After) SelfSupporting() int {
	for _, counted := range a.States {
		if counted.State == model.SelfSupport {
			return counted.Citizens
		}
	}
	return 0
}

// After returns the participants 3, 6, 12 and 24 months after the end.
func (r *Result) After() []After {
	all := make([]After, len(cohort.ResultMonths))
	for i, months := range cohort.ResultMonths {
		counted := r.counted.After[i]
		all[i] = After{
			Months: months, Observed: counted.Observed, NotObserved: counted.NotObserved,
			States: model.CountStates(counted.States.ByState(), counted.Observed), Share: model.Percent(counted.States.Of(model.SelfSupport), counted.Observed),
		}
	}
	return all
}

// Goal is how the intervention stands against the share that is expected.
type Goal struct {
	Standing      model.GoalStanding
	ExpectedShare *model.Decimal
	AfterMonths   int
	Decided       int // participants who can be judged
	Reached       int // of those: self-supporting
	Share         *float64
	DecidableFrom *model.Date // the first day on which somebody can be judged
}

// Goal returns the standing.
func (r *Result) Goal() Goal {
	goal := Goal{
		Standing: r.standing(), ExpectedShare: r.intervention.ExpectedSelfSupport, AfterMonths: r.intervention.GoalAfterMonths,
		Decided: r.counted.Goal.Decided, Reached: r.counted.Goal.Reached, DecidableFrom: r.counted.Goal.DecidableFrom,
	}
	goal.Share = model.Percent(goal.Reached, goal.Decided)
	return goal
}

// standing follows DOMAIN, "Below its goal". It compares whole numbers: a share
// of exactly the expected one is not below it.
func (r *Result) standing() model.GoalStanding {
	expected, goal := r.intervention.ExpectedSelfSupport, r.counted.Goal
	switch {
	case expected == nil:
		return model.GoalNone
	case goal.Decided == 0:
		return model.GoalNotYetDecided
	case int64(goal.Reached)*100*model.DecimalScale < int64(*expected)*int64(goal.Decided):
		return model.GoalBelow
	}
	return model.GoalReached
}

// Places is the citizens enrolled on a day beside the places.
type Places struct {
	Date   model.Date
	Active int
	Places *int
}

// Places returns the last day of each month from the intervention's first to the
// day, and the day.
func (r *Result) Places() []Places {
	var days []model.Date
	for month := r.intervention.From.Month(); month.Last() < r.AsOf; month++ {
		days = append(days, month.Last())
	}
	if r.intervention.From <= r.AsOf {
		days = append(days, r.AsOf)
	}
	all := make([]Places, len(days))
	for i, active := range r.data.Histories.ActiveOn(r.intervention.Code, days) {
		all[i] = Places{days[i], active, r.intervention.Places}
	}
	return all
}

// Money returns what was spent on the intervention.
func (r *Result) Money() Money {
	return moneyOf(r.data, []*model.Intervention{r.intervention}, r.AsOf, r.counted.Participants, r.counted.States.Of(model.SelfSupport))
}

// Notes says what a reader of the results must know.
func (r *Result) Notes() []model.ReportNote {
	return append(notesOn(r.data), outcomesAndStates)
}

// order returns the value by which a list in this order compares; nil: none.
func (r *Result) order(field model.InterventionOrderField) *float64 {
	if r == nil {
		return nil
	}
	number := func(n int) *float64 { f := float64(n); return &f }
	switch field {
	case model.InterventionOrderFieldParticipants:
		return number(r.Participants())
	case model.InterventionOrderFieldActive:
		return number(r.Active())
	case model.InterventionOrderFieldReachedShare:
		return r.Goal().Share
	case model.InterventionOrderFieldSpent:
		spent := r.Money().Spent
		return kroner(&spent)
	case model.InterventionOrderFieldPricePerSelfSupporting:
		return kroner(r.Money().PerSelfSupporting)
	}
	return nil
}

func kroner(amount *model.Kroner) *float64 {
	if amount == nil {
		return nil
	}
	øre := float64(*amount)
	return &øre
}
