package economy

import (
	"cmp"
	"slices"
	"time"

	"kik/graph/model"
)

// Spent is postings up to a day, the part of the investment budget that was
// expected by it, and that budget whole, also for days to come.
type Spent struct{ Actual, Expected, Budget Amount }

// ConsumptionBy returns what was spent and expected to be spent up to a day
// (DOMAIN: consumption, expected consumption), summed by the dimensions given
// and sorted by them: year, month, committee, category; those not given are nil.
// A year narrows it to the postings and budget lines of that calendar year.
//
// Listed is every combination with a posting or a budget line, whatever its
// date and kind, where the year, if one is given, decides only which years and
// months there are. Without dimensions there is one sum.
func (l *Ledger) ConsumptionBy(asOf model.Date, by []model.ConsumptionDimension, year *int) []model.ConsumptionSum {
	spent := l.spentBy(asOf, by, year)
	if len(by) == 0 && len(spent) == 0 {
		spent[spentKey{}] = Spent{}
	}
	sums := make([]model.ConsumptionSum, 0, len(spent))
	for _, key := range sortedSpent(spent) {
		sums = append(sums, key.sum(spent[key], by))
	}
	return sums
}

// spentKey holds the values of the dimensions asked for, zero for the others.
type spentKey struct {
	year      int
	month     model.Month
	committee string
	category  string
}

func spentKeyOf(month model.Month, committee, category string, by []model.ConsumptionDimension) spentKey {
	var key spentKey
	for _, dimension := range by {
		switch dimension {
		case model.ConsumptionByYear:
			key.year = month.Year()
		case model.ConsumptionByMonth:
			key.month = month
		case model.ConsumptionByCommittee:
			key.committee = committee
		case model.ConsumptionByCategory:
			key.category = category
		}
	}
	return key
}

// spentTally adds up one combination. There are many postings, so they are
// added in place.
type spentTally struct {
	posted           wholeSum
	expected, budget Amount
}

func (l *Ledger) spentBy(asOf model.Date, by []model.ConsumptionDimension, year *int) map[spentKey]Spent {
	byTime := slices.Contains(by, model.ConsumptionByYear) || slices.Contains(by, model.ConsumptionByMonth)
	tallies := map[spentKey]*spentTally{}
	// of returns the tally of a row, and whether the row counts in it.
	of := func(month model.Month, committee, category string) (*spentTally, bool) {
		counts := year == nil || *year == month.Year()
		if !counts && byTime {
			return nil, false
		}
		key := spentKeyOf(month, committee, category, by)
		if tallies[key] == nil {
			tallies[key] = &spentTally{}
		}
		return tallies[key], counts
	}
	for _, posting := range l.postings {
		if tally, counts := of(posting.Date.Month(), posting.Committee, posting.Category); counts && posting.Date <= asOf {
			tally.posted.add(posting.Amount)
		}
	}
	byMonth := slices.Contains(by, model.ConsumptionByMonth)
	for _, line := range l.lines {
		for _, part := range budgetParts(line, byMonth) {
			if tally, counts := of(part.month, line.Committee, line.Category); counts && line.Kind == model.Investment {
				tally.expected = tally.expected.Plus(part.by(asOf))
				tally.budget = tally.budget.Plus(part.amount)
			}
		}
	}
	spent := make(map[spentKey]Spent, len(tallies))
	for key, tally := range tallies {
		spent[key] = Spent{tally.posted.amount(), tally.expected, tally.budget}
	}
	return spent
}

func sortedSpent(spent map[spentKey]Spent) []spentKey {
	keys := make([]spentKey, 0, len(spent))
	for key := range spent {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b spentKey) int {
		return cmp.Or(
			cmp.Compare(a.year, b.year),
			cmp.Compare(a.month, b.month),
			cmp.Compare(a.committee, b.committee),
			cmp.Compare(a.category, b.category),
		)
	})
	return keys
}

func (k spentKey) sum(spent Spent, by []model.ConsumptionDimension) model.ConsumptionSum {
	sum := model.ConsumptionSum{
		Actual:     spent.Actual.Kroner(),
		Expected:   spent.Expected.Kroner(),
		Difference: spent.Actual.Plus(spent.Expected.Times(-1, 1)).Kroner(),
		UsedShare:  spent.Actual.percentOf(spent.Expected),
		Budget:     spent.Budget.Kroner(),
	}
	for _, dimension := range by {
		switch dimension {
		case model.ConsumptionByYear:
			sum.Year = &k.year
		case model.ConsumptionByMonth:
			sum.Month = &k.month
		case model.ConsumptionByCommittee:
			sum.Committee = &model.Committee{Name: k.committee}
		case model.ConsumptionByCategory:
			sum.Category = &k.category
		}
	}
	return sum
}

// budgetPart is a budget line, or one of the twelve equal months of a line of a
// whole year.
type budgetPart struct {
	month  model.Month // of a whole year its first
	months int
	amount Amount
}

// budgetParts divides a line into months where that is asked for.
func budgetParts(line model.BudgetLine, byMonth bool) []budgetPart {
	if line.Month != nil {
		return []budgetPart{{model.NewMonth(line.Year, time.Month(*line.Month)), 1, AmountOf(line.Amount)}}
	}
	january := model.NewMonth(line.Year, time.January)
	if !byMonth {
		return []budgetPart{{january, 12, AmountOf(line.Amount)}}
	}
	parts := make([]budgetPart, 12)
	for i := range parts {
		parts[i] = budgetPart{january + model.Month(i), 1, AmountOf(line.Amount).Times(1, 12)}
	}
	return parts
}

// by returns what of the part is expected by a day: its months are equal, and
// one counts by the share of its days.
func (p budgetPart) by(asOf model.Date) Amount {
	this := asOf.Month()
	switch {
	case this < p.month:
		return Amount{}
	case this >= p.month+model.Month(p.months):
		return p.amount
	}
	monthly := p.amount.Times(1, int64(p.months))
	days := int64(asOf-this.First()) + 1
	return monthly.Times(int64(this-p.month), 1).Plus(monthly.Times(days, int64(this.Days())))
}
