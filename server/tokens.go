package main

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"kik/graph"
	"kik/graph/auth"
	"kik/graph/model"
	"kik/graph/store"
)

// What a token may ask for.
const (
	tokenRequests      = 10        // a second, on the long run
	tokenRequestsBurst = 50        // at once
	tokenCost          = 5_000_000 // a minute: fifty of the dearest questions
)

// tokens knows the tools that ask with a token.
type tokens struct {
	store *store.Store

	mu      sync.Mutex
	budgets map[int64]*budget
}

// budget is what one token has left.
type budget struct {
	requests *rate.Limiter
	cost     *rate.Limiter
	usedAt   time.Time // as it was written last
}

func newTokens(db *store.Store) *tokens { return &tokens{store: db, budgets: map[int64]*budget{}} }

var errNoToken = &model.Error{Code: model.CodeUnauthenticated, Message: "the token is unknown, has expired, was revoked, or may not come from this address"}

// bearer returns the token of a request, empty where it has none.
func bearer(r *http.Request) string {
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return ""
	}
	return strings.TrimSpace(token)
}

// viewer returns who asks with a token, and a context that holds the question to
// the token's budget; UNAUTHENTICATED, LIMIT.
func (t *tokens) viewer(ctx context.Context, token, address string) (context.Context, auth.Viewer, error) {
	known, err := t.store.TokenOf(ctx, token)
	if err != nil {
		return ctx, auth.Viewer{}, err
	}
	if known == nil || !known.ValidAt(time.Now()) || !auth.MayComeFrom(known.Addresses, address) {
		return ctx, auth.Viewer{}, errNoToken
	}
	left := t.budget(known.ID)
	if !left.requests.Allow() {
		return ctx, auth.Viewer{}, &model.Error{Code: model.CodeLimit, Message: "the token asks too often; wait a moment"}
	}
	t.noteUse(ctx, known.ID, left)
	within := func(cost int) bool { return left.cost.AllowN(time.Now(), cost) }
	return graph.WithBudget(ctx, within), auth.Viewer{Role: known.Role, Name: "token " + known.Name}, nil
}

func (t *tokens) budget(id int64) *budget {
	t.mu.Lock()
	defer t.mu.Unlock()
	left, known := t.budgets[id]
	if !known {
		left = &budget{requests: rate.NewLimiter(tokenRequests, tokenRequestsBurst), cost: rate.NewLimiter(rate.Limit(tokenCost/60), tokenCost)}
		t.budgets[id] = left
	}
	return left
}

// noteUse writes when a token was used, once a minute.
func (t *tokens) noteUse(ctx context.Context, id int64, left *budget) {
	now := time.Now()
	t.mu.Lock()
	due := now.Sub(left.usedAt) >= time.Minute
	if due {
		left.usedAt = now
	}
	t.mu.Unlock()
	if !due {
		return
	}
	if err := t.store.UseToken(ctx, id, now); err != nil {
		slog.Error("could not note the use of a token", "token", id, "error", err)
	}
}
