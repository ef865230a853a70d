// Package measure is the catalogue of named measures. Report, analyses and
// exports all take their figures from an Evaluation, so that the same question
// has the same answer everywhere.
package measure

import (
	"context"

	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/economy"
	"kik/graph/model"
	"kik/graph/results"
)

// Evaluation computes measures of one programme on one day, each part once. It
// belongs to one question and is not safe for use by several goroutines.
type Evaluation struct {
	ctx       context.Context // of the question that the evaluation belongs to
	data      *dataset.Dataset
	programme *model.Programme
	asOf      model.Date

	analysis    *cohort.Analysis
	netReturn   *economy.Return
	consumption *economy.Consumption
	ofEach      bool                       // of each intervention, so that one look at everyone serves them all
	results     map[string]*results.Result // by the intervention's code
}

// Evaluate returns the evaluation of a programme on a day. The day is checked
// by the measures that look at histories or postings: a target may lie after
// the data's end.
func Evaluate(ctx context.Context, data *dataset.Dataset, programme *model.Programme, asOf model.Date) *Evaluation {
	return &Evaluation{ctx: ctx, data: data, programme: programme, asOf: asOf}
}

// Compute returns the named measure, narrowed by the dimensions. Unknown names
// and values are VALIDATION errors.
func (e *Evaluation) Compute(name string, dims map[string]string) (Result, error) {
	entry, err := find(name)
	if err != nil {
		return Result{}, err
	}
	if err := entry.check(dims); err != nil {
		return Result{}, err
	}
	return entry.compute(e, dims)
}

// Analysis returns the counts of citizens and days, with the stock on the last
// day of each month.
func (e *Evaluation) Analysis() (*cohort.Analysis, error) {
	if e.analysis != nil {
		return e.analysis, nil
	}
	if err := e.data.CheckDay(e.programme, e.asOf); err != nil {
		return nil, err
	}
	analysis, err := e.data.Histories.Analyse(e.ctx, cohort.ScopeOf(*e.programme), cohort.Question{
		AsOf: e.asOf, StockDays: e.MonthEnds(), RateChanges: e.data.Rates.Changes(),
	})
	if err != nil {
		return nil, err
	}
	e.analysis = analysis
	return analysis, nil
}

// MonthEnds returns the last day of each month from the baseline's month to the day.
func (e *Evaluation) MonthEnds() []model.Date {
	var days []model.Date
	for month := e.programme.BaselineDate.Month(); month.Last() <= e.asOf; month++ {
		days = append(days, month.Last())
	}
	return days
}

// Return returns what the programme has cost and saved in benefits.
func (e *Evaluation) Return() (*economy.Return, error) {
	if e.netReturn != nil {
		return e.netReturn, nil
	}
	analysis, err := e.Analysis()
	if err != nil {
		return nil, err
	}
	netReturn := economy.ReturnOf(analysis, e.data.Rates)
	e.netReturn = &netReturn
	return e.netReturn, nil
}

// Consumption returns the programme's postings beside its budget.
func (e *Evaluation) Consumption() (*economy.Consumption, error) {
	if e.consumption != nil {
		return e.consumption, nil
	}
	if err := e.data.CheckDay(e.programme, e.asOf); err != nil {
		return nil, err
	}
	consumption := e.ledger().Consumption(e.asOf)
	e.consumption = &consumption
	return e.consumption, nil
}

func (e *Evaluation) ledger() *economy.Ledger { return e.data.Ledger(e.programme) }
