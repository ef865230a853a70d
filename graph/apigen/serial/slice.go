// Package serial writes lists of the API's answers one element after the other.
package serial

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Fields are the fields, by type, that are resolved in a goroutine.
type Fields map[string]map[string]bool

// in tells whether one of them is selected, at any depth.
func (f Fields) in(selections ast.SelectionSet) bool {
	for _, selection := range selections {
		selected := false
		switch s := selection.(type) {
		case *ast.Field:
			selected = f[s.ObjectDefinition.Name][s.Name] || f.in(s.SelectionSet)
		case *ast.InlineFragment:
			selected = f.in(s.SelectionSet)
		case *ast.FragmentSpread:
			selected = f.in(s.Definition.SelectionSet)
		}
		if selected {
			return true
		}
	}
	return false
}

// MarshalSelected is graphql.MarshalSliceConcurrently where one of the fields is
// selected: those of all elements wait together. Otherwise it is MarshalSlice.
func MarshalSelected(ctx context.Context, fields Fields, selections ast.SelectionSet, length int, marshalElement func(ctx context.Context, i int) graphql.Marshaler) graphql.Array {
	if fields.in(selections) {
		return graphql.MarshalSliceConcurrently(ctx, length, 0, false, marshalElement)
	}
	return MarshalSlice(ctx, length, marshalElement)
}

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
