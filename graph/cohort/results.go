package cohort

import (
	"context"

	"kik/graph/model"
)

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
	Outcomes map[model.Outcome]int

	States  map[model.State]int // the participants of the scope's population
	Outside int                 // the participants who are not in it

	After [len(ResultMonths)]ResultsAfter
	Goal  GoalResult
}

// ResultsAfter are the participants some months after their enrolment's end: of
// a citizen with several the one that ended last of those that long ago.
type ResultsAfter struct {
	Observed    int // whose enrolment ended at least so long ago
	NotObserved int // all others
	States      map[model.State]int
}

// GoalResult counts, among the participants whose enrolment ended at least the
// goal's months before the day, those in SELF_SUPPORT that many months after the
// end (DOMAIN, "Below its goal"); Decided is zero while it cannot be told.
type GoalResult struct {
	Reached, Decided int
	DecidableFrom    *model.Date // the first day on which somebody can be judged; nil: no end is known
}

// Results returns the results of each intervention, for the citizens as the scope
// sees them. An intervention that nobody was enrolled in has zeros. A day
// before the baseline and impossible months are VALIDATION errors.
func (h *History) Results(ctx context.Context, s Scope, asOf model.Date, wanted []ResultsOf) ([]Results, error) {
	for _, of := range wanted {
		if err := checkMonths(of.GoalAfter); err != nil {
			return nil, err
		}
	}
	where, err := h.whereabouts(ctx, s, asOf)
	if err != nil {
		return nil, err
	}
	plan := h.plan(s, interval{firstDay, asOf})
	results := make([]Results, len(wanted))
	err = each(ctx, len(wanted), func(i int) {
		c := resultCounter{Results: newResults(), resolver: resolver{h: h, plan: plan}, where: where, asOf: asOf, goalAfter: wanted[i].GoalAfter}
		c.count(h.enrolmentsIn(wanted[i].Intervention))
		results[i] = c.Results
	})
	return results, err
}

func newResults() Results {
	r := Results{Outcomes: map[model.Outcome]int{}, States: noStates()}
	for i := range r.After {
		r.After[i].States = noStates()
	}
	return r
}

// noStates has every state with nobody in it.
func noStates() map[model.State]int {
	counts := make(map[model.State]int, len(states))
	for _, state := range states {
		counts[state] = 0
	}
	return counts
}

// resultCounter counts the participants of one intervention.
type resultCounter struct {
	Results
	resolver  resolver
	where     whereabouts
	asOf      model.Date
	goalAfter int
	ends      []model.Date // of one citizen's enrolments
}

func (c *resultCounter) count(e *enrolmentColumns) {
	for row := 0; row < len(e.citizen); {
		end := row + 1
		for end < len(e.citizen) && e.citizen[end] == e.citizen[row] {
			end++
		}
		c.citizen(e, row, end)
		row = end
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
		c.Outcomes[outcomes[e.outcome[outcome]]]++
	}
	citizen := int(e.citizen[end-1])
	if class := c.where[citizen]; class == outside {
		c.Outside++
	} else {
		c.States[states[class]]++
	}
	c.afterTheEnd(citizen)
}

func (e *enrolmentColumns) brokenOff(row int, asOf model.Date) bool {
	return outcomes[e.outcome[row]] == model.OutcomeBrokenOff && e.outcomeDate[row] <= asOf
}

// afterTheEnd looks where the citizen was some months after each end.
func (c *resultCounter) afterTheEnd(citizen int) {
	for i, months := range ResultMonths {
		day, observed := c.lastDue(months)
		if !observed {
			c.After[i].NotObserved++
			continue
		}
		c.After[i].Observed++
		c.After[i].States[states[c.resolver.classOn(citizen, day)]]++
	}
	if day, decided := c.lastDue(c.goalAfter); decided {
		c.Goal.Decided++
		if c.resolver.classOn(citizen, day) == selfSupport {
			c.Goal.Reached++
		}
	}
	for _, end := range c.ends {
		if end == open {
			continue
		}
		if due := end.AddMonths(c.goalAfter); c.Goal.DecidableFrom == nil || due < *c.Goal.DecidableFrom {
			c.Goal.DecidableFrom = &due
		}
	}
}

// lastDue returns the last day, on or before the results' day, that lies so many
// months after the end of one of the citizen's enrolments.
func (c *resultCounter) lastDue(months int) (last model.Date, found bool) {
	for _, end := range c.ends {
		if end > c.asOf {
			continue
		}
		if day := end.AddMonths(months); day <= c.asOf && (!found || day > last) {
			last, found = day, true
		}
	}
	return last, found
}
