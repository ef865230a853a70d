package snapshot_test

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"testing"

	"kik/graph/dataset"
	"kik/graph/demo"
	"kik/graph/importing"
	"kik/graph/ingest"
	"kik/graph/model"
	"kik/graph/report"
	"kik/graph/snapshot"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

// What a municipality costs from files to report, at three sizes on both
// databases: importing its files, importing them again, loading the dataset,
// and the whole report with four years of month ends.
func BenchmarkMunicipality(b *testing.B) {
	for _, citizens := range []int{3_000, 100_000, 1_000_000} {
		dir, err := os.MkdirTemp("", "kik-bench")
		if err != nil {
			b.Fatal(err)
		}
		defer os.RemoveAll(dir)
		if err := demo.Write(dir, demo.Options{Citizens: citizens, Seed: 1}); err != nil {
			b.Fatal(err)
		}
		storetest.EachBench(b, func(b *testing.B, s *store.Store) {
			b.Run(fmt.Sprintf("citizens=%d", citizens), func(b *testing.B) { benchmark(b, s, dir) })
		})
	}
}

func benchmark(b *testing.B, s *store.Store, dir string) {
	ctx := context.Background()
	run := func(b *testing.B) {
		sources, err := ingest.Collect(dir)
		if err != nil {
			b.Fatal(err)
		}
		result, err := importing.Run(ctx, s, sources, importing.Options{})
		if err != nil || len(result.Problems) > 0 {
			b.Fatalf("%v %v", err, result)
		}
	}
	b.Run("import", run)
	b.Run("import-again", run)
	var current *dataset.Dataset
	b.Run("load", func(b *testing.B) {
		for b.Loop() {
			holder := snapshot.NewHolder(s)
			if err := holder.Refresh(ctx); err != nil {
				b.Fatal(err)
			}
			current = holder.Current()
		}
		b.ReportMetric(float64(current.Histories.Spells()), "spells")
		var memory runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&memory)
		b.ReportMetric(float64(memory.HeapAlloc)/1e6, "heap-MB")
	})
	b.Run("report", func(b *testing.B) {
		programme, err := current.Programme("KIK2")
		if err != nil {
			b.Fatal(err)
		}
		for b.Loop() {
			if _, err := report.Management(ctx, current, programme, model.NewDate(2022, 4, 30)); err != nil {
				b.Fatal(err)
			}
		}
	})
}
