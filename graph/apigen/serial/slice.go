// Package serial writes lists of the API's answers one element after the other.
package serial

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

// MarshalSlice is graphql.MarshalSliceConcurrently without goroutines. A panic
// is caught by the field that holds the list.
func MarshalSlice(ctx context.Context, length int, marshalElement func(ctx context.Context, i int) graphql.Marshaler) graphql.Array {
	elements := make(graphql.Array, length)
	indices := make([]int, length) // a field's path points at them
	for i := range elements {
		indices[i] = i
		elements[i] = marshalElement(graphql.WithFieldContext(ctx, &graphql.FieldContext{Index: &indices[i]}), i)
	}
	return elements
}
