package main

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"

	"github.com/oauth2-proxy/mockoidc"

	"kik/graph/auth"
)

// The whole way through an identity provider of its own on the loopback address:
// to its sign-in, back with a code, to its token endpoint with PKCE.
func TestAPersonSignsInThroughTheIdentityProvider(t *testing.T) {
	provider, err := mockoidc.Run()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = provider.Shutdown() })
	base := "http://127.0.0.1:" + freeLocalPort(t)
	database := "KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"
	server := serveAt(t, strings.TrimPrefix(base, "http://"), []string{
		database, "KIK_URL=" + base, "KIK_OIDC_ISSUER=" + provider.Issuer(), "KIK_OIDC_CLIENT_ID=" + provider.ClientID,
		"KIK_OIDC_CLIENT_SECRET=" + provider.ClientSecret, "KIK_OIDC_SCOPES=profile,email,groups", "KIK_OIDC_ROLE_CLAIM=groups", "KIK_OIDC_ROLES=kik-leder=READER;kik-analyse=ANALYST",
	})
	signIn := func(user *mockoidc.MockUser) *url.URL {
		t.Helper()
		provider.QueueUser(user)
		response, err := server.client.Get(server.base + "/auth/oidc?videre=/indsatser")
		if err != nil {
			t.Fatal(err)
		}
		_ = response.Body.Close()
		return response.Request.URL
	}

	analyst := &mockoidc.MockUser{Subject: "0101901234", PreferredUsername: "asta", Groups: []string{"kik-leder", "kik-analyse", "other"}}
	if at := signIn(analyst); at.Path != "/indsatser" {
		t.Fatalf("signed in, one is at %s", at)
	}
	viewer := field(t, server.ask(t, `{ viewer { name role } }`), "data", "viewer").(map[string]any)
	if viewer["role"] != string(auth.Analyst) || viewer["name"] != "asta" {
		t.Errorf("signed in as %v", viewer)
	}
	analyst.Groups = []string{"kik-leder"}
	signIn(analyst)
	_, asked := server.post(t, "/graphql", map[string]any{"documentId": documentOf(t, "query Viewer")})
	if administers := field(t, asked, "data", "viewer", "administers"); administers != false {
		t.Errorf("with another group one keeps the catalogue: %v", asked)
	}
	if role := server.sessionRole(t); role != string(auth.Reader) {
		t.Errorf("with another group the role is %v", role)
	}
	if listed := kik(t, []string{database}, "user", "list"); strings.Contains(listed.out, "0101901234") || strings.Count(listed.out, "asta") != 1 {
		t.Errorf("the subject is stored, or the person twice:\n%s", listed.out)
	}
	server.post(t, "/auth/sign-out", nil)
	if at := signIn(&mockoidc.MockUser{Subject: "2", PreferredUsername: "bo", Groups: []string{"other"}}); at.Path != "/log-ind" || at.Query().Get("fejl") != "rolle" {
		t.Errorf("without a role one is at %s", at)
	}
	if code := codeOf(server.ask(t, `{ dataBasis { version } }`)); code != "UNAUTHENTICATED" {
		t.Errorf("without a role one is signed in: %q", code)
	}
}

func TestAnAnswerOfTheProviderThatNobodyAskedForIsRefused(t *testing.T) {
	provider, err := mockoidc.Run()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = provider.Shutdown() })
	base := "http://127.0.0.1:" + freeLocalPort(t)
	server := serveAt(t, strings.TrimPrefix(base, "http://"), []string{
		"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db", "KIK_URL=" + base, "KIK_OIDC_ISSUER=" + provider.Issuer(), "KIK_OIDC_CLIENT_ID=" + provider.ClientID,
		"KIK_OIDC_CLIENT_SECRET=" + provider.ClientSecret, "KIK_OIDC_ROLES=kik-leder=READER",
	})
	response, err := server.client.Get(server.base + "/auth/callback?state=forged&code=stolen")
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	if at := response.Request.URL; at.Path != "/log-ind" || at.Query().Get("fejl") != "afbrudt" {
		t.Errorf("a forged answer leads to %s", at)
	}
}

func TestNobodyIsSentToAnotherSite(t *testing.T) {
	for path, want := range map[string]string{
		"/rapport?dato=2018-08-31": "/rapport?dato=2018-08-31", "": "/", "https://evil.example": "/", "//evil.example": "/", `/\evil.example`: "/", "/a\r\nSet-Cookie: b": "/",
	} {
		if got := localPath(path); got != want {
			t.Errorf("localPath(%q) = %q, want %q", path, got, want)
		}
	}
}

func TestSettingsOfTheProviderThatCannotWorkAreRefused(t *testing.T) {
	for _, c := range []struct{ environment, why string }{
		{"KIK_OIDC_ISSUER=https://idp.example", "--oidc-client-id"},
		{"KIK_OIDC_ISSUER=https://idp.example KIK_OIDC_CLIENT_ID=kik KIK_URL=https://kik.example KIK_OIDC_ROLES=a=EXTERNAL", "EXTERNAL"},
	} {
		environment := append([]string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}, strings.Fields(c.environment)...)
		failsWith(t, kik(t, environment, "serve", "--addr", "127.0.0.1:0"), exitUsage, c.why)
	}
}

// sessionRole is the role that the sign-in tells the page.
func (s *serving) sessionRole(t *testing.T) any {
	t.Helper()
	response, err := s.client.Get(s.base + "/auth/session")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var session map[string]any
	if err := json.NewDecoder(response.Body).Decode(&session); err != nil {
		t.Fatal(err)
	}
	return field(t, session, "viewer", "role")
}
