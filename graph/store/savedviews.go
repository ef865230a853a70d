package store

import (
	"context"
	"fmt"
	"time"

	"kik/graph/model"
)

// SavedView is an address of the app that somebody comes back to.
type SavedView struct {
	ID        int64
	Account   string // whose it is
	Name      string
	Address   string // path and query
	CreatedAt time.Time
}

// SavedViews returns the views of an account, the oldest first.
func (s *Store) SavedViews(ctx context.Context, account string) ([]SavedView, error) {
	return find[SavedView](ctx, s.db.Where("account = ?", account), "saved views", "id")
}

// AddSavedView keeps a view and returns it; CONFLICT where the account has one of
// that name.
func (s *Store) AddSavedView(ctx context.Context, view SavedView) (*SavedView, error) {
	view.CreatedAt = time.Now().UTC()
	err := s.onChanges(ctx).Create(&view).Error
	if Classify(err) == Duplicate {
		return nil, viewExists(view.Name)
	}
	if err != nil {
		return nil, fmt.Errorf("save a view: %w", err)
	}
	return &view, nil
}

// RenameSavedView gives a view of the account another name; NOT_FOUND, and
// CONFLICT where the account has another of that name.
func (s *Store) RenameSavedView(ctx context.Context, account string, id int64, name string) (*SavedView, error) {
	err := s.onChanges(ctx).Model(&SavedView{}).Where("id = ? AND account = ?", id, account).Update("name", name).Error
	if Classify(err) == Duplicate {
		return nil, viewExists(name)
	}
	if err != nil {
		return nil, fmt.Errorf("rename a view: %w", err)
	}
	view, err := first(find[SavedView](ctx, s.db.Where("id = ? AND account = ?", id, account), "saved views", "id"))
	if err == nil && view == nil {
		err = noView(id)
	}
	return view, err
}

// DeleteSavedView forgets a view of the account; NOT_FOUND.
func (s *Store) DeleteSavedView(ctx context.Context, account string, id int64) error {
	deleted := s.onChanges(ctx).Where("id = ? AND account = ?", id, account).Delete(&SavedView{})
	switch {
	case deleted.Error != nil:
		return fmt.Errorf("delete a view: %w", deleted.Error)
	case deleted.RowsAffected == 0:
		return noView(id)
	}
	return nil
}

func viewExists(name string) error {
	return conflict("Du har allerede en visning, der hedder %q. Vælg et andet navn.", name)
}

func noView(id int64) error { return model.NotFound("Du har ingen gemt visning med nummer %d.", id) }
