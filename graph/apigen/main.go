// Command apigen writes graph/generated from schema.graphql: it is gqlgen, with
// one change. gqlgen starts a goroutine for every element of a list. Where
// nothing below an element is resolved at the same time as something else, that
// is a third of an answer's work and gains nothing: such lists are written one
// element after the other.
package main

import (
	"fmt"
	"go/format"
	"io"
	"log"
	"os"
	"strings"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/vektah/gqlparser/v2/ast"
)

func main() {
	log.SetOutput(io.Discard) // gqlgen tells how it looks for every field
	if err := generate(); err != nil {
		fmt.Fprintln(os.Stderr, "apigen:", err)
		os.Exit(1)
	}
}

func generate() error {
	settings, err := config.LoadConfigFromDefaultLocations()
	if err != nil {
		return err
	}
	var seen sight
	if err := api.Generate(settings, api.AddPlugin(&seen)); err != nil {
		return err
	}
	return writeSerially(seen.data)
}

// sight is the gqlgen plugin that sees what is going to be written.
type sight struct{ data *codegen.Data }

// Name implements plugin.Plugin.
func (*sight) Name() string { return "sight" }

// GenerateCode implements plugin.CodeGenerator.
func (s *sight) GenerateCode(data *codegen.Data) error {
	s.data = data
	return nil
}

const (
	concurrently = "graphql.MarshalSliceConcurrently(ctx, len(v), 0, false, "
	inOrder      = "serial.MarshalSlice(ctx, len(v), "
	imports      = "import (\n"
	serialImport = "\t\"kik/graph/apigen/serial\"\n"
)

// writeSerially changes the lists below whose elements nothing is concurrent.
func writeSerially(data *codegen.Data) error {
	name := data.Config.Exec.Filename
	written, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	concurrent := concurrentTypes(data)
	code := strings.Replace(string(written), imports, imports+serialImport, 1)
	for _, list := range data.ReferencedTypes {
		if !list.IsSlice() || list.IsScalar() || list.Definition.Kind == ast.InputObject || concurrent[list.Definition.Name] {
			continue
		}
		if code, err = serially(code, list.MarshalFunc()); err != nil {
			return err
		}
	}
	formatted, err := format.Source([]byte(code))
	if err != nil {
		return err
	}
	return os.WriteFile(name, formatted, 0o644)
}

// serially changes the function that writes a list.
func serially(code, function string) (string, error) {
	start := strings.Index(code, ") "+function+"(")
	if start < 0 {
		return "", fmt.Errorf("there is no function %s", function)
	}
	before, body := code[:start], code[start:]
	end := strings.Index(body, "\n}\n")
	if end < 0 || strings.Count(body[:end], concurrently) != 1 {
		return "", fmt.Errorf("%s does not write a list as it used to: this gqlgen is another one", function)
	}
	return before + strings.Replace(body, concurrently, inOrder, 1), nil
}

// concurrentTypes are the types that have a field which gqlgen resolves in a
// goroutine, or below which there is one.
func concurrentTypes(data *codegen.Data) map[string]bool {
	concurrent := map[string]bool{}
	for known := -1; known < len(concurrent); {
		known = len(concurrent)
		for _, object := range data.Objects {
			for _, field := range object.Fields {
				if field.IsConcurrent() || concurrent[field.TypeReference.Definition.Name] {
					concurrent[object.Name] = true
				}
			}
		}
	}
	return concurrent
}
