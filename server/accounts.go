package main

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/alexedwards/scs/v2"

	"kik/graph/auth"
	"kik/graph/model"
	"kik/graph/store"
)

// accounts knows who asks: by the session that the browser holds.
type accounts struct {
	store    *store.Store
	sessions *scs.SessionManager
	attempts *attempts
	demo     bool              // one account for each role, without a password
	provider *identityProvider // nil: none is set up
}

// What a session holds: the number of a user, or the role of a demo account.
const (
	sessionUser = "user"
	sessionDemo = "demo"
)

// newAccounts keeps sessions for as long as a working day has hours.
func newAccounts(db *store.Store, lifetime time.Duration, secure, demo bool, provider *identityProvider) *accounts {
	sessions := scs.New()
	sessions.Store = db.Sessions()
	sessions.HashTokenInStore = true
	sessions.Lifetime = lifetime
	sessions.ErrorFunc = func(w http.ResponseWriter, r *http.Request, err error) {
		refuseRequest(w, r, fmt.Errorf("keep the session: %w", err))
	}
	sessions.Cookie.Name = "kik-session"
	sessions.Cookie.HttpOnly = true
	sessions.Cookie.SameSite = http.SameSiteLaxMode // a link in a mail still finds one signed in
	sessions.Cookie.Secure = secure
	sessions.Cookie.Persist = false
	return &accounts{store: db, sessions: sessions, attempts: newAttempts(), demo: demo, provider: provider}
}

// demoAccounts are one for each role that people have.
var demoAccounts = []auth.Viewer{
	{Role: auth.Reader, Name: "Lars Leder"},
	{Role: auth.Analyst, Name: "Asta Analytiker"},
	{Role: auth.Administrator, Name: "Anna Administrator"},
}

// viewer returns who asks; of the demo, a reader who has not signed in.
func (a *accounts) viewer(ctx context.Context) (auth.Viewer, error) {
	signedIn, err := a.signedIn(ctx)
	if err == nil && signedIn.Role == "" && a.demo {
		return auth.Viewer{Role: auth.Reader, Name: "Gæst"}, nil
	}
	return signedIn, err
}

// signedIn looks the person up each time, so that a role that is taken away is
// gone at once.
func (a *accounts) signedIn(ctx context.Context) (auth.Viewer, error) {
	if role := auth.Role(a.sessions.GetString(ctx, sessionDemo)); role != "" && a.demo {
		at := slices.IndexFunc(demoAccounts, func(v auth.Viewer) bool { return v.Role == role })
		if at >= 0 {
			viewer := demoAccounts[at]
			viewer.Account = "demo:" + string(role)
			return viewer, nil
		}
	}
	id := a.sessions.GetInt64(ctx, sessionUser)
	if id == 0 {
		return auth.Viewer{}, nil
	}
	user, err := a.store.UserByID(ctx, id)
	if err != nil || user == nil || user.Disabled {
		return auth.Viewer{}, err
	}
	return auth.Viewer{Role: user.Role, Name: user.Name, Account: "user:" + strconv.FormatInt(user.ID, 10), AppOnly: user.Role == auth.Reader && !a.demo}, nil
}

// begin signs in: with a new token, so that one that was known before is worth nothing.
func (a *accounts) begin(ctx context.Context, key string, value any) error {
	if err := a.sessions.RenewToken(ctx); err != nil {
		return err
	}
	a.sessions.Remove(ctx, sessionUser)
	a.sessions.Remove(ctx, sessionDemo)
	a.sessions.Put(ctx, key, value)
	return nil
}

// handler adds the addresses of signing in to the mux, and sessions to all of it.
func (a *accounts) handler(mux *http.ServeMux) http.Handler {
	mux.HandleFunc("GET /auth/session", a.showSession)
	mux.HandleFunc("POST /auth/sign-in", a.signIn)
	mux.HandleFunc("POST /auth/sign-out", a.signOut)
	mux.HandleFunc("POST /auth/extend", a.extend)
	if a.demo {
		mux.HandleFunc("POST /auth/demo", a.signInToDemo)
	}
	if a.provider != nil {
		mux.HandleFunc("GET /auth/oidc", a.toProvider)
		mux.HandleFunc("GET /auth/callback", a.fromProvider)
	}
	return a.sessions.LoadAndSave(mux)
}

// sessionAnswer is what the page is told of the session.
type sessionAnswer struct {
	Viewer    *viewerAnswer `json:"viewer"`    // null: nobody has signed in
	ExpiresAt *time.Time    `json:"expiresAt"` // null: nobody has signed in
	Demo      []demoAnswer  `json:"demo"`      // the demo accounts to choose from
	Provider  bool          `json:"provider"`  // whether one can sign in through the identity provider
}

type viewerAnswer struct {
	Name string    `json:"name"`
	Role auth.Role `json:"role"`
}

type demoAnswer = viewerAnswer

func (a *accounts) showSession(w http.ResponseWriter, r *http.Request) {
	viewer, err := a.signedIn(r.Context())
	if err != nil {
		refuseRequest(w, r, err)
		return
	}
	answer := sessionAnswer{Demo: []demoAnswer{}, Provider: a.provider != nil}
	if viewer.Role != "" {
		expiry := a.sessions.Deadline(r.Context()).UTC()
		answer.Viewer, answer.ExpiresAt = &viewerAnswer{viewer.Name, viewer.Role}, &expiry
	}
	if a.demo {
		for _, account := range demoAccounts {
			answer.Demo = append(answer.Demo, demoAnswer{account.Name, account.Role})
		}
	}
	writeJSON(w, http.StatusOK, answer)
}

func (a *accounts) signOut(w http.ResponseWriter, r *http.Request) {
	if err := a.sessions.Destroy(r.Context()); err != nil {
		refuseRequest(w, r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// extend gives one who is signed in a whole new session.
func (a *accounts) extend(w http.ResponseWriter, r *http.Request) {
	viewer, err := a.signedIn(r.Context())
	if err == nil && viewer.Role == "" {
		err = viewer.Require()
	}
	if err == nil {
		err = a.sessions.RenewToken(r.Context())
	}
	if err != nil {
		refuseRequest(w, r, err)
		return
	}
	a.sessions.SetDeadline(r.Context(), time.Now().Add(a.sessions.Lifetime))
	a.showSession(w, r)
}

func (a *accounts) signInToDemo(w http.ResponseWriter, r *http.Request) {
	var wanted struct{ Role auth.Role }
	if !readJSON(w, r, &wanted) {
		return
	}
	if !slices.ContainsFunc(demoAccounts, func(v auth.Viewer) bool { return v.Role == wanted.Role }) {
		refuseRequest(w, r, model.InvalidField("role", "Demoen har ingen konto med den rolle."))
		return
	}
	if err := a.begin(r.Context(), sessionDemo, string(wanted.Role)); err != nil {
		refuseRequest(w, r, err)
		return
	}
	a.showSession(w, r)
}
