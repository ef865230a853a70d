package main

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"kik/frontend"
	"kik/graph/auth"
	"kik/graph/store/storetest"
)

// documentOf returns the id of the app's operation with the name.
func documentOf(t *testing.T, operation string) string {
	t.Helper()
	all, err := frontend.Documents()
	if err != nil {
		t.Fatal(err)
	}
	for id, text := range all {
		if strings.Contains(text, operation+" ") || strings.Contains(text, operation+"(") {
			return id
		}
	}
	t.Fatalf("the app has no %s", operation)
	return ""
}

func TestTheServerKnowsEveryQuestionOfTheApp(t *testing.T) {
	all, err := frontend.Documents()
	if err != nil {
		t.Fatal(err)
	}
	for id, text := range all {
		if want := fmt.Sprintf("sha256:%x", sha256.Sum256([]byte(text))); id != want {
			t.Errorf("%s is the id of a document whose hash is %s", id, want)
		}
	}
	operation := regexp.MustCompile(`\b(query|mutation) \w+`)
	known := map[string]bool{}
	for _, text := range all {
		for _, name := range operation.FindAllString(text, -1) {
			known[name] = true
		}
	}
	asked := 0
	err = filepath.WalkDir("../frontend/src", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".graphql" {
			return err
		}
		text, err := os.ReadFile(path)
		for _, name := range operation.FindAllString(string(text), -1) {
			asked++
			if !known[name] {
				t.Errorf("%s: the server does not know %q; run make generate", path, name)
			}
		}
		return err
	})
	if err != nil || asked == 0 {
		t.Errorf("%d questions of the app, %v", asked, err)
	}
}

func TestWhoMayAskWithDocumentsOfTheirOwn(t *testing.T) {
	const own = `{ programmes { code } }`
	scope := documentOf(t, "query Scope")
	storetest.EachURL(t, func(t *testing.T, url string) {
		environment := []string{"KIK_DATABASE=" + url}
		succeeds(t, kik(t, environment, "migrate"))
		for _, role := range []auth.Role{auth.Reader, auth.Analyst, auth.Administrator} {
			newAccount(t, environment, role)
		}
		server := serve(t, environment)
		demo := serve(t, append(environment, "KIK_DATABASE=sqlite:"+t.TempDir()+"/demo.db"), "--demo")
		for _, c := range []struct {
			who      string
			server   *serving
			signIn   func(*testing.T, auth.Role)
			role     auth.Role
			own, app string // codes
		}{
			{"nobody", server, nil, "", "UNAUTHENTICATED", "UNAUTHENTICATED"},
			{"a reader", server, server.signIn, auth.Reader, "FORBIDDEN", ""},
			{"an analyst", server, server.signIn, auth.Analyst, "", ""},
			{"an administrator", server, server.signIn, auth.Administrator, "", ""},
			{"a guest of the demo", demo, nil, "", "", ""},
			{"a reader of the demo", demo, demo.signInToDemo, auth.Reader, "", ""},
		} {
			if c.signIn != nil {
				c.signIn(t, c.role)
			}
			_, answer := c.server.post(t, "/graphql", map[string]any{"query": own})
			if code := codeOf(answer); code != c.own {
				t.Errorf("%s with a document of their own: %q, want %q", c.who, code, c.own)
			}
			_, answer = c.server.post(t, "/graphql", map[string]any{"documentId": scope})
			if code := codeOf(answer); code != c.app {
				t.Errorf("%s with the app's: %q, want %q", c.who, code, c.app)
			}
		}
		made := kik(t, environment, "token", "create", "--name", "Excel", "--role", "READER")
		succeeds(t, made)
		if _, code := server.withToken(t, strings.TrimSpace(made.out), own); code != "" {
			t.Errorf("a reader's token with a document of its own: %q", code)
		}
	})
}

func TestADocumentIsAskedForByItsHash(t *testing.T) {
	server := serve(t, []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/demo.db"}, "--demo")
	scope, create := documentOf(t, "query Scope"), documentOf(t, "mutation CreateApiToken")
	for name, c := range map[string]struct {
		body   map[string]any
		status int
		code   string
	}{
		"known":   {map[string]any{"documentId": scope}, http.StatusOK, ""},
		"unknown": {map[string]any{"documentId": "sha256:" + strings.Repeat("0", 64)}, http.StatusBadRequest, "NOT_FOUND"},
		"no hash": {map[string]any{"documentId": "Scope"}, http.StatusBadRequest, "NOT_FOUND"},
		"both":    {map[string]any{"documentId": scope, "query": "{ __typename }"}, http.StatusBadRequest, "VALIDATION"},
		"neither": {map[string]any{"variables": map[string]any{}}, http.StatusBadRequest, "VALIDATION"},
		"limits":  {map[string]any{"documentId": scope, "variables": map[string]any{"a": strings.Repeat("a", maxBody)}}, http.StatusRequestEntityTooLarge, "LIMIT"},
	} {
		status, answer := server.post(t, "/graphql", c.body)
		if status != c.status || codeOf(answer) != c.code {
			t.Errorf("%s: %d %q, want %d %q", name, status, codeOf(answer), c.status, c.code)
		}
	}
	response, body := server.get(t, "/graphql?documentId="+url.QueryEscape(scope))
	if response.StatusCode != http.StatusOK || !strings.Contains(body, `"programmes"`) {
		t.Errorf("by GET: %d %s", response.StatusCode, body)
	}
	query := url.Values{"documentId": {create}, "variables": {`{"name":"x","role":"READER","addresses":[]}`}}
	response, body = server.get(t, "/graphql?"+query.Encode())
	if response.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("a mutation by GET: %d %s", response.StatusCode, body)
	}
}
