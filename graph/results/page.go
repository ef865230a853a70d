package results

import (
	"context"

	"kik/graph/model"
)

// Page is one page of a listing, with what is told of all of it.
type Page struct {
	*model.InterventionConnection
	*Listing
}

// TotalCount counts the whole list; it costs nothing until it is asked for.
func (p *Page) TotalCount(ctx context.Context) (int, error) {
	return p.InterventionConnection.TotalCount(ctx)
}
