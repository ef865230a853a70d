package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"kik/graph/auth"
	"kik/graph/store/storetest"
)

// serving is a server of its own process.
type serving struct {
	process *exec.Cmd
	base    string // e.g. http://127.0.0.1:41234
	page    string // the address that it printed
	log     *bytes.Buffer
	client  *http.Client // keeps its session
}

// serve starts a server on a free port and waits until it says where it is.
func serve(t testing.TB, environment []string, arguments ...string) *serving {
	t.Helper()
	return serveAt(t, "127.0.0.1:0", environment, arguments...)
}

// freeLocalPort is a port that is free now.
func freeLocalPort(t testing.TB) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

// serveAt does as serve at an address of one's own.
func serveAt(t testing.TB, address string, environment []string, arguments ...string) *serving {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	t.Cleanup(cancel)
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	s := &serving{log: &bytes.Buffer{}, client: &http.Client{Jar: jar}}
	s.process = command(ctx, t, environment, append([]string{"serve", "--addr", address}, arguments...)...)
	s.process.Stderr = s.log
	out, err := s.process.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.process.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.process.Process.Kill() })
	line, err := bufio.NewReader(out).ReadString('\n')
	page, found := strings.CutPrefix(strings.TrimSpace(line), "KIK: ")
	if err != nil || !found {
		_ = s.process.Wait()
		t.Fatalf("the server did not start: %q\n%s", line, s.log)
	}
	s.page = page
	scheme, rest, _ := strings.Cut(page, "://")
	host, _, _ := strings.Cut(rest, "/")
	s.base = scheme + "://" + host
	return s
}

// ask sends a query and returns the decoded answer.
func (s *serving) ask(t *testing.T, query string) map[string]any {
	t.Helper()
	payload, err := json.Marshal(map[string]any{"query": query, "extensions": map[string]any{"reason": "a test"}})
	if err != nil {
		t.Fatal(err)
	}
	response, err := s.client.Post(s.base+"/graphql", "application/json", bytes.NewReader(payload))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var answer map[string]any
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	return answer
}

// post sends JSON and returns the status with the decoded answer.
func (s *serving) post(t *testing.T, path string, body any) (int, map[string]any) {
	t.Helper()
	payload, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	response, err := s.client.Post(s.base+path, "application/json", bytes.NewReader(payload))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var answer map[string]any
	if strings.HasPrefix(response.Header.Get("Content-Type"), plainJSON) {
		if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
			t.Fatal(err)
		}
	}
	return response.StatusCode, answer
}

// signInToDemo signs in to the demo's account of a role.
func (s *serving) signInToDemo(t *testing.T, role auth.Role) {
	t.Helper()
	if status, answer := s.post(t, "/auth/demo", map[string]any{"role": role}); status != http.StatusOK {
		t.Fatalf("sign in as %s: %d %v", role, status, answer)
	}
}

const testPassword = "a long enough password"

// newAccount adds an account for a role, whose login is the role's name.
func newAccount(t *testing.T, environment []string, role auth.Role) {
	t.Helper()
	cmd := command(t.Context(), t, environment, "user", "add", strings.ToLower(string(role)), "--name", "Tester "+string(role), "--role", string(role))
	cmd.Stdin = strings.NewReader(testPassword + "\n")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

// signIn signs in to the account that newAccount has added.
func (s *serving) signIn(t *testing.T, role auth.Role) {
	t.Helper()
	if status, answer := s.post(t, "/auth/sign-in", map[string]any{"login": role, "password": testPassword}); status != http.StatusOK {
		t.Fatalf("sign in as %s: %d %v", role, status, answer)
	}
}

func (s *serving) get(t *testing.T, path string, headers ...string) (*http.Response, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.base+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(text)
}

func TestServeAnswersAndEndsCleanlyWhenTold(t *testing.T) {
	for _, signal := range []syscall.Signal{syscall.SIGTERM, syscall.SIGINT} {
		t.Run(signal.String(), func(t *testing.T) {
			database := []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}
			succeeds(t, kik(t, database, "import", "--data-through", "2020-06-30", absolute(t, municipality)))
			newAccount(t, database, auth.Analyst)
			server := serve(t, database)
			server.signIn(t, auth.Analyst)

			if response, text := server.get(t, "/healthz"); response.StatusCode != 200 || text != "ok\n" {
				t.Errorf("/healthz answers %d %q", response.StatusCode, text)
			}
			programmes := server.ask(t, "{ programmes { code } }")["data"].(map[string]any)["programmes"].([]any)
			if len(programmes) != 2 {
				t.Errorf("programmes: %v", programmes)
			}

			if err := server.process.Process.Signal(signal); err != nil {
				t.Fatal(err)
			}
			if err := server.process.Wait(); err != nil {
				t.Errorf("%v\n%s", err, server.log)
			}
			if _, err := http.Get(server.base + "/healthz"); err == nil {
				t.Error("the address still answers")
			}
		})
	}
}

