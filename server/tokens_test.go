package main

import (
	"net/http"
	"strings"
	"testing"

	"kik/graph/auth"
	"kik/graph/store/storetest"
)

// withToken asks with a token and returns the status and the first error's code.
func (s *serving) withToken(t *testing.T, token, query string) (status int, code string) {
	t.Helper()
	with := &serving{base: s.base, client: &http.Client{Transport: bearerTransport(token)}}
	status, answer := with.post(t, "/graphql", map[string]any{"query": query})
	if problem, ok := answer["error"].(map[string]any); ok {
		return status, problem["code"].(string)
	}
	return status, codeOf(answer)
}

type bearerTransport string

func (b bearerTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	r.Header.Set("Authorization", "Bearer "+string(b))
	return http.DefaultTransport.RoundTrip(r)
}

func TestAToolAsksWithATokenUntilItIsRevoked(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		environment := []string{"KIK_DATABASE=" + url, "KIK_USER=Anna"}
		succeeds(t, kik(t, environment, "migrate"))
		server := serve(t, environment)
		made := kik(t, environment, "token", "create", "--name", "Power BI", "--role", string(auth.Reader))
		succeeds(t, made)
		token := strings.TrimSpace(made.out)
		if !strings.HasPrefix(token, auth.TokenPrefix) || strings.Contains(token, "\n") {
			t.Fatalf("printed %q", made.out)
		}
		if status, code := server.withToken(t, token, `{ viewer { name role } programmes { code } }`); status != http.StatusOK || code != "" {
			t.Errorf("with the token: %d %q", status, code)
		}
		if _, code := server.withToken(t, token, `{ citizens { nodes { id } } }`); code != "FORBIDDEN" {
			t.Errorf("more than its role may: %q", code)
		}
		for name, wrong := range map[string]string{"another": auth.TokenPrefix + "another", "none": "", "cut short": token[:len(token)-1]} {
			if status, code := server.withToken(t, wrong, `{ programmes { code } }`); wrong != "" && (status != http.StatusUnauthorized || code != "UNAUTHENTICATED") || wrong == "" && code != "UNAUTHENTICATED" {
				t.Errorf("%s: %d %q", name, status, code)
			}
		}
		listed := kik(t, environment, "token", "list")
		if !strings.Contains(listed.out, "Power BI") || !strings.Contains(listed.out, "Anna") || !strings.Contains(listed.out, "gyldigt") || strings.Contains(listed.out, "aldrig") || strings.Contains(listed.out, token) {
			t.Errorf("listed:\n%s", listed.out)
		}
		var stored int
		if err := storetest.DB(t, url).QueryRowContext(t.Context(), "SELECT COUNT(*) FROM tokens WHERE hash LIKE '%"+token[4:]+"%' OR name LIKE '%"+token[4:]+"%'").Scan(&stored); err != nil || stored != 0 {
			t.Errorf("the token stands in the database: %d %v", stored, err)
		}
		succeeds(t, kik(t, environment, "token", "revoke", "1"))
		if status, _ := server.withToken(t, token, `{ programmes { code } }`); status != http.StatusUnauthorized {
			t.Errorf("revoked: %d", status)
		}
		failsWith(t, kik(t, environment, "token", "revoke", "1"), exitFailed, "nummer 1")
	})
}

func TestATokenComesOnlyFromItsAddresses(t *testing.T) {
	environment := []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}
	server := serve(t, environment)
	made := kik(t, environment, "token", "create", "--name", "Elsewhere", "--role", string(auth.Reader), "--address", "203.0.113.0/24")
	if status, _ := server.withToken(t, strings.TrimSpace(made.out), `{ programmes { code } }`); status != http.StatusUnauthorized {
		t.Errorf("from here: %d", status)
	}
}

func TestATokenThatAsksTooMuchHasToWait(t *testing.T) {
	environment := []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}
	server := serve(t, environment)
	token := strings.TrimSpace(kik(t, environment, "token", "create", "--name", "Busy", "--role", string(auth.Reader)).out)
	limited := 0
	for range 3 * tokenRequestsBurst {
		if status, code := server.withToken(t, token, `{ programmes { code } }`); status == http.StatusTooManyRequests && code == "LIMIT" {
			limited++
		}
	}
	if limited == 0 {
		t.Error("it may ask as often as it likes")
	}
}

func TestATokenThatCannotBeIsRefused(t *testing.T) {
	for _, c := range []struct {
		arguments []string
		why       string
	}{
		{[]string{"--name", "T", "--role", "EVERYTHING"}, "--role"},
		{[]string{"--name", "T", "--role", "READER", "--expires", "2020-01-01"}, "--expires"},
		{[]string{"--name", "T", "--role", "READER", "--address", "here"}, "--address"},
	} {
		environment := []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}
		failsWith(t, kik(t, environment, append([]string{"token", "create"}, c.arguments...)...), exitUsage, c.why)
	}
}
