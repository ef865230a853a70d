package serial_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"

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
