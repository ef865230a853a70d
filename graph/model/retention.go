package model

import "time"

// IssuedReport is a management report as it was before citizens were deleted on
// whom it rests. It is read, never computed again.
type IssuedReport struct {
	Programme string // its code
	AsOf      Date
	IssuedAt  time.Time
	Report    string // as report.Issue writes it
}

// Deletion is one deletion of citizens by the retention rule.
type Deletion struct {
	ID          int64
	At          time.Time
	Actor       string
	Years       int
	DataThrough Date // up to where the years were counted
	Citizens    int64
}
