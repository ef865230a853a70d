package main

import (
	"fmt"

	"kik/graph/demo"
)

type demoCommand struct {
	Dir      string `required:"" placeholder:"DIR" help:"The folder to write into; it is made where needed."`
	Citizens int    `placeholder:"N" help:"The size of a municipality for measuring; without it the demo municipality, which meets the published figures."`
	Seed     uint64 `placeholder:"S" help:"Chooses among the equally good municipalities."`
}

// Validate refuses a negative size before anything is written.
func (c demoCommand) Validate() error {
	if c.Citizens < 0 {
		return fmt.Errorf("--citizens %d: a municipality has no less than nobody", c.Citizens)
	}
	return nil
}

// Run writes the files.
func (c demoCommand) Run(around surroundings) error {
	if err := demo.Write(c.Dir, demo.Options{Citizens: c.Citizens, Seed: c.Seed}); err != nil {
		return fmt.Errorf("write the demo municipality: %w", err)
	}
	_, err := fmt.Fprintf(around.out, "The demo municipality is in %s. To read it: import --data-through %s %s\n", c.Dir, demo.DataThrough, c.Dir)
	return err
}
