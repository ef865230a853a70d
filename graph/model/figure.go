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
	Label      string // Danish
	Definition string // Danish
	Unit       string // "target" takes its unit from what it is a target of
	SignRule   *string
	Source     string // which data it is computed from, Danish
	Dimensions []MeasureDimension
	NeedsDate  bool
}

// MeasureDimension is a dimension that a measure takes.
type MeasureDimension struct {
	Name        string
	Required    bool
	Description string // Danish
}

// DimensionValue is the value of one dimension of a figure.
type DimensionValue struct {
	Name  string
	Value string
}

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
}

// Value returns the number and the reason why there is none.
func (f Figure) Value() (*float64, error) { return f.Number, f.Err }

// Definition returns the measure's definition, in Danish.
func (f Figure) Definition() string { return f.Measure.Definition }

// SignRule returns how to read the sign, nil where the measure has no sign rule.
func (f Figure) SignRule() *string { return f.Measure.SignRule }

// Source returns which data the figure is computed from, in Danish.
func (f Figure) Source() string { return f.Measure.Source }

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
