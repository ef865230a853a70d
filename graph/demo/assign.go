package demo

import (
	"fmt"
	"math"
	"math/rand/v2"
	"sort"
)

// assign gives each citizen a state such that every quota is met exactly.
// weigh says how likely a citizen is to be in a state; 0 is impossible. States
// that citizens hardly leave are filled first, so that nobody leaves one for
// lack of places; jobs last, because everybody who can work can have one.
func assign(r *rand.Rand, people []*citizen, quotas []quota, weigh func(*citizen, state) float64) (map[*citizen]state, error) {
	if len(people) != sum(quotas) {
		return nil, fmt.Errorf("%d citizens for quotas of %d", len(people), sum(quotas))
	}
	ordered := append([]quota(nil), quotas...)
	sort.SliceStable(ordered, func(i, j int) bool { return fillOrder(ordered[i].state) < fillOrder(ordered[j].state) })

	assigned := make(map[*citizen]state, len(people))
	free := people
	for _, q := range ordered {
		chosen, rest := pick(r, free, q.citizens, func(c *citizen) float64 { return weigh(c, q.state) })
		if len(chosen) < q.citizens {
			return nil, fmt.Errorf("only %d of %d citizens can be in %s", len(chosen), q.citizens, q.state.benefit())
		}
		for _, c := range chosen {
			assigned[c] = q.state
		}
		free = rest
	}
	return assigned, nil
}

func fillOrder(s state) int {
	switch {
	case hardlyLeft(s):
		return 0
	case s == job:
		return 2
	default:
		return 1
	}
}

// pick draws n of the people without replacement, each with a chance in
// proportion to its weight (Efraimidis and Spirakis 2006), and returns them
// and the others, both in their first order. Fewer come back when fewer have a
// weight at all.
func pick(r *rand.Rand, people []*citizen, n int, weigh func(*citizen) float64) (chosen, rest []*citizen) {
	type draw struct {
		index int
		key   float64
	}
	draws := make([]draw, 0, len(people))
	for i, c := range people {
		key := r.ExpFloat64()
		if weight := weigh(c); weight > 0 {
			draws = append(draws, draw{i, key / weight})
		}
	}
	sort.Slice(draws, func(i, j int) bool {
		return draws[i].key < draws[j].key || draws[i].key == draws[j].key && draws[i].index < draws[j].index
	})
	taken := make([]bool, len(people))
	for _, d := range draws[:min(n, len(draws))] {
		taken[d.index] = true
	}
	for i, c := range people {
		if taken[i] {
			chosen = append(chosen, c)
		} else {
			rest = append(rest, c)
		}
	}
	return chosen, rest
}

// choose draws a state in proportion to the weights; false when there is none.
func choose(r *rand.Rand, weigh func(state) float64) (state, bool) {
	total := 0.0
	for s := range stateCount {
		total += weigh(s)
	}
	if total <= 0 || math.IsNaN(total) {
		return 0, false
	}
	x := r.Float64() * total
	for s := range stateCount {
		w := weigh(s)
		if x < w {
			return s, true
		}
		x -= w
	}
	return stateCount - 1, true
}
