package main

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"
	"time"

	"kik/graph/auth"
	"kik/graph/importing"
	"kik/graph/ingest"
	"kik/graph/model"
	"kik/graph/store"
)

// serverMemory starts the server as users do, in a process of its own, and
// tells the most memory that it has taken: loaded and asked, and after new data
// have been swapped in.
func serverMemory(b *testing.B, s *store.Store, url, dir string) {
	server := serve(b, []string{"KIK_DATABASE=" + url})
	ask := askerWithToken(b, s, server.base)
	report := benchQuestion{"report", ofCohort(`economy { months { netReturn } } retention(exit: ANY) { points { survival } }`), nil}
	ask(report)
	b.ReportMetric(peakMB(b, server.process.Process.Pid), "MB-asked")
	version := benchQuestion{"version", `{ dataBasis { version } }`, nil}
	before := ask(version)
	stateEndOfData(b, s, dir)
	ticker := time.NewTicker(100 * time.Millisecond)
	defer ticker.Stop()
	for giveUp := time.Now().Add(time.Minute); bytes.Equal(before, ask(version)); <-ticker.C {
		if time.Now().After(giveUp) {
			b.Fatal("the server does not see the new data")
		}
	}
	ask(report)
	b.ReportMetric(peakMB(b, server.process.Process.Pid), "MB-swapped")
}

// askerWithToken asks as a tool does, since the server answers nobody else.
func askerWithToken(b *testing.B, s *store.Store, address string) func(benchQuestion) []byte {
	token := auth.NewToken()
	if _, err := s.AddToken(b.Context(), token, store.Token{Name: "bench", Role: auth.Reader}); err != nil {
		b.Fatal(err)
	}
	client := &http.Client{Transport: bearerTransport(token)}
	return func(q benchQuestion) []byte {
		answer, err := send(client, address, q.payload(b))
		if err != nil {
			b.Fatalf("%s: %v", q.name, err)
		}
		return answer
	}
}

// stateEndOfData makes a new version of the same data.
func stateEndOfData(b *testing.B, s *store.Store, dir string) {
	sources, err := ingest.Collect(filepath.Join(dir, "takster.csv"))
	if err != nil {
		b.Fatal(err)
	}
	through := model.NewDate(2022, time.June, 30)
	if _, err := importing.Run(b.Context(), s, sources, importing.Options{DataThrough: &through}); err != nil {
		b.Fatal(err)
	}
}

var peakMemory = regexp.MustCompile(`VmHWM:\s+(\d+) kB`)

// peakMB is the most that a process has had in memory, as the kernel counts.
func peakMB(b *testing.B, process int) float64 {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", process))
	if err != nil {
		b.Skipf("the kernel does not tell what a process takes: %v", err)
	}
	match := peakMemory.FindSubmatch(status)
	if match == nil {
		b.Fatalf("no peak in\n%s", status)
	}
	kB, err := strconv.Atoi(string(match[1]))
	if err != nil {
		b.Fatal(err)
	}
	return float64(kB) * 1024 / 1e6
}
