// Command apigen writes graph/generated from schema.graphql: it is gqlgen, with
// what gqlgen does for every field and every element taken away where it gains
// nothing. See rewrite.
package main

import (
	"fmt"
	"go/format"
	"io"
	"log"
	"os"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
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
	written, err := os.ReadFile(settings.Exec.Filename)
	if err != nil {
		return err
	}
	code, err := rewrite(string(written), seen.data)
	if err != nil {
		return err
	}
	formatted, err := format.Source([]byte(code))
	if err != nil {
		return err
	}
	return os.WriteFile(settings.Exec.Filename, formatted, 0o644)
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
