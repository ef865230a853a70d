package main

import (
	"net/http"
	"strings"
	"testing"

	"kik/graph/auth"
	"kik/graph/store/storetest"
)

// What each role may ask: a question of every root field. The test below fails
// where the schema has a root field that is not among them.
var rootFields = []struct {
	field, query string
	roles        string // the letters of those who may: R, A, M (administrator), E
}{
	{"programmes", `{ programmes { code } }`, "RAM"},
	{"programme", `{ programme(code: "KIK2") { name } }`, "RAM"},
	{"interventions", `{ interventions { totalCount } }`, "RAM"},
	{"intervention", `{ intervention(code: "potentialejaegerne") { name } }`, "RAM"},
	{"citizens", `{ citizens(first: 1) { nodes { id } } }`, "A"},
	{"citizen", `{ citizen(id: "demo-01032") { id } }`, "A"},
	{"measures", `{ measures { name } }`, "RAME"},
	{"definitions", `{ definitions { name } }`, "RAME"},
	{"figures", `{ figures(programme: "KIK2", asOf: "2018-08-31", measures: ["recipients"]) { value } }`, "RAM"},
	{"publishedFigures", `{ publishedFigures(programme: "KIK2") { id } }`, "RAM"},
	{"municipalities", `{ municipalities(from: "2018-01", to: "2018-06") { rank } }`, "RAME"},
	{"benchmark", `{ benchmark { own { code } months } }`, "RAME"},
	{"disclosedReport", `{ disclosedReport(programme: "KIK2", month: "2018-08") { figures { name value status } } }`, "RAME"},
	{"dataBasis", `{ dataBasis { version } }`, "RAM"},
	{"imports", `{ imports { id } }`, "RAM"},
	{"viewer", `{ viewer { role } }`, "RAME"},
	{"revisions", `{ revisions { totalCount } }`, "M"},
	{"providers", `{ providers { name } }`, "RAM"},
	{"targetGroups", `{ targetGroups { code } }`, "RAM"},
	{"savedViews", `{ savedViews { name } }`, "RAM"},
	{"saveView", `mutation { saveView(name: "Min", address: "/rapport") { id } }`, "RAM"},
	{"renameView", `mutation { renameView(id: "0", name: "Min") { id } }`, "RAM"},
	{"deleteView", `mutation { deleteView(id: "0") }`, "RAM"},
	{"apiTokens", `{ apiTokens { name } }`, "M"},
	{"createApiToken", `mutation { createApiToken(name: "T", role: EXTERNAL) { token { id } } }`, "M"},
	{"revokeApiToken", `mutation { revokeApiToken(id: "1") }`, "M"},
	{"committees", `{ committees { name } }`, "RAM"},
	{"createIntervention", `mutation { createIntervention(code: "ny", input: { name: "Ny", programme: "KIK2", from: "2022-01-01" }) { intervention { code } } }`, "M"},
	{"changeIntervention", `mutation { changeIntervention(code: "ny", version: 1, input: { committee: "U", providers: [{ name: "P" }], decision: { body: "B", date: "2021-12-01" }, to: "2022-02-01" }) { intervention { code } } }`, "M"},
	{"publishIntervention", `mutation { publishIntervention(code: "ny", version: 2) { intervention { code } } }`, "M"},
	{"closeIntervention", `mutation { closeIntervention(code: "ny", version: 3, lastDay: "2022-03-01") { intervention { code } } }`, "M"},
	{"archiveIntervention", `mutation { archiveIntervention(code: "ny", version: 4) { intervention { code } } }`, "M"},
	{"restoreIntervention", `mutation { restoreIntervention(code: "ny", version: 5) { intervention { code } } }`, "M"},
	{"duplicateIntervention", `mutation { duplicateIntervention(code: "ny") { intervention { code } } }`, "M"},
	{"undoRevision", `mutation { undoRevision(id: "2") { revision { id } } }`, "M"},
	{"createProvider", `mutation { createProvider(name: "Q") { provider { name } } }`, "M"},
	{"mergeProvider", `mutation { mergeProvider(name: "Q", version: 1, into: "P") { provider { name } } }`, "M"},
	{"createTargetGroup", `mutation { createTargetGroup(name: "G") { targetGroup { code } } }`, "M"},
	{"renameTargetGroup", `mutation { renameTargetGroup(code: "g", version: 1, name: "H") { targetGroup { code } } }`, "M"},
	{"mergeTargetGroup", `mutation { mergeTargetGroup(code: "g", version: 2, into: "jobparat") { targetGroup { code } } }`, "M"},
}

