package main

import (
	"os"
	"strings"
	"testing"
)

func TestTheDemoIsWrittenAnywhereButOverOnesOwnFiles(t *testing.T) {
	dir := t.TempDir()
	succeeds(t, kik(t, nil, "demo", "--dir", dir, "--citizens", "10"))
	succeeds(t, kik(t, nil, "demo", "--dir", dir, "--citizens", "10", "--seed", "2"))

	own := write(t, t.TempDir(), "borgere.csv", "borger\nb1\n")
	failsWith(t, kik(t, nil, "demo", "--dir", strings.TrimSuffix(own, "borgere.csv")), exitFailed, "would be lost")
	if kept, err := os.ReadFile(own); err != nil || string(kept) != "borger\nb1\n" {
		t.Errorf("%q, %v", kept, err)
	}
}
