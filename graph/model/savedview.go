package model

import "time"

// SavedView is an address of the app that somebody comes back to.
type SavedView struct {
	ID      string
	Name    string
	Address string // path and query
	SavedAt time.Time
}
