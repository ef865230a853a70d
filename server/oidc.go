package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"kik/graph/auth"
	"kik/graph/ingest"
	"kik/graph/store"
)

// oidcSettings is how people sign in through the municipality's identity provider:
// Keycloak, Entra ID, or the municipal broker.
type oidcSettings struct {
	Issuer       string            `placeholder:"URL" env:"KIK_OIDC_ISSUER" help:"The identity provider's issuer; without it people sign in with local accounts only."`
	ClientID     string            `placeholder:"ID" env:"KIK_OIDC_CLIENT_ID" help:"This server's id there."`
	ClientSecret string            `kong:"-"`
	Scopes       []string          `default:"profile,email" env:"KIK_OIDC_SCOPES" help:"What the provider is asked for beside openid; some tell groups only when asked."`
	RoleClaim    string            `default:"roles" env:"KIK_OIDC_ROLE_CLAIM" help:"The claim that names what a person is, e.g. roles, groups or realm_access.roles."`
	Roles        map[string]string `placeholder:"VALUE=ROLE;…" env:"KIK_OIDC_ROLES" help:"Which role a value of the claim gives, e.g. kik-leder=READER;kik-analyse=ANALYST. The first role of ADMINISTRATOR, ANALYST, READER counts."`
}

// identityProvider signs people in by OpenID Connect with an authorization code and PKCE.
type identityProvider struct {
	verifier *oidc.IDTokenVerifier
	config   oauth2.Config
	settings oidcSettings
}

// newIdentityProvider asks the provider for its addresses and keys.
func newIdentityProvider(ctx context.Context, settings oidcSettings, publicURL string) (*identityProvider, error) {
	if settings.Issuer == "" {
		return nil, nil
	}
	for _, role := range settings.Roles {
		if !slices.Contains(rolesBySignIn, auth.Role(role)) {
			return nil, usageError{fmt.Errorf("--oidc-roles: %q is none of %v", role, rolesBySignIn)}
		}
	}
	if settings.ClientID == "" || len(settings.Roles) == 0 || publicURL == "" {
		return nil, usageError{errors.New("--oidc-issuer needs --oidc-client-id, --oidc-roles and --public-url as well")}
	}
	provider, err := oidc.NewProvider(ctx, settings.Issuer)
	if err != nil {
		return nil, fmt.Errorf("ask the identity provider %s: %w", settings.Issuer, err)
	}
	return &identityProvider{
		verifier: provider.Verifier(&oidc.Config{ClientID: settings.ClientID}),
		config: oauth2.Config{
			ClientID: settings.ClientID, ClientSecret: settings.ClientSecret, Endpoint: provider.Endpoint(),
			RedirectURL: strings.TrimSuffix(publicURL, "/") + "/auth/callback", Scopes: append([]string{oidc.ScopeOpenID}, settings.Scopes...),
		},
		settings: settings,
	}, nil
}

// rolesBySignIn are the roles that people have, the one with most rights first.
var rolesBySignIn = []auth.Role{auth.Administrator, auth.Analyst, auth.Reader}

// What a session holds while its browser is at the provider.
const (
	sessionState    = "oidc-state"
	sessionNonce    = "oidc-nonce"
	sessionVerifier = "oidc-verifier"
	sessionNext     = "oidc-next"
)

func (a *accounts) toProvider(w http.ResponseWriter, r *http.Request) {
	state, nonce, verifier := rand.Text(), rand.Text(), oauth2.GenerateVerifier()
	for key, value := range map[string]string{sessionState: state, sessionNonce: nonce, sessionVerifier: verifier, sessionNext: localPath(r.URL.Query().Get("videre"))} {
		a.sessions.Put(r.Context(), key, value)
	}
	http.Redirect(w, r, a.provider.config.AuthCodeURL(state, oidc.Nonce(nonce), oauth2.S256ChallengeOption(verifier)), http.StatusFound)
}

