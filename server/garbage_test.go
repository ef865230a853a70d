package main

import (
	"runtime"
	"runtime/metrics"
	"sync/atomic"
	"testing"
)

func TestTheRoomForGarbageIsTheSameForSmallHeapsAndAShareOfLargeOnes(t *testing.T) {
	for live, want := range map[uint64]int{
		0:        6400,
		1 << 20:  6400,
		16 << 20: 400,
		64 << 20: 100,
		1 << 30:  30,
	} {
		if got := garbagePercent(live); got != want {
			t.Errorf("%d bytes in use: %d percent, want %d", live, got, want)
		}
	}
}

func TestWhatIsDoneAfterACollectionIsDoneAfterTheNextOneToo(t *testing.T) {
	var calls atomic.Int64
	afterEachCollection(func() { calls.Add(1) })
	for done := int64(0); done < 3; done = calls.Load() {
		runtime.GC()
	}
}

func TestAServerCollectsGarbageByItsRoom(t *testing.T) {
	limitGarbage()
	percent := []metrics.Sample{{Name: "/gc/gogc:percent"}}
	for percent[0].Value.Kind() == metrics.KindBad || percent[0].Value.Uint64() == 100 {
		runtime.GC()
		metrics.Read(percent)
	}
}
