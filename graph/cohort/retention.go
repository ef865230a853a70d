package cohort

import (
	"context"

	"kik/graph/model"
	"kik/graph/survival"
)

// ExitKind is what counts as leaving.
type ExitKind string

// The exits that a retention can be about.
const (
	ExitAny         ExitKind = "ANY"          // out of T, whereto ever
	ExitSelfSupport ExitKind = "SELF_SUPPORT" // into SELF_SUPPORT; the other exits censor
)

// ExitStates are where an exit can lead, in the order of Incidence.ByKind.
var ExitStates = []model.State{model.SelfSupport, model.OtherSupport, model.OtherTargetGroup}

// RetentionQuestion asks how long citizens stay in T.
type RetentionQuestion struct {
	ExitQuestion
	Exit ExitKind
	// By divides by a dimension that is fixed at entry. Nil: by cohort alone.
	By *Dimension
	// Pooled takes both cohorts as one. Otherwise they are divided always: the
	// baseline cohort counts from the baseline date, the inflow from its entry.
	Pooled bool
	Division
}

// Retention is the share still in T by days since the start.
type Retention struct {
	Groups []RetentionGroup // those with subjects, in the order of their keys
	Tests  []RetentionTest
	// NotAtRisk counts the participants of the question's intervention who are left
	// out; zero without one.
	NotAtRisk int
}

// RetentionGroup is the citizens who are counted together.
type RetentionGroup struct {
	Keys                       []Key // cohort, unless pooled, and the dimension asked for
	Subjects, Events, Censored int
	Points                     []survival.Point // by days since the start
	Median                     survival.Median  // days
	// Incidence is the share that has left by each way, ExitStates; the others
	// compete.
	Incidence []survival.Incidence
}

// RetentionTest compares groups.
type RetentionTest struct {
	Within  *Key // the cohort that all compared groups belong to; nil: any
	LogRank survival.LogRankTest
}

// Retention estimates how long the population stays in T (DOMAIN section 3:
// retention, exit): by Kaplan-Meier, with the incidence of each way out by
// Aalen-Johansen and the log-rank test between groups: between the cohorts, or
// between the values of the dimension asked for, within each cohort unless they
// are pooled. There is no test of more than maxCompared groups.
//
// Impossible days, gaps, exits and bands, and a dimension that is not fixed at
// entry, are VALIDATION errors; too many groups are a LIMIT error.
func (h *History) Retention(ctx context.Context, s Scope, q RetentionQuestion) (*Retention, error) {
	if err := q.check(s); err != nil {
		return nil, err
	}
	p := h.plan(s, interval{s.Baseline, q.AsOf})
	grid, err := h.grid(q.dimensions(), p, q.Division)
	if err != nil {
		return nil, err
	}
	first := h.axis(p.window).first // nobody enters before it
	days := int(q.AsOf-first) + 1
	if grid.size*days > maxExitDays {
		return nil, tooManyCells()
	}
	starts := h.starts(q.ExitQuestion)
	counters, err := work(ctx, h, func() *exitCounter {
		return newExitCounter(h.exitFinder(p, q.ExitQuestion, starts), grid, days)
	})
	if err != nil {
		return nil, err
	}
	for _, other := range counters[1:] {
		counters[0].merge(other)
	}
	return counters[0].retention(q), nil
}

// maxExitDays bounds the memory of the counts: groups × days.
const maxExitDays = 1 << 21

func (q RetentionQuestion) check(s Scope) error {
	if err := q.ExitQuestion.check(s); err != nil {
		return err
	}
	switch {
	case q.Exit != ExitAny && q.Exit != ExitSelfSupport:
		return model.InvalidField("exit", "Afgangen %q findes ikke.", q.Exit)
	case q.By != nil && !q.By.FixedAtEntry():
		return model.InvalidField("by", "Fastholdelse kan kun opdeles efter noget, der ligger fast fra indgangen: ellers sammenlignes der efter, hvad der skete bagefter.")
	case q.By != nil && *q.By == ByCohort && q.Pooled:
		return model.InvalidField("by", "Kohorterne kan ikke både opdeles og lægges sammen.")
	}
	return nil
}

func (q RetentionQuestion) dimensions() []Dimension {
	var by []Dimension
	if !q.Pooled {
		by = append(by, ByCohort)
	}
	if q.By != nil && *q.By != ByCohort {
		by = append(by, *q.By)
	}
	return by
}

// exitCounter counts exits by cell and days since the start.
type exitCounter struct {
	*exitFinder
	grid      *grid
	cells     gridCursor
	days      int
	counts    [][len(states)]int32 // by cell and day, then class of the exit; inTarget: censored
	notAtRisk int
}

func newExitCounter(f *exitFinder, grid *grid, days int) *exitCounter {
	f.needs = grid.needs
	return &exitCounter{exitFinder: f, grid: grid, days: days, counts: make([][len(states)]int32, grid.size*days)}
}

func (c *exitCounter) pass(first, end int) {
	c.look(first, end)
	c.cells.each(c.grid, c.glance, c.members, func(citizens []int32, cells []uint32) {
		for i, citizen := range citizens {
			exit, enrolled, atRisk := c.of(citizen)
			if atRisk {
				c.counts[int(cells[i])*c.days+int(exit.day-exit.start)][exit.class]++
			} else if enrolled {
				c.notAtRisk++
			}
		}
	})
}

func (c *exitCounter) merge(other *exitCounter) {
	c.notAtRisk += other.notAtRisk
	for i := range c.counts {
		for class, n := range other.counts[i] {
			c.counts[i][class] += n
		}
	}
}

func (c *exitCounter) retention(q RetentionQuestion) *Retention {
	r := &Retention{NotAtRisk: c.notAtRisk}
	compared := comparison{within: len(c.grid.dividers) == 2}
	for cell := range c.grid.size {
		exits := c.exits(cell)
		if len(exits) == 0 {
			continue
		}
		counts := survival.AnyKind(exits)
		if q.Exit == ExitSelfSupport {
			counts = survival.OfKind(exits, 0)
		}
		keys := c.grid.keys(cell)
		r.Groups = append(r.Groups, retentionGroup(keys, counts, exits))
		compared.add(keys, counts)
	}
	r.Tests = compared.tests()
	return r
}

// exits returns what happened to a cell's subjects, by days since the start.
func (c *exitCounter) exits(cell int) []survival.Exits {
	counts := c.counts[cell*c.days : (cell+1)*c.days]
	days := 0
	for _, n := range counts {
		if n != [len(states)]int32{} {
			days++
		}
	}
	exits, kinds := make([]survival.Exits, 0, days), make([]int, 0, days*len(ExitStates))
	for day, n := range counts {
		if n != [len(states)]int32{} {
			kinds = append(kinds, int(n[selfSupport]), int(n[otherSupport]), int(n[otherTargetGroup]))
			exits = append(exits, survival.Exits{Time: day, Censored: int(n[inTarget]), ByKind: kinds[len(kinds)-len(ExitStates):]})
		}
	}
	return exits
}

func retentionGroup(keys []Key, counts []survival.Count, exits []survival.Exits) RetentionGroup {
	g := RetentionGroup{Keys: keys, Points: survival.KaplanMeier(counts), Incidence: survival.AalenJohansen(exits)}
	g.Median = survival.MedianOf(g.Points)
	for _, c := range counts {
		g.Events += c.Events
		g.Censored += c.Censored
	}
	g.Subjects = g.Events + g.Censored
	return g
}
