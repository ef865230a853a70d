package main

import (
	"strings"
	"testing"

	"github.com/99designs/gqlgen/codegen"
	"github.com/vektah/gqlparser/v2/ast"
)

const lists = `func (ec *executionContext) marshalA(ctx context.Context, v []A) graphql.Marshaler {
	ret := ` + concurrently + `func() {})
	return ret
}

func (ec *executionContext) marshalB(ctx context.Context, v []B) graphql.Marshaler {
	ret := ` + concurrently + `func() {})
	return ret
}
`

func TestOnlyTheNamedListIsWrittenInAnotherWay(t *testing.T) {
	code, err := writeList(lists, "marshalB", inOrder)
	if err != nil {
		t.Fatal(err)
	}
	a, b, _ := strings.Cut(code, "marshalB")
	if !strings.Contains(a, concurrently) || strings.Contains(b, concurrently) || !strings.Contains(b, inOrder) {
		t.Errorf("the code became\n%s", code)
	}
}

const object = `func (ec *executionContext) _A(ctx context.Context, sel ast.SelectionSet, obj *A) graphql.Marshaler {
	fields := graphql.CollectFields(ec.OperationContext, sel, aImplementors)

` + fieldSet + `	out.Dispatch(ctx)
	return out
}

func after() {}
`

func TestAnObjectKeepsItsFieldsAndLosesTheRest(t *testing.T) {
	code, err := plainly(object, &codegen.Object{Definition: &ast.Definition{Name: "A"}})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(code, "CollectFields") || strings.Contains(code, "Dispatch") || !strings.Contains(code, `MarshalString("A")`) || !strings.HasSuffix(code, "func after() {}\n") {
		t.Errorf("the code became\n%s", code)
	}
}

func TestCodeThatIsNotAsExpectedIsRefused(t *testing.T) {
	for name, code := range map[string]string{
		"no such list":           strings.ReplaceAll(lists, "marshalB", "marshalC"),
		"a list written already": strings.ReplaceAll(lists, concurrently, inOrder),
	} {
		if _, err := writeList(code, "marshalB", inOrder); err == nil {
			t.Errorf("%s: nothing is refused", name)
		}
	}
	if _, err := plainly(strings.ReplaceAll(object, "fields)", "sel)"), &codegen.Object{Definition: &ast.Definition{Name: "A"}}); err == nil {
		t.Error("another object: nothing is refused")
	}
}
