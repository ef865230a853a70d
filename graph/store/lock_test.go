package store_test

import (
	"bufio"
	"database/sql"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"kik/graph/model"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

func TestASecondImportIsRefusedWhileOneIsOpen(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		first, second := storetest.Open(t, url), storetest.Open(t, url)
		run, err := first.BeginImport(t.Context(), store.ImportOptions{})
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range []*store.Store{first, second} {
			if _, err := s.BeginImport(t.Context(), store.ImportOptions{}); model.CodeOf(err) != model.CodeConflict {
				t.Errorf("a second import: %v, want CONFLICT", err)
			}
			if _, err := s.Rollback(t.Context(), 1, store.RollbackOptions{Actor: "a tester"}); model.CodeOf(err) != model.CodeConflict {
				t.Errorf("a rollback meanwhile: %v, want CONFLICT", err)
			}
		}
		if err := run.Close(t.Context()); err != nil {
			t.Fatal(err)
		}
		run, err = second.BeginImport(t.Context(), store.ImportOptions{})
		if err != nil {
			t.Fatalf("an import after the first has ended: %v", err)
		}
		if err := run.Close(t.Context()); err != nil {
			t.Fatal(err)
		}
	})
}

// holdVariable tells the test binary to open an import on the database at its URL and to be killed.
const holdVariable = "KIK_TEST_HOLD_IMPORT"

func TestHoldAnImportUntilKilled(t *testing.T) {
	url := os.Getenv(holdVariable)
	if url == "" {
		t.Skip("only another test runs this, in a process of its own")
	}
	s, err := store.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	run, err := s.BeginImport(t.Context(), store.ImportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range 20_000 { // several batches, so that some are in the database and some are not
		if err := run.Stage(t.Context(), model.FileRates, store.NewPosition(0, i), model.Row{"kh", day(2018, 1, 1+i), model.Kroner(i)}); err != nil {
			t.Fatal(err)
		}
	}
	_, _ = os.Stdout.WriteString("staged\n")
	time.Sleep(time.Minute)
}

func TestAKilledImportIsNoHindranceToTheNext(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s := storetest.Open(t, url)
		other := exec.Command(os.Args[0], "-test.run=^TestHoldAnImportUntilKilled$", "-test.v")
		other.Env = append(os.Environ(), holdVariable+"="+url)
		out, err := other.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := other.Start(); err != nil {
			t.Fatal(err)
		}
		for lines := bufio.NewScanner(out); lines.Scan() && lines.Text() != "staged"; {
		}
		if _, err := s.BeginImport(t.Context(), store.ImportOptions{}); model.CodeOf(err) != model.CodeConflict {
			t.Errorf("beside the other process: %v, want CONFLICT", err)
		}
		if err := other.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = other.Wait()
		// A server notices the end of a connection in its own time.
		for deadline := time.Now().Add(10 * time.Second); ; time.Sleep(50 * time.Millisecond) {
			run, err := s.BeginImport(t.Context(), store.ImportOptions{})
			if err == nil {
				if err := run.Close(t.Context()); err != nil {
					t.Fatal(err)
				}
				break
			}
			if model.CodeOf(err) != model.CodeConflict || time.Now().After(deadline) {
				t.Fatal(err)
			}
		}
		if applied := storetest.Fill(t, s); applied.Counts[model.FileRates].New != 1 {
			t.Errorf("the next import took in %d rates, want its own one", applied.Counts[model.FileRates].New)
		}
	})
}

func TestALostConnectionIsToldApartAndTheStoreHeals(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		if strings.HasPrefix(url, "sqlite:") {
			t.Skip("SQLite has no connections to lose")
		}
		s := storetest.Open(t, url)
		storetest.Fill(t, s)
		db := storetest.DB(t, url)
		err := s.Snapshot(t.Context(), func(r *store.Reading) error {
			if _, err := r.Rates(t.Context()); err != nil {
				return err
			}
			killOtherConnections(t, db)
			_, err := r.Rates(t.Context())
			return err
		})
		if store.Classify(err) != store.ConnectionLost {
			t.Errorf("%q (%v), want %q", store.Classify(err), err, store.ConnectionLost)
		}
		if _, err := s.Version(t.Context()); err != nil {
			t.Errorf("after the break: %v", err)
		}
		if got := read(t, s); !strings.Contains(got, "demo-1") {
			t.Error("after the break the data are not there")
		}
	})
}

func killOtherConnections(t *testing.T, db *sql.DB) {
	t.Helper()
	db.SetMaxOpenConns(1) // so that it does not kill itself
	for _, id := range lines(t, db, "SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()") {
		_, _ = db.Exec("KILL " + id) // one may have gone meanwhile
	}
}
