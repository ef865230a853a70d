package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"kik/graph/auth"
)

// hasRole implements @hasRole. The store looks again at who may see single
// citizens, so that a field without the directive shows none.
func hasRole(ctx context.Context, _ any, next graphql.Resolver, roles []auth.Role) (any, error) {
	if err := of(ctx).viewer.Require(roles...); err != nil {
		return nil, err
	}
	return next(ctx)
}
