package cohort

import (
	"context"

	"kik/graph/model"
)

// ResultsQuestion asks what became of the participants of interventions by a day.
type ResultsQuestion struct {
	AsOf  model.Date
	Of    []ResultsOf
	After bool // also where they were 3, 6, 12 and 24 months after the end
}

// ResultsOf names an intervention whose results are wanted.
type ResultsOf struct {
	Intervention string
	GoalAfter    int // months after an enrolment's end by which its goal is due
}

// ResultMonths are the months after an enrolment's end at which results show.
var ResultMonths = [...]int{3, 6, 12, 24}

// Results are what became of an intervention's participants by a day. Counts
// are of citizens, unless they say otherwise.
type Results struct {
	Enrolments   int // that began by the day
	Participants int // citizens with such an enrolment

	// Each participant is one of the three. Who is not enrolled on the day is
	// judged by the enrolment that ended last, of two on one day the later one:
	// broken off where that is its outcome by the day.
	Active, Completed, BrokenOff int

	// Outcomes are the participants by their latest outcome on or before the day
	// (DOMAIN, "On an intervention"). Of two on one day the one of the later
	// enrolment counts. Who has none by then is in none.
	Outcomes OutcomeCounts

	States  StateCounts // the participants of the scope's population
	Outside int         // the participants who are not in it

	After [len(ResultMonths)]ResultsAfter // where it was asked for
	Goal  GoalResult
}

// ResultsAfter are the participants some months after their enrolment's end: of
// a citizen with several the one that ended last of those that long ago.
type ResultsAfter struct {
	Observed    int // whose enrolment ended at least so long ago
	NotObserved int // all others
	States      StateCounts
}

// GoalResult counts, among the participants whose enrolment ended at least the
// goal's months before the day, those in SELF_SUPPORT that many months after the
// end (DOMAIN, "Below its goal"); Decided is zero while it cannot be told.
type GoalResult struct {
	Reached, Decided int
	DecidableFrom    *model.Date // the first day on which somebody can be judged; nil: no end is known
}

// StateCounts are citizens by state.
type StateCounts [len(states)]int

// Of returns the citizens in the state.
func (c *StateCounts) Of(state model.State) int {
	for class, name := range states {
		if name == state {
			return c[class]
		}
	}
	return 0
}

// ByState returns the citizens in every state.
func (c *StateCounts) ByState() map[model.State]int {
	counts := make(map[model.State]int, len(states))
	for class, name := range states {
		counts[name] = c[class]
	}
	return counts
}

// OutcomeCounts are citizens by outcome.
type OutcomeCounts [len(outcomes)]int

// Of returns the citizens with the outcome.
func (c *OutcomeCounts) Of(outcome model.Outcome) int {
	for i, name := range outcomes {
		if i > 0 && name == outcome {
			return c[i]
		}
	}
	return 0
}

// Results returns the results of each intervention, for the citizens as the scope
// sees them. An intervention that nobody was enrolled in has zeros. A day
// before the baseline and impossible months are VALIDATION errors.
func (h *History) Results(ctx context.Context, s Scope, q ResultsQuestion) ([]Results, error) {
	for _, of := range q.Of {
		if err := checkMonths(of.GoalAfter); err != nil {
			return nil, err
		}
	}
	where, err := h.whereabouts(ctx, s, q.AsOf)
	if err != nil {
		return nil, err
	}
	plan, calendar := h.plan(s, interval{firstDay, q.AsOf}), h.calendarOf(q)
	results := make([]Results, len(q.Of))
	err = each(ctx, len(q.Of), func(i int) {
		c := resultCounter{Results: &results[i], resolver: resolver{h: h, plan: plan}, where: where, asOf: q.AsOf, goalAfter: calendar.after(q.Of[i].GoalAfter), firstEnd: open}
		if q.After {
			c.after = calendar.afterAll(ResultMonths[:])
		}
		c.count(h.enrolmentsIn(q.Of[i].Intervention))
	})
	return results, err
}

// resultCounter counts the participants of one intervention.
type resultCounter struct {
	*Results
	resolver  resolver
	where     whereabouts
	asOf      model.Date
	goalAfter dueDays
	after     []dueDays // of ResultMonths; nil: not asked for

	ends     []model.Date // of one citizen's enrolments
	firstEnd model.Date   // of all enrolments
}

func (c *resultCounter) count(e *enrolmentColumns) {
	for row := 0; row < len(e.citizen); {
		end := e.endOfCitizen(row)
		c.citizen(e, row, end)
		row = end
	}
	if c.firstEnd != open {
		due := c.goalAfter.of(c.firstEnd)
		c.Goal.DecidableFrom = &due
	}
}

// citizen counts the citizen with the enrolments from row to before end.
func (c *resultCounter) citizen(e *enrolmentColumns, row, end int) {
	active, ended, outcome := false, -1, -1
	c.ends = c.ends[:0]
	for ; row < end; row++ {
		if e.from[row] > c.asOf {
			continue
		}
		c.ends = append(c.ends, e.to[row])
		if e.to[row] >= c.asOf {
			active = true
		} else if ended < 0 || e.to[row] > e.to[ended] || e.to[row] == e.to[ended] && e.from[row] > e.from[ended] {
			ended = row
		}
		if e.outcome[row] != 0 && e.outcomeDate[row] <= c.asOf && (outcome < 0 || e.endsLater(row, outcome)) {
			outcome = row
		}
	}
	if len(c.ends) == 0 {
		return
	}
	c.Enrolments += len(c.ends)
	c.Participants++
	switch {
	case active:
		c.Active++
	case e.brokenOff(ended, c.asOf):
		c.BrokenOff++
	default:
		c.Completed++
	}
	if outcome >= 0 {
		c.Outcomes[e.outcome[outcome]]++
	}
	citizen := int(e.citizen[end-1])
	if class := c.where[citizen]; class == outside {
		c.Outside++
	} else {
		c.States[class]++
	}
	c.judge(citizen)
	c.lookAfter(citizen)
}

func (e *enrolmentColumns) brokenOff(row int, asOf model.Date) bool {
	return outcomes[e.outcome[row]] == model.OutcomeBrokenOff && e.outcomeDate[row] <= asOf
}

// judge tells whether the citizen has reached the goal.
func (c *resultCounter) judge(citizen int) {
	if day, decided := c.lastDue(c.goalAfter); decided {
		c.Goal.Decided++
		if c.resolver.h.isSelfSupporting(c.resolver.plan, citizen, day) {
			c.Goal.Reached++
		}
	}
	for _, end := range c.ends {
		c.firstEnd = min(c.firstEnd, end)
	}
}

// lookAfter looks where the citizen was some months after each end.
func (c *resultCounter) lookAfter(citizen int) {
	for i, months := range c.after {
		day, observed := c.lastDue(months)
		if !observed {
			c.After[i].NotObserved++
			continue
		}
		c.After[i].Observed++
		c.After[i].States[c.resolver.classOn(citizen, day)]++
	}
}

// lastDue returns the last day, on or before the results' day, that lies so many
// months after the end of one of the citizen's enrolments.
func (c *resultCounter) lastDue(after dueDays) (last model.Date, found bool) {
	for _, end := range c.ends {
		if end > c.asOf {
			continue
		}
		if day := after.of(end); day <= c.asOf && (!found || day > last) {
			last, found = day, true
		}
	}
	return last, found
}
