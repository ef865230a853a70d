package analysis

import (
	"context"

	"kik/graph/cohort"
	"kik/graph/economy"
	"kik/graph/model"
	"kik/graph/report"
)

// Economy is what the citizens have cost and saved in benefits. The days are
// counted; what of them is asked for is valued.
type Economy struct {
	analysis *Analysis
	counted  *cohort.Analysis
	results
}

// Economy counts the days of the citizens from entry to the analysis' day.
// Amounts that lack a rate carry their own error.
func (a *Analysis) Economy(ctx context.Context) (*Economy, error) {
	counted, err := a.data.Histories.Analyse(ctx, a.scope, cohort.Question{
		AsOf: a.AsOf, Group: a.group, RateChanges: a.data.Rates.Changes(), ByMonth: true,
	})
	if err != nil {
		return nil, err
	}
	whole := economy.ReturnOf(counted, a.data.Rates)
	return &Economy{a, counted, results{whole.DerivedTotal, whole.Savings, whole.NetReturn}}, nil
}

// Cohorts values the days of each cohort. The days at one rate are together,
// whatever their month.
func (e *Economy) Cohorts(context.Context) ([]EconomyPart, error) {
	whole, rates := *e.counted, e.analysis.data.Rates
	whole.DerivedDays, whole.SavedDays = rates.Join(whole.DerivedDays), rates.Join(whole.SavedDays)
	return e.parts(&whole, nil), nil
}

// Months values the days of each cohort in each month.
func (e *Economy) Months(context.Context) ([]EconomyPart, error) {
	var months []EconomyPart
	counted := e.counted.Months()
	for month := e.analysis.scope.Baseline.Month(); month <= e.analysis.AsOf.Month(); month++ {
		days := counted[month]
		if days == nil {
			days = &cohort.Analysis{}
		}
		months = append(months, e.parts(days, &month)...)
	}
	return months, nil
}

// Notes returns what a reader of the amounts must know.
func (e *Economy) Notes() []model.ReportNote {
	return []model.ReportNote{report.SignRule, report.NoComparisonGroup}
}

// parts returns both cohorts' economy of some of the days.
func (e *Economy) parts(days *cohort.Analysis, month *model.Month) []EconomyPart {
	parts := make([]EconomyPart, len(model.Cohorts))
	for i, part := range economy.ReturnOf(days, e.analysis.data.Rates).Cohorts {
		parts[i] = EconomyPart{
			results: results{part.DerivedTotal, part.Savings, part.NetReturn},
			Cohort:  part.Cohort, Month: month, Population: e.counted.Population[part.Cohort],
			days: days, analysis: e.analysis,
		}
	}
	return parts
}

// results are the three results of an economy.
type results struct{ derived, saved, net economy.Result }

// DerivedTotal returns the derived costs, or why there are none.
func (r results) DerivedTotal() (*model.Kroner, error) { return r.derived.Money().Get() }

// Savings returns the savings, or why there are none.
func (r results) Savings() (*model.Kroner, error) { return r.saved.Money().Get() }

// NetReturn returns the derived costs + savings, or why there are none.
func (r results) NetReturn() (*model.Kroner, error) { return r.net.Money().Get() }

// EconomyPart is the economy of a cohort, or of one of its months.
type EconomyPart struct {
	results
	Cohort     model.Cohort
	Month      *model.Month // nil: from entry to the day
	Population int

	days     *cohort.Analysis
	analysis *Analysis
}

// DerivedDays returns the days behind the derived costs.
func (p EconomyPart) DerivedDays() []RatedDays { return p.rated(p.days.DerivedDays, 1) }

// SavedDays returns the days behind the savings, which are minus.
func (p EconomyPart) SavedDays() []RatedDays { return p.rated(p.days.SavedDays, -1) }

// RatedDays are days at one rate.
type RatedDays struct {
	Category *model.Named // nil: saved days
	Benefit  model.Named
	From, To model.Date
	Days     int64
	Rate     *model.Kroner // a month; nil: there is none
	cost     economy.Result
}

// Amount returns what the days cost, negative where they are saved, or why it
// cannot be told.
func (d RatedDays) Amount() (*model.Kroner, error) { return d.cost.Money().Get() }

// rated values the cohort's days by their sign; saved days have no category.
func (p EconomyPart) rated(counts []cohort.DayCount, sign int64) []RatedDays {
	data, rated := p.analysis.data, []RatedDays{}
	for _, count := range counts {
		if count.Cohort != p.Cohort {
			continue
		}
		days := RatedDays{
			Benefit: model.Named{Code: count.Benefit, Name: data.BenefitName(count.Benefit)},
			From:    count.From, To: count.To, Days: count.Days,
		}
		if count.Category != "" {
			days.Category = &model.Named{Code: count.Category, Name: data.CategoryName(count.Category)}
		}
		if rate, known := data.Rates.On(count.Benefit, count.From); known {
			days.Rate = &rate
		}
		count.Days *= sign
		days.cost = data.Rates.CostOf(count)
		rated = append(rated, days)
	}
	return rated
}