func TestServeShowsWhatAnotherProcessImports(t *testing.T) {
	database := []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}
	newAccount(t, database, auth.Analyst)
	server := serve(t, database)
	server.signIn(t, auth.Analyst)
	if got := server.ask(t, "{ dataBasis { citizens } }")["data"].(map[string]any)["dataBasis"].(map[string]any)["citizens"]; got != 0.0 {
		t.Fatalf("an empty database holds %v citizens", got)
	}
	succeeds(t, kik(t, database, "import", absolute(t, municipality)))
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(200 * time.Millisecond) {
		got := server.ask(t, "{ dataBasis { citizens } }")["data"].(map[string]any)["dataBasis"].(map[string]any)["citizens"]
		if got == 8.0 {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("the server still holds %v citizens", got)
		}
	}
}

func TestOtherOriginsMayAskOnlyWhenConfigured(t *testing.T) {
	const origin = "https://intra.example.dk"
	closed := serve(t, []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"})
	if response, _ := closed.get(t, "/graphql?query={__typename}", "Origin", origin); response.Header.Get("Access-Control-Allow-Origin") != "" {
		t.Error("it is open although nothing is configured")
	}
	open := serve(t, []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db", "KIK_CORS_ORIGINS=" + origin})
	if response, _ := open.get(t, "/graphql?query={__typename}", "Origin", origin); response.Header.Get("Access-Control-Allow-Origin") != origin {
		t.Errorf("the configured origin gets %v", response.Header)
	}
	if response, _ := open.get(t, "/graphql?query={__typename}", "Origin", "https://other.example"); response.Header.Get("Access-Control-Allow-Origin") != "" {
		t.Error("it is open to an origin that is not configured")
	}
	if response, _ := open.get(t, "/healthz", "Origin", origin); response.Header.Get("Access-Control-Allow-Origin") != "" {
		t.Error("more than the API is open")
	}
}

func TestEveryAnswerNarrowsWhatABrowserDoesWithIt(t *testing.T) {
	server := serve(t, []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"})
	for _, path := range []string{"/", "/graphql?query={__typename}", "/healthz", "/assets/none.js"} {
		response, _ := server.get(t, path, "Accept", asBrowser)
		if response.Header.Get("X-Content-Type-Options") != "nosniff" || !strings.Contains(response.Header.Get("Content-Security-Policy"), "frame-ancestors 'none'") {
			t.Errorf("%s: %v", path, response.Header)
		}
	}
}

func TestAServersDatabaseIsMigratedByWhoRunsIt(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		if strings.HasPrefix(url, "sqlite:") {
			return // a file of one's own is brought up to date on the way
		}
		database := []string{"KIK_DATABASE=" + url}
		failsWith(t, kik(t, database, "serve", "--addr", "127.0.0.1:0"), exitFailed, "the command migrate")
		succeeds(t, kik(t, database, "migrate"))
		serve(t, database)
	})
}

func TestTheDemoIsNeverMixedWithOtherData(t *testing.T) {
	database := []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}
	succeeds(t, kik(t, database, "import", absolute(t, municipality)))
	failsWith(t, kik(t, database, "serve", "--demo", "--addr", "127.0.0.1:0"), exitFailed, "other data")
}

func TestTheServerKnowsWhichMunicipalityItIsOf(t *testing.T) {
	server := serve(t, nil, "--demo")
	benchmark := server.ask(t, "{ benchmark { own { code name } } }")["data"].(map[string]any)["benchmark"].(map[string]any)
	if own := benchmark["own"].(map[string]any); own["code"] != "580" || own["name"] != "Aabenraa" {
		t.Errorf("the demo is of %v", own)
	}
	database := []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db", "KIK_MUNICIPALITY=Aabenraa"}
	failsWith(t, kik(t, database, "serve", "--addr", "127.0.0.1:0"), exitUsage, `three digits such as 580, not "Aabenraa"`)
}

func TestTheDemoIsThereAfterOneCommand(t *testing.T) {
	server := serve(t, nil, "--demo")
	if !strings.HasSuffix(server.page, "/?strategi=KIK2&dato=2018-08-31") {
		t.Errorf("the address is %s", server.page)
	}
	basis := server.ask(t, "{ dataBasis { demo dataThrough } }")["data"].(map[string]any)["dataBasis"].(map[string]any)
	if basis["demo"] != true || basis["dataThrough"] != "2022-06-30" {
		t.Errorf("the data basis is %v", basis)
	}
	// The random digits of a temporary folder can look like a CPR number.
	runs := server.ask(t, "{ imports { files } }")["data"].(map[string]any)["imports"].([]any)
	if files := runs[0].(map[string]any)["files"].(string); !strings.HasPrefix(files, "demo/borgere.csv, demo/budget.csv") {
		t.Errorf("the demo's files are named %s", files)
	}
}
