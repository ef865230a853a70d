package graph

import (
	"context"
	"strconv"
	"strings"
	"time"

	"kik/graph/auth"
	"kik/graph/ingest"
	"kik/graph/model"
	"kik/graph/store"
)

const (
	longestTokenName = 100
	mostAddresses    = 20
	usualValidity    = 365 // days
)

// APITokens resolves Query.apiTokens.
func (r queryResolver) APITokens(ctx context.Context) ([]auth.Token, error) {
	all, err := r.store.Tokens(ctx)
	tokens := make([]auth.Token, len(all))
	for i, token := range all {
		tokens[i] = shownToken(token)
	}
	return tokens, err
}

func shownToken(t store.Token) auth.Token {
	shown := auth.Token{
		APIToken: model.APIToken{
			ID: strconv.FormatInt(t.ID, 10), Name: t.Name, Addresses: []string{}, CreatedBy: t.CreatedBy, CreatedAt: t.CreatedAt,
			ExpiresAt: t.ExpiresAt, LastUsedAt: t.LastUsedAt, RevokedAt: t.RevokedAt, Valid: t.ValidAt(time.Now()),
		},
		Role: t.Role,
	}
	if t.Addresses != "" {
		shown.Addresses = strings.Split(t.Addresses, ",")
	}
	return shown
}

// CreateAPIToken resolves Mutation.createApiToken; VALIDATION.
func (r mutationResolver) CreateAPIToken(ctx context.Context, name string, role auth.Role, expires *model.Date, addresses []string) (*auth.NewAPIToken, error) {
	var problems model.Problems
	name = strings.TrimSpace(name)
	switch {
	case name == "" || len(name) > longestTokenName:
		problems = append(problems, model.InvalidField("name", "Skriv, hvad tokenet er til, med højst %d tegn.", longestTokenName))
	case ingest.HoldsCPR(name):
		problems = append(problems, model.InvalidField("name", "Navnet ligner et CPR-nummer. Skriv et andet."))
	}
	last := r.today() + usualValidity
	if expires != nil {
		last = *expires
	}
	if last < r.today() {
		problems = append(problems, model.InvalidField("expires", "Den sidste dag er gået. Vælg en dag, der kommer."))
	}
	if len(addresses) > mostAddresses {
		problems = append(problems, model.InvalidField("addresses", "Skriv højst %d adresser.", mostAddresses))
	}
	for _, address := range addresses {
		if _, err := auth.ParseNetwork(address); err != nil {
			problems = append(problems, model.InvalidField("addresses", "%q er hverken en adresse eller et net. Skriv fx 10.1.0.0/16.", address))
		}
	}
	if len(problems) > 0 {
		return nil, eachProblem(ctx, problems)
	}
	expiry := (last + 1).Time()
	about := store.Token{Name: name, Role: role, Addresses: strings.Join(addresses, ","), CreatedBy: of(ctx).viewer.Name, ExpiresAt: &expiry}
	secret := auth.NewToken()
	id, err := r.store.AddToken(ctx, secret, about)
	if err != nil {
		return nil, err
	}
	about.ID, about.CreatedAt = id, time.Now()
	return &auth.NewAPIToken{Secret: secret, Token: shownToken(about)}, nil
}

// RevokeAPIToken resolves Mutation.revokeApiToken; NOT_FOUND.
func (r mutationResolver) RevokeAPIToken(ctx context.Context, id string) (bool, error) {
	number, err := strconv.ParseInt(id, 10, 64)
	if err != nil {
		return false, model.NotFound("Der er intet gyldigt token med nummer %q.", id)
	}
	return true, r.store.RevokeToken(ctx, number)
}
