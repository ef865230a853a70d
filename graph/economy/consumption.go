package economy

import (
	"time"

	"kik/graph/model"
)

// Consumption is postings beside the investment budget of the same days.
type Consumption struct {
	Committees []CommitteeConsumption // in the order of Committees
	Total      Spending
}

// CommitteeConsumption is one committee's part.
type CommitteeConsumption struct {
	Committee string
	Spending
}

// Spending is actual and expected money up to a day: since 1 January of the
// day's year, and since the programme's first.
type Spending struct {
	ActualYearToDate, ExpectedYearToDate, ActualToDate, ExpectedToDate Amount
}

// Consumption returns what was spent and expected to be spent up to a day
// (DOMAIN: consumption, expected consumption), by committee and in all.
func (l *Ledger) Consumption(asOf model.Date) Consumption {
	committees := map[string]*Spending{}
	var c Consumption
	for _, name := range l.Committees() {
		committees[name] = &Spending{}
	}
	for _, posting := range l.postings {
		if posting.Date <= asOf {
			committees[posting.Committee].addActual(AmountOf(posting.Amount), posting.Date.Year() == asOf.Year())
		}
	}
	for _, line := range l.lines {
		if line.Kind == model.Investment {
			committees[line.Committee].addExpected(expectedBy(line, asOf), line.Year == asOf.Year())
		}
	}
	for _, name := range l.Committees() {
		c.Committees = append(c.Committees, CommitteeConsumption{name, *committees[name]})
		c.Total = c.Total.plus(*committees[name])
	}
	return c
}

func (s *Spending) addActual(a Amount, thisYear bool) {
	s.ActualToDate = s.ActualToDate.Plus(a)
	if thisYear {
		s.ActualYearToDate = s.ActualYearToDate.Plus(a)
	}
}

func (s *Spending) addExpected(a Amount, thisYear bool) {
	s.ExpectedToDate = s.ExpectedToDate.Plus(a)
	if thisYear {
		s.ExpectedYearToDate = s.ExpectedYearToDate.Plus(a)
	}
}

func (s Spending) plus(other Spending) Spending {
	return Spending{
		ActualYearToDate:   s.ActualYearToDate.Plus(other.ActualYearToDate),
		ExpectedYearToDate: s.ExpectedYearToDate.Plus(other.ExpectedYearToDate),
		ActualToDate:       s.ActualToDate.Plus(other.ActualToDate),
		ExpectedToDate:     s.ExpectedToDate.Plus(other.ExpectedToDate),
	}
}

// expectedBy returns the part of a budget line that is expected by a day: a
// month counts by the share of its days, a year is twelve equal months.
func expectedBy(line model.BudgetLine, asOf model.Date) Amount {
	if line.Month != nil {
		return shareOfMonth(line.Amount, model.NewMonth(line.Year, time.Month(*line.Month)), asOf)
	}
	switch {
	case line.Year < asOf.Year():
		return AmountOf(line.Amount)
	case line.Year > asOf.Year():
		return Amount{}
	}
	thisMonth := asOf.Month()
	monthsBefore := int64(thisMonth - model.NewMonth(line.Year, time.January))
	return AmountOf(line.Amount).Times(monthsBefore, 1).Plus(shareOfMonth(line.Amount, thisMonth, asOf)).Times(1, 12)
}

func shareOfMonth(amount model.Kroner, month model.Month, asOf model.Date) Amount {
	days := min(max(int(asOf-month.First())+1, 0), month.Days())
	return AmountOf(amount).Times(int64(days), int64(month.Days()))
}
