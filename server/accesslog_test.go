package main

import (
	"strings"
	"testing"

	"kik/graph/auth"
	"kik/graph/store/storetest"
)

// askBecause asks with a reason for looking at single citizens.
func (s *serving) askBecause(t *testing.T, reason, query string) map[string]any {
	t.Helper()
	_, answer := s.post(t, "/graphql", map[string]any{"query": query, "extensions": map[string]any{"reason": reason}})
	return answer
}

func TestEveryLookAtACitizenIsWrittenDown(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		environment := []string{"KIK_DATABASE=" + url}
		succeeds(t, kik(t, environment, "migrate"))
		server := serve(t, environment, "--demo")
		server.signInToDemo(t, auth.Analyst)
		if code := codeOf(server.askBecause(t, "", `{ citizen(id: "demo-01032") { id } }`)); code != "VALIDATION" {
			t.Errorf("without a reason: %q", code)
		}
		if code := codeOf(server.askBecause(t, "010190-1234 ringede", `{ citizen(id: "demo-01032") { id } }`)); code != "VALIDATION" {
			t.Errorf("with a number in the reason: %q", code)
		}
		for _, query := range []string{
			`{ citizen(id: "demo-01032") { id birthYear ...Line } } fragment Line on Citizen { spells { benefit { code } from } }`,
			`{ intervention(code: "potentialejaegerne") { enrolments(first: 3) { totalCount nodes { from citizen { id } } } } }`,
		} {
			if code := codeOf(server.askBecause(t, "=Sag 12: klage", query)); code != "" {
				t.Errorf("%s: %q", query, code)
			}
		}
		server.askBecause(t, "Sag 13: klage", `{ programme(code: "KIK2") { report(asOf: "2018-08-31") { economy { netGain } } } }`)
		server.signInToDemo(t, auth.Reader)
		if code := codeOf(server.askBecause(t, "Nysgerrig", `{ citizens { nodes { id } } }`)); code != "FORBIDDEN" {
			t.Errorf("a reader: %q", code)
		}

		all := kik(t, environment, "access-log", "--staff")
		lines := strings.Split(strings.TrimSpace(all.out), "\n")
		if len(lines) != 4 {
			t.Fatalf("%d lines:\n%s%s", len(lines), all.out, all.err)
		}
		for i, want := range []string{
			"tidspunkt;rolle;sted;felter;begrundelse;borgere;afvist;navn",
			";ANALYST;citizen;id, birthYear, spells.benefit.code, spells.from;'=Sag 12: klage;1;nej;Asta Analytiker",
			";ANALYST;intervention.enrolments;from, citizen.id;'=Sag 12: klage;3;nej;Asta Analytiker",
			";READER;citizens;id;Nysgerrig;0;ja;Lars Leder",
		} {
			if !strings.HasSuffix(lines[i], want) {
				t.Errorf("line %d is %s, want %s", i, lines[i], want)
			}
		}
		ofOne := kik(t, environment, "access-log", "--citizen", "demo-01032")
		if strings.Count(ofOne.out, "\n") < 2 || strings.Contains(ofOne.out, "Asta") || strings.Contains(ofOne.out, "Nysgerrig") {
			t.Errorf("what the citizen is told:\n%s%s", ofOne.out, ofOne.err)
		}
		failsWith(t, kik(t, environment, "access-log", "--citizen", "nobody"), exitFailed, "nobody")
		if later := kik(t, environment, "access-log", "--from", "2199-01-01"); strings.Count(later.out, "\n") != 1 {
			t.Errorf("in the future:\n%s", later.out)
		}
		db := storetest.DB(t, url)
		if _, err := db.ExecContext(t.Context(), "UPDATE access_log SET reason = 'another'"); err == nil || !strings.Contains(err.Error(), "only added to") {
			t.Errorf("the log can be changed: %v", err)
		}
	})
}
