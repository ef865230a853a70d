package survival

import (
	"math"
	"testing"
)

func TestTheTailIsThatOfTheChiSquareTable(t *testing.T) {
	for _, row := range []struct {
		x       float64
		freedom int
		p       float64
	}{
		{0, 3, 1},
		{0.0157908, 1, 0.9},
		{3.841459, 1, 0.05},
		{6.634897, 1, 0.01},
		{5.991465, 2, 0.05},
		{2.705544, 1, 0.1},
		{3.940299, 10, 0.95},
		{18.307038, 10, 0.05},
		{29.588298, 10, 0.001},
		{124.342113, 100, 0.05},
		{77.929465, 100, 0.95},
	} {
		if got := chiSquareTail(row.x, row.freedom); math.Abs(got-row.p) > 5e-7 {
			t.Errorf("%g with %d degrees of freedom: %.8f, want %g", row.x, row.freedom, got, row.p)
		}
	}
}
