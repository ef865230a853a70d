package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"syscall"
	"testing"
	"time"

	"kik/graph/auth"
	"kik/graph/demo"
	"kik/graph/importing"
	"kik/graph/ingest"
	"kik/graph/snapshot"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

// largestVariable names the environment variable with the most citizens that a
// benchmark imports: KIK_BENCH_CITIZENS=100000 leaves out the million.
const largestVariable = "KIK_BENCH_CITIZENS"

func benchSizes(b *testing.B) []int {
	b.Helper()
	sizes := []int{3_000, 100_000, 1_000_000}
	given := os.Getenv(largestVariable)
	if given == "" {
		return sizes
	}
	largest, err := strconv.Atoi(given)
	if err != nil {
		b.Fatalf("%s: %v", largestVariable, err)
	}
	return slices.DeleteFunc(sizes, func(size int) bool { return size > largest })
}

// What a municipality costs from its files to an answer over HTTP, at three
// sizes on both databases. The status table is also made by SQL, in the same
// run, so that their ratio does not depend on the machine.
func BenchmarkMunicipality(b *testing.B) {
	limitGarbage()
	growth := growth{}
	for _, citizens := range benchSizes(b) {
		temporary, err := os.MkdirTemp("", "kik-bench-")
		if err != nil {
			b.Fatal(err)
		}
		defer os.RemoveAll(temporary)
		dir := filepath.Join(temporary, "demo") // random digits can look like a CPR number
		if err := demo.Write(dir, demo.Options{Citizens: citizens, Seed: 1}); err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("citizens=%d", citizens), func(b *testing.B) {
			storetest.EachBench(b, func(b *testing.B, s *store.Store, url string) {
				b.Run("import", func(b *testing.B) { importFolder(b, s, dir) })
				b.Run("import-again", func(b *testing.B) { importFolder(b, s, dir) })
				b.Run("load", func(b *testing.B) { load(b, s) })
				address := listen(b, s, auth.Analyst)
				benchQuestions(b, address, growth.at(s.Name(), citizens))
				b.Run("memory", func(b *testing.B) { serverMemory(b, s, url, dir) })
				if s.Name() == "MySQL" {
					b.Run("status-by-SQL", func(b *testing.B) { statusBySQL(b, storetest.DB(b, url), address) })
				}
			})
		})
	}
}

func importFolder(b *testing.B, s *store.Store, dir string) {
	sources, err := ingest.Collect(dir)
	if err != nil {
		b.Fatal(err)
	}
	result, err := importing.Run(b.Context(), s, sources, importing.Options{})
	if err != nil || len(result.Problems) > 0 {
		b.Fatalf("%v %v", err, result)
	}
}

// load tells what a snapshot takes: everything in it, by the spell.
func load(b *testing.B, s *store.Store) {
	before := heapInUse()
	holder := snapshot.NewHolder(s)
	b.ResetTimer()
	if err := holder.Refresh(b.Context()); err != nil {
		b.Fatal(err)
	}
	b.StopTimer()
	spells := float64(holder.Current().Histories.Spells())
	grown := float64(heapInUse() - before)
	b.ReportMetric(spells, "spells")
	b.ReportMetric(grown/1e6, "MB")
	b.ReportMetric(grown/spells, "B/spell")
	runtime.KeepAlive(holder)
}

func heapInUse() uint64 {
	runtime.GC()
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	return memory.HeapAlloc
}

const benchDay = "2022-04-30"

// ofCohort is a question to the analysis on the bench's day.
func ofCohort(fields string) string {
	return `{ programme(code: "KIK2") { cohort(asOf: "` + benchDay + `") { ` + fields + ` } } }`
}

const timeLines = `nodes { id birthYear gender district spells { benefit { code name } from to } enrolments { intervention { code name } from to outcome } }`

var statusQuestion = benchQuestion{"status", ofCohort(`status { rows { state baseline inflow } }`), nil}

// growth remembers how long each question took by database and citizens.
type growth map[string]map[int]time.Duration

// at returns what tells of a question how many times as long it took with so
// many citizens as with a tenth of them; nothing where that was not measured.
func (g growth) at(database string, citizens int) func(b *testing.B, question string, took time.Duration) {
	return func(b *testing.B, question string, took time.Duration) {
		key := database + " " + question
		if g[key] == nil {
			g[key] = map[int]time.Duration{}
		}
		g[key][citizens] = took
		if tenth, measured := g[key][citizens/10]; measured {
			b.ReportMetric(float64(took)/float64(tenth), "times-a-tenth's")
		}
	}
}

