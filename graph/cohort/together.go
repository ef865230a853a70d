package cohort

import (
	"context"

	"kik/graph/model"
)

// Together are the participants of several interventions on a day, each citizen
// once.
type Together struct {
	Participants    int // citizens with an enrolment in one of them that began by the day
	InSeveral       int // of those: in more than one of the interventions
	Active          int // enrolled in one of them on the day
	ActiveInSeveral int // of those: in more than one of the interventions on the day

	States  StateCounts // the participants of the scope's population
	Outside int         // the participants who are not in it
}

// Together counts the participants of the interventions. A day before the
// baseline is a VALIDATION error.
func (h *History) Together(ctx context.Context, s Scope, asOf model.Date, interventions []string) (*Together, error) {
	where, err := h.whereabouts(ctx, s, asOf)
	if err != nil {
		return nil, err
	}
	begun, active := newCrowd(h.Citizens()), newCrowd(h.Citizens())
	for _, code := range interventions {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		enrolments := h.enrolmentsIn(code)
		for row, citizen := range enrolments.citizen {
			if enrolments.from[row] > asOf {
				continue
			}
			begun.add(int(citizen))
			if enrolments.to[row] >= asOf {
				active.add(int(citizen))
			}
		}
		begun.close()
		active.close()
	}
	t := &Together{
		Participants: begun.any.Len(), InSeveral: begun.several.Len(),
		Active: active.any.Len(), ActiveInSeveral: active.several.Len(),
	}
	for citizen, class := range where {
		switch {
		case !begun.any.Has(citizen):
		case class == outside:
			t.Outside++
		default:
			t.States[class]++
		}
	}
	return t, nil
}

// crowd is the citizens of one intervention after the other: who is in any, and
// who is in several. A citizen may be added to one intervention more than once.
type crowd struct {
	any, several *Group
	current      []int // of the intervention that is not closed yet
}

func newCrowd(citizens int) *crowd {
	return &crowd{any: newGroup(citizens), several: newGroup(citizens)}
}

// add takes the citizens of an intervention in ascending order.
func (c *crowd) add(citizen int) {
	if n := len(c.current); n == 0 || c.current[n-1] != citizen {
		c.current = append(c.current, citizen)
	}
}

func (c *crowd) close() {
	for _, citizen := range c.current {
		if c.any.Has(citizen) {
			c.several.add(citizen)
		}
		c.any.add(citizen)
	}
	c.current = c.current[:0]
}
