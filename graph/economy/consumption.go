package economy

import (
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
// (DOMAIN: consumption, expected consumption), by committee and in all. It is
// that of ConsumptionBy.
func (l *Ledger) Consumption(asOf model.Date) Consumption {
	byCommittee := []model.ConsumptionDimension{model.ConsumptionByCommittee}
	year := asOf.Year()
	toDate, yearToDate := l.spentBy(asOf, byCommittee, nil), l.spentBy(asOf, byCommittee, &year)
	var c Consumption
	for _, name := range l.Committees() {
		all, ofYear := toDate[spentKey{committee: name}], yearToDate[spentKey{committee: name}]
		spending := Spending{
			ActualYearToDate: ofYear.Actual, ExpectedYearToDate: ofYear.Expected,
			ActualToDate: all.Actual, ExpectedToDate: all.Expected,
		}
		c.Committees = append(c.Committees, CommitteeConsumption{name, spending})
		c.Total = c.Total.plus(spending)
	}
	return c
}

func (s Spending) plus(other Spending) Spending {
	return Spending{
		ActualYearToDate:   s.ActualYearToDate.Plus(other.ActualYearToDate),
		ExpectedYearToDate: s.ExpectedYearToDate.Plus(other.ExpectedYearToDate),
		ActualToDate:       s.ActualToDate.Plus(other.ActualToDate),
		ExpectedToDate:     s.ExpectedToDate.Plus(other.ExpectedToDate),
	}
}
