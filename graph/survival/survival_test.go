package survival_test

import (
	"math"
	"testing"

	"kik/graph/survival"
)

// Freireich et al., Blood 21 (1963): weeks in remission of 21 pairs of children
// with leukaemia, as every textbook prints them. Negative: censored.
var (
	sixMP   = []int{6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35}
	placebo = []int{1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23}
)

func countsOf(signed []int) []survival.Count {
	times, event := make([]int, len(signed)), make([]bool, len(signed))
	for i, t := range signed {
		times[i], event[i] = max(t, -t), t > 0
	}
	return survival.CountsOf(times, event)
}

func near(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if math.IsNaN(got) || math.Abs(got-want) > tolerance {
		t.Errorf("%s: %.8f, want %.8f", what, got, want)
	}
}

const sixDigits = 5e-7

func TestKaplanMeierGivesEveryPointOfFreireichsTrial(t *testing.T) {
	// S and Greenwood's sum as the fractions of the textbooks, and the printed limits.
	const (
		s6, v6   = 18. / 21, 3. / (21 * 18)
		s7, v7   = s6 * 16 / 17, v6 + 1./(17*16)
		s10, v10 = s7 * 14 / 15, v7 + 1./(15*14)
		s13, v13 = s10 * 11 / 12, v10 + 1./(12*11)
		s16, v16 = s13 * 10 / 11, v13 + 1./(11*10)
		s22, v22 = s16 * 6 / 7, v16 + 1./(7*6)
		s23, v23 = s22 * 5 / 6, v22 + 1./(6*5)
	)
	want := []struct {
		time, atRisk, events, censored int
		survival, variance             float64
		lower, upper                   float64
	}{
		{6, 21, 3, 1, s6, v6, 0.6197, 0.9516},
		{7, 17, 1, 0, s7, v7, 0.5631, 0.9228},
		{9, 16, 0, 1, s7, v7, 0.5631, 0.9228},
		{10, 15, 1, 1, s10, v10, 0.5032, 0.8894},
		{11, 13, 0, 1, s10, v10, 0.5032, 0.8894},
		{13, 12, 1, 0, s13, v13, 0.4316, 0.8491},
		{16, 11, 1, 0, s16, v16, 0.3675, 0.8049},
		{17, 10, 0, 1, s16, v16, 0.3675, 0.8049},
		{19, 9, 0, 1, s16, v16, 0.3675, 0.8049},
		{20, 8, 0, 1, s16, v16, 0.3675, 0.8049},
		{22, 7, 1, 0, s22, v22, 0.2678, 0.7468},
		{23, 6, 1, 0, s23, v23, 0.1881, 0.6801},
		{25, 5, 0, 1, s23, v23, 0.1881, 0.6801},
		{32, 4, 0, 2, s23, v23, 0.1881, 0.6801},
		{34, 2, 0, 1, s23, v23, 0.1881, 0.6801},
		{35, 1, 0, 1, s23, v23, 0.1881, 0.6801},
	}
	points := survival.KaplanMeier(countsOf(sixMP))
	if len(points) != len(want) {
		t.Fatalf("%d points, want %d", len(points), len(want))
	}
	for i, w := range want {
		p := points[i]
		if p.Time != w.time || p.AtRisk != w.atRisk || p.Events != w.events || p.Censored != w.censored {
			t.Errorf("point %+v, want %+v", p, w)
		}
		near(t, "survival", p.Survival, w.survival, sixDigits)
		near(t, "standard error", p.Spread.StandardError, w.survival*math.Sqrt(w.variance), sixDigits)
		near(t, "lower limit", p.Spread.Lower, w.lower, 5e-5)
		near(t, "upper limit", p.Spread.Upper, w.upper, 5e-5)
	}
}

