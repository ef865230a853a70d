package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const asCommand = "KIK_TEST_AS_COMMAND"

// TestMain lets the tests start this binary as the command that it is.
func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		main()
	}
	os.Exit(m.Run())
}

// outcome is what a command that has ended left behind.
type outcome struct {
	code     int
	out, err string
}

// command is a command of its own, with nothing configured around it.
func command(ctx context.Context, t testing.TB, environment []string, arguments ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.CommandContext(ctx, os.Args[0], arguments...)
	cmd.Dir = t.TempDir()
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "KIK_") {
			cmd.Env = append(cmd.Env, variable)
		}
	}
	cmd.Env = append(append(cmd.Env, asCommand+"=1"), environment...)
	return cmd
}

// kik runs a command to its end.
func kik(t *testing.T, environment []string, arguments ...string) outcome {
	t.Helper()
	cmd := command(t.Context(), t, environment, arguments...)
	var out, errOut bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errOut
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return outcome{cmd.ProcessState.ExitCode(), out.String(), errOut.String()}
}

func succeeds(t *testing.T, o outcome) {
	t.Helper()
	if o.code != 0 {
		t.Fatalf("exit code %d\n%s%s", o.code, o.out, o.err)
	}
}

// failsWith checks a failure: the exit code, and one last line that says why.
func failsWith(t *testing.T, o outcome, code int, why string) {
	t.Helper()
	lines := strings.Split(strings.TrimSuffix(o.err, "\n"), "\n")
	last := lines[len(lines)-1]
	if o.code != code || !strings.HasPrefix(last, "kik: ") || !strings.Contains(last, why) {
		t.Errorf("exit code %d, want %d and a line with %q\n%s%s", o.code, code, why, o.out, o.err)
	}
}

// municipality is the small municipality that the API's tests use.
const municipality = "../graph/testdata/municipality"

func absolute(t *testing.T, path string) string {
	t.Helper()
	path, err := filepath.Abs(path)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func write(t *testing.T, dir, name, content string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
