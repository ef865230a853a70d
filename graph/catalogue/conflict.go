package catalogue

import (
	"context"
	"slices"
	"time"

	"kik/graph/model"
)

// Meanwhile is a change that somebody made while a person was at work with the
// version before it.
type Meanwhile struct {
	Version int64                `json:"version"`
	Action  model.RevisionAction `json:"action"`
	Actor   string               `json:"actor"`
	MadeAt  time.Time            `json:"madeAt"`
	Changes []model.FieldChange  `json:"changes"`
}

// conflict tells what has happened to an entry since a version.
func (k *Keeper) conflict(ctx context.Context, key model.EntryKey, since int64) error {
	byCode, err := k.Store.RevisionsOf(ctx, key.Kind, []string{key.Code})
	if err != nil {
		return err
	}
	revisions := byCode[key.Code]
	meanwhile := []Meanwhile{}
	for _, r := range slices.Backward(revisions) {
		if r.Version <= since {
			continue
		}
		changes, err := Differences(r, k.Data)
		if err != nil {
			return err
		}
		meanwhile = append(meanwhile, Meanwhile{r.Version, r.Action, r.Actor, r.MadeAt, changes})
	}
	if len(meanwhile) == 0 {
		return model.NotFound("Der er intet %q i version %d.", key.Code, since)
	}
	last := meanwhile[len(meanwhile)-1]
	told := conflict("%s har ændret %q, mens du arbejdede. Se, hvad der er ændret, og gem igen.", last.Actor, key.Code)
	told.Details = map[string]any{"currentVersion": last.Version, "changes": meanwhile}
	return told
}
