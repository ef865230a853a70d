package model

import "time"

// Money is a computed amount. It is there, it is nothing (both nil), or it
// could not be computed (Err says why).
type Money struct {
	Amount *Kroner
	Err    error
}

// Get returns the amount and the reason why there is none.
func (m Money) Get() (*Kroner, error) { return m.Amount, m.Err }

// ManagementReport is the management report of a programme as of a day.
type ManagementReport struct {
	AsOf        Date
	Programme   *Programme
	Consumption Consumption
	Economy     ReportEconomy
	Fulfilment  Fulfilment
	Status      Status
	Trend       []TrendPoint
	Recipients  Recipients
	DataBasis   DataBasis
	Notes       []ReportNote
	IssuedAt    *time.Time // nil: computed from the data
}

// DataBasis is what figures rest on.
type DataBasis struct {
	Version     int64
	DataThrough *Date // nil: nobody has said
	Demo        bool
	ChangedAt   *time.Time // nil: no data yet
	Citizens    int
}

// ReportNote is something that a reader of the figures must know.
type ReportNote struct {
	Code string
	Text Text
}

// TextIn returns what it says in a language.
func (n ReportNote) TextIn(language Language) string { return n.Text.In(language) }

// Committee is a committee of the council (udvalg).
type Committee struct {
	Name string
}

// Consumption is postings beside the budget of the same days.
type Consumption struct {
	Lines              []ConsumptionLine
	ActualYearToDate   Kroner
	ExpectedYearToDate Kroner
	ActualToDate       Kroner
	ExpectedToDate     Kroner
}

// ConsumptionLine is one committee's part of the consumption.
type ConsumptionLine struct {
	Committee          Committee
	ActualYearToDate   Kroner
	ExpectedYearToDate Kroner
	ActualToDate       Kroner
	ExpectedToDate     Kroner
}

// ReportEconomy is what the programme has cost and saved in benefits. Minus is
// a gain for the municipality, plus is a loss.
type ReportEconomy struct {
	Cohorts                []CohortEconomy
	DerivedCosts           []DerivedCost
	DerivedTotal           Money
	Savings                Money
	NetReturn              Money
	NetGain                Money
	NetReturnWithoutInflow Money
	NetGainWithoutInflow   Money
	AnnualSaving           Money
	ExpectedDerivedTotal   *Kroner
	ExpectedSavings        *Kroner
	ExpectedNetReturn      *Kroner
	ExpectedNetGain        Kroner
}

// CohortEconomy is the economy of one cohort.
type CohortEconomy struct {
	Cohort       Cohort
	DerivedCosts []DerivedCost
	DerivedTotal Money
	Savings      Money
	NetReturn    Money
}

// DerivedCost is the cost of the days on one category of support.
type DerivedCost struct {
	Category string
	Name     string
	Amount   Money
	Days     int64
}

// Fulfilment is how those are divided who left for self-support or other support.
type Fulfilment struct {
	Citizens     int
	SelfSupport  FulfilmentPart
	OtherSupport FulfilmentPart
}

// FulfilmentPart is one state's part of the fulfilment; shares in percent.
type FulfilmentPart struct {
	Citizens      int
	Share         *float64 // nil: a share of nobody
	ExpectedShare *float64 // nil: no target
}

// Status is the population on a day by state and cohort.
type Status struct {
	Population CohortCounts
	Rows       []StatusRow
}

// CohortCounts is a count of citizens by cohort.
type CohortCounts struct {
	Baseline int
	Inflow   int
	Total    int
}

// StatusRow is the citizens in one state.
type StatusRow struct {
	State    State
	Baseline int
	Inflow   int
	Total    int
	Target   *CountTarget
}

// CountTarget is the number of citizens to be reached by a day.
type CountTarget struct {
	Date     Date
	Citizens float64
}

// TrendPoint is the stock of recipients on a day, with what was expected, and who
// had left by then.
type TrendPoint struct {
	Date       Date
	Recipients int
	Expected   *float64 // one decimal; nil: outside the expected points
	// SelfSupport and OtherSupport count the day's population in these states. Nil:
	// the report was issued before they were told.
	SelfSupport, OtherSupport *int
}

// Recipients is the stock on the day of the report.
type Recipients struct {
	Actual   int
	Expected *float64
	Target   *CountTarget
}
