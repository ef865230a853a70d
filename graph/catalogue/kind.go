package catalogue

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"

	"kik/graph/dataset"
	"kik/graph/model"
	"kik/graph/store"
)

// kind is what the catalogue knows of one kind of entry.
type kind[T any] struct {
	name   model.EntryKind
	noun   string // at the beginning of a sentence
	fields []field[T]
	read   func(ctx context.Context, s *store.Store, code string) (entry *T, version int64, err error) // nil: not there
	write  func(ctx context.Context, s *store.Store, c store.Change[T]) (int64, error)
	named  func(entry *T, code string) // gives a state, which has none, its code
	check  func(k *Keeper, entry *T) error
}

// field is one thing that people are told of an entry.
type field[T any] struct {
	name, label string
	text        func(*T, *dataset.Dataset) string // empty: nothing is told
	take        func(to, from *T)
}

// fieldOf is the field behind a pointer.
func fieldOf[T, V any](name, label string, at func(*T) *V, text func(V, *dataset.Dataset) string) field[T] {
	return field[T]{
		name: name, label: label,
		text: func(entry *T, data *dataset.Dataset) string { return text(*at(entry), data) },
		take: func(to, from *T) { *at(to) = *at(from) },
	}
}

// differences tells what has changed; an entry that is nil is not there.
func (k *kind[T]) differences(before, after *T, data *dataset.Dataset) []model.FieldChange {
	var found []model.FieldChange
	for _, f := range k.fields {
		change := model.FieldChange{Field: f.name, Label: f.label}
		if before != nil {
			change.Before = f.text(before, data)
		}
		if after != nil {
			change.After = f.text(after, data)
		}
		if change.Before != change.After {
			found = append(found, change)
		}
	}
	return found
}

// state reads what a revision keeps; nil: not there.
func (k *kind[T]) state(raw json.RawMessage, code string) (*T, error) {
	if raw == nil {
		return nil, nil
	}
	entry := new(T)
	if err := json.Unmarshal(raw, entry); err != nil {
		return nil, fmt.Errorf("read a revision of %s: %w", code, err)
	}
	k.named(entry, code)
	return entry, nil
}

func (k *kind[T]) states(r model.Revision) (before, after *T, err error) {
	if before, err = k.state(r.Before, r.Key.Code); err != nil {
		return nil, nil, err
	}
	after, err = k.state(r.After, r.Key.Code)
	return before, after, err
}

// Differences tells field by field what a revision has changed.
func Differences(r model.Revision, data *dataset.Dataset) ([]model.FieldChange, error) {
	switch r.Key.Kind {
	case model.EntryProvider:
		return differences(providers, r, data)
	case model.EntryTargetGroup:
		return differences(targetGroups, r, data)
	}
	return differences(interventions, r, data)
}

func differences[T any](k *kind[T], r model.Revision, data *dataset.Dataset) ([]model.FieldChange, error) {
	before, after, err := k.states(r)
	if err != nil {
		return nil, err
	}
	return k.differences(before, after, data), nil
}

// NameOf returns the name of the entry as a revision knew it, or its code.
func NameOf(r model.Revision) (string, error) {
	raw := r.After
	if raw == nil {
		raw = r.Before
	}
	var named struct{ Name string }
	if raw != nil {
		if err := json.Unmarshal(raw, &named); err != nil {
			return "", fmt.Errorf("read a revision of %s: %w", r.Key.Code, err)
		}
	}
	return cmp.Or(named.Name, r.Key.Code), nil
}
