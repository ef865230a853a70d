package reference

import (
	"math/big"
	"slices"

	"kik/graph/model"
)

// SpentKey is what consumption is summed by; a dimension not asked for is zero.
type SpentKey struct {
	Year                int
	Month               model.Month
	Committee, Category string
}

// Spent is what was spent and expected by a day, and the whole investment budget.
type Spent struct{ Actual, Expected, Budget Amount }

// SpentBy sums consumption and budget, posting by posting and month by month. A
// year narrows them to it.
func SpentBy(d Data, asOf model.Date, by []model.ConsumptionDimension, year *int) map[SpentKey]Spent {
	sums := map[SpentKey]Spent{}
	add := func(month model.Month, committee, category string, change func(*Spent)) {
		var key SpentKey
		timed := false
		for _, dimension := range by {
			switch dimension {
			case model.ConsumptionByYear:
				key.Year, timed = month.Year(), true
			case model.ConsumptionByMonth:
				key.Month, timed = month, true
			case model.ConsumptionByCommittee:
				key.Committee = committee
			case model.ConsumptionByCategory:
				key.Category = category
			}
		}
		outside := year != nil && month.Year() != *year
		if outside && timed {
			return
		}
		sum := sums[key]
		if !outside {
			change(&sum)
		}
		sums[key] = sum
	}
	for _, posting := range d.Postings {
		if posting.Programme != d.Programme.Code {
			continue
		}
		add(posting.Date.Month(), posting.Committee, posting.Category, func(s *Spent) {
			if posting.Date <= asOf {
				s.Actual.add(big.NewRat(int64(posting.Amount), 1))
			}
		})
	}
	for _, line := range d.Budget {
		if line.Programme != d.Programme.Code {
			continue
		}
		if line.Month == nil && !slices.Contains(by, model.ConsumptionByMonth) {
			add(model.Month(line.Year*12), line.Committee, line.Category, func(s *Spent) { s.budget(line, expected(line, asOf)) })
			continue
		}
		for number := 1; number <= 12; number++ {
			month := line
			if line.Month == nil {
				// A twelfth of a line need not be whole øre: it is counted as a month of twelve times the money, and divided.
				month.Month = &number
				add(model.Month(line.Year*12+number-1), line.Committee, line.Category, func(s *Spent) {
					s.twelfth(month, expected(month, asOf))
				})
			} else if *line.Month == number {
				add(model.Month(line.Year*12+number-1), line.Committee, line.Category, func(s *Spent) { s.budget(line, expected(line, asOf)) })
			}
		}
	}
	return sums
}

func (s *Spent) budget(line model.BudgetLine, expected *big.Rat) {
	if line.Kind == model.Investment {
		s.Expected.add(expected)
		s.Budget.add(big.NewRat(int64(line.Amount), 1))
	}
}

func (s *Spent) twelfth(line model.BudgetLine, expected *big.Rat) {
	if line.Kind == model.Investment {
		s.Expected.add(new(big.Rat).Mul(expected, big.NewRat(1, 12)))
		s.Budget.add(big.NewRat(int64(line.Amount), 12))
	}
}
