package demo

import (
	"testing"
)

func TestSeveralSeedsMeetEveryPublishedFigure(t *testing.T) {
	for seed := range uint64(6) {
		if _, err := build(seed); err != nil {
			t.Errorf("seed %d:\n%v", seed, err)
		}
	}
}
