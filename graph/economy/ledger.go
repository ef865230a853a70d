package economy

import (
	"maps"
	"slices"

	"kik/graph/model"
)

// Ledger holds the postings, the budget and the targets of one programme.
type Ledger struct {
	postings []model.Posting
	lines    []model.BudgetLine
	targets  map[model.TargetMeasure][]model.Target // sorted by date
}

// NewLedger takes the rows of the programme with the code out of those of all.
func NewLedger(programme string, postings []model.Posting, lines []model.BudgetLine, targets []model.Target) *Ledger {
	l := &Ledger{targets: map[model.TargetMeasure][]model.Target{}}
	for _, posting := range postings {
		if posting.Programme == programme {
			l.postings = append(l.postings, posting)
		}
	}
	for _, line := range lines {
		if line.Programme == programme {
			l.lines = append(l.lines, line)
		}
	}
	for _, target := range targets {
		if target.Programme == programme {
			l.targets[target.Measure] = append(l.targets[target.Measure], target)
		}
	}
	for _, points := range l.targets {
		slices.SortFunc(points, byDate)
	}
	return l
}

// Committees returns every committee with a posting or a budget line, whatever
// its date or kind, sorted by name (Unicode code point).
func (l *Ledger) Committees() []string {
	names := map[string]bool{}
	for _, posting := range l.postings {
		names[posting.Committee] = true
	}
	for _, line := range l.lines {
		names[line.Committee] = true
	}
	return slices.Sorted(maps.Keys(names))
}
