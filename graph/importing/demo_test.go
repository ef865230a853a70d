package importing_test

import (
	"testing"

	"kik/graph/demo"
	"kik/graph/importing"
	"kik/graph/ingest"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

func TestTheDemoMunicipalityImportsAndTheSecondTimeChangesNothing(t *testing.T) {
	dir := t.TempDir()
	if err := demo.Write(dir, demo.Options{}); err != nil {
		t.Fatal(err)
	}
	sources, err := ingest.Collect(dir)
	if err != nil {
		t.Fatal(err)
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		run := func() *importing.Result {
			result, err := importing.Run(t.Context(), s, sources, importing.Options{DataThrough: &demo.DataThrough})
			if err != nil || result.ProblemCount > 0 {
				t.Fatalf("import: %v, %+v", err, result)
			}
			return result
		}
		first := run()
		for kind, c := range first.Counts {
			if c.New == 0 || c.Changed+c.Unchanged+c.Removed > 0 {
				t.Errorf("first import of %s: %+v", kind, c)
			}
		}
		second := run()
		for kind, c := range second.Counts {
			if c.Unchanged != first.Counts[kind].New || c.New+c.Changed+c.Removed > 0 {
				t.Errorf("second import of %s: %+v", kind, c)
			}
		}
		if second.ImportID != 0 || second.Version != first.Version {
			t.Errorf("the second import made version %d of %d", second.Version, first.Version)
		}
	})
}
