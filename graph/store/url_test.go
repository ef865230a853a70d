package store_test

import (
	"errors"
	"strings"
	"testing"

	"kik/graph/model"
	"kik/graph/store"
)

func TestOpenRefusesAURLThatCannotBeOneWithoutRepeatingThePassword(t *testing.T) {
	for _, url := range []string{
		"", "kik.db", "sqlite:", "postgres://kik:hemmelig@host/name",
		"mysql://", "mysql://kik:hemmelig@/name", "mysql://:hemmelig@host/name", "mysql://kik:hemmelig@host", "mysql://kik:hemmelig@host/",
		"mysql://kik:hemmelig@host/a/b", "mysql://kik:hemmelig@host:port/name", "mysql://kik:hemmelig%@host/name",
		"mysql://kik:hemmelig@host/name?tls=perhaps", "mysql://kik:hemmelig@host/name?timeout=1s",
	} {
		_, err := store.Open(t.Context(), url)
		if model.CodeOf(err) != model.CodeValidation {
			t.Errorf("Open(%q) = %v, want VALIDATION", url, err)
		}
		if err != nil && strings.Contains(err.Error(), "hemmelig") {
			t.Errorf("Open(%q) tells the password: %v", url, err)
		}
	}
}

func TestOpenNamesTheServerThatDoesNotAnswerAndNotThePassword(t *testing.T) {
	_, err := store.Open(t.Context(), "mysql://kik:hemmelig@127.0.0.1:1/kik")
	if err == nil || !strings.Contains(err.Error(), "127.0.0.1:1") || strings.Contains(err.Error(), "hemmelig") {
		t.Errorf("Open of a server that is not there = %v", err)
	}
	if store.Classify(errors.Unwrap(err)) != store.ConnectionLost {
		t.Errorf("a server that is not there is %q", store.Classify(err))
	}
}

func TestOpenNamesTheFileThatCannotBeOpened(t *testing.T) {
	_, err := store.Open(t.Context(), "sqlite:"+t.TempDir()+"/no/such/folder/kik.db")
	if err == nil || !strings.Contains(err.Error(), "no/such/folder") {
		t.Errorf("Open of a file in a missing folder = %v", err)
	}
}

func TestOpenTakesAnyFileName(t *testing.T) {
	for _, name := range []string{"kik.db", "med mellemrum.db", "æøå.db", "100%.db", "a?b#c.db"} {
		s, err := store.Open(t.Context(), "sqlite:"+t.TempDir()+"/"+name)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if err := s.Migrate(t.Context()); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if err := s.Close(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAMemoryDatabaseIsEmptyEachTime(t *testing.T) {
	for range 2 {
		s, err := store.Open(t.Context(), store.MemoryURL)
		if err != nil {
			t.Fatal(err)
		}
		expectMigrated(t, s, false)
		if err := s.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		expectMigrated(t, s, true)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