func TestEachRoleGetsTheRootFieldsThatItNeeds(t *testing.T) {
	letters := map[auth.Role]string{auth.Reader: "R", auth.Analyst: "A", auth.Administrator: "M", auth.External: "E", "": "nobody"}
	storetest.EachURL(t, func(t *testing.T, url string) {
		s := storetest.Open(t, url)
		if err := importDemo(surroundings{Context: t.Context(), out: t.Output(), err: t.Output()}, s); err != nil {
			t.Fatal(err)
		}
		tested := map[string]bool{}
		// The administrator comes last: what the others may not change is still as it was.
		for _, role := range []auth.Role{"", auth.External, auth.Reader, auth.Analyst, auth.Administrator} {
			server := &serving{base: listen(t, s, role), client: http.DefaultClient}
			for _, c := range rootFields {
				tested[c.field] = true
				allowed := strings.Contains(c.roles, letters[role])
				code := codeOf(server.ask(t, c.query))
				switch {
				case c.field == "viewer" && role == "":
					if code != "" {
						t.Errorf("nobody asks who it is: %s", code)
					}
				case allowed && (code == "FORBIDDEN" || code == "UNAUTHENTICATED"):
					t.Errorf("%q may not ask for %s: %s", role, c.field, code)
				case allowed && code == "NOT_FOUND" && (c.field == "renameView" || c.field == "deleteView"):
					// Of no view with that number: they were let through.
				case allowed && code != "" && c.field != "undoRevision":
					t.Errorf("%q asks for %s: %s", role, c.field, code)
				case !allowed && role == "" && code != "UNAUTHENTICATED", !allowed && role != "" && code != "FORBIDDEN" && c.field != "viewer":
					t.Errorf("%q is not kept from %s: %q", role, c.field, code)
				}
			}
		}
		everything := &serving{base: listen(t, s, auth.Reader), client: http.DefaultClient}
		for _, root := range []string{"Query", "Mutation"} {
			answer := everything.ask(t, `{ __type(name: "`+root+`") { fields { name } } }`)
			for _, f := range field(t, answer, "data", "__type", "fields").([]any) {
				if name := f.(map[string]any)["name"].(string); !tested[name] {
					t.Errorf("%s.%s stands in no row of the table", root, name)
				}
			}
		}
	})
}

// codeOf returns the code of an answer's first error, empty where there is none.
func codeOf(answer map[string]any) string {
	errors, ok := answer["errors"].([]any)
	if !ok {
		return ""
	}
	code, _ := errors[0].(map[string]any)["extensions"].(map[string]any)["code"].(string)
	return code
}

func TestAPersonSignsInAndOut(t *testing.T) {
	database := []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}
	newAccount(t, database, auth.Administrator)
	server := serve(t, database)

	if code := codeOf(server.ask(t, `{ dataBasis { version } }`)); code != "UNAUTHENTICATED" {
		t.Errorf("nobody is told %q", code)
	}
	for _, wrong := range []map[string]any{{"login": "administrator", "password": "another password"}, {"login": "nobody", "password": testPassword}} {
		if status, answer := server.post(t, "/auth/sign-in", wrong); status != http.StatusUnauthorized || !strings.Contains(answer["error"].(map[string]any)["message"].(string), "forkert") {
			t.Errorf("%v: %d %v", wrong, status, answer)
		}
	}
	server.signIn(t, auth.Administrator)
	if name := field(t, server.ask(t, `{ viewer { name } }`), "data", "viewer", "name"); name != "Tester ADMINISTRATOR" {
		t.Errorf("signed in as %v", name)
	}
	if status, answer := server.post(t, "/auth/extend", nil); status != http.StatusOK || answer["expiresAt"] == nil {
		t.Errorf("a longer session: %d %v", status, answer)
	}
	if status, _ := server.post(t, "/auth/sign-out", nil); status != http.StatusNoContent {
		t.Errorf("sign out: %d", status)
	}
	if code := codeOf(server.ask(t, `{ dataBasis { version } }`)); code != "UNAUTHENTICATED" {
		t.Errorf("after signing out: %q", code)
	}
	if status, _ := server.post(t, "/auth/extend", nil); status != http.StatusUnauthorized {
		t.Errorf("a longer session of nobody: %d", status)
	}
	if status, _ := server.post(t, "/auth/demo", map[string]any{"role": "ADMINISTRATOR"}); status != http.StatusNotFound {
		t.Errorf("a demo account where there is no demo: %d", status)
	}
}

