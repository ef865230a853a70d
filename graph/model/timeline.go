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

// Participation is an enrolment with its intervention.
type Participation struct {
	*Enrolment
	In *Intervention
}
