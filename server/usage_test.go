package main

import (
	"strings"
	"testing"
)

func TestACommandThatIsAskedWronglySaysSoInOneLine(t *testing.T) {
	for _, c := range []struct {
		name      string
		arguments []string
		why       string
	}{
		{"no command", nil, "expected one of"},
		{"an unknown command", []string{"frobnicate"}, "frobnicate"},
		{"an unknown flag", []string{"serve", "--loud"}, "--loud"},
		{"an address beyond this machine", []string{"serve", "--addr", "0.0.0.0:0"}, "in the clear"},
		{"no address", []string{"serve", "--addr", "8080"}, "host:port"},
		{"an origin that is none", []string{"serve", "--cors-origin", "*"}, "not an origin"},
		{"a database that is none", []string{"--database", "oracle:x", "imports"}, "sqlite:PATH or mysql:"},
		{"nothing to import", []string{"import"}, "path"},
		{"a path that is not there", []string{"import", "nowhere"}, "nowhere"},
		{"a date that is none", []string{"import", "--data-through", "31-06-2026", "."}, "--data-through"},
		{"a date that is still to come", []string{"import", "--data-through", "2199-01-01", "."}, "still to come"},
		{"a file kind that is none", []string{"import", "--replace", "ydelser,katte", "."}, "katte"},
		{"a run that is none", []string{"rollback", "latest"}, "latest"},
		{"no folder for the demo", []string{"demo"}, "--dir"},
		{"a municipality of less than nobody", []string{"demo", "--dir", "d", "--citizens", "-1"}, "--citizens"},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := kik(t, nil, c.arguments...)
			failsWith(t, o, exitUsage, c.why)
			if strings.Count(o.err, "\n") != 1 || o.out != "" {
				t.Errorf("more than one line:\n%s%s", o.out, o.err)
			}
		})
	}
}

func TestAPasswordIsNeverRepeated(t *testing.T) {
	for _, url := range []string{
		"mysql://kik:hunter2@127.0.0.1:1/kik",
		"mysql://kik:hunter2@127.0.0.1:port/kik",
		"postgres://kik:hunter2@127.0.0.1/kik",
	} {
		o := kik(t, []string{"KIK_DATABASE=" + url}, "imports")
		if o.code == 0 || strings.Contains(o.err+o.out, "hunter2") {
			t.Errorf("exit code %d: %s", o.code, o.err)
		}
	}
}

func TestHelpAndVersionSucceed(t *testing.T) {
	help := kik(t, nil, "--help")
	succeeds(t, help)
	for _, name := range []string{"serve", "import", "imports", "rollback", "demo", "migrate", "version", "KIK_DATABASE"} {
		if !strings.Contains(help.out, name) {
			t.Errorf("the help does not name %s", name)
		}
	}
	version := kik(t, nil, "version")
	succeeds(t, version)
	if !strings.HasPrefix(version.out, "kik ") {
		t.Errorf("version: %q", version.out)
	}
}
