package serial_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"kik/graph/apigen/serial"
)

func TestElementsAreWrittenInOrderAndKnowTheirPlace(t *testing.T) {
	var order []int
	places := make([]*graphql.FieldContext, 3)
	list := serial.MarshalSlice(t.Context(), 3, func(ctx context.Context, i int) graphql.Marshaler {
		order = append(order, i)
		places[i] = graphql.GetFieldContext(ctx)
		return graphql.MarshalString(fmt.Sprint(i))
	})
	if !slices.Equal(order, []int{0, 1, 2}) {
		t.Errorf("written in the order %v", order)
	}
	for i, place := range places {
		if *place.Index != i {
			t.Errorf("element %d takes itself for %d", i, *place.Index)
		}
	}
	var text strings.Builder
	list.MarshalGQL(&text)
	if text.String() != `["0","1","2"]` {
		t.Errorf("the list is %s", text.String())
	}
}

const schema = `type Query { a: A } type A { plain: Int slow: Int more: A }`

var slow = serial.Fields{"A": {"slow": true}}

func selectionsOf(t *testing.T, query string) ast.SelectionSet {
	t.Helper()
	document, err := gqlparser.LoadQueryWithRules(gqlparser.MustLoadSchema(&ast.Source{Input: schema}), query, nil)
	if err != nil {
		t.Fatal(err)
	}
	return document.Operations[0].SelectionSet
}

// Elements that wait for each other never end one after the other.
func TestElementsWaitTogetherWhereAFieldOfAGoroutineIsSelected(t *testing.T) {
	for _, query := range []string{
		`{ a { plain slow } }`,
		`{ a { more { more { slow } } } }`,
		`{ a { ... on A { plain ... { slow } } } }`,
		`{ a { ...f } } fragment f on A { plain more { ...g } } fragment g on A { slow }`,
	} {
		var together sync.WaitGroup
		together.Add(2)
		serial.MarshalSelected(t.Context(), slow, selectionsOf(t, query), 2, func(context.Context, int) graphql.Marshaler {
			together.Done()
			together.Wait()
			return graphql.Null
		})
	}
}

func TestElementsAreWrittenInOrderWhereNoSuchFieldIsSelected(t *testing.T) {
	for _, query := range []string{`{ a { plain } }`, `{ a { more { plain ...f } } } fragment f on A { more { plain } }`} {
		var order []int
		serial.MarshalSelected(t.Context(), slow, selectionsOf(t, query), 50, func(_ context.Context, i int) graphql.Marshaler {
			order = append(order, i)
			return graphql.Null
		})
		if !slices.IsSorted(order) || len(order) != 50 {
			t.Errorf("%s: written in the order %v", query, order)
		}
	}
}
