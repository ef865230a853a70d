package cohort

import (
	"math/bits"
	"slices"
)

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

// join adds the citizens of another group of the same History.
func (g *Group) join(other *Group) {
	for i, word := range other.words {
		g.words[i] |= word
	}
}

// And returns the citizens who are in both groups of one History.
func (g *Group) And(other *Group) *Group {
	both := &Group{words: make([]uint64, len(g.words))}
	for i, word := range g.words {
		both.words[i] = word & other.words[i]
	}
	return both
}

// Or returns the citizens who are in one of two groups of one History.
func (g *Group) Or(other *Group) *Group {
	either := &Group{words: slices.Clone(g.words)}
	either.join(other)
	return either
}

// complement returns those who are not in the group. Beyond the last citizen it
// has bits that nobody asks for.
func (g *Group) complement() *Group {
	others := &Group{words: make([]uint64, len(g.words))}
	for i, word := range g.words {
		others.words[i] = ^word
	}
	return others
}
