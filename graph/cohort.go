package graph

import (
	"context"
	"encoding/base64"
	"strconv"
	"strings"

	"kik/graph/analysis"
	"kik/graph/cohort"
	"kik/graph/loader"
	"kik/graph/model"
)

// Cohort resolves Programme.cohort; VALIDATION for the day and the filter. The
// analysis answers its fields itself.
func (programmeResolver) Cohort(ctx context.Context, programme *model.Programme, asOf model.Date, filter *cohort.Filter) (*analysis.Analysis, error) {
	return analysis.Of(ctx, dataOf(ctx), programme, asOf, filter)
}

// Compare resolves Programme.compare; VALIDATION for the day, the groups and the gap.
func (programmeResolver) Compare(ctx context.Context, programme *model.Programme, asOf model.Date, groups []cohort.Filter, exit cohort.ExitKind, gapDays int32) (*analysis.GroupComparison, error) {
	return analysis.Compare(ctx, dataOf(ctx), programme, asOf, groups, exit, gapDays)
}

// Cohort resolves Intervention.cohort; VALIDATION for the day and the filter.
func (interventionResolver) Cohort(ctx context.Context, intervention *model.Intervention, asOf model.Date, filter *cohort.Filter) (*analysis.Analysis, error) {
	programme, err := dataOf(ctx).Programme(intervention.Programme)
	if err != nil {
		return nil, err
	}
	return analysis.OfIntervention(ctx, dataOf(ctx), programme, intervention.Code, asOf, filter)
}

// Citizens resolves CohortAnalysis.citizens; FORBIDDEN, and VALIDATION for
// first, after and behind.
func (r cohortAnalysisResolver) Citizens(ctx context.Context, asked *analysis.Analysis, first *int32, after *model.Cursor, behind *analysis.BehindNumber) (*model.CitizenConnection, error) {
	if err := of(ctx).viewer.RequireCitizens(); err != nil {
		return nil, err
	}
	size, err := pageSize(first, defaultCitizens)
	if err != nil {
		return nil, err
	}
	from, err := readAnalysisCursor(after)
	if err != nil {
		return nil, err
	}
	citizens, err := asked.CitizensBehind(ctx, behind)
	if err != nil {
		return nil, err
	}
	ids, err := citizens.Page(ctx, from, size+1)
	if err != nil {
		return nil, err
	}
	if err := look(ctx, ids[:min(size, len(ids))]); err != nil {
		return nil, err
	}
	edges, err := r.citizenEdges(ctx, ids)
	if err != nil {
		return nil, err
	}
	return page(edges, size, after, func(context.Context) (int, error) { return citizens.Count() }), nil
}

// citizenEdges reads citizens in the order of their ids. Who has gone since the
// snapshot was taken is left out.
func (r cohortAnalysisResolver) citizenEdges(ctx context.Context, ids []int64) ([]model.CitizenEdge, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	byID, err := r.store.CitizensByID(ctx, of(ctx).viewer, ids)
	if err != nil {
		return nil, err
	}
	citizens := make([]*model.Citizen, 0, len(ids))
	for _, id := range ids {
		if citizen, ok := byID[id]; ok {
			citizens = append(citizens, citizen)
		}
	}
	return edgesOf(loader.From(ctx).Records(ctx, citizens), func(c *model.CitizenRecord) model.Cursor { return analysisCursor(c.ID) }), nil
}

// analysisCursorPrefix tells a place among the citizens of an analysis from one
// in another list.
const analysisCursorPrefix = "cohort:"

func analysisCursor(id int64) model.Cursor {
	return model.Cursor(base64.RawURLEncoding.EncodeToString([]byte(analysisCursorPrefix + strconv.FormatInt(id, 10))))
}

// readAnalysisCursor returns the id after which a page begins; zero without a
// cursor.
func readAnalysisCursor(cursor *model.Cursor) (int64, error) {
	if cursor == nil {
		return 0, nil
	}
	place, err := base64.RawURLEncoding.DecodeString(string(*cursor))
	id, ours := strings.CutPrefix(string(place), analysisCursorPrefix)
	number, notNumber := strconv.ParseInt(id, 10, 64)
	if err != nil || !ours || notNumber != nil {
		return 0, model.InvalidField("after", "after er ikke et sted i denne liste. Brug endCursor fra den forrige side.")
	}
	return number, nil
}
