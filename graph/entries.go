package graph

import (
	"bytes"
	"context"
	"slices"

	"kik/graph/auth"
	"kik/graph/danish"
	"kik/graph/model"
)

// Viewer resolves Query.viewer.
func (queryResolver) Viewer(ctx context.Context) (*auth.Viewer, error) {
	viewer := of(ctx).viewer
	if viewer.Role == "" {
		return nil, nil
	}
	return &viewer, nil
}

// Providers resolves Query.providers.
func (queryResolver) Providers(ctx context.Context) ([]model.Provider, error) {
	return inDanish(dataOf(ctx).ProviderEntries(), func(p model.Provider) string { return p.Name }), nil
}

// TargetGroups resolves Query.targetGroups.
func (queryResolver) TargetGroups(ctx context.Context) ([]model.TargetGroup, error) {
	return inDanish(dataOf(ctx).TargetGroups(), func(g model.TargetGroup) string { return g.Name }), nil
}

// Committees resolves Query.committees.
func (queryResolver) Committees(ctx context.Context) ([]model.Committee, error) {
	names := inDanish(dataOf(ctx).Committees(), func(name string) string { return name })
	committees := make([]model.Committee, len(names))
	for i, name := range names {
		committees[i] = model.Committee{Name: name}
	}
	return committees, nil
}

// inDanish sorts a copy of the list by name.
func inDanish[T any](list []T, name func(T) string) []T {
	sorted := slices.Clone(list)
	slices.SortStableFunc(sorted, func(a, b T) int { return bytes.Compare(danish.SortKey(name(a)), danish.SortKey(name(b))) })
	return sorted
}

// Interventions resolves Provider.interventions.
func (providerResolver) Interventions(ctx context.Context, provider *model.Provider) (int32, error) {
	return countOf(ctx, func(i *model.Intervention) bool { return slices.Contains(i.Providers(), provider.Name) }), nil
}

// Interventions resolves TargetGroup.interventions.
func (targetGroupResolver) Interventions(ctx context.Context, group *model.TargetGroup) (int32, error) {
	return countOf(ctx, func(i *model.Intervention) bool { return slices.Contains(i.TargetGroups, group.Code) }), nil
}

func countOf(ctx context.Context, is func(*model.Intervention) bool) int32 {
	var n int32
	for _, entry := range dataOf(ctx).Catalogue() {
		if is(entry.Intervention) {
			n++
		}
	}
	return n
}
