package graph

import (
	"context"
	"errors"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"kik/graph/auth"
	"kik/graph/catalogue"
	"kik/graph/model"
)

// change lets an administrator make a change of the catalogue, on the data as they
// are now, and answers with what came of it.
func (r *resolver) change(ctx context.Context, make func(*catalogue.Keeper) (catalogue.Change, error)) (*model.CatalogueChange, error) {
	viewer := of(ctx).viewer
	if err := viewer.Require(auth.Administrator); err != nil {
		return nil, err
	}
	if err := r.renew(ctx); err != nil {
		return nil, err
	}
	made, err := make(&catalogue.Keeper{Store: r.store, Data: dataOf(ctx), Actor: viewer.Name, Today: r.today()})
	if err != nil {
		return nil, eachProblem(ctx, err)
	}
	if err := r.renew(ctx); err != nil {
		return nil, err
	}
	return r.made(ctx, made)
}

// eachProblem tells all problems but the last, which it returns.
func eachProblem(ctx context.Context, err error) error {
	var problems model.Problems
	if !errors.As(err, &problems) {
		return err
	}
	last := len(problems) - 1
	for _, problem := range problems[:last] {
		graphql.AddError(ctx, problem)
	}
	return problems[last]
}

func (r *resolver) made(ctx context.Context, made catalogue.Change) (*model.CatalogueChange, error) {
	answer := &model.CatalogueChange{}
	data := dataOf(ctx)
	switch made.Key.Kind {
	case model.EntryIntervention:
		answer.Intervention = data.Intervention(made.Key.Code)
	case model.EntryProvider:
		answer.Provider = data.Provider(made.Key.Code)
	case model.EntryTargetGroup:
		answer.TargetGroup = data.TargetGroup(made.Key.Code)
	}
	if made.RevisionID == nil {
		return answer, nil
	}
	var err error
	answer.Revision, err = r.store.Revision(ctx, *made.RevisionID)
	return answer, err
}

// CreateIntervention resolves Mutation.createIntervention.
func (r mutationResolver) CreateIntervention(ctx context.Context, code *string, input model.InterventionInput, requestKey *string) (*model.CatalogueChange, error) {
	return r.change(ctx, func(k *catalogue.Keeper) (catalogue.Change, error) { return k.Create(ctx, code, input, requestKey) })
}

// ChangeIntervention resolves Mutation.changeIntervention.
func (r mutationResolver) ChangeIntervention(ctx context.Context, code string, version int32, input model.InterventionInput) (*model.CatalogueChange, error) {
	return r.change(ctx, func(k *catalogue.Keeper) (catalogue.Change, error) {
		return k.Change(ctx, code, int64(version), input)
	})
}

// PublishIntervention resolves Mutation.publishIntervention.
func (r mutationResolver) PublishIntervention(ctx context.Context, code string, version int32) (*model.CatalogueChange, error) {
	return r.change(ctx, func(k *catalogue.Keeper) (catalogue.Change, error) { return k.Publish(ctx, code, int64(version)) })
}

// CloseIntervention resolves Mutation.closeIntervention.
func (r mutationResolver) CloseIntervention(ctx context.Context, code string, version int32, lastDay model.Date) (*model.CatalogueChange, error) {
	return r.change(ctx, func(k *catalogue.Keeper) (catalogue.Change, error) {
		return k.Close(ctx, code, int64(version), lastDay)
	})
}

// ArchiveIntervention resolves Mutation.archiveIntervention.
func (r mutationResolver) ArchiveIntervention(ctx context.Context, code string, version int32) (*model.CatalogueChange, error) {
	return r.change(ctx, func(k *catalogue.Keeper) (catalogue.Change, error) { return k.Archive(ctx, code, int64(version)) })
}

// RestoreIntervention resolves Mutation.restoreIntervention.
func (r mutationResolver) RestoreIntervention(ctx context.Context, code string, version int32) (*model.CatalogueChange, error) {
	return r.change(ctx, func(k *catalogue.Keeper) (catalogue.Change, error) { return k.Restore(ctx, code, int64(version)) })
}

// DuplicateIntervention resolves Mutation.duplicateIntervention.
func (r mutationResolver) DuplicateIntervention(ctx context.Context, code string, newCode *string, input *model.InterventionInput, requestKey *string) (*model.CatalogueChange, error) {
	return r.change(ctx, func(k *catalogue.Keeper) (catalogue.Change, error) {
		return k.Duplicate(ctx, code, newCode, input, requestKey)
	})
}

// UndoRevision resolves Mutation.undoRevision.
func (r mutationResolver) UndoRevision(ctx context.Context, id string) (*model.CatalogueChange, error) {
	return r.change(ctx, func(k *catalogue.Keeper) (catalogue.Change, error) {
		number, err := strconv.ParseInt(id, 10, 64)
		if err != nil {
			return catalogue.Change{}, model.NotFound("Der er ingen ændring med nummer %q.", id)
		}
		return k.Undo(ctx, number)
	})
}

// CreateProvider resolves Mutation.createProvider.
func (r mutationResolver) CreateProvider(ctx context.Context, name string) (*model.CatalogueChange, error) {
	return r.change(ctx, func(k *catalogue.Keeper) (catalogue.Change, error) { return k.CreateProvider(ctx, name) })
}

// MergeProvider resolves Mutation.mergeProvider.
func (r mutationResolver) MergeProvider(ctx context.Context, name string, version int32, into string) (*model.CatalogueChange, error) {
	return r.change(ctx, func(k *catalogue.Keeper) (catalogue.Change, error) {
		return k.MergeProvider(ctx, name, int64(version), into)
	})
}

// CreateTargetGroup resolves Mutation.createTargetGroup.
func (r mutationResolver) CreateTargetGroup(ctx context.Context, code *string, name string) (*model.CatalogueChange, error) {
	return r.change(ctx, func(k *catalogue.Keeper) (catalogue.Change, error) { return k.CreateTargetGroup(ctx, code, name) })
}

// RenameTargetGroup resolves Mutation.renameTargetGroup.
func (r mutationResolver) RenameTargetGroup(ctx context.Context, code string, version int32, name string) (*model.CatalogueChange, error) {
	return r.change(ctx, func(k *catalogue.Keeper) (catalogue.Change, error) {
		return k.RenameTargetGroup(ctx, code, int64(version), name)
	})
}

// MergeTargetGroup resolves Mutation.mergeTargetGroup.
func (r mutationResolver) MergeTargetGroup(ctx context.Context, code string, version int32, into string) (*model.CatalogueChange, error) {
	return r.change(ctx, func(k *catalogue.Keeper) (catalogue.Change, error) {
		return k.MergeTargetGroup(ctx, code, int64(version), into)
	})
}
