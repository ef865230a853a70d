package graph_test

import (
	"os"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// The descriptions are the API's manual, so nothing goes without one.
func TestEveryTypeFieldArgumentAndValueIsDescribed(t *testing.T) {
	text, err := os.ReadFile("../schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	need := func(what, description string) {
		if strings.TrimSpace(description) == "" {
			t.Errorf("%s has no description", what)
		}
	}
	for name, definition := range schema.Types {
		if definition.BuiltIn {
			continue
		}
		if name != "Query" {
			need(name, definition.Description)
		}
		for _, value := range definition.EnumValues {
			need(name+"."+value.Name, value.Description)
		}
		for _, field := range definition.Fields {
			if strings.HasPrefix(field.Name, "__") {
				continue
			}
			need(name+"."+field.Name, field.Description)
			for _, argument := range field.Arguments {
				need(name+"."+field.Name+"("+argument.Name+")", argument.Description)
			}
		}
	}
}