func TestWhoIsShutOutIsOutAtOnceAndARoleIsTakenAwayAtOnce(t *testing.T) {
	database := []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}
	newAccount(t, database, auth.Administrator)
	server := serve(t, database)
	server.signIn(t, auth.Administrator)
	succeeds(t, kik(t, database, "user", "role", "administrator", "ANALYST"))
	if code := codeOf(server.ask(t, `{ revisions { totalCount } }`)); code != "FORBIDDEN" {
		t.Errorf("after the role was taken away: %q", code)
	}
	succeeds(t, kik(t, database, "user", "disable", "administrator"))
	if code := codeOf(server.ask(t, `{ dataBasis { version } }`)); code != "UNAUTHENTICATED" {
		t.Errorf("after being shut out: %q", code)
	}
	if status, _ := server.post(t, "/auth/sign-in", map[string]any{"login": "administrator", "password": testPassword}); status != http.StatusUnauthorized {
		t.Errorf("signing in again: %d", status)
	}
	succeeds(t, kik(t, database, "user", "enable", "administrator"))
	server.signIn(t, auth.Administrator)
	if listed := kik(t, database, "user", "list"); !strings.Contains(listed.out, "administrator  Tester ADMINISTRATOR  ANALYST  aktiv") {
		t.Errorf("listed:\n%s", listed.out)
	}
}

func TestWhoKeepsGuessingHasToWait(t *testing.T) {
	database := []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}
	newAccount(t, database, auth.Reader)
	server := serve(t, database)
	for range attemptsAtOnce {
		if status, _ := server.post(t, "/auth/sign-in", map[string]any{"login": "reader", "password": "guessed"}); status != http.StatusUnauthorized {
			t.Errorf("a guess is answered by %d", status)
		}
	}
	if status, answer := server.post(t, "/auth/sign-in", map[string]any{"login": " Reader ", "password": testPassword}); status != http.StatusTooManyRequests {
		t.Errorf("one guess more: %d %v", status, answer)
	}
}

func TestTheSessionIsKeptFromScriptsAndOtherSites(t *testing.T) {
	server := serve(t, nil, "--demo")
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, server.base+"/auth/demo", strings.NewReader(`{"role":"READER"}`))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := server.client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	if cookie := response.Header.Get("Set-Cookie"); !strings.Contains(cookie, "HttpOnly") || !strings.Contains(cookie, "SameSite=Lax") {
		t.Errorf("the cookie is %q", cookie)
	}
	forged := request.Clone(t.Context())
	forged.Body = http.NoBody
	forged.Header.Set("Sec-Fetch-Site", "cross-site")
	refused, err := server.client.Do(forged)
	if err != nil {
		t.Fatal(err)
	}
	_ = refused.Body.Close()
	if refused.StatusCode != http.StatusForbidden {
		t.Errorf("a request that another site forged: %d", refused.StatusCode)
	}
	asText, err := server.client.Post(server.base+"/auth/demo", "text/plain", strings.NewReader(`{"role":"ADMINISTRATOR"}`))
	if err != nil {
		t.Fatal(err)
	}
	_ = asText.Body.Close()
	if asText.StatusCode != http.StatusUnsupportedMediaType {
		t.Errorf("a form: %d", asText.StatusCode)
	}
}

func TestOfTheDemoReadersNeedNotSignIn(t *testing.T) {
	server := serve(t, nil, "--demo")
	if role := field(t, server.ask(t, `{ viewer { role } }`), "data", "viewer", "role"); role != "READER" {
		t.Errorf("a guest is %v", role)
	}
	if code := codeOf(server.ask(t, `{ citizens(first: 1) { nodes { id } } }`)); code != "FORBIDDEN" {
		t.Errorf("a guest asks for citizens: %q", code)
	}
	server.signInToDemo(t, auth.Analyst)
	if code := codeOf(server.ask(t, `{ citizens(first: 1) { nodes { id } } }`)); code != "" {
		t.Errorf("an analyst asks for citizens: %q", code)
	}
	if status, _ := server.post(t, "/auth/demo", map[string]any{"role": "EXTERNAL"}); status != http.StatusBadRequest {
		t.Errorf("a demo account for tools: %d", status)
	}
}

func TestAWeakPasswordIsRefused(t *testing.T) {
	database := []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}
	cmd := command(t.Context(), t, database, "user", "add", "anna", "--name", "Anna", "--role", "READER")
	cmd.Stdin = strings.NewReader("hunter2\n")
	out, err := cmd.CombinedOutput()
	if err == nil || !strings.Contains(string(out), "fra 12 til 200 tegn") || strings.Contains(string(out), "hunter2") {
		t.Errorf("%v: %s", err, out)
	}
}
