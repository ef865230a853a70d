package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"kik/graph/generated"
)

// places are the types whose arguments are given strange values, and the query
// around a field of each.
var places = map[string]string{
	"Query":          "{ %s }",
	"Mutation":       "{ %s }",
	"Programme":      `{ programme(code: "JOB") { %s } }`,
	"Intervention":   `{ intervention(code: "mentor") { %s } }`,
	"CohortAnalysis": `{ programme(code: "JOB") { cohort(asOf: "2020-06-30") { %s } } }`,
}

// Strange values, as they stand in a query and as they stand in JSON.
var (
	strangeLiterals  = strings.Fields(`5 -1 1.5 "x" "" "\u0000" true null FOO [] [5] ["x"] [null] [[["x"]]] {} {a:1} [{}] 3000000000 -99999999999999999999 1e400`)
	strangeVariables = strings.Fields(`5 -1 1.5 "x" "" "\u0000" true null [] [5] ["x"] [null] [[["x"]]] {} {"a":[1]} [{}] 3000000000 -99999999999999999999 1e400`)
)

// Every argument and every field of an input, on every kind of place, is given
// strange values: none is the server's fault, and none is answered in Go's words.
func TestNoValueOfAnArgumentIsAnsweredFromInside(t *testing.T) {
	database := []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}
	succeeds(t, kik(t, database, "import", "--data-through", "2020-06-30", absolute(t, municipality)))
	address := serve(t, database).base
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for place, around := range places {
		for _, field := range schema.Types[place].Fields {
			for _, argument := range field.Arguments {
				for _, value := range strangeArguments(schema, argument) {
					query := value.operation(place) + fmt.Sprintf(around, call(schema, field, argument, value))
					expectOutsideWords(t, address, query, value.variables)
				}
			}
		}
	}
	mustAnswer(t, address)
}

// strange is a value of an argument: as it stands in the query, and the variables
// that it names.
type strange struct {
	literal   string
	kind      string // of the variable $v; empty: there is none
	variables string // as JSON
}

func (s strange) operation(place string) string {
	head := "query"
	if place == "Mutation" {
		head = "mutation"
	}
	if s.kind == "" {
		return head + " "
	}
	return head + "($v: " + s.kind + ") "
}

// strangeArguments are the strange values themselves and, of an input object,
// objects with one of them in each field.
func strangeArguments(schema *ast.Schema, argument *ast.ArgumentDefinition) []strange {
	kind := argument.Type.String()
	var all []strange
	for _, literal := range strangeLiterals {
		all = append(all, strange{literal, "", "null"})
	}
	for _, variable := range strangeVariables {
		all = append(all, strange{"$v", kind, `{"v":` + variable + `}`})
	}
	for _, field := range schema.Types[argument.Type.Name()].Fields {
		for _, literal := range strangeLiterals {
			all = append(all, strange{"{" + field.Name + ": " + literal + "}", "", "null"})
		}
		for _, variable := range strangeVariables {
			all = append(all, strange{"$v", kind, `{"v":{"` + field.Name + `":` + variable + `}}`})
		}
	}
	return all
}

// call asks a field with the strange value in one argument and sensible ones in
// those that must be given.
func call(schema *ast.Schema, field *ast.FieldDefinition, argument *ast.ArgumentDefinition, value strange) string {
	given := []string{argument.Name + ": " + value.literal}
	for _, other := range field.Arguments {
		if other != argument && other.Type.NonNull && other.DefaultValue == nil {
			given = append(given, other.Name+": "+sensible(schema, other.Type))
		}
	}
	below := ""
	if schema.Types[field.Type.Name()].IsCompositeType() {
		below = " { __typename }"
	}
	return field.Name + "(" + strings.Join(given, ", ") + ")" + below
}

func sensible(schema *ast.Schema, kind *ast.Type) string {
	if kind.Elem != nil {
		return "[" + sensible(schema, kind.Elem) + "]"
	}
	definition := schema.Types[kind.NamedType]
	switch {
	case definition.Kind == ast.Enum:
		return definition.EnumValues[0].Name
	case definition.Kind == ast.InputObject:
		return "{}"
	case kind.NamedType == "Int":
		return "1"
	case kind.NamedType == "Date":
		return `"2020-06-30"`
	case kind.NamedType == "Month":
		return `"2020-06"`
	}
	return `"mentor"`
}

func expectOutsideWords(t *testing.T, address, query, variables string) {
	t.Helper()
	status, text := submit(t, address, asBody(t, query, json.RawMessage(variables)))
	if status != 200 || slices.Contains(codesOf(t, text), "INTERNAL") {
		t.Errorf("%s %s: %d %s", query, variables, status, text)
	}
}
