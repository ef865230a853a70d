package graph_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"kik/graph"
	"kik/graph/auth"
	"kik/graph/importing"
	"kik/graph/ingest"
	"kik/graph/model"
	"kik/graph/snapshot"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

var update = flag.Bool("update", false, "write the answers of testdata anew")

// Every testdata/<area>/<case>.graphql is asked of a small municipality and
// must be answered as the .json beside it says, with no more SQL than its
// first line allows. A line "# Role: READER" asks as that role instead of an analyst.
func TestTheAPIAnswersAsWritten(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		api := openMunicipality(t, s)
		for _, path := range questions(t) {
			name := strings.TrimSuffix(strings.TrimPrefix(path, "testdata/"), ".graphql")
			t.Run(name, func(t *testing.T) {
				query, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				answer, statements := ask(t, api, viewerOf(string(query), auth.Analyst), string(query))
				compare(t, strings.TrimSuffix(path, ".graphql")+".json", answer)
				allowed := allowedStatements(t, string(query))
				for again := 0; statements > allowed && again < 5; again++ {
					// On a busy machine a batch may close before all have asked.
					_, statements = ask(t, api, viewerOf(string(query), auth.Analyst), string(query))
				}
				if statements > allowed {
					t.Errorf("%d SQL statements, at most %d are allowed", statements, allowed)
				}
			})
		}
	})
}

func questions(t *testing.T) []string {
	t.Helper()
	all, err := filepath.Glob("testdata/*/*.graphql")
	if err != nil || len(all) == 0 {
		t.Fatalf("no questions: %v", err)
	}
	var paths []string
	for _, path := range all {
		// The acceptance queries are asked of the demo municipality, over HTTP.
		if filepath.Dir(path) != "testdata/acceptance" {
			paths = append(paths, path)
		}
	}
	return paths
}

func openMunicipality(t *testing.T, s *store.Store) *graph.API {
	t.Helper()
	sources, err := ingest.Collect("testdata/municipality")
	if err != nil {
		t.Fatal(err)
	}
	through := model.NewDate(2020, 6, 30)
	result, err := importing.Run(t.Context(), s, sources, importing.Options{DataThrough: &through})
	if err != nil {
		t.Fatal(err)
	}
	if result.ProblemCount > 0 {
		t.Fatalf("the municipality does not import: %+v", result.Problems)
	}
	snapshots := snapshot.NewHolder(s)
	if err := snapshots.Refresh(t.Context()); err != nil {
		t.Fatal(err)
	}
	return graph.New(s, snapshots, slog.New(slog.NewTextHandler(t.Output(), nil)), func() model.Date { return model.NewDate(2020, 9, 1) })
}

// ask runs a query and returns the answer as JSON with the number of SQL
// statements that it took.
func ask(t *testing.T, api *graph.API, viewer auth.Viewer, query string) ([]byte, int) {
	t.Helper()
	var statements atomic.Int64
	ctx := api.Context(store.WithStatementCount(t.Context(), &statements), viewer)
	operation, errs := api.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Extensions: map[string]any{"reason": "a test"}})
	response := &graphql.Response{}
	if errs != nil {
		response = api.DispatchError(graphql.WithOperationContext(ctx, operation), errs)
	} else {
		responses, ctx := api.DispatchOperation(ctx, operation)
		response = responses(ctx)
	}
	text, err := json.Marshal(struct {
		Errors gqlerror.List   `json:"errors,omitempty"`
		Data   json.RawMessage `json:"data,omitempty"`
	}{response.Errors, response.Data})
	if err != nil {
		t.Fatal(err)
	}
	var indented bytes.Buffer
	if err := json.Indent(&indented, text, "", "  "); err != nil {
		t.Fatal(err)
	}
	indented.WriteByte('\n')
	return indented.Bytes(), int(statements.Load())
}

func compare(t *testing.T, path string, answer []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, answer, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(answer, want) {
		t.Errorf("the answer is not that of %s:\n%s", path, answer)
	}
}

var statementLimit = regexp.MustCompile(`\A# SQL statements: at most (\d+)\n`)

func allowedStatements(t *testing.T, query string) int {
	t.Helper()
	match := statementLimit.FindStringSubmatch(query)
	if match == nil {
		t.Fatal(`the first line must be "# SQL statements: at most N"`)
	}
	allowed, err := strconv.Atoi(match[1])
	if err != nil {
		t.Fatal(err)
	}
	return allowed
}

var roleLine = regexp.MustCompile(`(?m)^# Role: ([A-Z]+)$`)

func viewerOf(query string, otherwise auth.Role) auth.Viewer {
	viewer := auth.Viewer{Role: otherwise, Name: "a tester"}
	if match := roleLine.FindStringSubmatch(query); match != nil {
		viewer.Role = auth.Role(match[1])
	}
	return viewer
}
