// Package auth says who asks and what that role may do. It knows nothing of
// HTTP, sessions or cookies.
package auth

import "kik/graph/model"

// Role is what a viewer is to the municipality.
type Role string

// The roles.
const (
	Reader Role = "READER" // sees aggregated figures
	Staff  Role = "STAFF"  // works with single citizens
)

// Viewer is whoever asks. The zero Viewer may see no single citizen.
type Viewer struct {
	Role Role
}

// Local is the viewer of a server that only this machine can reach.
func Local() Viewer { return Viewer{Role: Staff} }

// MaySeeCitizens tells whether the viewer's role needs single citizens.
func (v Viewer) MaySeeCitizens() bool { return v.Role == Staff }

// RequireCitizens returns the error FORBIDDEN unless the viewer may see single citizens.
func (v Viewer) RequireCitizens() error {
	if v.MaySeeCitizens() {
		return nil
	}
	return &model.Error{Code: model.CodeForbidden, Message: "single citizens are shown only to those who work with them"}
}
