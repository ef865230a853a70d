package cohort

import (
	"math/bits"
	"slices"
)

// Page returns the indices of the first so many citizens of a group (nil: of
// all) with a store's id higher than after, in the order of the ids. The id of
// the last is where the next page begins: citizens who come or go in between do
// not shift it.
func (h *History) Page(group *Group, after int64, first int) []int {
	at, found := slices.BinarySearch(h.citizens.id, after)
	if found {
		at++
	}
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
