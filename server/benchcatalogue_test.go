package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"

	"kik/graph"
	"kik/graph/auth"
	"kik/graph/demo"
	"kik/graph/model"
	"kik/graph/snapshot"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

// A large catalogue: more interventions than any municipality has, and ten
// enrolments for each of a large municipality's citizens.
const (
	catalogueInterventions = 10_000
	catalogueCitizens      = 100_000
	enrolmentsOfACitizen   = 10
)

// What a filtered page of 50 interventions costs with facets and results, from
// files to an answer over HTTP, and how many SQL statements it takes.
func BenchmarkCatalogue(b *testing.B) {
	limitGarbage()
	dir := filepath.Join(b.TempDir(), "demo")
	if err := demo.Write(dir, demo.Options{Citizens: catalogueCitizens, Seed: 1}); err != nil {
		b.Fatal(err)
	}
	if err := errors.Join(writeInterventions(dir), writeEnrolments(dir)); err != nil {
		b.Fatal(err)
	}
	storetest.EachBench(b, func(b *testing.B, s *store.Store, _ string) {
		b.Run("import", func(b *testing.B) { importFolder(b, s, dir) })
		var statements atomic.Int64
		address := listenCounting(b, s, &statements)
		for _, question := range []benchQuestion{
			{"by-name", cataloguePage(`NAME`, ``), nil},
			{"by-participants-with-a-provider", cataloguePage(`PARTICIPANTS`, `, providers: ["Leverandør 7"], text: "indsats"`), nil},
			{"by-share-below-the-goal", cataloguePage(`REACHED_SHARE`, `, goals: [BELOW]`), nil},
		} {
			b.Run(question.name, func(b *testing.B) {
				statements.Store(0)
				question.time(b, address)
				b.ReportMetric(float64(statements.Load()), "SQL-statements")
			})
		}
		b.Run("change", func(b *testing.B) {
			version := 0
			median, _ := medianOf(func() {
				version++
				query := fmt.Sprintf(`mutation { changeIntervention(code: "i7", version: %d, input: { places: %d }) { intervention { version places } } }`, version, 100+version)
				answer, err := send(http.DefaultClient, address, benchQuestion{"change", query, nil}.payload(b))
				if err != nil || bytes.Contains(answer, []byte("errors")) {
					b.Fatalf("%s %v", answer, err)
				}
			})
			b.ReportMetric(float64(median), "ns/op")
		})
	})
}

// cataloguePage asks for a page of KIK II's interventions on the bench's day.
func cataloguePage(order, filter string) string {
	return fmt.Sprintf(`{ interventions(first: 50, asOf: %q, orderBy: { field: %s, direction: DESC }, filter: { programmes: ["KIK2"]%s }) {
		totalCount
		nodes { code name places results(asOf: %q) { participants active goal { standing share expectedShare } money { spent perSelfSupporting } } }
		facets { statuses { code count } targetGroups { code count } providers { code count } goals { code count } }
		total { interventions participants inSeveral money { spent } }
	} }`, benchDay, order, filter, benchDay)
}

// listenCounting serves the API and counts the SQL statements that it runs.
func listenCounting(b *testing.B, s *store.Store, statements *atomic.Int64) string {
	snapshots := snapshot.NewHolder(s)
	if err := snapshots.Refresh(b.Context()); err != nil {
		b.Fatal(err)
	}
	server := httptest.NewUnstartedServer(site{api: graph.New(s, snapshots, slog.New(slog.DiscardHandler), today), app: builtApp(b), accounts: everybody(auth.Administrator), healthy: alive(s)}.handler())
	server.Config.BaseContext = func(net.Listener) context.Context {
		return store.WithStatementCount(context.Background(), statements)
	}
	server.Start()
	b.Cleanup(server.Close)
	return server.URL
}

func writeInterventions(dir string) error {
	return writeLines(filepath.Join(dir, "flere-indsatser.csv"), func(line func(format string, values ...any)) {
		line("kode;navn;strategi;leverandoerer;maalgrupper;fra;til;pladser;forventet_selvforsoergelse;maal_efter_maaneder")
		for i := range catalogueInterventions {
			line("i%d;Indsats nummer %d;KIK2;Leverandør %d;%s;2018-06-01;2022-05-01;20;%d;6", i, i, i%40, []string{"jobparat", "aktivitetsparat"}[i%2], 20+i%60)
		}
	})
}

func writeEnrolments(dir string) error {
	rng := rand.New(rand.NewPCG(1, 2))
	first := model.NewDate(2018, 6, 1)
	return writeLines(filepath.Join(dir, "flere-forloeb.csv"), func(line func(format string, values ...any)) {
		line("borger;indsats;fra;til")
		for citizen := range catalogueCitizens {
			for range enrolmentsOfACitizen {
				from := first + model.Date(rng.IntN(1300))
				line("demo-%d;i%d;%s;%s", citizen+1, rng.IntN(catalogueInterventions), from, from+model.Date(30+rng.IntN(150)))
			}
		}
	})
}

func writeLines(path string, write func(line func(format string, values ...any))) (err error) {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriter(file)
	write(func(format string, values ...any) { fmt.Fprintf(buffered, format+"\n", values...) })
	return errors.Join(buffered.Flush(), file.Close())
}
