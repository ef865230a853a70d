package survival

import (
	"math"
	"slices"
)

// LogRankTest is how far groups differ in when their events happen.
type LogRankTest struct {
	ChiSquare        float64
	DegreesOfFreedom int
	P                float64 // of so large a chi-square or a larger one, were there no difference
	Observed         []int   // events by group
	Expected         []float64
}

// LogRank tests whether the groups' curves are the same (Mantel, Cancer
// Chemotherapy Reports 50, 1966): chi-square of observed less expected events
// with the hypergeometric variance, groups − 1 degrees of freedom. A group of
// which nobody is at risk at any event does not count as a group. Nil: there is
// nothing to compare, or no variation.
func LogRank(groups ...[]Count) *LogRankTest {
	tally := newRankTally(groups)
	for _, time := range eventTimes(groups) {
		tally.add(time)
	}
	var compared []int
	for g, expected := range tally.expected {
		if expected > 0 {
			compared = append(compared, g)
		}
	}
	if len(compared) < 2 {
		return nil
	}
	// The differences add up to zero: one group is told by the others.
	chiSquare, ok := tally.quadratic(compared[1:])
	if !ok {
		return nil
	}
	freedom := len(compared) - 1
	return &LogRankTest{
		ChiSquare: chiSquare, DegreesOfFreedom: freedom, P: chiSquareTail(chiSquare, freedom),
		Observed: tally.observed, Expected: tally.expected,
	}
}

func eventTimes(groups [][]Count) []int {
	var times []int
	for _, counts := range groups {
		for _, c := range counts {
			if c.Events > 0 {
				times = append(times, c.Time)
			}
		}
	}
	slices.Sort(times)
	return slices.Compact(times)
}

// rankTally adds up what the test needs over ascending event times.
type rankTally struct {
	groups   [][]Count // what is left of them
	atRisk   []int
	events   []int // at the time being added
	observed []int
	expected []float64
	variance [][]float64
}

func newRankTally(groups [][]Count) *rankTally {
	n := len(groups)
	t := &rankTally{
		groups: slices.Clone(groups), atRisk: make([]int, n), events: make([]int, n),
		observed: make([]int, n), expected: make([]float64, n), variance: make([][]float64, n),
	}
	for g, counts := range groups {
		t.atRisk[g] = subjects(counts)
		t.variance[g] = make([]float64, n)
	}
	return t
}

func (t *rankTally) add(time int) {
	t.moveTo(time)
	var total, events float64
	for g := range t.groups {
		total += float64(t.atRisk[g])
		events += float64(t.events[g])
	}
	for g, atRisk := range t.atRisk {
		t.observed[g] += t.events[g]
		t.expected[g] += events * float64(atRisk) / total
	}
	if total < 2 {
		return
	}
	spread := events * (total - events) / (total - 1)
	for g, atRisk := range t.atRisk {
		share := float64(atRisk) / total
		for other, n := range t.atRisk {
			t.variance[g][other] -= spread * share * float64(n) / total
		}
		t.variance[g][g] += spread * share
	}
}

// moveTo takes those who were gone before the time out of the risk sets.
func (t *rankTally) moveTo(time int) {
	for g, counts := range t.groups {
		for len(counts) > 0 && counts[0].Time < time {
			t.atRisk[g] -= counts[0].Events + counts[0].Censored
			counts = counts[1:]
		}
		t.groups[g] = counts
		t.events[g] = 0
		if len(counts) > 0 && counts[0].Time == time {
			t.events[g] = counts[0].Events
		}
	}
}

// quadratic returns dᵀV⁻¹d, with d the differences between observed and
// expected and V their covariance, for the groups named; false where V has no
// inverse. V is symmetric and positive, so elimination needs no pivoting.
func (t *rankTally) quadratic(groups []int) (float64, bool) {
	n := len(groups)
	rows := make([][]float64, n) // V, then d
	for i, g := range groups {
		for _, other := range groups {
			rows[i] = append(rows[i], t.variance[g][other])
		}
		rows[i] = append(rows[i], float64(t.observed[g])-t.expected[g])
	}
	sum := 0.0
	for i := range n {
		pivot := rows[i][i]
		if pivot <= 1e-12*t.variance[groups[i]][groups[i]] {
			return 0, false
		}
		sum += rows[i][n] * rows[i][n] / pivot
		for j := i + 1; j < n; j++ {
			factor := rows[j][i] / pivot
			for k := i; k <= n; k++ {
				rows[j][k] -= factor * rows[i][k]
			}
		}
	}
	return math.Max(0, sum), true
}
