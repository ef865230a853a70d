package survival

import "math"

// z is the 97.5 percent point of the standard normal distribution: the limits
// are those of 95 percent.
const z = 1.959964

// Point is the Kaplan-Meier curve from one time to the next.
type Point struct {
	Time             int
	AtRisk           int // just before the time
	Events, Censored int // at the time
	Survival         float64
	Spread           *Spread // nil where nobody is left: then it is not defined
}

// Spread is how sure an estimate of survival is.
type Spread struct {
	StandardError float64 // Greenwood
	Lower, Upper  float64 // 95 percent, on the log-log scale
}

// KaplanMeier returns the product-limit estimate S(t) = Π(1 − d/n), one point
// for each count; the counts come by ascending time. The variance is
// Greenwood's, S² Σ d/(n(n − d)). The limits are S^exp(±z·se/(S·ln S)), which
// stay between 0 and 1 (Kalbfleisch and Prentice, The Statistical Analysis of
// Failure Time Data, 1980).
func KaplanMeier(counts []Count) []Point {
	points, spreads := make([]Point, len(counts)), make([]Spread, len(counts))
	atRisk, survival, greenwood := subjects(counts), 1.0, 0.0
	for i, c := range counts {
		n, d := float64(atRisk), float64(c.Events)
		survival *= (n - d) / n
		greenwood += d / (n * (n - d))
		points[i] = Point{Time: c.Time, AtRisk: atRisk, Events: c.Events, Censored: c.Censored, Survival: survival}
		if survival > 0 {
			spreads[i] = spreadOf(survival, math.Sqrt(greenwood))
			points[i].Spread = &spreads[i]
		}
		atRisk -= c.Events + c.Censored
	}
	return points
}

// spreadOf takes the relative standard error, se ÷ S.
func spreadOf(survival, relative float64) Spread {
	spread := Spread{StandardError: survival * relative, Lower: 1, Upper: 1}
	if survival < 1 {
		width := z * relative / -math.Log(survival)
		spread.Lower = math.Pow(survival, math.Exp(width))
		spread.Upper = math.Pow(survival, math.Exp(-width))
	}
	return spread
}

// Median is the time by which half are expected to have had the event.
type Median struct {
	Time         *int // nil: more than half are left at the end
	Lower, Upper *int // 95 percent; nil: not reached
}

// MedianOf returns the first time with S(t) ≤ 0.5, and its limits from those of
// the curve: the first times at which the lower and the upper limit of S are at
// most 0.5 (Brookmeyer and Crowley, Biometrics 38, 1982).
func MedianOf(points []Point) Median {
	var m Median
	for i := range points {
		p := &points[i]
		firstAtHalf(&m.Time, p.Time, p.Survival)
		if p.Spread != nil {
			firstAtHalf(&m.Lower, p.Time, p.Spread.Lower)
			firstAtHalf(&m.Upper, p.Time, p.Spread.Upper)
		}
	}
	return m
}

func firstAtHalf(median **int, time int, survival float64) {
	// A product of fractions that is exactly a half may come out a little above.
	const rounding = 1e-12
	if *median == nil && survival <= 0.5+rounding {
		found := time
		*median = &found
	}
}
