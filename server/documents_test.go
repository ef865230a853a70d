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
	"slices"
	"strings"
	"testing"

	"kik/frontend"
	"kik/graph"
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
		for role, question := range map[auth.Role]string{
			auth.Reader: own, auth.Analyst: own, auth.Administrator: own, auth.External: `{ measures { name } }`,
		} {
			made := kik(t, environment, "token", "create", "--name", "Excel "+string(role), "--role", string(role))
			succeeds(t, made)
			if _, code := server.withToken(t, strings.TrimSpace(made.out), question); code != "" {
				t.Errorf("a token of %s with a document of its own: %q", role, code)
			}
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
		"unknown": {map[string]any{"documentId": "sha256:" + strings.Repeat("0", 64)}, http.StatusBadRequest, "PERSISTED_DOCUMENT_NOT_FOUND"},
		"no hash": {map[string]any{"documentId": "Scope"}, http.StatusBadRequest, "PERSISTED_DOCUMENT_NOT_FOUND"},
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

// What is refused is the document, whatever it asks for and however it comes.
func TestAReadersSessionMayNotLookAroundInTheSchema(t *testing.T) {
	environment := []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}
	succeeds(t, kik(t, environment, "migrate"))
	newAccount(t, environment, auth.Reader)
	server := serve(t, environment)
	questions := []string{`{ __typename }`, `{ __type(name: "Query") { name } }`, `{ programmmes { code } }`, `{`}
	for _, question := range questions {
		address := "/graphql?query=" + url.QueryEscape(question)
		if _, body := server.get(t, address); strings.Contains(body, "FORBIDDEN") {
			t.Errorf("nobody is refused %s: %s", question, body)
		}
	}
	server.signIn(t, auth.Reader)
	for _, question := range questions {
		status, answer := server.post(t, "/graphql", map[string]any{"query": question})
		if status != http.StatusForbidden || codeOf(answer) != "FORBIDDEN" {
			t.Errorf("by POST %s: %d %v", question, status, answer)
		}
		response, err := server.client.Get(server.base + "/graphql?query=" + url.QueryEscape(question))
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if response.StatusCode != http.StatusForbidden {
			t.Errorf("by GET %s: %d", question, response.StatusCode)
		}
	}
}

func TestTheLimitsHoldForTheAppsDocumentsToo(t *testing.T) {
	known := documents{
		"dear": `{` + numbered(` r#: programme(code: "KIK2") { report(asOf: "2018-08-31") { asOf } }`, 30) + ` }`,
		"deep": strings.Repeat("{ programmes ", graph.MaxDepth+1) + strings.Repeat("}", graph.MaxDepth+1),
		"wide": `{` + strings.Repeat(" __typename", graph.MaxSelections+1) + ` }`,
		"long": `{` + strings.Repeat(" a", graph.MaxTokens) + ` }`,
	}
	address := listenKnowing(t, storetest.Open(t, "sqlite:"+t.TempDir()+"/kik.db"), auth.Reader, known)
	for id := range known {
		status, text := submit(t, address, `{"documentId": "`+id+`"}`)
		if codes := codesOf(t, text); !slices.Equal(codes, []string{"LIMIT"}) {
			t.Errorf("%s: %d %v", id, status, codes)
		}
	}
}
