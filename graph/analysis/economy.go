package analysis

import (
	"context"

	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/economy"
	"kik/graph/model"
	"kik/graph/report"
)

// Economy is what the citizens have cost and saved in benefits.
type Economy struct {
	Results
	Cohorts []EconomyPart
	Months  []EconomyPart // of each month both cohorts
	Notes   []model.ReportNote
}

// Results are the three results of an economy.
type Results struct{ derived, saved, net model.Money }

// DerivedTotal returns the derived costs, or why there are none.
func (r Results) DerivedTotal() (*model.Kroner, error) { return r.derived.Get() }

// Savings returns the savings, or why there are none.
func (r Results) Savings() (*model.Kroner, error) { return r.saved.Get() }

// NetReturn returns the derived costs + savings, or why there are none.
func (r Results) NetReturn() (*model.Kroner, error) { return r.net.Get() }

// EconomyPart is the economy of a cohort, or of one of its months.
type EconomyPart struct {
	Results
	Cohort      model.Cohort
	Month       *model.Month // nil: from entry to the day
	Population  int
	DerivedDays []RatedDays
	SavedDays   []RatedDays
}

// RatedDays are days at one rate.
type RatedDays struct {
	Category *model.Named // nil: saved days
	Benefit  model.Named
	From, To model.Date
	Days     int64
	Rate     *model.Kroner // a month; nil: there is none
	cost     model.Money
}

// Amount returns what the days cost, negative where they are saved, or why it
// cannot be told.
func (d RatedDays) Amount() (*model.Kroner, error) { return d.cost.Get() }

// Economy values the days of the citizens from entry to the analysis' day, by
// cohort and by month. Amounts that lack a rate carry their own error.
func (a *Analysis) Economy(ctx context.Context) (*Economy, error) {
	counted, err := a.data.Histories.Analyse(ctx, a.scope, cohort.Question{
		AsOf: a.AsOf, Group: a.group, RateChanges: a.data.Rates.Changes(), ByMonth: true,
	})
	if err != nil {
		return nil, err
	}
	whole := economy.ReturnOf(counted, a.data.Rates)
	answer := &Economy{
		Results: Results{whole.DerivedTotal.Money(), whole.Savings.Money(), whole.NetReturn.Money()},
		Cohorts: a.parts(counted, counted, nil), Months: []EconomyPart{},
		Notes: []model.ReportNote{report.SignRule, report.NoComparisonGroup},
	}
	for month := a.scope.Baseline.Month(); month <= a.AsOf.Month(); month++ {
		answer.Months = append(answer.Months, a.parts(counted, counted.Month(month), &month)...)
	}
	return answer, nil
}

// parts returns both cohorts' economy of some days of an analysis.
func (a *Analysis) parts(whole, days *cohort.Analysis, month *model.Month) []EconomyPart {
	parts := make([]EconomyPart, len(model.Cohorts))
	for i, part := range economy.ReturnOf(days, a.data.Rates).Cohorts {
		parts[i] = EconomyPart{
			Results: Results{part.DerivedTotal.Money(), part.Savings.Money(), part.NetReturn.Money()},
			Cohort:  part.Cohort, Month: month, Population: whole.Population[part.Cohort],
			DerivedDays: ratedDays(a.data, days.DerivedDays, part.Cohort), SavedDays: ratedDays(a.data, days.SavedDays, part.Cohort),
		}
	}
	return parts
}

// ratedDays returns a cohort's days with their rates; saved ones have no category.
func ratedDays(data *dataset.Dataset, counts []cohort.DayCount, of model.Cohort) []RatedDays {
	rated := []RatedDays{}
	for _, count := range counts {
		if count.Cohort != of {
			continue
		}
		days := RatedDays{
			Benefit: model.Named{Code: count.Benefit, Name: data.BenefitName(count.Benefit)},
			From:    count.From, To: count.To, Days: count.Days,
		}
		if count.Category != "" {
			days.Category = &model.Named{Code: count.Category, Name: data.CategoryName(count.Category)}
		} else {
			count.Days = -count.Days // what is saved is minus
		}
		if rate, known := data.Rates.On(count.Benefit, count.From); known {
			days.Rate = &rate
		}
		days.cost = data.Rates.CostOf(count).Money()
		rated = append(rated, days)
	}
	return rated
}
