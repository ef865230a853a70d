package graph

import (
	"context"

	"kik/graph/model"
)

// The rows of a page when the query does not say.
const (
	defaultInterventions = 50
	defaultCitizens      = 20
	defaultEnrolments    = 20
	defaultImports       = 20
	defaultRevisions     = 20
)

// pageSize returns how many rows are wanted, from 1 to MaxListed; otherwise a
// VALIDATION error.
func pageSize(first *int32, otherwise int) (int, error) {
	if first == nil {
		return otherwise, nil
	}
	if *first < 1 || *first > MaxListed {
		return 0, model.InvalidField("first", "first skal være fra 1 til %d, ikke %d.", MaxListed, *first)
	}
	return int(*first), nil
}

// page makes a connection of the edges that were read after a cursor: one more
// than the page holds where there is a next page.
func page[T any](edges []model.Edge[T], size int, after *model.Cursor, count func(context.Context) (int, error)) *model.Connection[T] {
	info := model.PageInfo{HasPreviousPage: after != nil, HasNextPage: len(edges) > size}
	edges = edges[:min(len(edges), size)]
	if len(edges) > 0 {
		info.StartCursor, info.EndCursor = &edges[0].Cursor, &edges[len(edges)-1].Cursor
	}
	return &model.Connection[T]{Edges: edges, PageInfo: info, Count: count}
}

func edgesOf[T any](rows []T, cursor func(T) model.Cursor) []model.Edge[T] {
	edges := make([]model.Edge[T], len(rows))
	for i, row := range rows {
		edges[i] = model.Edge[T]{Cursor: cursor(row), Node: row}
	}
	return edges
}