// localPath is a page of this app, so that nobody is sent elsewhere.
func localPath(path string) string {
	if !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "//") || strings.ContainsAny(path, "\\\r\n") {
		return "/"
	}
	return path
}

func (a *accounts) fromProvider(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	state, nonce := a.sessions.PopString(ctx, sessionState), a.sessions.PopString(ctx, sessionNonce)
	verifier, next := a.sessions.PopString(ctx, sessionVerifier), a.sessions.PopString(ctx, sessionNext)
	query := r.URL.Query()
	if state == "" || query.Get("state") != state || query.Get("code") == "" {
		http.Redirect(w, r, "/log-ind?fejl=afbrudt", http.StatusSeeOther)
		return
	}
	user, err := a.provider.user(ctx, query.Get("code"), verifier, nonce)
	if err != nil {
		refuseRequest(w, r, err)
		return
	}
	if user == nil {
		http.Redirect(w, r, "/log-ind?fejl=rolle", http.StatusSeeOther)
		return
	}
	known, err := a.store.KnowSubject(ctx, *user)
	if err == nil && known.Disabled {
		http.Redirect(w, r, "/log-ind?fejl=rolle", http.StatusSeeOther)
		return
	}
	if err == nil {
		err = a.begin(ctx, sessionUser, known.ID)
	}
	if err != nil {
		refuseRequest(w, r, err)
		return
	}
	http.Redirect(w, r, localPath(next), http.StatusSeeOther)
}

// user exchanges the code for who the person is; nil: one without a role here.
func (p *identityProvider) user(ctx context.Context, code, verifier, nonce string) (*store.User, error) {
	token, err := p.config.Exchange(ctx, code, oauth2.VerifierOption(verifier))
	if err != nil {
		return nil, fmt.Errorf("exchange the code with the identity provider: %w", err)
	}
	raw, ok := token.Extra("id_token").(string)
	if !ok {
		return nil, errors.New("the identity provider sent no id token")
	}
	idToken, err := p.verifier.Verify(ctx, raw)
	if err != nil {
		return nil, fmt.Errorf("verify the id token: %w", err)
	}
	if idToken.Nonce != nonce {
		return nil, errors.New("the id token is of another sign-in")
	}
	var claims map[string]any
	if err := idToken.Claims(&claims); err != nil {
		return nil, fmt.Errorf("read the id token: %w", err)
	}
	role := p.roleOf(claims)
	if role == "" {
		return nil, nil
	}
	subject := opaque(idToken.Issuer, idToken.Subject)
	return &store.User{Login: "oidc-" + subject[:16], Name: nameIn(claims), Role: role, Subject: &subject}, nil
}

// roleOf returns the role with most rights that the claim gives.
func (p *identityProvider) roleOf(claims map[string]any) auth.Role {
	var at any = claims
	for part := range strings.SplitSeq(p.settings.RoleClaim, ".") {
		object, ok := at.(map[string]any)
		if !ok {
			return ""
		}
		at = object[part]
	}
	var values []string
	switch v := at.(type) {
	case string:
		values = strings.Fields(v)
	case []any:
		for _, value := range v {
			if text, ok := value.(string); ok {
				values = append(values, text)
			}
		}
	}
	for _, role := range rolesBySignIn {
		for _, value := range values {
			if auth.Role(p.settings.Roles[value]) == role {
				return role
			}
		}
	}
	return ""
}

// opaque is a subject that tells nothing: some providers name people by CPR number.
func opaque(issuer, subject string) string {
	hash := sha256.Sum256([]byte(issuer + "\n" + subject))
	return hex.EncodeToString(hash[:])
}

func nameIn(claims map[string]any) string {
	for _, claim := range []string{"name", "preferred_username", "email"} {
		if name, ok := claims[claim].(string); ok && name != "" && !ingest.HoldsCPR(name) {
			return name
		}
	}
	return "ukendt"
}
