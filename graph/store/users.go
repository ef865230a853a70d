package store

import (
	"context"
	"errors"
	"fmt"
	"time"

	"kik/graph/auth"
	"kik/graph/model"
)

// User is a person who may sign in.
type User struct {
	ID           int64
	Login        string
	Name         string
	Role         auth.Role
	PasswordHash *string // nil: signs in through the identity provider only
	Subject      *string // by which the identity provider knows the person
	Disabled     bool
	CreatedAt    time.Time
}

// AddUser adds a person and returns the number; CONFLICT where the login or the
// subject is taken.
func (s *Store) AddUser(ctx context.Context, user User) (int64, error) {
	user.CreatedAt = time.Now().UTC()
	err := s.onChanges(ctx).Create(&user).Error
	if Classify(err) == Duplicate {
		return 0, conflict("Brugeren %q findes allerede.", user.Login)
	}
	if err != nil {
		return 0, fmt.Errorf("add a user: %w", err)
	}
	return user.ID, nil
}

// ChangeUser writes a person's name, role, password, and whether the person may
// sign in; NOT_FOUND.
func (s *Store) ChangeUser(ctx context.Context, user User) error {
	changed := s.onChanges(ctx).Model(&User{}).Where("id = ?", user.ID).Updates(map[string]any{
		"name": user.Name, "role": user.Role, "password_hash": user.PasswordHash, "disabled": user.Disabled,
	})
	switch {
	case changed.Error != nil:
		return fmt.Errorf("change a user: %w", changed.Error)
	case changed.RowsAffected == 0:
		return model.NotFound("Der er ingen bruger med nummer %d.", user.ID)
	}
	return nil
}

// Users returns everybody who may sign in or might, by login.
func (s *Store) Users(ctx context.Context) ([]User, error) {
	return find[User](ctx, s.db, "users", "login")
}

// UserByID returns the person with the number, nil where there is none.
func (s *Store) UserByID(ctx context.Context, id int64) (*User, error) {
	return first(find[User](ctx, s.db.Where("id = ?", id), "users", "id"))
}

// UserByLogin returns the person with the login, nil where there is none.
func (s *Store) UserByLogin(ctx context.Context, login string) (*User, error) {
	return first(find[User](ctx, s.db.Where("login = ?", login), "users", "id"))
}

// KnowSubject returns the person whom the identity provider names, added or brought
// up to date as it says; the login is taken from the subject where it is new.
func (s *Store) KnowSubject(ctx context.Context, known User) (*User, error) {
	user, err := first(find[User](ctx, s.db.Where("subject = ?", known.Subject), "users", "id"))
	if err != nil {
		return nil, err
	}
	if user == nil {
		id, err := s.AddUser(ctx, known)
		if coded := new(model.Error); errors.As(err, &coded) && coded.Code == model.CodeConflict {
			return first(find[User](ctx, s.db.Where("subject = ?", known.Subject), "users", "id")) // at the same time
		}
		known.ID = id
		return &known, err
	}
	user.Name, user.Role = known.Name, known.Role
	return user, s.ChangeUser(ctx, *user)
}
