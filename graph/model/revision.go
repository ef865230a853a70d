package model

import (
	"encoding/json"
	"time"
)

// Revision is one change of an intervention.
type Revision struct {
	ID           int64
	Intervention string // the code
	Version      int64  // that it made
	Action       RevisionAction
	Actor        string // who made it
	MadeAt       time.Time
	ImportID     *int64          // of an import or its rollback
	Undoes       *int64          // the revision that it undoes
	UndoneBy     *int64          // the revision that undid it
	Before       json.RawMessage // the state; nil: it was not there
	After        json.RawMessage // nil: it is there no more
}

// RevisionAction is what a revision did.
type RevisionAction string

// The actions.
const (
	ActionCreated    RevisionAction = "CREATED"
	ActionChanged    RevisionAction = "CHANGED"
	ActionPublished  RevisionAction = "PUBLISHED"
	ActionClosed     RevisionAction = "CLOSED"
	ActionArchived   RevisionAction = "ARCHIVED"
	ActionRestored   RevisionAction = "RESTORED"
	ActionImported   RevisionAction = "IMPORTED"
	ActionRemoved    RevisionAction = "REMOVED"
	ActionRolledBack RevisionAction = "ROLLED_BACK"
	ActionUndone     RevisionAction = "UNDONE"
)
