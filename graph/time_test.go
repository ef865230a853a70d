package graph_test

import (
	"encoding/json"
	"testing"
	"time"

	"kik/graph/auth"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

func TestMomentsAreInUTC(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		before := time.Now().Add(-time.Minute)
		api := openMunicipality(t, s)
		answer, _ := ask(t, api, auth.Viewer{Role: auth.Analyst, Name: "a tester"}, `{ dataBasis { changedAt } imports { startedAt finishedAt } }`)
		var got struct {
			Data struct {
				DataBasis struct{ ChangedAt string }
				Imports   []struct{ StartedAt, FinishedAt string }
			}
		}
		if err := json.Unmarshal(answer, &got); err != nil {
			t.Fatal(err)
		}
		run := got.Data.Imports[0]
		for _, text := range []string{got.Data.DataBasis.ChangedAt, run.StartedAt, run.FinishedAt} {
			moment, err := time.Parse(time.RFC3339, text)
			if err != nil || moment.Location() != time.UTC {
				t.Errorf("%q is not a moment in UTC: %v", text, err)
			}
			if moment.Before(before) || moment.After(time.Now().Add(time.Minute)) {
				t.Errorf("%q is not the moment of the import", text)
			}
		}
	})
}
