package cohort

import (
	"context"

	"kik/graph/model"
)

// StockQuestion asks how the stock is divided on the last day of each month.
type StockQuestion struct {
	AsOf     model.Date  // no month end after it is answered; it is itself a day of the answer where To is its month
	From, To model.Month // both inclusive; From no earlier than the baseline's month
	Group    *Group      // nil: everyone
	By       Dimension   // one with one value a citizen
	Division
}

// Stock is the citizens in T on each of some days by the value that they have
// of a dimension on that very day. The parts of a day add up to its stock.
type Stock struct {
	Days  []model.Date
	Parts []StockPart // in the order of the dimension's values, the missing value last; who has nobody on any day is left out
}

// StockPart is the citizens with one value, by day.
type StockPart struct {
	Key      Key
	Citizens []int
}

// Stock counts the stock day by day, since age, target group and benefit are
// not the same on two days: Movement divides by the values of one day.
//
// Errors are those of Breakdown and of Movement.
func (h *History) Stock(ctx context.Context, s Scope, q StockQuestion) (*Stock, error) {
	by := q.By
	p, _, months, err := h.movementPlan(s, MovementQuestion{AsOf: q.AsOf, From: q.From, To: q.To, By: &by, Division: q.Division})
	if err != nil {
		return nil, err
	}
	stock := &Stock{Days: months.ends[1:]}
	if month := q.AsOf.Month(); q.From <= month && month <= q.To && (len(stock.Days) == 0 || stock.Days[len(stock.Days)-1] < q.AsOf) {
		stock.Days = append(stock.Days, q.AsOf)
	}
	// The last day has every value that an earlier one has.
	grid, err := h.grid([]Dimension{q.By}, p, q.Division)
	if err != nil {
		return nil, err
	}
	parts := make([]StockPart, grid.size)
	for i, day := range stock.Days {
		divided, err := h.Breakdown(ctx, s, BreakdownQuestion{AsOf: day, Group: q.Group, By: []Dimension{q.By}, Division: q.Division})
		if err != nil {
			return nil, err
		}
		for _, cell := range divided.Cells {
			number, _ := grid.cell(cell.Keys)
			if parts[number].Citizens == nil {
				parts[number] = StockPart{cell.Keys[0], make([]int, len(stock.Days))}
			}
			parts[number].Citizens[i] = cell.Citizens[model.OnBenefit]
		}
	}
	for _, part := range parts {
		if part.hasAnybody() {
			stock.Parts = append(stock.Parts, part)
		}
	}
	return stock, nil
}

func (p StockPart) hasAnybody() bool {
	for _, n := range p.Citizens {
		if n != 0 {
			return true
		}
	}
	return false
}
