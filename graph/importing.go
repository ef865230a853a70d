package graph

import (
	"context"
	"strconv"

	"kik/graph/model"
)

// Imports resolves Query.imports; VALIDATION for first.
func (r queryResolver) Imports(ctx context.Context, first *int32) ([]model.Import, error) {
	limit, err := pageSize(first, defaultImports)
	if err != nil {
		return nil, err
	}
	return r.store.Imports(ctx, limit)
}

// ID resolves Import.id.
func (importResolver) ID(_ context.Context, run *model.Import) (string, error) {
	return strconv.FormatInt(run.ID, 10), nil
}
