package model

import "time"

// APIToken is what is known of a token that a tool asks with.
type APIToken struct {
	ID         string
	Name       string
	Addresses  []string // empty: any
	CreatedBy  string
	CreatedAt  time.Time
	ExpiresAt  *time.Time
	LastUsedAt *time.Time
	RevokedAt  *time.Time
	Valid      bool // now
}
