package cohort

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// The cohorts by their index in model.Cohorts.
const (
	baseline = iota
	inflow
	cohortCount
)

// chunk is the number of citizens that a worker takes at a time: some hundred
// microseconds of work, after which it looks whether the answer is still wanted.
const chunk = 2048

// worker takes chunks of citizens, from first to before end, for one question.
// Successive chunks of one worker come in ascending order.
type worker interface{ pass(first, end int) }

// work lets all citizens pass. It starts as many workers as there are processors
// and chunks, and returns these. It stops soon after ctx ends, with its error.
func work[W worker](ctx context.Context, h *History, start func() W) ([]W, error) {
	chunks := (h.Citizens() + chunk - 1) / chunk
	team := make([]W, max(1, min(chunks, runtime.GOMAXPROCS(0))))
	var next atomic.Int64
	var workers sync.WaitGroup
	for i := range team {
		team[i] = start()
		run := func() {
			for c := int(next.Add(1)) - 1; c < chunks && ctx.Err() == nil; c = int(next.Add(1)) - 1 {
				team[i].pass(c*chunk, min((c+1)*chunk, h.Citizens()))
			}
		}
		if i == len(team)-1 {
			run()
		} else {
			workers.Go(run)
		}
	}
	workers.Wait()
	return team, ctx.Err()
}

// each calls do for every number below n, on all processors. It stops soon after
// ctx ends, with its error.
func each(ctx context.Context, n int, do func(i int)) error {
	var next atomic.Int64
	run := func() {
		for i := int(next.Add(1)) - 1; i < n && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
			do(i)
		}
	}
	var workers sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) - 1 {
		workers.Go(run)
	}
	run()
	workers.Wait()
	return ctx.Err()
}

// gatherer takes the lives of the population, one at a time, for one question.
// A life is valid during the call only.
type gatherer interface{ add(*life) }

// resolving hands the lives of the citizens, or of those in the group, to a
// gatherer.
type resolving[G gatherer] struct {
	resolver
	group    *Group
	targets  uint16 // the marks of the target benefits
	gatherer G
}

// gather resolves the citizens of the population, or those in the group.
func gather[G gatherer](ctx context.Context, h *History, p *plan, group *Group, start func() G) ([]G, error) {
	team, err := work(ctx, h, func() *resolving[G] {
		return &resolving[G]{resolver: resolver{h: h, plan: p}, group: group, targets: h.marksOf(p.targets), gatherer: start()}
	})
	gatherers := make([]G, len(team))
	for i, w := range team {
		gatherers[i] = w.gatherer
	}
	return gatherers, err
}

func (w *resolving[G]) pass(first, end int) {
	for citizen := first; citizen < end; citizen++ {
		if w.h.skips(citizen, w.targets, w.group) {
			continue
		}
		if life := w.enter(citizen); life != nil {
			w.gatherer.add(life)
		}
	}
}
