package cohort

import "math/bits"

// Group is a set of citizens of one History, by their indices.
type Group struct {
	words []uint64
}

func newGroup(citizens int) *Group { return &Group{words: make([]uint64, (citizens+63)/64)} }

func (g *Group) add(citizen int) { g.words[citizen/64] |= 1 << (citizen % 64) }

// Has says whether the citizen with the index is in the group.
func (g *Group) Has(citizen int) bool {
	return g.words[citizen/64]&(1<<(citizen%64)) != 0
}

// Len returns the number of citizens in the group.
func (g *Group) Len() int {
	n := 0
	for _, word := range g.words {
		n += bits.OnesCount64(word)
	}
	return n
}
