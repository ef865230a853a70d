// Package auth says who asks and what that role may do. It knows nothing of
// HTTP, sessions or cookies.
package auth

import "kik/graph/model"

// Role is what a viewer is to the municipality.
type Role string

// The roles.
const (
	Reader        Role = "READER"        // sees aggregated figures
	Staff         Role = "STAFF"         // works with single citizens
	Administrator Role = "ADMINISTRATOR" // keeps the catalogue
	Owner         Role = "OWNER"         // of the machine that the server runs on: may do all
)

// Viewer is whoever asks. The zero Viewer may see no single citizen.
type Viewer struct {
	Role Role
	Name string // as the history of the catalogue tells it
}

// Local is the viewer of a server that only this machine can reach.
func Local(name string) Viewer { return Viewer{Role: Owner, Name: name} }

// MaySeeCitizens tells whether the viewer's role needs single citizens.
func (v Viewer) MaySeeCitizens() bool { return v.Role == Staff || v.Role == Owner }

// RequireCitizens returns the error FORBIDDEN unless the viewer may see single citizens.
func (v Viewer) RequireCitizens() error {
	if v.MaySeeCitizens() {
		return nil
	}
	return &model.Error{Code: model.CodeForbidden, Message: "single citizens are shown only to those who work with them"}
}

// MayAdminister tells whether the viewer keeps the catalogue.
func (v Viewer) MayAdminister() bool { return v.Role == Administrator || v.Role == Owner }

// RequireAdministrator returns the error FORBIDDEN unless the viewer keeps the catalogue.
func (v Viewer) RequireAdministrator() error {
	if v.MayAdminister() {
		return nil
	}
	return &model.Error{Code: model.CodeForbidden, Message: "the catalogue is kept by administrators"}
}