// benchQuestions times each question.
func benchQuestions(b *testing.B, address string, tell func(*testing.B, string, time.Duration)) {
	report, err := os.ReadFile(acceptance + "/report.graphql")
	if err != nil {
		b.Fatal(err)
	}
	for _, question := range []benchQuestion{
		statusQuestion,
		{"breakdown", ofCohort(`breakdown(by: [AGE_BAND]) { keys { code name } population states { state citizens } }`), nil},
		{"breakdown-by-two", ofCohort(`breakdown(by: [ENTRY_MONTH, GENDER]) { keys { code name } population states { state citizens } }`), nil},
		{"movement", ofCohort(`movement(from: "2018-02-01", to: "` + benchDay + `") { month new back out stock }`), nil},
		{"flow", ofCohort(`flow(from: "2018-02-01", to: "` + benchDay + `", by: BENEFIT) { from to citizens }`), nil},
		{"retention", ofCohort(`retention(exit: SELF_SUPPORT) { keys { code } subjects events median { day lower upper } points { day atRisk events censored survival standardError lower upper } }`), nil},
		{"reentry", ofCohort(`reentry { months observed notObserved back share }`), nil},
		{"full-time-persons", ofCohort(`fullTimePersons(from: "2018-02-01", to: "` + benchDay + `")`), nil},
		{"economy", ofCohort(`economy { cohorts { cohort derivedTotal savings netReturn } months { month cohort netReturn } }`), nil},
		{"filtered-status", `{ programme(code: "KIK2") { cohort(asOf: "` + benchDay + `", filter: { ageTo: 29, cohort: INFLOW }) { status { rows { state total } } } } }`, nil},
		{"report", string(report), map[string]any{"programme": "KIK2", "asOf": benchDay}},
	} {
		b.Run(question.name, func(b *testing.B) { tell(b, question.name, question.time(b, address)) })
	}
	for _, page := range []benchQuestion{
		{"page-of-citizens", `{ citizens(first: 20) { ` + timeLines + ` } }`, nil},
		{"page-of-a-cohort", ofCohort(`citizens(first: 20) { ` + timeLines + ` }`), nil},
	} {
		b.Run(page.name, func(b *testing.B) { page.crowd(b, address) })
	}
}

// benchQuestion is a question over HTTP.
type benchQuestion struct {
	name, query string
	variables   map[string]any
}

func (q benchQuestion) payload(b *testing.B) []byte {
	payload, err := json.Marshal(map[string]any{"query": q.query, "variables": q.variables, "extensions": map[string]any{"reason": "a test"}})
	if err != nil {
		b.Fatal(err)
	}
	return payload
}

func (q benchQuestion) ask(b *testing.B, address string) []byte {
	answer, err := send(http.DefaultClient, address, q.payload(b))
	if err != nil {
		b.Fatalf("%s: %v", q.name, err)
	}
	return answer
}

func send(client *http.Client, address string, payload []byte) ([]byte, error) {
	response, err := client.Post(address+"/graphql", plainJSON, bytes.NewReader(payload))
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err == nil && bytes.Contains(answer, []byte(`"errors"`)) {
		err = errors.New(string(answer))
	}
	return answer, err
}

// How long and how often a question is asked, whatever -benchtime says: an
// import takes minutes once, an answer milliseconds many times.
const (
	askFor    = time.Second
	askAtMost = 500
	askersAt  = 16
	crowdFor  = 3 * time.Second
)

// time asks one after the other: the median time, and what client and server
// together work and allocate for one answer.
func (q benchQuestion) time(b *testing.B, address string) time.Duration {
	size := len(q.ask(b, address))
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	worked := processorTime(b)
	median, asked := q.median(b, address)
	worked = processorTime(b) - worked
	runtime.ReadMemStats(&after)
	n := float64(asked)
	b.ReportMetric(float64(median), "ns/op")
	b.ReportMetric(float64(worked)/n, "cpu-ns/op")
	b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc)/n, "allocated-B")
	b.ReportMetric(float64(after.Mallocs-before.Mallocs)/n, "allocations")
	b.ReportMetric(float64(size), "answer-B")
	return median
}

// median asks again and again, and returns the median time and how often.
func (q benchQuestion) median(b *testing.B, address string) (median time.Duration, asked int) {
	payload := q.payload(b)
	return medianOf(func() {
		if _, err := send(http.DefaultClient, address, payload); err != nil {
			b.Fatal(err)
		}
	})
}

// medianOf does something again and again.
func medianOf(do func()) (median time.Duration, done int) {
	var times []time.Duration
	for start := time.Now(); len(times) < 3 || time.Since(start) < askFor && len(times) < askAtMost; {
		began := time.Now()
		do()
		times = append(times, time.Since(began))
	}
	slices.Sort(times)
	return times[len(times)/2], len(times)
}

// crowd asks on many connections at the same time.
func (q benchQuestion) crowd(b *testing.B, address string) {
	q.ask(b, address)
	payload := q.payload(b)
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: askersAt}}
	defer client.CloseIdleConnections()
	answers := make([]int, askersAt)
	failures := make([]error, askersAt)
	worked := processorTime(b)
	start := time.Now()
	var askers sync.WaitGroup
	for i := range askersAt {
		askers.Go(func() {
			for time.Since(start) < crowdFor && failures[i] == nil {
				_, failures[i] = send(client, address, payload)
				answers[i]++
			}
		})
	}
	askers.Wait()
	took := time.Since(start)
	if err := errors.Join(failures...); err != nil {
		b.Fatal(err)
	}
	n := 0
	for _, answered := range answers {
		n += answered
	}
	b.ReportMetric(float64(n)/took.Seconds(), "requests/s")
	b.ReportMetric(float64(processorTime(b)-worked)/float64(n), "cpu-ns/op")
	b.ReportMetric(float64(took)/float64(n), "ns/op")
}

// processorTime is what this process has worked on all processors, in
// nanoseconds: others on the machine do not stretch it.
func processorTime(b *testing.B) int64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}
