package graph

import (
	"context"
	"time"

	"github.com/vikstrous/dataloadgen"

	"kik/graph/model"
	"kik/graph/results"
	"kik/graph/snapshot"
)

// resultOf asks for an intervention's results on a day.
type resultOf struct {
	intervention string
	asOf         model.Date
}

type resultsLoader = dataloadgen.Loader[resultOf, *results.Result]

// gather is how long results wait for those of the other rows of a list: one look
// at everyone serves them all.
const gather = time.Millisecond

func newResultsLoader(data *snapshot.Snapshot) *resultsLoader {
	return dataloadgen.NewLoader(func(ctx context.Context, wanted []resultOf) ([]*results.Result, []error) {
		interventions := map[model.Date][]*model.Intervention{}
		for _, of := range wanted {
			interventions[of.asOf] = append(interventions[of.asOf], data.Intervention(of.intervention))
		}
		found := map[resultOf]*results.Result{}
		for asOf, of := range interventions {
			counted, err := results.Of(ctx, data, of, asOf)
			if err != nil {
				return nil, []error{err}
			}
			for code, result := range counted {
				found[resultOf{code, asOf}] = result
			}
		}
		answers := make([]*results.Result, len(wanted))
		for i, of := range wanted {
			answers[i] = found[of]
		}
		return answers, nil
	}, dataloadgen.WithWait(gather))
}
