package cohort

import (
	"fmt"
	"slices"

	"kik/graph/model"
)

// enrolmentColumns hold the enrolments in one intervention, sorted by citizen.
type enrolmentColumns struct {
	citizen     []uint32
	outcome     []uint8 // index in outcomes, 0: none
	from, to    []model.Date
	outcomeDate []model.Date // open: not known
}

// outcomes by their numbers in enrolmentColumns; 0 is none.
var outcomes = [...]model.Outcome{
	1: model.OutcomeJob,
	2: model.OutcomeWorkPlacement,
	3: model.OutcomeEducation,
	4: model.OutcomeBrokenOff,
	5: model.OutcomeCompleted,
}

func (c *enrolmentColumns) add(citizen uint32, e model.Enrolment) error {
	var outcome int
	outcomeDate := open
	if e.Outcome != nil {
		if outcome = slices.Index(outcomes[:], *e.Outcome); outcome < 1 {
			return fmt.Errorf("unknown outcome %q", *e.Outcome)
		}
		outcomeDate = endOf(e.To) // DOMAIN section 2: udfald_dato, empty: til
		if e.OutcomeDate != nil {
			outcomeDate = *e.OutcomeDate
		}
	}
	c.citizen = append(c.citizen, citizen)
	c.outcome = append(c.outcome, uint8(outcome))
	c.from = append(c.from, e.From)
	c.to = append(c.to, endOf(e.To))
	c.outcomeDate = append(c.outcomeDate, outcomeDate)
	return nil
}

// endsLater says whether the outcome of a row is later than that of another.
func (c *enrolmentColumns) endsLater(row, other int) bool {
	if c.outcomeDate[row] != c.outcomeDate[other] {
		return c.outcomeDate[row] > c.outcomeDate[other]
	}
	return c.from[row] > c.from[other]
}

// endOfCitizen returns the row after the last of the citizen of a row.
func (c *enrolmentColumns) endOfCitizen(row int) int {
	end := row + 1
	for end < len(c.citizen) && c.citizen[end] == c.citizen[row] {
		end++
	}
	return end
}

func (c *enrolmentColumns) clip() {
	c.citizen = clip(c.citizen)
	c.outcome = clip(c.outcome)
	c.from = clip(c.from)
	c.to = clip(c.to)
	c.outcomeDate = clip(c.outcomeDate)
}
