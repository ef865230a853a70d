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
