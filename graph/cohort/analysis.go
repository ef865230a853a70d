package cohort

import (
	"context"

	"kik/graph/model"
)

// Question is what a report asks of a programme's population as of a day.
type Question struct {
	AsOf model.Date
	// Group, a group of the same History, restricts every count; entry day,
	// entry benefit and cohort stay the programme's. Nil: everyone.
	Group *Group
	// StockDays are the days on which the stock is counted, in any order.
	StockDays []model.Date
	// RateChanges are by benefit the days from which another rate is in force.
	// The day counts are cut there.
	RateChanges map[string][]model.Date
	// ByMonth cuts the day counts where a month begins as well, so that Month can
	// take them apart.
	ByMonth bool
}

// Analysis is the answer to a Question: counts of citizens and of days.
type Analysis struct {
	Scope Scope
	AsOf  model.Date

	// Population counts the citizens with at least one day in T from the
	// baseline date to AsOf. Both cohorts are there.
	Population map[model.Cohort]int
	// Citizens counts the population by its state on AsOf. Every state is there.
	Citizens map[model.Cohort]map[model.State]int

	// Stock counts the citizens in T on each of the question's StockDays.
	Stock []int
	// SelfSupport and OtherSupport count the population in these states on each of
	// the StockDays: who has entered by then. Before the baseline date and after
	// AsOf nobody is counted.
	SelfSupport, OtherSupport []int
	// RecipientsOnBaseline and Recipients are the stock on the baseline date
	// and on AsOf.
	RecipientsOnBaseline, Recipients int

	// RecipientsByBenefit and OtherSupportByBenefit count the population that is
	// ON_BENEFIT and in OTHER_SUPPORT on AsOf, by benefit; without zeros.
	RecipientsByBenefit, OtherSupportByBenefit map[string]int

	// DerivedDays are the days behind the derived costs, SavedDays those behind
	// the savings. Sorted by cohort, category, benefit and From, without zeros.
	DerivedDays, SavedDays []DayCount
}

// CashAndEducationBenefit is the category of the inflow's days in T among the
// derived costs.
const CashAndEducationBenefit = "CASH_AND_EDUCATION_BENEFIT"

// DayCount counts the citizens' days at one rate. Derived: days on the benefit,
// in its category of that time, from entry to AsOf. Saved: days in SELF_SUPPORT
// or OTHER_SUPPORT from entry to AsOf; Benefit is then the entry benefit and
// Category empty.
type DayCount struct {
	Cohort   model.Cohort
	Category string
	Benefit  string
	From, To model.Date // within them the benefit's rate does not change, nor, asked by month, the month
	Days     int64
	FirstDay model.Date // the first of the days that are counted
}

// Analyse answers a question about the population of the scope (DOMAIN section
// 3: population, cohort, state, recipients, and the days of derived costs and
// savings). A day before the scope's baseline is a VALIDATION error of the
// field asOf; when ctx ends, its error is returned soon.
func (h *History) Analyse(ctx context.Context, s Scope, q Question) (*Analysis, error) {
	if err := s.check(q.AsOf); err != nil {
		return nil, err
	}
	total, err := h.tally(ctx, s, interval{s.Baseline, q.AsOf}, q.Group)
	if err != nil {
		return nil, err
	}
	recipients := total.recipients()
	analysis := total.analysis(h, recipients)
	analysis.Scope, analysis.AsOf = s, q.AsOf
	cuts := q.cuts(total.axis)
	analysis.DerivedDays = total.derivedDays(h, cuts)
	analysis.SavedDays = total.savedDays(h, cuts)
	analysis.SelfSupport, analysis.OtherSupport = total.left(q.StockDays)
	analysis.Stock, err = h.stock(ctx, s, q, recipients)
	if err != nil {
		return nil, err
	}
	return analysis, nil
}

// tally lets the population of a window pass.
func (h *History) tally(ctx context.Context, s Scope, window interval, group *Group) (*tally, error) {
	p, axis := h.plan(s, window), h.axis(window)
	tallies, err := gather(ctx, h, p, group, func() *tally { return newTally(p, axis) })
	if err != nil {
		return nil, err
	}
	for _, t := range tallies[1:] {
		tallies[0].merge(t)
	}
	return tallies[0], nil
}

// stock returns the stock on the question's days. Days between baseline and
// AsOf are known from the population's pass; days outside, which no report
// shows, take one more.
func (h *History) stock(ctx context.Context, s Scope, q Question, recipients series) ([]int, error) {
	stock := make([]int, len(q.StockDays))
	outside := interval{open, firstDay}
	for i, day := range q.StockDays {
		if s.Baseline <= day && day <= q.AsOf {
			stock[i] = recipients.on(day)
		} else {
			outside = interval{min(outside.first, day), max(outside.last, day)}
		}
	}
	if outside.first > outside.last {
		return stock, nil
	}
	around, err := h.tally(ctx, s, outside, q.Group)
	if err != nil {
		return nil, err
	}
	recipients = around.recipients()
	for i, day := range q.StockDays {
		if day < s.Baseline || q.AsOf < day {
			stock[i] = recipients.on(day)
		}
	}
	return stock, nil
}
