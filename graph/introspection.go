package graph

import "github.com/vektah/gqlparser/v2/ast"

// manyDescribed are the usual lengths of the lists by which a schema describes
// itself; of types it is how many there are.
var manyDescribed = map[string]int{
	"directives": 5, "fields": 8, "args": 1, "inputFields": 6, "enumValues": 6, "interfaces": 1, "possibleTypes": 1,
}

// costOfDescription is that of a text, in names.
const costOfDescription = 5

// introspectionCost counts what a query asks of the schema, in names. gqlgen's
// complexity leaves that out. The usual question for the whole schema takes half
// of MaxCost.
func introspectionCost(schema *ast.Schema, selections ast.SelectionSet) int {
	return sumOf(selections, func(field *ast.Field) int {
		if field.Name != "__schema" && field.Name != "__type" {
			return 0
		}
		return sumOf(field.SelectionSet, func(field *ast.Field) int { return describedCost(schema, field) })
	})
}

func describedCost(schema *ast.Schema, field *ast.Field) int {
	if field.Name == "description" {
		return costOfDescription
	}
	length, isList := manyDescribed[field.Name]
	switch {
	case field.Name == "types":
		length = len(schema.Types)
	case !isList:
		length = 1
	}
	cost := times(length, sumOf(field.SelectionSet, func(field *ast.Field) int { return describedCost(schema, field) }))
	if field.Name == "ofType" {
		cost /= 2 // most types are of no other
	}
	return cost
}

// sumOf adds up the fields of a validated selection, those of its fragments too.
func sumOf(selections ast.SelectionSet, cost func(*ast.Field) int) int {
	sum := 0
	for _, selection := range selections {
		switch s := selection.(type) {
		case *ast.Field:
			sum += cost(s)
		case *ast.InlineFragment:
			sum += sumOf(s.SelectionSet, cost)
		case *ast.FragmentSpread:
			sum += sumOf(s.Definition.SelectionSet, cost)
		}
	}
	return sum
}
