package graph

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

func shapeOfText(t *testing.T, query string) shape {
	t.Helper()
	document, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		t.Fatal(err)
	}
	return shapeOf(document)
}

func TestShapeCountsWithFragmentsWrittenOut(t *testing.T) {
	for _, c := range []struct {
		name, query string
		want        shape
	}{
		{"fields", "{ a { b c } d }", shape{selections: 4, depth: 2}},
		{"the same field again", "{ a a a }", shape{selections: 3, depth: 1}},
		{"an inline fragment", "{ a { ... on A { b } } }", shape{selections: 3, depth: 2}},
		{"a fragment used twice, and itself", "{ ...f x { ...f } } fragment f on A { b { c } }", shape{selections: 9, depth: 3}},
		{"several operations", "query A { a } query B { b { c } }", shape{selections: 3, depth: 2}},
		{"a fragment that is not there", "{ ...f }", shape{selections: 1}},
	} {
		if got := shapeOfText(t, c.query); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

func TestShapeOfAQueryThatDoublesWithEveryFragment(t *testing.T) {
	var query strings.Builder
	query.WriteString("{ ...f0 }")
	for i := range 60 {
		fmt.Fprintf(&query, " fragment f%d on Query { ...f%d ...f%d }", i, i+1, i+1)
	}
	query.WriteString(" fragment f60 on Query { a }")
	if got := shapeOfText(t, query.String()); got.selections <= MaxSelections {
		t.Errorf("%+v is let through", got)
	}
}

func TestShapeOfFragmentsThatContainThemselvesEnds(t *testing.T) {
	got := shapeOfText(t, "{ ...f } fragment f on Query { a ...g } fragment g on Query { b ...f }")
	if got.selections < 4 {
		t.Errorf("%+v counts less than what is written", got)
	}
}
