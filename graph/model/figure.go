package model

// FigureStatus says whether a figure has a value, and why not.
type FigureStatus string

// The four answers that a figure can give.
const (
	FigureValue      FigureStatus = "VALUE"
	FigureNone       FigureStatus = "NONE"
	FigureSuppressed FigureStatus = "SUPPRESSED"
	FigureForbidden  FigureStatus = "FORBIDDEN"
)

// Measure is a named measure: the one definition that report, analyses and
// exports share.
type Measure struct {
	Name       string
	Topic      Topic
	Label      Text
	Definition Text
	Unit       string // "target" takes its unit from what it is a target of
	SignRule   *Text
	Source     Text // which data it is computed from
	Dimensions []MeasureDimension
	NeedsDate  bool
}

// LabelIn returns the label in a language.
func (m Measure) LabelIn(language Language) string { return m.Label.In(language) }

// DefinitionIn returns how the measure is computed, in a language.
func (m Measure) DefinitionIn(language Language) string { return m.Definition.In(language) }

// SourceIn returns which data the measure is computed from, in a language.
func (m Measure) SourceIn(language Language) string { return m.Source.In(language) }

// SignRuleIn returns how to read the sign in a language, nil where the measure
// has no sign rule.
func (m Measure) SignRuleIn(language Language) *string {
	if m.SignRule == nil {
		return nil
	}
	rule := m.SignRule.In(language)
	return &rule
}

// MeasureDimension is a dimension that a measure takes.
type MeasureDimension struct {
	Name        string
	Required    bool
	Description Text
}

// DescriptionIn returns what the dimension takes, in a language.
func (d MeasureDimension) DescriptionIn(language Language) string { return d.Description.In(language) }

// DimensionValue is the value of one dimension of a figure.
type DimensionValue struct {
	Name  string
	Value string
	Label Text // what people read
}

// LabelIn returns what people read, in a language.
func (d DimensionValue) LabelIn(language Language) string { return d.Label.In(language) }

// DimensionInput is a dimension that a question gives; without a value it asks
// for one figure for each value.
type DimensionInput struct {
	Name  string
	Value *string
}

// Figure is a computed number that can tell its own story. Number, numerator
// and denominator are in Unit, unrounded but for amounts, which
// are whole øre.
type Figure struct {
	Measure     *Measure
	Dimensions  []DimensionValue
	Unit        string
	Number      *float64 // nil unless Status is VALUE
	Err         error    // why the number could not be computed; nil where there is simply nothing
	Status      FigureStatus
	Numerator   *float64
	Denominator *float64
	AsOf        *Date
	DataVersion int64
	Divide      func() ([]Figure, error) // see Parts; nil: there are none
}

// Parts returns the figures that this one is the sum of; none where it is no sum.
func (f Figure) Parts() ([]Figure, error) {
	if f.Divide == nil {
		return []Figure{}, nil
	}
	return f.Divide()
}

// Value returns the number and the reason why there is none.
func (f Figure) Value() (*float64, error) { return f.Number, f.Err }

// DefinitionIn returns the measure's definition in a language.
func (f Figure) DefinitionIn(language Language) string { return f.Measure.DefinitionIn(language) }

// SignRuleIn returns how to read the sign in a language, nil where the measure
// has no sign rule.
func (f Figure) SignRuleIn(language Language) *string { return f.Measure.SignRuleIn(language) }

// SourceIn returns which data the figure is computed from, in a language.
func (f Figure) SourceIn(language Language) string { return f.Measure.SourceIn(language) }

// PublishedComparison is a published figure beside the computed one.
type PublishedComparison struct {
	Published PublishedFigure
	Label     string
	Number    *float64 // computed, in the published unit, unrounded
	Err       error    // why it could not be computed; nil where there is simply nothing
	Agrees    *bool    // nil: it could not be computed
}

// Computed returns the computed number and the reason why there is none.
func (p PublishedComparison) Computed() (*float64, error) { return p.Number, p.Err }

// Benchmark tells which municipality is ours, and the months of the figures.
type Benchmark struct {
	Own    *Named // nil: nobody has said, or it has no figures
	Months []Month
}

// MunicipalitiesTogether is the fall of several municipalities as one.
type MunicipalitiesTogether struct {
	Municipalities, First, Last int
	Fall, MedianFall            *float64 // percent
}

// MunicipalityFall is one municipality's fall in recipients between two months.
type MunicipalityFall struct {
	Municipality Named
	First        *int
	Last         *int
	Fall         *float64 // percent
	Rank         *int
}

// BudgetSum is a sum of budget lines; the dimensions not asked for are nil.
type BudgetSum struct {
	Year       *int
	Committee  *Committee
	Category   *string
	PriceLevel *string
	Investment Kroner
	Saving     Kroner
	Net        Kroner
}

// BudgetDimension is what a budget can be summed by.
type BudgetDimension string

// The budget dimensions, in the order in which sums are sorted.
const (
	BudgetByYear       BudgetDimension = "YEAR"
	BudgetByCommittee  BudgetDimension = "COMMITTEE"
	BudgetByCategory   BudgetDimension = "CATEGORY"
	BudgetByPriceLevel BudgetDimension = "PRICE_LEVEL"
)

// ConsumptionSum is consumption beside the budget, summed; the dimensions not
// asked for are nil.
type ConsumptionSum struct {
	Year       *int
	Month      *Month
	Committee  *Committee
	Category   *string
	Actual     Kroner
	Expected   Kroner
	Difference Kroner
	UsedShare  *float64
	Budget     Kroner
}

// ConsumptionDimension is what consumption can be summed by.
type ConsumptionDimension string

// The dimensions of consumption, in the order in which sums are sorted.
const (
	ConsumptionByYear      ConsumptionDimension = "YEAR"
	ConsumptionByMonth     ConsumptionDimension = "MONTH"
	ConsumptionByCommittee ConsumptionDimension = "COMMITTEE"
	ConsumptionByCategory  ConsumptionDimension = "CATEGORY"
)

// PayBack tells when what was spent has been earned back.
//
// It is earned back at the first point from which on the net gain to date is at
// most zero (a gain, or even) at every point until the last. The first point at
// all would not do: a strategy that was even in its first month, when next to
// nothing was spent, and has lost money for years since, is not paid back. Only
// points at which money has been spent count, since before that there is nothing
// to earn back. Amounts are taken as they are told, in whole øre.
type PayBack struct {
	Status PayBackStatus
	Date   *Date // as the status says
}

// PayBackStatus tells whether what was spent has been earned back.
type PayBackStatus string

// The statuses, with the day that goes with each.
const (
	NothingSpent   PayBackStatus = "NOTHING_SPENT"    // no day
	NotPaidBack    PayBackStatus = "NOT_PAID_BACK"    // no day
	FellBack       PayBackStatus = "FELL_BACK"        // the last point at which it was paid back
	PaidBack       PayBackStatus = "PAID_BACK"        // the first point from which on it is
	AlwaysPaidBack PayBackStatus = "ALWAYS_PAID_BACK" // the first point with consumption
)