// The estimates and standard errors as the textbooks print them.
func TestKaplanMeierIsPrintedInTheTextbooks(t *testing.T) {
	printed := map[int][2]float64{
		6: {0.857143, 0.076360}, 7: {0.806723, 0.086935}, 10: {0.752941, 0.096350}, 13: {0.690196, 0.106815},
		16: {0.627451, 0.114054}, 22: {0.537815, 0.128234}, 23: {0.448179, 0.134591},
	}
	for _, p := range survival.KaplanMeier(countsOf(sixMP)) {
		if want, ok := printed[p.Time]; ok {
			near(t, "survival", p.Survival, want[0], sixDigits)
			near(t, "standard error", p.Spread.StandardError, want[1], sixDigits)
		}
	}
}

func TestMedianIsTheFirstTimeByWhichHalfHaveLeft(t *testing.T) {
	m := survival.MedianOf(survival.KaplanMeier(countsOf(sixMP)))
	if m.Time == nil || *m.Time != 23 || m.Lower == nil || *m.Lower != 13 || m.Upper != nil {
		t.Errorf("6-MP: median %v from %v to %v, want 23 from 13", deref(m.Time), deref(m.Lower), deref(m.Upper))
	}
	m = survival.MedianOf(survival.KaplanMeier(countsOf(placebo)))
	if m.Time == nil || *m.Time != 8 || m.Lower == nil || *m.Lower != 4 || m.Upper == nil || *m.Upper != 11 {
		t.Errorf("placebo: median %v from %v to %v, want 8 from 4 to 11", deref(m.Time), deref(m.Lower), deref(m.Upper))
	}
}

func deref(n *int) any {
	if n == nil {
		return "none"
	}
	return *n
}

// (9/10)(8/9)…(5/6) is a half, though not in binary fractions.
func TestAHalfThatRoundsUpIsStillAHalf(t *testing.T) {
	for n := 2; n < 400; n += 2 {
		var times []int
		for i := range n {
			times = append(times, i+1)
		}
		m := survival.MedianOf(survival.KaplanMeier(countsOf(times)))
		if m.Time == nil || *m.Time != n/2 {
			t.Fatalf("median of 1 to %d: %v", n, deref(m.Time))
		}
	}
}

func TestTheSpreadIsNotDefinedWhereNobodyIsLeft(t *testing.T) {
	points := survival.KaplanMeier(countsOf(placebo))
	last := points[len(points)-1]
	if last.Survival != 0 || last.Spread != nil {
		t.Errorf("last point %+v", last)
	}
	before := survival.KaplanMeier(countsOf([]int{-1, 2, -3}))[0]
	if before.Survival != 1 || *before.Spread != (survival.Spread{StandardError: 0, Lower: 1, Upper: 1}) {
		t.Errorf("before the first event %+v", before)
	}
}

func TestLogRankIsThatPublishedForFreireichsTrial(t *testing.T) {
	test := survival.LogRank(countsOf(sixMP), countsOf(placebo))
	near(t, "chi-square", test.ChiSquare, 16.79, 0.005)
	near(t, "expected on 6-MP", test.Expected[0], 19.2505, 5e-5)
	near(t, "expected on placebo", test.Expected[1], 10.7495, 5e-5)
	near(t, "p", test.P, 4.17e-5, 5e-8)
	if test.DegreesOfFreedom != 1 || test.Observed[0] != 9 || test.Observed[1] != 21 {
		t.Errorf("test %+v", test)
	}
}

// Five subjects in three groups, the covariance worked out by hand. At time 1
// one of five has the event, at time 2 one of four, at time 3 one of two.
func TestLogRankOfThreeGroupsByHand(t *testing.T) {
	a, b, c := countsOf([]int{1, -2}), countsOf([]int{2, 3}), countsOf([]int{-3})
	test := survival.LogRank(a, b, c)
	// Expected: A 2/5 + 1/4, B 2/5 + 2/4 + 1/2, C 1/5 + 1/4 + 1/2.
	for g, want := range []float64{0.65, 1.4, 0.95} {
		near(t, "expected", test.Expected[g], want, 1e-12)
	}
	// Of A and C: d = (0.35, −0.95),
	// V = (6/25 + 3/16, −2/25 − 1/16; the same, 4/25 + 3/16 + 1/4).
	va, vc, cov := 6./25+3./16, 4./25+3./16+1./4, -2./25-1./16
	da, dc := 0.35, -0.95
	want := (da*da*vc - 2*da*dc*cov + dc*dc*va) / (va*vc - cov*cov)
	near(t, "chi-square", test.ChiSquare, want, 1e-12)
	near(t, "p", test.P, math.Exp(-want/2), 1e-12) // two degrees of freedom
	if test.DegreesOfFreedom != 2 {
		t.Errorf("%d degrees of freedom", test.DegreesOfFreedom)
	}
}

