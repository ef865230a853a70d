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
	runs, err := r.store.Imports(ctx, limit)
	if !of(ctx).viewer.MayAdminister() {
		hideStaff(runs)
	}
	return runs, err
}

// hideStaff takes out who ran the imports: others are not told the names of the staff.
func hideStaff(runs []model.Import) {
	for i := range runs {
		runs[i].Actor, runs[i].RolledBackBy = nil, nil
	}
}

// ID resolves Import.id.
func (importResolver) ID(_ context.Context, run *model.Import) (string, error) {
	return strconv.FormatInt(run.ID, 10), nil
}
