package model

import "context"

// Cursor is an opaque place in a list. Only who made it can read it.
type Cursor string

// PageInfo says where a page of a list begins and ends.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     *Cursor // nil: the page is empty
	EndCursor       *Cursor // nil: the page is empty
}

// Edge is one element of a page with its place in the list.
type Edge[T any] struct {
	Cursor Cursor
	Node   T
}

// Connection is one page of a list.
type Connection[T any] struct {
	Edges    []Edge[T]
	PageInfo PageInfo
	Count    func(context.Context) (int, error) // of the whole list
}

// Nodes returns the elements of the page.
func (c *Connection[T]) Nodes() []T {
	nodes := make([]T, len(c.Edges))
	for i, edge := range c.Edges {
		nodes[i] = edge.Node
	}
	return nodes
}

// TotalCount counts the whole list; it costs nothing until it is asked for.
func (c *Connection[T]) TotalCount(ctx context.Context) (int, error) { return c.Count(ctx) }

// The lists of the API.
type (
	CitizenEdge             = Edge[*CitizenRecord]
	CitizenConnection       = Connection[*CitizenRecord]
	EnrolmentEdge           = Edge[*Enrolment]
	ParticipationEdge       = Edge[Participation]
	ParticipationConnection = Connection[Participation]
	InterventionEdge        = Edge[*Intervention]
	InterventionConnection  = Connection[*Intervention]
	RevisionEdge            = Edge[Revision]
	RevisionConnection      = Connection[Revision]
)
