package graph

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"kik/graph/generated"
	"kik/graph/model"
)

const everyKind = `query($int: Int, $ints: [Int!], $float: Float, $text: String, $yes: Boolean, $id: ID, $state: State, $day: Date, $filter: CitizenFilter) { __typename }`

func TestAVariableIsOfTheKindThatTheSpecificationAsksFor(t *testing.T) {
	for _, c := range []struct {
		variables string
		field     string // that is wrong; empty: nothing is
	}{
		{`{"int": 2147483647}`, ""},
		{`{"int": -2147483648}`, ""},
		{`{"int": null}`, ""},
		{`{"int": 2147483648}`, "int"},
		{`{"int": 3000000000}`, "int"},
		{`{"int": 99999999999999999999}`, "int"},
		{`{"int": "2"}`, "int"},
		{`{"int": 1.0}`, "int"},
		{`{"int": 1e3}`, "int"},
		{`{"int": true}`, "int"},
		{`{"ints": 1}`, ""}, // one stands for a list of it
		{`{"ints": [1, 2]}`, ""},
		{`{"ints": [1, "2"]}`, "ints[1]"},
		{`{"ints": [[1]]}`, "ints[0]"},
		{`{"float": 1}`, ""},
		{`{"float": 1.5e3}`, ""},
		{`{"float": "1.5"}`, "float"},
		{`{"float": "NaN"}`, "float"},
		{`{"float": 1e999}`, "float"},
		{`{"text": "x"}`, ""},
		{`{"text": 1}`, "text"},
		{`{"text": ["x"]}`, "text"},
		{`{"yes": true}`, ""},
		{`{"yes": "true"}`, "yes"},
		{`{"yes": 1}`, "yes"},
		{`{"id": "x"}`, ""},
		{`{"id": 3000000000}`, ""},
		{`{"id": 7.5}`, "id"},
		{`{"day": "no day"}`, ""}, // which it reads itself
		{`{"day": ["2018-08-31"]}`, "day"},
		{`{"day": {}}`, "day"},
		{`{"state": "ON_BENEFIT"}`, ""},
		{`{"state": "on_benefit"}`, "state"},
		{`{"state": 1}`, "state"},
		{`{"filter": {"ageTo": 29}}`, ""},
		{`{"filter": {"ageTo": "29"}}`, "filter.ageTo"},
		{`{"filter": {"inInterventions": ["a", 1]}}`, "filter.inInterventions[1]"},
		{`{"filter": 1}`, "filter"},
		{`{"filter": [{}]}`, "filter"},
	} {
		err := kindsOf(t, everyKind, c.variables)
		switch {
		case c.field == "" && err != nil:
			t.Errorf("%s: %v", c.variables, err)
		case c.field != "" && (err == nil || err.Code != model.CodeValidation || err.Field != c.field):
			t.Errorf("%s: %+v, %s is wrong", c.variables, err, c.field)
		}
	}
}

// kindsOf checks variables as they come in JSON, and returns the error as the
// client reads it.
func kindsOf(t *testing.T, query, variables string) *model.Error {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(variables))
	decoder.UseNumber()
	var values map[string]any
	if err := decoder.Decode(&values); err != nil {
		t.Fatal(err)
	}
	document, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		t.Fatal(err)
	}
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	if err := (inputs{schema}).check(document.Operations[0], values); err != nil {
		shown := placeOf(t.Context(), err)
		return &model.Error{Code: model.CodeOf(err), Message: err.Message, Field: shown.argument}
	}
	return nil
}
