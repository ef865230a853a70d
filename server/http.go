package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"github.com/rs/cors"

	"kik/graph"
	"kik/graph/auth"
	"kik/graph/intake"
)

const (
	questionTime = 30 * time.Second // the longest that one question may take
	drainTime    = 5 * time.Second  // what running questions get when the server stops
	largestURL   = 32 << 10
)

// site is everything that answers over HTTP.
type site struct {
	api       *graph.API
	documents documents
	app       http.Handler
	accounts  people
	tokens    *tokens        // nil: tools have none
	desk      *intake.Desk   // where administrators hand in files
	public    bool           // people come by https
	proxies   []netip.Prefix // that tell where a request comes from
	host      string         // beside this machine's own names, the one that the server answers to
	origins   []string       // that may ask the API from a browser
	healthy   func(context.Context) error
}

// people knows who asks, and answers at the addresses of signing in.
type people interface {
	viewer(context.Context) (auth.Viewer, error)
	handler(*http.ServeMux) http.Handler
}

func (s site) handler() http.Handler {
	asked := http.NewServeMux()
	asked.Handle("/graphql", crossOrigin(s.origins, s.graphQL()))
	files := importPage{s.desk, s.accounts}.handler()
	asked.Handle("/import", files)
	asked.Handle("/import/", files)
	withSessions := s.accounts.handler(asked)
	mux := http.NewServeMux()
	mux.Handle("/graphql", withSessions)
	mux.Handle("/import", withSessions)
	mux.Handle("/import/", withSessions)
	mux.Handle("/auth/", withSessions)
	mux.HandleFunc("GET /healthz", s.health)
	mux.Handle("/", s.app)
	return onlyKnownHost(s.host, fromClient(s.proxies, secured(s.public, s.sameOrigin(mux))))
}

// sameOrigin refuses what a page of another site makes a browser send, but for
// those that may ask: their pages have no session here.
func (s site) sameOrigin(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	for _, origin := range s.origins {
		if err := protection.AddTrustedOrigin(origin); err != nil {
			panic(err) // checkOrigins has refused it
		}
	}
	return protection.Handler(next)
}

// graphQL gives every question its own deadline, viewer and loaders.
func (s site) graphQL() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), questionTime)
		defer cancel()
		ctx, viewer, err := s.whoAsks(ctx, r)
		if err != nil {
			refuseRequest(w, r, err)
			return
		}
		overHTTP{s.api, s.documents, viewer.AppOnly}.ServeHTTP(w, r.WithContext(s.api.Context(ctx, viewer)))
	})
}

// whoAsks returns who asks: the tool whose token comes with the request, or whoever is
// signed in.
func (s site) whoAsks(ctx context.Context, r *http.Request) (context.Context, auth.Viewer, error) {
	if token := bearer(r); token != "" && s.tokens != nil {
		return s.tokens.viewer(ctx, token, addressOf(r))
	}
	viewer, err := s.accounts.viewer(ctx)
	return ctx, viewer, err
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
		AllowedHeaders: []string{"Accept", "Authorization", "Content-Type"},
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
