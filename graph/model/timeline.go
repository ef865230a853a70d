package model

// A citizen's time line as the API shows it: the rows with what stands behind
// their codes. Both days are inclusive; To is nil while it still runs.

// NamedSpell is a citizen on one benefit.
type NamedSpell struct {
	Benefit Named
	From    Date
	To      *Date
}

// NamedVisitation is a citizen in one target group.
type NamedVisitation struct {
	TargetGroup Named
	From        Date
	To          *Date
}

// Participation is an enrolment with its intervention and its citizen.
type Participation struct {
	*Enrolment
	In      *Intervention
	Records Records
}

// Citizen returns who is enrolled; NOT_FOUND for one who has gone meanwhile.
func (p Participation) Citizen() (*CitizenRecord, error) { return p.Records.Citizen(p.CitizenID) }

// CitizenRecord is a citizen and what happened to them.
type CitizenRecord struct {
	*Citizen
	Records Records
}

// Records are those of citizens who are read together, by their ids: each kind
// of them once for all, when it is asked for.
//
// The methods' errors are FORBIDDEN where the viewer may not see single citizens.
type Records interface {
	Citizen(id int64) (*CitizenRecord, error) // NOT_FOUND for an unknown id
	Spells(id int64) ([]NamedSpell, error)
	Visitations(id int64) ([]NamedVisitation, error)
	Enrolments(id int64) ([]Participation, error)
}

// Spells returns the citizen's benefit spells, by first day and benefit.
func (c *CitizenRecord) Spells() ([]NamedSpell, error) { return c.Records.Spells(c.ID) }

// Visitations returns the citizen's visitations, by first day and target group.
func (c *CitizenRecord) Visitations() ([]NamedVisitation, error) { return c.Records.Visitations(c.ID) }

// Enrolments returns the citizen's enrolments, by first day and intervention.
func (c *CitizenRecord) Enrolments() ([]Participation, error) { return c.Records.Enrolments(c.ID) }
