package model

import (
	"encoding/json"
	"time"
)

// EntryKind is what an entry of the catalogue is.
type EntryKind string

// The kinds.
const (
	EntryIntervention EntryKind = "INTERVENTION"
	EntryProvider     EntryKind = "PROVIDER"
	EntryTargetGroup  EntryKind = "TARGET_GROUP"
)

// EntryKey identifies an entry of the catalogue: by its code, a provider by its name.
type EntryKey struct {
	Kind EntryKind
	Code string
}

// Revision is one change of an entry of the catalogue.
type Revision struct {
	ID       int64
	Key      EntryKey
	Version  int64 // that it made
	Action   RevisionAction
	Actor    string // who made it
	MadeAt   time.Time
	ImportID *int64          // of an import or its rollback
	Undoes   *int64          // the revision that it undoes
	UndoneBy *int64          // the latest revision that undid it
	Before   json.RawMessage // the state; nil: it was not there
	After    json.RawMessage // nil: it is there no more
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
	ActionMerged     RevisionAction = "MERGED"
	ActionImported   RevisionAction = "IMPORTED"
	ActionRemoved    RevisionAction = "REMOVED"
	ActionRolledBack RevisionAction = "ROLLED_BACK"
	ActionUndone     RevisionAction = "UNDONE"
)

// FieldChange is what a revision did to one field, in the words of people.
type FieldChange struct {
	Field  string `json:"field"`
	Label  string `json:"label"`
	Before string `json:"before"` // empty: nothing was told
	After  string `json:"after"`
}
