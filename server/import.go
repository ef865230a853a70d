package main

import (
	"fmt"
	"log/slog"
	"os"
	"strings"
	"time"

	"kik/graph/importing"
	"kik/graph/ingest"
	"kik/graph/model"
)

const problemLimit = 100

type importCommand struct {
	Paths       []string `arg:"" name:"path" help:"Import files, or folders of them."`
	DataThrough string   `placeholder:"DATE" help:"The date through which the data are complete, e.g. 2026-06-30."`
	Replace     []string `placeholder:"KIND" help:"Remove the rows of these kinds that the files do not name, e.g. ydelser,forloeb."`
	DryRun      bool     `help:"Check the files and say what would change, without changing it."`
}

// Validate refuses a date or a kind that cannot be one before anything is read.
func (c importCommand) Validate() error {
	if _, err := c.dataThrough(); err != nil {
		return err
	}
	_, err := c.replace()
	return err
}

func (c importCommand) dataThrough() (*model.Date, error) {
	if c.DataThrough == "" {
		return nil, nil
	}
	date, err := model.ParseDate(c.DataThrough)
	if err != nil {
		return nil, fmt.Errorf("--data-through: %w", err)
	}
	if today := model.DateOf(time.Now()); date > today {
		return nil, fmt.Errorf("--data-through %s: data cannot be complete through a day that is still to come", date)
	}
	return &date, nil
}

func (c importCommand) replace() ([]model.FileKind, error) {
	var kinds []model.FileKind
	for _, name := range c.Replace {
		spec, known := model.SpecOf(model.FileKind(name))
		if !known {
			return nil, fmt.Errorf("--replace: there is no file %q; the files are %s", name, strings.Join(fileKinds(), ", "))
		}
		kinds = append(kinds, spec.Kind)
	}
	return kinds, nil
}

func fileKinds() []string {
	var names []string
	for _, spec := range model.ImportFiles {
		names = append(names, string(spec.Kind))
	}
	return names
}

// Run reads the files. With a problem anywhere nothing changes.
func (c importCommand) Run(around surroundings) error {
	sources, err := ingest.Collect(c.Paths...)
	if err != nil {
		return blame(err)
	}
	options, err := c.options()
	if err != nil {
		return err
	}
	db, err := openReady(around, around.databaseOr(defaultDatabase))
	if err != nil {
		return err
	}
	defer db.Close()
	bar := newProgress(around.err)
	options.Progress, options.Actor = bar.show, around.user
	result, err := importing.Run(around, db, sources, options)
	bar.finish()
	if err != nil {
		return blame(fmt.Errorf("import: %w", err))
	}
	return importReport{*result, c.DryRun}.write(around)
}

func (c importCommand) options() (importing.Options, error) {
	dataThrough, err := c.dataThrough()
	if err != nil {
		return importing.Options{}, err
	}
	replace, err := c.replace()
	if err != nil {
		return importing.Options{}, err
	}
	options := importing.Options{DataThrough: dataThrough, Replace: replace, DryRun: c.DryRun, ProblemLimit: problemLimit}
	options.CPRKey = cprKey()
	return options, nil
}

// safeKeyLength is the number of characters from which a key cannot be guessed
// by trying: 128 bits in hexadecimal digits.
const safeKeyLength = 32

// cprKey returns the key that CPR numbers are hashed with, nil where there is
// none. It is no flag: the list of processes shows those to everyone.
func cprKey() []byte {
	key := os.Getenv("KIK_CPR_KEY")
	if key == "" {
		return nil
	}
	if len(key) < safeKeyLength {
		slog.Warn("KIK_CPR_KEY is short enough to be guessed: use at least 32 random characters, e.g. from openssl rand -hex 32")
	}
	return []byte(key)
}
