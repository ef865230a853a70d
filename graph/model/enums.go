package model

// BenefitClass says what a benefit is to every programme that does not name it
// among its target benefits.
type BenefitClass string

// The four classes of DOMAIN section 1. They are fixed; codes and categories are data.
const (
	ClassTarget           BenefitClass = "TARGET"
	ClassOtherSupport     BenefitClass = "OTHER_SUPPORT"
	ClassOtherTargetGroup BenefitClass = "OTHER_TARGET_GROUP"
	ClassSelfSupport      BenefitClass = "SELF_SUPPORT"
)

// State is where a citizen of a programme's population is on a day.
type State string

// The states in the order in which reports list them.
const (
	OnBenefit        State = "ON_BENEFIT"
	SelfSupport      State = "SELF_SUPPORT"
	OtherSupport     State = "OTHER_SUPPORT"
	OtherTargetGroup State = "OTHER_TARGET_GROUP"
)

// States lists every state in the order of reports.
var States = []State{OnBenefit, SelfSupport, OtherSupport, OtherTargetGroup}

// Cohort says when a citizen entered the programme's population.
type Cohort string

// The two cohorts: in target on the baseline date, or entered later.
const (
	Baseline Cohort = "BASELINE"
	Inflow   Cohort = "INFLOW"
)

// Cohorts lists both cohorts in the order of reports.
var Cohorts = []Cohort{Baseline, Inflow}

// Gender is the legal gender.
type Gender string

// The genders of the import file borgere.
const (
	Female Gender = "K"
	Male   Gender = "M"
	Other  Gender = "X"
)

// Outcome is how an enrolment ended, or what the citizen does since.
type Outcome string

// The outcomes of the import file forloeb.
const (
	OutcomeJob           Outcome = "job"
	OutcomeWorkPlacement Outcome = "praktik"
	OutcomeEducation     Outcome = "uddannelse"
	OutcomeBrokenOff     Outcome = "afbrudt"
	OutcomeCompleted     Outcome = "gennemfoert"
)

// BudgetKind tells money to be spent from money to be saved.
type BudgetKind string

// The kinds of the import file budget.
const (
	Investment BudgetKind = "investering"
	Saving     BudgetKind = "besparelse"
)

// TargetMeasure is what a target is about (maaltal of the import file maal).
type TargetMeasure string

// The target measures.
const (
	TargetRecipients      TargetMeasure = "modtagere"
	TargetOnBenefit       TargetMeasure = "antal.ON_BENEFIT"
	TargetSelfSupport     TargetMeasure = "antal.SELF_SUPPORT"
	TargetOtherSupport    TargetMeasure = "antal.OTHER_SUPPORT"
	TargetSelfShare       TargetMeasure = "andel.SELF_SUPPORT"
	TargetOtherShare      TargetMeasure = "andel.OTHER_SUPPORT"
	TargetDerived         TargetMeasure = "afledte"
	TargetSavings         TargetMeasure = "besparelse"
	TargetNetReturn       TargetMeasure = "nettoafkast"
	TargetSelfSupportIn36 TargetMeasure = "selvforsoergelse_efter_36"
)
