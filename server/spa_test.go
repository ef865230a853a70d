package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

func file(content string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(content)} }

func builtApp(t testing.TB) *spa {
	t.Helper()
	app, err := newSPA(fstest.MapFS{
		".gitkeep":                   file(""),
		"index.html":                 file("<p>app</p>"),
		"index.html.br":              file("brotli index"),
		"index.html.gz":              file("gzip index"),
		"assets/main-4f2a.js":        file("plain script"),
		"assets/main-4f2a.js.br":     file("brotli script"),
		"assets/main-4f2a.js.gz":     file("gzip script"),
		"assets/plex-1b.woff2":       file("font"),
		"licenses/ibm-plex-sans.txt": file("licence"),
	})
	if err != nil {
		t.Fatal(err)
	}
	return app
}

func ask(app http.Handler, method, target string, headers ...string) *http.Response {
	request := httptest.NewRequest(method, target, nil)
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	recorder := httptest.NewRecorder()
	app.ServeHTTP(recorder, request)
	return recorder.Result()
}

func body(t *testing.T, response *http.Response) string {
	t.Helper()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

const asBrowser = "text/html,application/xhtml+xml,*/*;q=0.8"

func TestTheAppAnswersForItsPagesAlone(t *testing.T) {
	app := builtApp(t)
	for _, c := range []struct {
		name, method, target, accept string
		status                       int
		body                         string
	}{
		{"the root", "GET", "/", asBrowser, 200, "<p>app</p>"},
		{"a page of the app", "GET", "/rapport?strategi=KIK2", asBrowser, 200, "<p>app</p>"},
		{"the accessibility statement", "GET", "/was", asBrowser, 200, "<p>app</p>"},
		{"a file", "GET", "/licenses/ibm-plex-sans.txt", asBrowser, 200, "licence"},
		{"a missing asset", "GET", "/assets/main-0000.js", "*/*", 404, ""},
		{"a missing asset opened in a browser", "GET", "/assets/main-0000.js", asBrowser, 404, ""},
		{"the front page for a program that takes anything", "GET", "/", "*/*", 200, "<p>app</p>"},
		{"a page for a program that does not say what it takes", "GET", "/rapport", "", 200, "<p>app</p>"},
		{"a page asked for as data", "GET", "/rapport", "application/json", 404, ""},
		{"another method", "POST", "/rapport", asBrowser, 405, ""},
		{"a way out of the folder", "GET", "/../../etc/passwd", "*/*", 200, "<p>app</p>"},
		{"the placeholder", "GET", "/.gitkeep", "*/*", 404, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			response := ask(app, c.method, c.target, "Accept", c.accept)
			if response.StatusCode != c.status {
				t.Fatalf("status %d, want %d", response.StatusCode, c.status)
			}
			if got := body(t, response); c.status == 200 && got != c.body {
				t.Errorf("body %q, want %q", got, c.body)
			}
		})
	}
}

func TestFilesComeInTheBestEncodingThatTheBrowserTakes(t *testing.T) {
	app := builtApp(t)
	for _, c := range []struct{ accepted, encoding, body string }{
		{"gzip, deflate, br", "br", "brotli script"},
		{"gzip", "gzip", "gzip script"},
		{"br;q=0, gzip;q=0.5", "gzip", "gzip script"},
		{"", "", "plain script"},
		{"identity", "", "plain script"},
	} {
		response := ask(app, "GET", "/assets/main-4f2a.js", "Accept-Encoding", c.accepted)
		if got := response.Header.Get("Content-Encoding"); got != c.encoding {
			t.Errorf("Accept-Encoding %q: encoding %q, want %q", c.accepted, got, c.encoding)
		}
		if got := body(t, response); got != c.body {
			t.Errorf("Accept-Encoding %q: body %q, want %q", c.accepted, got, c.body)
		}
		if got := response.Header.Get("Content-Type"); got != "text/javascript; charset=utf-8" {
			t.Errorf("Accept-Encoding %q: type %q", c.accepted, got)
		}
		if response.Header.Get("Vary") != "Accept-Encoding" {
			t.Errorf("Accept-Encoding %q: a cache could mix the encodings up", c.accepted)
		}
	}
}

func TestBrowsersKeepAssetsAndAskForTheRest(t *testing.T) {
	app := builtApp(t)
	if got := ask(app, "GET", "/assets/plex-1b.woff2").Header.Get("Cache-Control"); !strings.Contains(got, "immutable") {
		t.Errorf("asset: %q", got)
	}
	first := ask(app, "GET", "/", "Accept", asBrowser)
	if got := first.Header.Get("Cache-Control"); got != "no-cache" {
		t.Errorf("index: %q", got)
	}
	again := ask(app, "GET", "/rapport", "Accept", asBrowser, "If-None-Match", first.Header.Get("ETag"))
	if again.StatusCode != http.StatusNotModified {
		t.Errorf("an unchanged index answers %d", again.StatusCode)
	}
	compressed := ask(app, "GET", "/", "Accept", asBrowser, "Accept-Encoding", "br", "If-None-Match", first.Header.Get("ETag"))
	if compressed.StatusCode != http.StatusOK {
		t.Error("two encodings share an ETag")
	}
}

func TestWithoutABuiltAppThePageSaysWhatToDo(t *testing.T) {
	app, err := newSPA(fstest.MapFS{".gitkeep": file("")})
	if err != nil {
		t.Fatal(err)
	}
	response := ask(app, "GET", "/rapport", "Accept", asBrowser)
	if response.StatusCode != http.StatusServiceUnavailable || !strings.Contains(body(t, response), "make frontend") {
		t.Errorf("status %d", response.StatusCode)
	}
}
