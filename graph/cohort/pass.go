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

// gatherer takes the lives of the population, one at a time, for one question.
// A life is valid during the call only.
type gatherer interface{ add(*life) }

// chunk is the number of citizens that a worker takes at a time: some hundred
// microseconds of work, after which it looks whether the answer is still wanted.
const chunk = 8192

// gather lets every citizen of the population pass, or those in the group. It
// uses as many workers as there are processors and chunks, each with a gatherer
// of its own, and returns these. It stops soon after ctx ends, with its error.
func gather[G gatherer](ctx context.Context, h *History, p *plan, group *Group, start func() G) ([]G, error) {
	chunks := (h.Citizens() + chunk - 1) / chunk
	gatherers := make([]G, max(1, min(chunks, runtime.GOMAXPROCS(0))))
	var next atomic.Int64
	var workers sync.WaitGroup
	for w := range gatherers {
		gatherers[w] = start()
		work := func() {
			r := resolver{h: h, plan: p}
			for c := int(next.Add(1)) - 1; c < chunks && ctx.Err() == nil; c = int(next.Add(1)) - 1 {
				r.pass(c*chunk, min((c+1)*chunk, h.Citizens()), group, gatherers[w])
			}
		}
		if w == len(gatherers)-1 {
			work()
		} else {
			workers.Go(work)
		}
	}
	workers.Wait()
	return gatherers, ctx.Err()
}

// pass hands the lives of the citizens from first to before end to the gatherer.
func (r *resolver) pass(first, end int, group *Group, g gatherer) {
	for citizen := first; citizen < end; citizen++ {
		if group != nil && !group.Has(citizen) {
			continue
		}
		if life := r.enter(citizen); life != nil {
			g.add(life)
		}
	}
}
