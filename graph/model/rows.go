package model

import (
	"time"
)

// Programme is an investment strategy (investeringsstrategi).
type Programme struct {
	ID             int64
	Code           string
	Name           string
	DecidedOn      *Date // the council's decision
	From           Date
	To             *Date
	BaselineDate   Date
	TargetBenefits []string `gorm:"-"` // benefit codes, in the file's order
	TargetGroups   []string `gorm:"-"` // empty: the target benefits alone decide
}

// BenefitType is the class and category of a benefit code in a period.
type BenefitType struct {
	ID       int64
	Code     string
	Name     string
	Class    BenefitClass
	Category *string // required for OTHER_SUPPORT
	From     Date
	To       *Date // nil: still
}

// Named is a code with the name that people read.
type Named struct {
	Code string
	Name string
}

// Citizen is a person under a pseudonym.
type Citizen struct {
	ID        int64
	Pseudonym string
	BirthYear *int
	Gender    *Gender
	District  *string
}

// BenefitSpell is a citizen on one benefit, both days inclusive.
type BenefitSpell struct {
	CitizenID int64
	Benefit   string
	From      Date
	To        *Date // nil: still running
}

// Visitation is a citizen in one target group, both days inclusive.
type Visitation struct {
	CitizenID   int64
	TargetGroup string
	From        Date
	To          *Date // nil: still running
}

// Enrolment is a citizen in one intervention (forløb), both days inclusive.
type Enrolment struct {
	ID           int64
	CitizenID    int64
	Intervention string // the intervention's code
	From         Date
	To           *Date
	Outcome      *Outcome
	OutcomeDate  *Date
}

// BudgetLine is planned money of a month, or of a whole year.
type BudgetLine struct {
	Programme  string
	Committee  string
	Category   string
	Year       int
	Month      *int // 1 to 12; nil: the whole year as twelve equal months
	Amount     Kroner
	PriceLevel *string
	Kind       BudgetKind
}

// Posting is actual money (postering).
type Posting struct {
	Voucher      string
	Date         Date
	Programme    string
	Committee    string
	Category     string
	Intervention *string
	Amount       Kroner
	Text         *string
}

// Rate is the municipality's net cost of one citizen-month on a benefit.
type Rate struct {
	Benefit     string
	From        Date
	NetPerMonth Kroner
}

// Target is a published point of what was to be reached by when.
type Target struct {
	Programme string
	Measure   TargetMeasure
	Date      Date
	Value     Decimal // citizens, percent or kroner, as the measure says
}

// MunicipalFigure is one municipality's recipients in a month.
type MunicipalFigure struct {
	Municipality string // code
	Name         string
	Month        Month
	Recipients   int
}

// PublishedFigure is a figure that the municipality printed, with its source.
type PublishedFigure struct {
	Key           string // the file's id
	Programme     string
	Measure       *string           // nil: nothing in the data can compute it
	Dimensions    map[string]string `gorm:"serializer:json"`
	AsOf          *Date
	Unit          string
	Value         *Decimal // nil: printed blank
	Decimals      int
	Tolerance     *Decimal
	Source        string
	SourceDate    *Date
	Note          *string
	ConflictsWith *string // the key of the figure it disagrees with
}

// Import is one run of the importer, as the log keeps it.
type Import struct {
	ID           int64
	StartedAt    time.Time
	FinishedAt   *time.Time
	Files        string
	DataThrough  *Date // the date through which the data are complete; nil: not stated
	New          int
	Changed      int
	Unchanged    int
	Removed      int
	Version      int64 // the data version that it made
	RolledBackAt *time.Time
	Actor        *string // who ran it; nil: not known
	RolledBackBy *string
}
