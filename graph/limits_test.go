package graph

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"

	"kik/graph/generated"
	"kik/graph/model"
)

// guarded is the executor as New makes it, without the data: none of these
// queries runs.
func guarded() *executor.Executor {
	guarded := executor.New(generated.NewExecutableSchema(generated.Config{Complexity: costs()}))
	guarded.SetParserTokenLimit(MaxTokens)
	guarded.SetDisableSuggestion(true)
	guarded.SetDefaultRulesFn(validation)
	guarded.Use(&limits{queries: newParsedQueries()})
	return guarded
}

func codeOf(t *testing.T, query string, variables map[string]any) model.Code {
	t.Helper()
	_, errs := guarded().CreateOperationContext(graphql.StartOperationTrace(t.Context()), &graphql.RawParams{Query: query, Variables: variables})
	if len(errs) == 0 {
		return ""
	}
	return model.CodeOf(errs[0])
}

func TestAQueryThatWouldTakeTooMuchIsRefused(t *testing.T) {
	var doubling strings.Builder
	doubling.WriteString("{ ...f0 }")
	for i := range 30 {
		fmt.Fprintf(&doubling, " fragment f%d on Query { ...f%d ...f%d }", i, i+1, i+1)
	}
	doubling.WriteString(" fragment f30 on Query { __typename }")

	var aliases strings.Builder
	for i := range 30 {
		fmt.Fprintf(&aliases, ` p%d: programme(code: "KIK2") { report(asOf: "2018-08-31") { asOf } }`, i)
	}
	for name, query := range map[string]string{
		"nested without end":              strings.Repeat("{ a ", 100_000),
		"nested too deep":                 "{ programmes " + strings.Repeat("{ interventions { nodes { programme ", 7) + "{ code }" + strings.Repeat(" } } }", 7) + " }",
		"one field a thousand times":      "{" + strings.Repeat(" __typename", MaxSelections+1) + " }",
		"fragments that double":           doubling.String(),
		"thirty reports":                  "{" + aliases.String() + " }",
		"pages in pages":                  `{ interventions(first: 200) { nodes { enrolments(first: 200) { nodes { citizen { id } } } } } }`,
		"more words than are read":        "{" + strings.Repeat(" a", MaxTokens) + " }",
		"the schema in the schema":        "{ __schema { types { fields { type { ofType { ofType { fields {" + repeated(" a%d: name", 100) + " } } } } } } } }",
		"the schema a hundred times":      "{" + repeated(" s%d: __schema { types { name fields { name } } }", 100) + " }",
		"introspection beyond all bounds": "{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { type { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } } } } } } } } } } } }",
	} {
		if code := codeOf(t, query, nil); code != model.CodeLimit {
			t.Errorf("%s: %q", name, code)
		}
	}
}

// repeated writes the pattern with the numbers below n.
func repeated(pattern string, n int) string {
	var all strings.Builder
	for i := range n {
		fmt.Fprintf(&all, pattern, i)
	}
	return all.String()
}

func TestManyMeasuresByVariableAreRefused(t *testing.T) {
	measures := make([]any, 1_000)
	for i := range measures {
		measures[i] = "recipients"
	}
	query := `query($m: [String!]!) { figures(programme: "KIK2", asOf: "2018-08-31", measures: $m) { value } }`
	if code := codeOf(t, query, map[string]any{"m": measures}); code != model.CodeLimit {
		t.Errorf("a thousand measures: %q", code)
	}
	if code := codeOf(t, query, map[string]any{"m": measures[:20]}); code != "" {
		t.Errorf("twenty measures: %q", code)
	}
}

func TestWhatTheAppAsksIsLetThrough(t *testing.T) {
	for _, name := range []string{"report", "published-figures", "cohort", "introspection"} {
		query, err := os.ReadFile("testdata/acceptance/" + name + ".graphql")
		if err != nil {
			t.Fatal(err)
		}
		if code := codeOf(t, string(query), map[string]any{"programme": "KIK2", "asOf": "2018-08-31", "from": "2018-02-01"}); code != "" {
			t.Errorf("%s: %q", name, code)
		}
	}
}

func TestParsedQueriesAreKeptWithinBounds(t *testing.T) {
	cache := newParsedQueries()
	document := &ast.QueryDocument{}
	large := strings.Repeat("#", maxCachedSize+1)
	cache.Add(t.Context(), large, document)
	if _, kept := cache.Get(t.Context(), large); kept {
		t.Error("a large query is kept")
	}
	for i := range maxCached + 1 {
		cache.Add(t.Context(), fmt.Sprint(i), document)
	}
	if _, kept := cache.Get(t.Context(), "0"); kept {
		t.Error("the oldest query is still kept")
	}
	if _, kept := cache.Get(t.Context(), fmt.Sprint(maxCached)); !kept {
		t.Error("the newest query is not kept")
	}
}

// A parsed query takes some forty times what it takes as written.
func TestParsedQueriesTakeLittleMemory(t *testing.T) {
	guarded := guarded()
	queries := newParsedQueries()
	guarded.SetQueryCache(queries)
	before := heap()
	for i := range 2 * maxCached {
		query := fmt.Sprintf("query q%d {%s }", i, repeated(" a%d: __typename", 480))
		if _, errs := guarded.CreateOperationContext(graphql.StartOperationTrace(t.Context()), &graphql.RawParams{Query: query}); errs != nil {
			t.Fatal(errs)
		}
		if _, kept := queries.Get(t.Context(), query); !kept {
			t.Fatal("the query is not kept, so nothing is measured")
		}
	}
	if grown := heap() - before; grown > 64<<20 {
		t.Errorf("%d MB are kept", grown>>20)
	}
	runtime.KeepAlive(queries)
}

func heap() int64 {
	runtime.GC()
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	return int64(memory.HeapAlloc)
}
