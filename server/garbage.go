package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
)

// By itself Go collects garbage whenever the heap has doubled. That is several
// times a second for the few megabytes of a small municipality, and takes as
// much room again as the data of a large one, or as two versions of them while
// a new one is loaded.
const (
	garbageRoom  = 64 << 20 // bytes that garbage may take before it is collected
	leastPercent = 30       // of what is in use: where the room would be too small for that
)

// limitGarbage keeps the room for garbage from now on, whatever the heap grows to.
var limitGarbage = sync.OnceFunc(func() { afterEachCollection(adjustRoom) })

func adjustRoom() {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	debug.SetGCPercent(garbagePercent(live[0].Value.Uint64()))
}

// garbagePercent is the room in percent of the bytes in use.
func garbagePercent(live uint64) int {
	return int(max(leastPercent, garbageRoom*100/max(live, 1<<20)))
}

// afterEachCollection calls do after this and every later collection: each time
// something is left for the next one to collect.
func afterEachCollection(do func()) {
	type left struct{ _ *byte } // without a pointer it would share a block that lives on
	runtime.AddCleanup(&left{}, func(do func()) {
		do()
		afterEachCollection(do)
	}, do)
}
