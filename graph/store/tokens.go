package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	"kik/graph/auth"
	"kik/graph/model"
)

// Token is what a tool asks with. The token itself is kept nowhere.
type Token struct {
	ID         int64
	Name       string
	Role       auth.Role
	Hash       string
	Addresses  string // a comma list of addresses and networks that it may come from; empty: any
	CreatedBy  string
	CreatedAt  time.Time
	ExpiresAt  *time.Time // nil: never
	LastUsedAt *time.Time // to the minute; nil: never
	RevokedAt  *time.Time // nil: it holds
}

// hashToken needs no salt and no cost: a token is random and long.
func hashToken(token string) string {
	hash := sha256.Sum256([]byte(token))
	return hex.EncodeToString(hash[:])
}

// AddToken keeps a token's hash and returns its number.
func (s *Store) AddToken(ctx context.Context, token string, about Token) (int64, error) {
	about.Hash, about.CreatedAt = hashToken(token), time.Now().UTC()
	if err := s.onChanges(ctx).Create(&about).Error; err != nil {
		return 0, fmt.Errorf("add a token: %w", err)
	}
	return about.ID, nil
}

// TokenOf returns what is known of a token, nil where it is none.
func (s *Store) TokenOf(ctx context.Context, token string) (*Token, error) {
	return first(find[Token](ctx, s.db.Where("hash = ?", hashToken(token)), "tokens", "id"))
}

// Tokens returns all tokens, newest first.
func (s *Store) Tokens(ctx context.Context) ([]Token, error) {
	return find[Token](ctx, s.db, "tokens", "id DESC")
}

// UseToken notes when a token was used last.
func (s *Store) UseToken(ctx context.Context, id int64, at time.Time) error {
	if err := s.onChanges(ctx).Model(&Token{}).Where("id = ?", id).Update("last_used_at", at.UTC()).Error; err != nil {
		return fmt.Errorf("note the use of a token: %w", err)
	}
	return nil
}

// RevokeToken lets a token hold no more, at once; NOT_FOUND.
func (s *Store) RevokeToken(ctx context.Context, id int64) error {
	revoked := s.onChanges(ctx).Model(&Token{}).Where("id = ? AND revoked_at IS NULL", id).Update("revoked_at", time.Now().UTC())
	switch {
	case revoked.Error != nil:
		return fmt.Errorf("revoke a token: %w", revoked.Error)
	case revoked.RowsAffected == 0:
		return model.NotFound("Der er intet gyldigt token med nummer %d.", id)
	}
	return nil
}

// ValidAt tells whether the token holds at a moment.
func (t Token) ValidAt(now time.Time) bool {
	return t.RevokedAt == nil && (t.ExpiresAt == nil || now.Before(*t.ExpiresAt))
}
