package store

import (
	"errors"
	"testing"
	"time"

	"kik/graph/model"
)

func TestACommitThatAnsweredWithAnErrorIsLookedUpInTheLog(t *testing.T) {
	s, err := Open(t.Context(), MemoryURL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	run, err := s.BeginImport(t.Context(), ImportOptions{Found: func(f Finding) { t.Errorf("%+v", f) }})
	if err != nil {
		t.Fatal(err)
	}
	if err := run.Stage(t.Context(), model.FileCitizens, NewPosition(0, 2), model.Row{"a", nil, nil, nil}); err != nil {
		t.Fatal(err)
	}
	if err := run.Check(t.Context()); err != nil {
		t.Fatal(err)
	}
	applied, err := run.Apply(t.Context(), ImportEntry{StartedAt: time.Now(), Files: "borgere.csv"}, false)
	if err != nil {
		t.Fatal(err)
	}
	var key string
	if err := s.db.Raw("SELECT run FROM imports WHERE id = ?", applied.ImportID).Scan(&key).Error; err != nil {
		t.Fatal(err)
	}
	lost := errors.New("the connection was lost")
	if got, err := run.afterFailedCommit(t.Context(), lost, key, applied); err != nil || got != applied {
		t.Errorf("of a commit that happened: %v, %v", got, err)
	}
	if _, err := run.afterFailedCommit(t.Context(), lost, "another run", applied); !errors.Is(err, lost) {
		t.Errorf("of a commit that did not happen: %v", err)
	}
	if s.isRolledBack(t.Context(), applied.ImportID) {
		t.Error("the import counts as rolled back")
	}
	if err := run.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Rollback(t.Context(), applied.ImportID, RollbackOptions{Actor: "a tester"}); err != nil {
		t.Fatal(err)
	}
	if !s.isRolledBack(t.Context(), applied.ImportID) {
		t.Error("the import does not count as rolled back")
	}
}
