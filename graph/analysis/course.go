package analysis

import (
	"context"

	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/economy"
	"kik/graph/model"
)

// Consumption returns what a programme has spent up to a day beside its budget,
// as economy.Ledger.ConsumptionBy sums it. A day out of bounds is VALIDATION.
func Consumption(data *dataset.Dataset, programme *model.Programme, asOf model.Date, by []model.ConsumptionDimension, year *int32) ([]model.ConsumptionSum, error) {
	if err := data.CheckDay(programme, asOf); err != nil {
		return nil, err
	}
	var only *int
	if year != nil {
		number := int(*year)
		only = &number
	}
	return data.Ledger(programme).ConsumptionBy(asOf, by, only), nil
}

// Course is how a programme's money stood from its baseline to a day.
type Course struct{ economy.Course }

// CourseOf counts the days of a programme's population month by month and adds
// them up with its postings and budget. A day out of bounds is VALIDATION;
// amounts that lack a rate carry their own error.
func CourseOf(ctx context.Context, data *dataset.Dataset, programme *model.Programme, asOf model.Date) (*Course, error) {
	if err := data.CheckDay(programme, asOf); err != nil {
		return nil, err
	}
	counted, err := data.Histories.Analyse(ctx, cohort.ScopeOf(*programme), cohort.Question{
		AsOf: asOf, RateChanges: data.Rates.Changes(), ByMonth: true,
	})
	if err != nil {
		return nil, err
	}
	return &Course{data.Ledger(programme).Course(counted, data.Rates)}, nil
}

// Points returns where the programme stands by each of the course's days.
func (c *Course) Points() []CoursePoint {
	points := make([]CoursePoint, len(c.Course.Points))
	for i, point := range c.Course.Points {
		points[i] = CoursePoint{point}
	}
	return points
}

// CoursePoint is where a programme stands by a day.
type CoursePoint struct{ at economy.CoursePoint }

// Date is the day.
func (p CoursePoint) Date() model.Date { return p.at.Date }

// Consumption is what was spent.
func (p CoursePoint) Consumption() model.Kroner { return p.at.Consumption.Kroner() }

// ExpectedConsumption is what was expected to be spent.
func (p CoursePoint) ExpectedConsumption() model.Kroner { return p.at.ExpectedConsumption.Kroner() }

// NetReturn returns that of both cohorts, or why there is none.
func (p CoursePoint) NetReturn() (*model.Kroner, error) { return p.at.NetReturn.Money().Get() }

// NetReturnWithoutInflow returns that of the baseline cohort, or why there is none.
func (p CoursePoint) NetReturnWithoutInflow() (*model.Kroner, error) {
	return p.at.NetReturnWithoutInflow.Money().Get()
}

// NetGain returns consumption + net return, or why there is none.
func (p CoursePoint) NetGain() (*model.Kroner, error) { return p.at.NetGain().Money().Get() }

// NetGainWithoutInflow returns that of the baseline cohort, or why there is none.
func (p CoursePoint) NetGainWithoutInflow() (*model.Kroner, error) {
	return p.at.NetGainWithoutInflow().Money().Get()
}

// ExpectedNetReturn is nil where none is expected.
func (p CoursePoint) ExpectedNetReturn() *model.Kroner { return p.at.ExpectedNetReturn.Money().Amount }

// ExpectedNetGain counts what is not expected as nothing.
func (p CoursePoint) ExpectedNetGain() model.Kroner { return p.at.ExpectedNetGain().Kroner() }
