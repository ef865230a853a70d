package store

import "kik/graph/model"

// Position is a place in a run's files: the number of the file, and the row in it.
type Position int64

// NewPosition returns the position of a row of a file, both counted as the caller likes.
func NewPosition(file, row int) Position { return Position(int64(file)<<32 | int64(row)) }

// File returns the number of the file.
func (p Position) File() int { return int(p >> 32) }

// Row returns the row in the file.
func (p Position) Row() int { return int(p & 0xffffffff) }

// Reason is why a staged row cannot be taken in.
type Reason string

// The reasons.
const (
	// UnknownCitizen: a citizen that neither the run nor the database names.
	UnknownCitizen Reason = "UNKNOWN_CITIZEN"
	// UnknownCode: a code of the kind To that neither the run nor the database names.
	UnknownCode Reason = "UNKNOWN_CODE"
	// Contradiction: the row at Other has the same key and other values.
	Contradiction Reason = "CONTRADICTION"
	// Uncovered: a spell with a day on which its benefit has no type.
	Uncovered Reason = "UNCOVERED"
	// LosesCover: with the run's benefit types, Count spells of the database
	// would have a day on which their benefit has no type.
	LosesCover Reason = "LOSES_COVER"
	// StillNamed: the run would remove the row with this key, but Count rows of
	// the kind To name it.
	StillNamed Reason = "STILL_NAMED"
	// NamesDraft: the code of an intervention that is still a draft.
	NamesDraft Reason = "NAMES_DRAFT"
)

// Finding is something that keeps a run from being applied.
type Finding struct {
	Kind     model.FileKind
	Position Position // zero: the kind as a whole
	Column   string   // of the import file
	Value    string
	Reason   Reason
	To       model.FileKind
	Other    Position
	Count    int
}
