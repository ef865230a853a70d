package graph

import (
	"context"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"kik/graph/definition"
	"kik/graph/generated"
	"kik/graph/model"
)

// Definitions resolves Query.definitions.
func (queryResolver) Definitions(context.Context) ([]model.Definition, error) {
	return definition.All(), nil
}

// CarriedBy resolves Definition.carriedBy.
func (definitionResolver) CarriedBy(_ context.Context, definition *model.Definition) ([]model.SchemaPart, error) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	parts := make([]model.SchemaPart, len(definition.Carriers))
	for i, name := range definition.Carriers {
		parts[i] = model.SchemaPart{Name: name, Description: descriptionOf(schema, name)}
	}
	return parts, nil
}

// descriptionOf returns what the schema says of a type, or of a field or an enum
// value as Type.member. A test holds the names of the definitions against it.
func descriptionOf(schema *ast.Schema, name string) string {
	name, member, hasMember := strings.Cut(name, ".")
	carrier := schema.Types[name]
	if !hasMember {
		return carrier.Description
	}
	if field := carrier.Fields.ForName(member); field != nil {
		return field.Description
	}
	return carrier.EnumValues.ForName(member).Description
}
