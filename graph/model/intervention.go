package model

// Intervention is one activity that citizens are enrolled in (indsats). As JSON
// it is the state that revisions keep: everything but what identifies it.
type Intervention struct {
	ID                  int64    `json:"-"`
	Code                string   `json:"-"`
	Version             int64    `json:"-"` // goes up with every change
	Stage               Stage    `json:"stage"`
	Name                string   `json:"name"`
	Programme           string   `json:"programme"` // the programme's code
	From                Date     `json:"from"`
	To                  *Date    `json:"to"`
	Places              *int     `json:"places"`
	AgeFrom             *int     `json:"ageFrom"` // years, inclusive
	AgeTo               *int     `json:"ageTo"`
	ExpectedSelfSupport *Decimal `json:"expectedSelfSupport"` // percent of the participants
	GoalAfterMonths     int      `json:"goalAfterMonths"`     // months after the enrolment's end by which it is expected
	Description         *string  `json:"description"`

	Delivery     []Delivery `json:"providers" gorm:"-"`    // in the file's order
	TargetGroups []string   `json:"targetGroups" gorm:"-"` // codes, in the file's order

	Edition   *string `json:"edition"`   // what tells it from its other editions, e.g. a year
	Continues *string `json:"continues"` // the code of the earlier edition

	PriceAmount *Kroner    `json:"priceAmount"`
	PriceUnit   *PriceUnit `json:"priceUnit"`

	Committee    *string `json:"committee"` // that is responsible
	DecisionBody *string `json:"decisionBody"`
	DecisionDate *Date   `json:"decisionDate"`
	DecisionLink *string `json:"decisionLink"`
}

// Delivery is who delivers an intervention, and as what.
type Delivery struct {
	Provider string       `json:"provider"`
	Role     ProviderRole `json:"role"`
}

// ProviderRole is what a provider is to an intervention.
type ProviderRole string

// The roles.
const (
	RoleProvider ProviderRole = "PROVIDER" // leverandør
	RolePartner  ProviderRole = "PARTNER"  // samarbejdspartner
)

// PriceUnit is what a price is for.
type PriceUnit string

// The units.
const (
	PricePerPlace PriceUnit = "PLACE"
	PricePerWeek  PriceUnit = "WEEK"
	PriceLumpSum  PriceUnit = "LUMP_SUM"
)

// Providers returns the names of those who deliver it.
func (i *Intervention) Providers() []string {
	names := make([]string, len(i.Delivery))
	for k, delivery := range i.Delivery {
		names[k] = delivery.Provider
	}
	return names
}

// Price returns what it costs, nil where nothing is told.
func (i *Intervention) Price() *Price {
	if i.PriceAmount == nil || i.PriceUnit == nil {
		return nil
	}
	return &Price{*i.PriceAmount, *i.PriceUnit}
}

// Decision returns what it rests on, nil where nothing is told.
func (i *Intervention) Decision() *Decision {
	if i.DecisionBody == nil {
		return nil
	}
	return &Decision{*i.DecisionBody, i.DecisionDate, i.DecisionLink}
}
