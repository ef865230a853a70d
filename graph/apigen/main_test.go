package main

import (
	"strings"
	"testing"
)

const generated = `func (ec *executionContext) marshalA(ctx context.Context, v []A) graphql.Marshaler {
	ret := ` + concurrently + `func() {})
	return ret
}

func (ec *executionContext) marshalB(ctx context.Context, v []B) graphql.Marshaler {
	ret := ` + concurrently + `func() {})
	return ret
}
`

func TestOnlyTheNamedListIsWrittenSerially(t *testing.T) {
	code, err := serially(generated, "marshalB")
	if err != nil {
		t.Fatal(err)
	}
	a, b, _ := strings.Cut(code, "marshalB")
	if !strings.Contains(a, concurrently) || strings.Contains(b, concurrently) || !strings.Contains(b, inOrder) {
		t.Errorf("the code became\n%s", code)
	}
}

func TestCodeThatIsNotAsExpectedIsRefused(t *testing.T) {
	for name, code := range map[string]string{
		"no such list":           strings.ReplaceAll(generated, "marshalB", "marshalC"),
		"a list written already": strings.ReplaceAll(generated, concurrently, inOrder),
	} {
		if _, err := serially(code, "marshalB"); err == nil {
			t.Errorf("%s: nothing is refused", name)
		}
	}
}
