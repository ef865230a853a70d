package main

import (
	"context"
	"io"
	"net"
	"net/http"
	"testing"
)

func TestAQuestionThatRunsWhenTheServerStopsIsAnswered(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	running, answer := make(chan struct{}), make(chan struct{})
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(running)
		<-answer
		if r.Context().Err() != nil {
			t.Error("the question was cancelled")
		}
		_, _ = io.WriteString(w, "answered")
	})
	address, ended := make(chan net.Addr, 1), make(chan error, 1)
	go func() {
		ended <- listenAndServe(ctx, "127.0.0.1:0", handler, func(at net.Addr) { address <- at })
	}()
	answered := make(chan string, 1)
	go func() {
		response, err := http.Get("http://" + (<-address).String())
		if err != nil {
			answered <- err.Error()
			return
		}
		defer response.Body.Close()
		text, _ := io.ReadAll(response.Body)
		answered <- string(text)
	}()

	<-running
	stop()
	close(answer)

	if text := <-answered; text != "answered" {
		t.Errorf("the answer is %q", text)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestAnAddressThatIsTakenIsSaid(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	o := kik(t, []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}, "serve", "--addr", taken.Addr().String())
	failsWith(t, o, exitFailed, taken.Addr().String())
}

func TestOriginsAreChecked(t *testing.T) {
	for origin, allowed := range map[string]bool{
		"https://intra.example.dk":  true,
		"http://localhost:5173":     true,
		"*":                         false,
		"https://*":                 false,
		"intra.example.dk":          false,
		"https://intra.example.dk/": false,
		"ftp://intra.example.dk":    false,
		"":                          false,
	} {
		if err := checkOrigins([]string{origin}); (err == nil) != allowed {
			t.Errorf("%q: %v", origin, err)
		}
	}
}
