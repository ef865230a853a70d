package cohort

import (
	"context"
	"math/bits"
	"slices"

	"kik/graph/model"
)

// Page returns the indices of the first so many citizens of a group (nil: of
// all) with a store's id higher than after, in the order of the ids. The id of
// the last is where the next page begins: citizens who come or go in between do
// not shift it.
func (h *History) Page(group *Group, after int64, first int) []int {
	at := h.placeAfter(after)
	page := make([]int, 0, max(0, min(first, h.Citizens()-at)))
	if group == nil {
		for ; len(page) < cap(page); at++ {
			page = append(page, at)
		}
		return page
	}
	for ; at < h.Citizens() && len(page) < first; at++ {
		rest := group.words[at/64] >> (at % 64)
		if rest == 0 {
			at |= 63 // the next word
			continue
		}
		at += bits.TrailingZeros64(rest)
		if at < h.Citizens() {
			page = append(page, at)
		}
	}
	return page
}

// PopulationPage returns what Page returns of the population on a day. It looks
// at no more citizens than the page needs. A day before the baseline is a
// VALIDATION error.
func (h *History) PopulationPage(ctx context.Context, s Scope, asOf model.Date, after int64, first int) ([]int, error) {
	if err := s.check(asOf); err != nil {
		return nil, err
	}
	g := h.glance(h.plan(s, interval{s.Baseline, asOf}), nil)
	at := h.placeAfter(after)
	var page []int
	for ; at < h.Citizens() && len(page) < first && ctx.Err() == nil; at = g.end {
		g.look(at, min(at+chunk, h.Citizens()))
		for _, c := range g.members[:min(len(g.members), first-len(page))] {
			page = append(page, at+int(c))
		}
	}
	return page, ctx.Err()
}

// placeAfter returns the index of the first citizen with a higher id.
func (h *History) placeAfter(id int64) int {
	at, found := slices.BinarySearch(h.citizens.id, id)
	if found {
		at++
	}
	return at
}
