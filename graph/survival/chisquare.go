package survival

import "math"

// chiSquareTail returns the probability that a chi-square variable with so many
// degrees of freedom is at least x: the regularised upper incomplete gamma
// function Q(a, x/2) with a half the degrees of freedom (Abramowitz and Stegun,
// Handbook of Mathematical Functions, 26.4.19 and 6.5).
func chiSquareTail(x float64, degreesOfFreedom int) float64 {
	a, half := float64(degreesOfFreedom)/2, x/2
	if half <= 0 {
		return 1
	}
	logGamma, _ := math.Lgamma(a)
	scale := math.Exp(a*math.Log(half) - half - logGamma)
	if half < a+1 {
		return 1 - scale*lowerSeries(a, half)
	}
	return scale * upperFraction(a, half)
}

const (
	precision = 1e-15
	most      = 100_000 // terms: far more than any that converges needs
)

// lowerSeries returns Σ xⁿ/(a(a+1)…(a+n)), which converges fast for x < a + 1.
func lowerSeries(a, x float64) float64 {
	term := 1 / a
	sum := term
	for n := 1; n < most && term > sum*precision; n++ {
		term *= x / (a + float64(n))
		sum += term
	}
	return sum
}

// upperFraction returns the continued fraction 1/(x+1−a− 1(1−a)/(x+3−a− …)) by
// Lentz's method, which converges fast for x > a + 1.
func upperFraction(a, x float64) float64 {
	b := x + 1 - a
	c, d := math.Inf(1), 1/b
	value := d
	for n := 1.0; n < most; n++ {
		factor := -n * (n - a)
		b += 2
		d = 1 / (factor*d + b)
		c = b + factor/c
		value *= d * c
		if math.Abs(d*c-1) < precision {
			break
		}
	}
	return value
}
