package model

// Stage is how far an intervention has come in the hands of those who keep the
// catalogue. What they publish is decided, running or ended as its dates say.
type Stage string

// The stages.
const (
	StageDraft     Stage = "DRAFT"
	StagePublished Stage = "PUBLISHED"
	StageArchived  Stage = "ARCHIVED"
)

// InterventionStatus is where an intervention is in its life on a day.
type InterventionStatus string

// The statuses, in the order of a life.
const (
	StatusDraft    InterventionStatus = "DRAFT"
	StatusDecided  InterventionStatus = "DECIDED"
	StatusRunning  InterventionStatus = "RUNNING"
	StatusEnded    InterventionStatus = "ENDED"
	StatusArchived InterventionStatus = "ARCHIVED"
)

// InterventionStatuses lists them.
var InterventionStatuses = []InterventionStatus{StatusDraft, StatusDecided, StatusRunning, StatusEnded, StatusArchived}

// StatusOn returns the intervention's status on a day. An archived one was not
// archived yet on the days on which it ran.
func (i *Intervention) StatusOn(day Date) InterventionStatus {
	switch {
	case i.Stage == StageDraft:
		return StatusDraft
	case day < i.From:
		return StatusDecided
	case i.To == nil || day <= *i.To:
		return StatusRunning
	case i.Stage == StageArchived:
		return StatusArchived
	}
	return StatusEnded
}

// RunsOn tells whether the day lies between the intervention's first and last.
func (i *Intervention) RunsOn(day Date) bool { return i.StatusOn(day) == StatusRunning }

// InterventionStep is something that can be done with an intervention.
type InterventionStep string

// The steps.
const (
	StepPublish InterventionStep = "PUBLISH"
	StepClose   InterventionStep = "CLOSE"
	StepArchive InterventionStep = "ARCHIVE"
	StepRestore InterventionStep = "RESTORE"
)

// StepsOn returns what can be done with it on a day.
func (i *Intervention) StepsOn(today Date) []InterventionStep {
	switch {
	case i.Stage == StageDraft:
		return []InterventionStep{StepPublish}
	case i.Stage == StageArchived:
		return []InterventionStep{StepRestore}
	case i.StatusOn(today) == StatusEnded:
		return []InterventionStep{StepClose, StepArchive}
	}
	return []InterventionStep{StepClose}
}
