package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"kik/graph"
	"kik/graph/auth"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

// Whatever the size of the pages, they hold the whole list, in its order.
func TestPagesHoldTheWholeList(t *testing.T) {
	lists := map[string]string{
		"citizens":   `{ citizens(%s) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
		"a cohort":   `{ programme(code: "JOB") { cohort(asOf: "2020-06-30") { citizens(%s) { nodes { id } pageInfo { hasNextPage endCursor } } } } }`,
		"enrolments": `{ intervention(code: "mentor") { enrolments(%s) { nodes { id: citizen { id } } pageInfo { hasNextPage endCursor } } } }`,
	}
	for _, field := range []string{"NAME", "CODE", "FROM"} {
		for _, direction := range []string{"ASC", "DESC"} {
			lists["interventions by "+field+" "+direction] = fmt.Sprintf(
				`{ interventions(orderBy: { field: %s, direction: %s }, %%s) { nodes { id: code } pageInfo { hasNextPage endCursor } } }`, field, direction)
		}
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		api := openMunicipality(t, s)
		for name, query := range lists {
			t.Run(name, func(t *testing.T) {
				whole := pageThrough(t, api, query, 200)
				if len(whole) < 3 {
					t.Fatalf("the list is too short to be paged: %v", whole)
				}
				for size := 1; size <= len(whole); size++ {
					if got := pageThrough(t, api, query, size); !slices.Equal(got, whole) {
						t.Errorf("pages of %d hold %v, the list is %v", size, got, whole)
					}
				}
			})
		}
	})
}

// pageThrough reads a list page by page.
func pageThrough(t *testing.T, api *graph.API, query string, size int) []string {
	t.Helper()
	var all []string
	for after := ""; ; {
		arguments := fmt.Sprintf("first: %d", size)
		if after != "" {
			arguments += fmt.Sprintf(", after: %q", after)
		}
		answer, _ := ask(t, api, auth.Viewer{Role: auth.Analyst, Name: "a tester"}, fmt.Sprintf(query, arguments))
		page := onlyPage(t, answer)
		for _, node := range page.Nodes {
			all = append(all, string(node.ID))
		}
		if !page.PageInfo.HasNextPage {
			return all
		}
		if after = page.PageInfo.EndCursor; len(page.Nodes) != size {
			t.Fatalf("a page that is not the last holds %d of %d", len(page.Nodes), size)
		}
	}
}

type nodesPage struct {
	Nodes    []struct{ ID json.RawMessage }
	PageInfo struct {
		HasNextPage bool
		EndCursor   string
	}
}

// onlyPage finds the one page in an answer, however deep.
func onlyPage(t *testing.T, answer []byte) nodesPage {
	t.Helper()
	if strings.Contains(string(answer), `"errors"`) {
		t.Fatalf("%s", answer)
	}
	for {
		var level map[string]json.RawMessage
		if err := json.Unmarshal(answer, &level); err != nil {
			t.Fatal(err)
		}
		if _, isPage := level["nodes"]; isPage {
			var page nodesPage
			if err := json.Unmarshal(answer, &page); err != nil {
				t.Fatal(err)
			}
			return page
		}
		for _, below := range level {
			answer = below
		}
	}
}
