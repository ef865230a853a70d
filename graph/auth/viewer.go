// Package auth says who asks and what that role may do. It knows nothing of
// HTTP, sessions or cookies.
package auth

import (
	"slices"

	"kik/graph/model"
)

// Role is what a viewer is to the municipality.
type Role string

// The roles.
const (
	Reader        Role = "READER"        // sees aggregated figures and reports
	Analyst       Role = "ANALYST"       // sees single pseudonymous citizens too, with a reason
	Administrator Role = "ADMINISTRATOR" // keeps the catalogue, and who may sign in
	External      Role = "EXTERNAL"      // a tool outside the house: what is published only
)

// Viewer is whoever asks. The zero Viewer has not signed in and may see nothing.
type Viewer struct {
	Role Role
	Name string // as the history of the catalogue tells it

	// Account is by which what a person has saved or handed in is known. Empty: a
	// tool, or a guest of the demo, who can do neither.
	Account string

	// AppOnly says that the viewer asks with the app's own documents only: who reads
	// reports in the app has no use for others, and nor has whoever takes over the session.
	AppOnly bool
}

// Require returns the error UNAUTHENTICATED where nobody is signed in, and
// FORBIDDEN where the role is none of those.
func (v Viewer) Require(roles ...Role) error {
	switch {
	case slices.Contains(roles, v.Role):
		return nil
	case v.Role == "":
		return &model.Error{Code: model.CodeUnauthenticated, Message: "Log ind for at se det her."}
	}
	return &model.Error{Code: model.CodeForbidden, Message: "Din rolle giver ikke adgang til det her."}
}

// RequireCitizens returns an error unless the viewer may see single citizens.
func (v Viewer) RequireCitizens() error { return v.Require(Analyst) }

// MayAdminister tells whether the viewer keeps the catalogue.
func (v Viewer) MayAdminister() bool { return v.Role == Administrator }
