package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"kik/graph/auth"
)

// citizensOnly are the roles of fields that show single citizens.
var citizensOnly = []auth.Role{auth.Analyst}

// hasRole implements @hasRole. The store looks again at who may see single
// citizens, so that a field without the directive shows none.
func hasRole(ctx context.Context, _ any, next graphql.Resolver, roles []auth.Role) (any, error) {
	err := of(ctx).viewer.Require(roles...)
	if slices.Equal(roles, citizensOnly) {
		if err != nil {
			deniedLook(ctx)
		} else {
			_, err = statedReason(ctx)
		}
	}
	if err != nil {
		return nil, err
	}
	return next(ctx)
}
