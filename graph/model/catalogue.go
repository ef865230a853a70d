package model

// Provider is who delivers interventions, by name. As JSON it is the state that
// revisions keep.
type Provider struct {
	Name       string  `json:"-"`
	Version    int64   `json:"-"`
	MergedInto *string `json:"mergedInto"` // the name of the provider that it turned out to be
}

// TargetGroup is a group of citizens that interventions and strategies are meant
// for. As JSON it is the state that revisions keep.
type TargetGroup struct {
	Code       string  `json:"-"`
	Version    int64   `json:"-"`
	Name       string  `json:"name"`
	MergedInto *string `json:"mergedInto"` // the code of the group that it turned out to be
}

// Price is what an intervention costs by agreement.
type Price struct {
	Amount Kroner
	Unit   PriceUnit
}

// Decision is what an intervention rests on.
type Decision struct {
	Body string
	Date *Date
	Link *string
}

// CatalogueChange is what a change of the catalogue has done.
type CatalogueChange struct {
	Revision     *Revision // nil: nothing was different
	Intervention *Intervention
	Provider     *Provider
	TargetGroup  *TargetGroup
}
