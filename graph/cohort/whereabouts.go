package cohort

import (
	"context"

	"kik/graph/model"
)

// whereabouts hold by citizen what a day is to them: outside for one who is not
// in the scope's population.
type whereabouts []class

const outside = selfSupport + 1

// whereabouts looks at everyone once, so that any number of groups can be
// counted afterwards.
func (h *History) whereabouts(ctx context.Context, s Scope, asOf model.Date) (whereabouts, error) {
	if err := s.check(asOf); err != nil {
		return nil, err
	}
	p, where := h.plan(s, interval{s.Baseline, asOf}), make(whereabouts, h.Citizens())
	_, err := work(ctx, h, func() *locator { return &locator{h.glance(p, nil), where} })
	return where, err
}

// locator fills the whereabouts. The workers share them: each has its citizens.
type locator struct {
	*glance
	where whereabouts
}

func (l *locator) pass(first, end int) {
	l.look(first, end)
	for i := range end - first {
		l.where[first+i] = outside
	}
	for _, member := range l.members {
		l.where[first+int(member)] = l.today[member].class()
	}
}
