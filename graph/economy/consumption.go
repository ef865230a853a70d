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
	accounts := map[string]*account{}
	for _, name := range l.Committees() {
		accounts[name] = &account{}
	}
	newYear := model.NewDate(asOf.Year(), time.January, 1)
	for _, posting := range l.postings {
		if posting.Date <= asOf {
			accounts[posting.Committee].post(posting.Amount, posting.Date >= newYear)
		}
	}
	for _, line := range l.lines {
		if line.Kind == model.Investment {
			accounts[line.Committee].expect(expectedBy(line, asOf), line.Year == asOf.Year())
		}
	}
	var c Consumption
	for _, name := range l.Committees() {
		spending := accounts[name].spending()
		c.Committees = append(c.Committees, CommitteeConsumption{name, spending})
		c.Total = c.Total.plus(spending)
	}
	return c
}

// account adds up one committee. There are many postings, so they are added in
// place.
type account struct {
	posted, postedThisYear     wholeSum
	expected, expectedThisYear Amount
}

func (a *account) post(amount model.Kroner, thisYear bool) {
	a.posted.add(amount)
	if thisYear {
		a.postedThisYear.add(amount)
	}
}

func (a *account) expect(amount Amount, thisYear bool) {
	a.expected = a.expected.Plus(amount)
	if thisYear {
		a.expectedThisYear = a.expectedThisYear.Plus(amount)
	}
}

func (a *account) spending() Spending {
	return Spending{
		ActualYearToDate: a.postedThisYear.amount(), ExpectedYearToDate: a.expectedThisYear,
		ActualToDate: a.posted.amount(), ExpectedToDate: a.expected,
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
