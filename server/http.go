package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/rs/cors"

	"kik/graph"
	"kik/graph/auth"
)

const (
	questionTime = 30 * time.Second // the longest that one question may take
	drainTime    = 5 * time.Second  // what running questions get when the server stops
	largestURL   = 32 << 10
)

// site is everything that answers over HTTP.
type site struct {
	api     *graph.API
	app     http.Handler
	user    string   // who the changes are made by, until there is sign-in
	origins []string // that may ask the API from a browser
	healthy func(context.Context) error
}

func (s site) handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/graphql", crossOrigin(s.origins, s.graphQL()))
	mux.HandleFunc("GET /healthz", s.health)
	mux.Handle("/", s.app)
	return onlyLocalHost(secured(mux))
}

// graphQL gives every question its own deadline, viewer and loaders.
func (s site) graphQL() http.Handler {
	protocol := overHTTP{s.api}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), questionTime)
		defer cancel()
		protocol.ServeHTTP(w, r.WithContext(s.api.Context(ctx, auth.Local(s.user))))
	})
}

func (s site) health(w http.ResponseWriter, r *http.Request) {
	if err := s.healthy(r.Context()); err != nil {
		http.Error(w, "the database does not answer", http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintln(w, "ok")
}

// crossOrigin lets pages of the origins ask; without origins, pages of none.
func crossOrigin(origins []string, next http.Handler) http.Handler {
	if len(origins) == 0 {
		return next
	}
	return cors.New(cors.Options{
		AllowedOrigins: origins,
		AllowedMethods: []string{http.MethodGet, http.MethodPost},
		AllowedHeaders: []string{"Accept", "Content-Type"},
		MaxAge:         int((10 * time.Minute).Seconds()),
	}).Handler(next)
}

// newServer cuts off who sends or takes too slowly. A question runs while its
// body's connection is still read, so reading may take as long as a question.
func newServer(handler http.Handler) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       questionTime,
		WriteTimeout:      questionTime + drainTime,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    largestURL,
		ErrorLog:          slog.NewLogLogger(slog.Default().Handler(), slog.LevelWarn),
	}
}

// listenAndServe serves until ctx ends, then lets running questions finish for
// a while. ready is called with the address once it can be reached.
func listenAndServe(ctx context.Context, address string, handler http.Handler, ready func(net.Addr)) error {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", address)
	if err != nil {
		return fmt.Errorf("listen on %s: %w", address, err)
	}
	requests, stopRequests := context.WithCancel(context.WithoutCancel(ctx))
	defer stopRequests()
	server := newServer(handler)
	server.BaseContext = func(net.Listener) context.Context { return requests }
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	ready(listener.Addr())
	select {
	case err := <-failed:
		return fmt.Errorf("serve on %s: %w", address, err)
	case <-ctx.Done():
		return shutDown(server, stopRequests)
	}
}

// shutDown waits for running questions, then cancels those that are left.
func shutDown(server *http.Server, stopRequests context.CancelFunc) error {
	drain, cancel := context.WithTimeout(context.Background(), drainTime)
	defer cancel()
	if err := server.Shutdown(drain); err != nil {
		stopRequests()
		slog.Warn("questions were still running when the server stopped")
		return server.Close()
	}
	return nil
}

// checkOrigins refuses what could open the API to more than was meant.
func checkOrigins(origins []string) error {
	for _, origin := range origins {
		scheme, rest, found := strings.Cut(origin, "://")
		if !found || scheme != "http" && scheme != "https" || rest == "" || strings.ContainsAny(rest, "/*") {
			return fmt.Errorf("--cors-origin %q is not an origin; write e.g. https://intra.example.dk", origin)
		}
	}
	return nil
}
