package analysis

import (
	"context"

	"kik/graph/cohort"
	"kik/graph/model"
)

// Reentry is who came back within some months after the first exit.
type Reentry struct {
	cohort.Reentry
	Share *float64 // percent: Back ÷ Observed
}

// Reentry counts who came back. Errors are those of cohort.History.Reentry.
func (a *Analysis) Reentry(ctx context.Context, gapDays int32) ([]Reentry, error) {
	counted, err := a.data.Histories.Reentry(ctx, a.scope, a.exits(gapDays), cohort.ReentryMonths)
	if err != nil {
		return nil, inGapDays(err)
	}
	reentries := make([]Reentry, len(counted))
	for i, count := range counted {
		reentries[i] = Reentry{count, model.Percent(count.Back, count.Observed)}
	}
	return reentries, nil
}
