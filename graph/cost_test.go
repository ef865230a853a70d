package graph

import (
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"kik/graph/generated"
)

func TestEveryListCostsMoreThanItsElement(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{Complexity: costs()})
	const element = 1000
	for _, definition := range schema.Schema().Types {
		if definition.Kind != ast.Object || strings.HasPrefix(definition.Name, "__") {
			continue
		}
		for _, field := range definition.Fields {
			if !isList(field.Type) || strings.HasPrefix(field.Name, "__") {
				continue
			}
			name := definition.Name + "." + field.Name
			cost, ok := schema.Complexity(t.Context(), definition.Name, field.Name, element, defaults(t, field))
			if !ok {
				t.Errorf("%s has no cost: add it to costs()", name)
			} else if !isFree(name) && cost <= element {
				t.Errorf("%s costs %d, no more than one of its elements", name, cost)
			}
		}
	}
}

// isList tells lists of objects and their pages.
func isList(t *ast.Type) bool {
	return t.Elem != nil || strings.HasSuffix(t.Name(), "Connection")
}

// isFree tells the lists that hold rows which their page has counted, and
// those of figures, where the question names no measure.
func isFree(name string) bool {
	return strings.HasSuffix(name, "Connection.edges") || strings.HasSuffix(name, "Connection.nodes") || name == "Query.figures"
}

func defaults(t *testing.T, field *ast.FieldDefinition) map[string]any {
	t.Helper()
	arguments := map[string]any{}
	for _, argument := range field.Arguments {
		if argument.DefaultValue == nil {
			continue
		}
		value, err := argument.DefaultValue.Value(nil)
		if err != nil {
			t.Fatal(err)
		}
		arguments[argument.Name] = value
	}
	return arguments
}

func TestAPageCostsItsRows(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{Complexity: costs()})
	cost := func(first any) int {
		cost, _ := schema.Complexity(t.Context(), "Query", "citizens", 10, map[string]any{"first": first})
		return cost
	}
	for _, c := range []struct {
		name  string
		first any
		want  int
	}{
		{"as many as are asked for", int64(50), 501},
		{"the usual number when nothing is said", nil, 10*defaultCitizens + 1},
		{"no more than the largest page, which is refused later", int64(2_000_000_000), 10*MaxListed + 1},
		{"no less than one row, which is refused later", int64(-5), 11},
	} {
		if got := cost(c.first); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}

func TestEachFigureOfAnOpenDimensionCosts(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{Complexity: costs()})
	cost := func(dimensions ...any) int {
		cost, _ := schema.Complexity(t.Context(), "Query", "figures", 5, map[string]any{
			"programme": "JOB", "asOf": "2020-06-30", "measures": []any{"population"}, "dimensions": dimensions,
		})
		return cost
	}
	open := func(name string) any { return map[string]any{"name": name} }
	if one := cost(open("cohort")); one > MaxCost/10 {
		t.Errorf("one open dimension costs %d", one)
	}
	if five := cost(open("a"), open("b"), open("c"), open("d"), open("e")); five <= MaxCost {
		t.Errorf("five open dimensions cost %d, which is let through", five)
	}
}

func TestCostsDoNotOverflow(t *testing.T) {
	cost := 1
	for range 100 {
		cost = times(MaxListed, cost)
		if cost < 1 {
			t.Fatalf("the cost became %d", cost)
		}
	}
	if cost <= MaxCost {
		t.Errorf("a hundred nested pages cost %d, which is let through", cost)
	}
}
