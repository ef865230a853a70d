package store_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"kik/graph/store"
	"kik/graph/store/storetest"
)

func TestFaultsAreToldApartOnEitherDatabase(t *testing.T) {
	cases := []struct {
		name      string
		statement string
		want      store.Fault
	}{
		{"a natural key that exists", "INSERT INTO target_groups (code, name, imported) VALUES ('jobparat', 'x', 1)", store.Duplicate},
		{"a unique key that exists", "INSERT INTO citizens (id, pseudonym, import_id) VALUES (2, 'a', 1)", store.Duplicate},
		{"a reference to nothing", "INSERT INTO benefit_spells (citizen_id, from_date, benefit, import_id) VALUES (99, '2018-01-01', 'kh', 1)", store.ForeignKey},
		{"a row that others refer to", "DELETE FROM citizens WHERE id = 1", store.ForeignKey},
		{"a value that a check refuses", "INSERT INTO citizens (id, pseudonym, gender, import_id) VALUES (3, 'c', 'Q', 1)", store.Refused},
		{"an end before its start", "INSERT INTO benefit_spells (citizen_id, from_date, benefit, to_date, import_id) VALUES (1, '2018-01-02', 'kh', '2018-01-01', 1)", store.Refused},
		{"an impossible day", "INSERT INTO benefit_spells (citizen_id, from_date, benefit, import_id) VALUES (1, '2018-02-30', 'kh', 1)", store.Refused},
		{"nothing where something must be", "INSERT INTO citizens (id, pseudonym) VALUES (4, 'd')", store.Refused},
		{"a code that is too long", "INSERT INTO target_groups (code, name, imported) VALUES ('" + strings.Repeat("x", 65) + "', 'x', 1)", store.Refused},
		{"a table that is not there", "DELETE FROM no_such_table", store.Other},
	}
	storetest.EachURL(t, func(t *testing.T, url string) {
		storetest.Open(t, url)
		db := storetest.DB(t, url)
		for _, statement := range []string{
			"INSERT INTO citizens (id, pseudonym, import_id) VALUES (1, 'a', 1)",
			"INSERT INTO benefit_spells (citizen_id, from_date, benefit, import_id) VALUES (1, '2018-01-01', 'kh', 1)",
		} {
			if _, err := db.Exec(statement); err != nil {
				t.Fatal(err)
			}
		}
		for _, c := range cases {
			_, err := db.Exec(c.statement)
			if got := store.Classify(fmt.Errorf("wrapped: %w", err)); err == nil || got != c.want {
				t.Errorf("%s: %q, want %q (%v)", c.name, got, c.want, err)
			}
		}
	})
}

func TestALockThatAnotherHoldsIsBusy(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		storetest.Open(t, url)
		first, second := storetest.DB(t, url), storetest.DB(t, url)
		held, err := first.BeginTx(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = held.Rollback() }()
		if _, err := held.Exec("UPDATE data_version SET version = version + 1"); err != nil {
			t.Fatal(err)
		}
		conn, err := second.Conn(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		impatience := "PRAGMA busy_timeout = 0"
		if strings.HasPrefix(url, "mysql:") {
			impatience = "SET innodb_lock_wait_timeout = 1"
		}
		if _, err := conn.ExecContext(t.Context(), impatience); err != nil {
			t.Fatal(err)
		}
		_, err = conn.ExecContext(t.Context(), "UPDATE data_version SET version = version + 1")
		if got := store.Classify(err); got != store.Busy {
			t.Errorf("%q, want %q (%v)", got, store.Busy, err)
		}
	})
}

func TestAReadEndsWithItsContext(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Nanosecond)
		defer cancel()
		_, err := s.Version(ctx)
		if !errors.Is(err, context.DeadlineExceeded) || store.Classify(err) != store.TimedOut {
			t.Errorf("%v", err)
		}
	})
}
