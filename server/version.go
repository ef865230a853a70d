package main

import (
	"fmt"
	"runtime/debug"
)

type versionCommand struct{}

// Run prints the version and the revision that the binary was built from.
func (versionCommand) Run(around surroundings) error {
	_, err := fmt.Fprintln(around.out, "kik "+version())
	return err
}

func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	text := info.Main.Version
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" {
			text += " " + setting.Value
		}
	}
	return text
}
