package model

// InterventionStatus is where an intervention is in its life on a day.
type InterventionStatus string

// The statuses, in the order of a life.
const (
	StatusDecided InterventionStatus = "DECIDED"
	StatusRunning InterventionStatus = "RUNNING"
	StatusEnded   InterventionStatus = "ENDED"
)

// InterventionStatuses lists them.
var InterventionStatuses = []InterventionStatus{StatusDecided, StatusRunning, StatusEnded}

// StatusOn returns the intervention's status on a day.
func (i *Intervention) StatusOn(day Date) InterventionStatus {
	switch {
	case day < i.From:
		return StatusDecided
	case i.To != nil && day > *i.To:
		return StatusEnded
	}
	return StatusRunning
}

// RunsOn tells whether the day lies between the intervention's first and last.
func (i *Intervention) RunsOn(day Date) bool { return i.StatusOn(day) == StatusRunning }
