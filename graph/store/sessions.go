package store

import (
	"context"
	"fmt"
	"time"
)

// session is one who is signed in.
type session struct {
	Token     string `gorm:"primaryKey"` // a hash of what the browser holds
	Content   []byte
	ExpiresAt time.Time
}

// Sessions keeps who is signed in.
type Sessions struct{ store *Store }

// Sessions returns the store's sessions.
func (s *Store) Sessions() *Sessions { return &Sessions{s} }

// FindCtx returns what a session that has not expired holds.
func (s *Sessions) FindCtx(ctx context.Context, token string) ([]byte, bool, error) {
	found, err := values[[]byte](ctx, s.store.reads, "SELECT content FROM sessions WHERE token = ? AND expires_at > ?", token, time.Now().UTC())
	if err != nil || len(found) == 0 {
		return nil, false, err
	}
	return found[0], true, nil
}

// CommitCtx writes a session, and forgets those that have expired.
func (s *Sessions) CommitCtx(ctx context.Context, token string, content []byte, expiry time.Time) error {
	db := s.store.onChanges(ctx)
	err := db.Save(&session{Token: token, Content: content, ExpiresAt: expiry.UTC()}).Error
	if err == nil {
		err = db.Where("expires_at <= ?", time.Now().UTC()).Delete(&session{}).Error
	}
	if err != nil {
		return fmt.Errorf("write a session: %w", err)
	}
	return nil
}

// DeleteCtx ends a session.
func (s *Sessions) DeleteCtx(ctx context.Context, token string) error {
	if err := s.store.onChanges(ctx).Where("token = ?", token).Delete(&session{}).Error; err != nil {
		return fmt.Errorf("end a session: %w", err)
	}
	return nil
}

// Find, Commit and Delete do as their namesakes without a context, as the session
// library asks of every store.
func (s *Sessions) Find(token string) ([]byte, bool, error) {
	return s.FindCtx(context.Background(), token)
}

// Commit writes a session.
func (s *Sessions) Commit(token string, content []byte, expiry time.Time) error {
	return s.CommitCtx(context.Background(), token, content, expiry)
}

// Delete ends a session.
func (s *Sessions) Delete(token string) error { return s.DeleteCtx(context.Background(), token) }
