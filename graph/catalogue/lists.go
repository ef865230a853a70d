package catalogue

import (
	"context"
	"strings"

	"kik/graph/danish"
	"kik/graph/dataset"
	"kik/graph/model"
	"kik/graph/store"
)

var providers = &kind[model.Provider]{
	name: model.EntryProvider, noun: "Leverandøren",
	fields: []field[model.Provider]{
		{"name", "Navn", func(p *model.Provider, _ *dataset.Dataset) string { return p.Name }, func(to, from *model.Provider) { to.Name = from.Name }},
		fieldOf("mergedInto", "Slået sammen med", func(p *model.Provider) **string { return &p.MergedInto }, optional(plain)),
	},
	read: func(ctx context.Context, s *store.Store, name string) (*model.Provider, int64, error) {
		found, err := s.Provider(ctx, name)
		if err != nil || found == nil {
			return nil, 0, err
		}
		return found, found.Version, nil
	},
	write: func(ctx context.Context, s *store.Store, c store.Change[model.Provider]) (int64, error) {
		return s.ChangeProvider(ctx, c)
	},
	named: func(p *model.Provider, name string) { p.Name = name },
	check: func(*Keeper, *model.Provider) error { return nil },
}

var targetGroups = &kind[model.TargetGroup]{
	name: model.EntryTargetGroup, noun: "Målgruppen",
	fields: []field[model.TargetGroup]{
		fieldOf("name", "Navn", func(g *model.TargetGroup) *string { return &g.Name }, plain),
		fieldOf("mergedInto", "Slået sammen med", func(g *model.TargetGroup) **string { return &g.MergedInto }, optional(func(code string, data *dataset.Dataset) string {
			return data.TargetGroupName(code)
		})),
	},
	read: func(ctx context.Context, s *store.Store, code string) (*model.TargetGroup, int64, error) {
		found, err := s.TargetGroup(ctx, code)
		if err != nil || found == nil {
			return nil, 0, err
		}
		return found, found.Version, nil
	},
	write: func(ctx context.Context, s *store.Store, c store.Change[model.TargetGroup]) (int64, error) {
		return s.ChangeTargetGroup(ctx, c)
	},
	named: func(g *model.TargetGroup, code string) { g.Code = code },
	check: func(*Keeper, *model.TargetGroup) error { return nil },
}

// CreateProvider adds a provider; VALIDATION for the name.
func (k *Keeper) CreateProvider(ctx context.Context, name string) (Change, error) {
	p := &problems{}
	name = p.providerName("name", name)
	if err := p.all(); err != nil {
		return Change{}, err
	}
	for _, known := range k.Data.ProviderEntries() {
		if danish.Searchable(known.Name) == danish.Searchable(name) {
			return Change{}, model.InvalidField("name", "Leverandøren %q findes allerede.", known.Name)
		}
	}
	return makeChange(ctx, k, providers, wanted[model.Provider]{code: name, after: &model.Provider{Name: name}, action: model.ActionCreated})
}

// MergeProvider says that a provider is another one; VALIDATION, NOT_FOUND, CONFLICT.
func (k *Keeper) MergeProvider(ctx context.Context, name string, version int64, into string) (Change, error) {
	return merge(ctx, k, providers, name, version, into, func(p *model.Provider) **string { return &p.MergedInto })
}

// CreateTargetGroup adds a target group; VALIDATION for code and name.
func (k *Keeper) CreateTargetGroup(ctx context.Context, code *string, name string) (Change, error) {
	p := &problems{}
	name = p.text("name", name, longestName, true)
	made := slug(name)
	if code != nil {
		made = strings.TrimSpace(*code)
	}
	if made != "" || name != "" {
		p.code("code", made)
	}
	if err := p.all(); err != nil {
		return Change{}, err
	}
	return makeChange(ctx, k, targetGroups, wanted[model.TargetGroup]{code: made, after: &model.TargetGroup{Code: made, Name: name}, action: model.ActionCreated})
}

// RenameTargetGroup gives a target group another name; VALIDATION, NOT_FOUND, CONFLICT.
func (k *Keeper) RenameTargetGroup(ctx context.Context, code string, version int64, name string) (Change, error) {
	p := &problems{}
	name = p.text("name", name, longestName, true)
	if err := p.all(); err != nil {
		return Change{}, err
	}
	before, err := current(ctx, k, targetGroups, code, version)
	if err != nil {
		return Change{}, err
	}
	after := *before
	after.Name = name
	return makeChange(ctx, k, targetGroups, wanted[model.TargetGroup]{code: code, before: before, after: &after, version: version, action: model.ActionChanged})
}

// MergeTargetGroup says that a target group is another one; VALIDATION, NOT_FOUND, CONFLICT.
func (k *Keeper) MergeTargetGroup(ctx context.Context, code string, version int64, into string) (Change, error) {
	return merge(ctx, k, targetGroups, code, version, into, func(g *model.TargetGroup) **string { return &g.MergedInto })
}

func merge[T any](ctx context.Context, k *Keeper, kind *kind[T], code string, version int64, into string, mergedInto func(*T) **string) (Change, error) {
	before, err := current(ctx, k, kind, code, version)
	if err != nil {
		return Change{}, err
	}
	// Who follows the mergers from the one that stays must not come back.
	for at := into; ; {
		if at == code {
			return Change{}, model.InvalidField("into", "%q kan ikke slås sammen med sig selv.", code)
		}
		other, _, err := kind.read(ctx, k.Store, at)
		if err != nil {
			return Change{}, err
		}
		if other == nil {
			return Change{}, model.InvalidField("into", "%s %q findes ikke.", kind.noun, at)
		}
		next := *mergedInto(other)
		if next == nil {
			break
		}
		at = *next
	}
	after := *before
	*mergedInto(&after) = &into
	return makeChange(ctx, k, kind, wanted[T]{code: code, before: before, after: &after, version: version, action: model.ActionMerged})
}

// current returns an entry at the version that a person knows; NOT_FOUND, CONFLICT.
func current[T any](ctx context.Context, k *Keeper, kind *kind[T], code string, version int64) (*T, error) {
	entry, now, err := kind.read(ctx, k.Store, code)
	switch {
	case err != nil:
		return nil, err
	case entry == nil:
		return nil, model.NotFound("%s %q findes ikke.", kind.noun, code)
	case now != version:
		return nil, k.conflict(ctx, model.EntryKey{Kind: kind.name, Code: code}, version)
	}
	return entry, nil
}
