package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"kik/graph/demo"
	"kik/graph/model"
	"kik/graph/store"
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

// Run writes the files. It refuses a folder with import files of one's own.
func (c demoCommand) Run(around surroundings) error {
	if file := foreignFile(c.Dir); file != "" {
		return fmt.Errorf("%s is no demo file and would be lost: name another folder", file)
	}
	if err := demo.Write(c.Dir, demo.Options{Citizens: c.Citizens, Seed: c.Seed}); err != nil {
		return fmt.Errorf("write the demo municipality: %w", err)
	}
	_, err := fmt.Fprintf(around.out, "The demo municipality is in %s. To read it: import --data-through %s %s\n", c.Dir, demo.DataThrough, c.Dir)
	return err
}

// foreignFile returns an import file in the folder that the demo would
// overwrite though its citizens are none of the demo's; empty where there is none.
func foreignFile(dir string) string {
	citizens, err := os.ReadFile(filepath.Join(dir, string(model.FileCitizens)+".csv"))
	if err == nil && strings.Contains(string(citizens), "\n"+store.DemoPrefix) {
		return ""
	}
	for _, spec := range model.ImportFiles {
		file := filepath.Join(dir, string(spec.Kind)+".csv")
		if _, err := os.Stat(file); err == nil {
			return file
		}
	}
	return ""
}