func TestLogRankHasNothingToSayWithoutTwoGroupsOrVariation(t *testing.T) {
	for what, groups := range map[string][][]survival.Count{
		"nobody":             {},
		"one group":          {countsOf(sixMP)},
		"an empty group":     {countsOf(sixMP), nil},
		"no event":           {countsOf([]int{-1, -2}), countsOf([]int{-3})},
		"all at once":        {countsOf([]int{5, 5}), countsOf([]int{5})},
		"gone before events": {countsOf([]int{-1, -2}), countsOf([]int{3, 4})},
	} {
		if test := survival.LogRank(groups...); test != nil {
			t.Errorf("%s: %+v", what, test)
		}
	}
	test := survival.LogRank(countsOf(sixMP), countsOf(placebo), countsOf([]int{-1, -1})[:0])
	if test == nil || test.DegreesOfFreedom != 1 {
		t.Errorf("an empty third group: %+v", test)
	}
}

// Ten subjects: 1 (A), 2 (censored), 3 (B), 3 (A), 4 (censored), 5 (B), 6 (A),
// 7 (censored), 8 (B), 9 (censored), added up by hand.
func TestAalenJohansenAddsUpByHand(t *testing.T) {
	exits := []survival.Exits{
		{Time: 1, ByKind: []int{1, 0}},
		{Time: 2, ByKind: []int{0, 0}, Censored: 1},
		{Time: 3, ByKind: []int{1, 1}},
		{Time: 4, ByKind: []int{0, 0}, Censored: 1},
		{Time: 5, ByKind: []int{0, 1}},
		{Time: 6, ByKind: []int{1, 0}},
		{Time: 7, ByKind: []int{0, 0}, Censored: 1},
		{Time: 8, ByKind: []int{0, 1}},
		{Time: 9, ByKind: []int{0, 0}, Censored: 1},
	}
	// S just before: 1, 9/10, 9/10, 9/10·6/8, the same, ·4/5, ·3/4, …
	want := [][2]float64{
		{0.1, 0},
		{0.1, 0},
		{0.1 + 0.9/8, 0.9 / 8},
		{0.2125, 0.1125},
		{0.2125, 0.1125 + 0.675/5},
		{0.2125 + 0.54/4, 0.2475},
		{0.3475, 0.2475},
		{0.3475, 0.2475 + 0.405/2},
		{0.3475, 0.45},
	}
	atRisk := []int{10, 9, 8, 6, 5, 4, 3, 2, 1}
	whole := survival.KaplanMeier(survival.AnyKind(exits))
	for i, p := range survival.AalenJohansen(exits) {
		if p.Time != exits[i].Time || p.AtRisk != atRisk[i] {
			t.Errorf("point %+v", p)
		}
		near(t, "A", p.ByKind[0], want[i][0], sixDigits)
		near(t, "B", p.ByKind[1], want[i][1], sixDigits)
		near(t, "all", p.ByKind[0]+p.ByKind[1]+whole[i].Survival, 1, 1e-12)
	}
}

func TestOtherKindsCensor(t *testing.T) {
	exits := []survival.Exits{{Time: 3, ByKind: []int{2, 1}, Censored: 4}}
	if got := survival.OfKind(exits, 0)[0]; got != (survival.Count{Time: 3, Events: 2, Censored: 5}) {
		t.Errorf("of kind 0: %+v", got)
	}
	if got := survival.AnyKind(exits)[0]; got != (survival.Count{Time: 3, Events: 3, Censored: 4}) {
		t.Errorf("any kind: %+v", got)
	}
}
