package economy

import (
	"cmp"
	"slices"

	"kik/graph/model"
)

// BudgetFilter says which budget lines are meant; nil: all.
type BudgetFilter struct {
	Committee, Category *string
	Year                *int
}

func (f BudgetFilter) takes(line model.BudgetLine) bool {
	return (f.Committee == nil || *f.Committee == line.Committee) &&
		(f.Category == nil || *f.Category == line.Category) &&
		(f.Year == nil || *f.Year == line.Year)
}

// Budget returns the sum of the budget lines that the filter takes; its
// Investment is DOMAIN's "investment", its Net of a year the "net budget".
// Lines is zero where no line is behind it.
func (l *Ledger) Budget(filter BudgetFilter) BudgetTotal {
	var total BudgetTotal
	for _, line := range l.lines {
		if filter.takes(line) {
			total.add(line)
		}
	}
	return total
}

// BudgetTotal is a sum of budget lines.
type BudgetTotal struct {
	Lines              int
	Investment, Saving Amount // a saving is negative
}

// Net returns investment and saving together.
func (t BudgetTotal) Net() Amount { return t.Investment.Plus(t.Saving) }

func (t *BudgetTotal) add(line model.BudgetLine) {
	t.Lines++
	if line.Kind == model.Saving {
		t.Saving = t.Saving.Plus(AmountOf(line.Amount))
		return
	}
	t.Investment = t.Investment.Plus(AmountOf(line.Amount))
}

// BudgetBy returns the budget summed by the dimensions given, sorted by them;
// the others are nil. A line without a price level has a sum of its own, which
// comes first. Without dimensions there is one sum, of all lines.
func (l *Ledger) BudgetBy(by []model.BudgetDimension) []model.BudgetSum {
	totals := map[budgetKey]*BudgetTotal{}
	if len(by) == 0 {
		totals[budgetKey{}] = &BudgetTotal{}
	}
	for _, line := range l.lines {
		key := budgetKeyOf(line, by)
		if totals[key] == nil {
			totals[key] = &BudgetTotal{}
		}
		totals[key].add(line)
	}
	sums := make([]model.BudgetSum, 0, len(totals))
	for _, key := range sortedKeys(totals) {
		sums = append(sums, key.sum(*totals[key], by))
	}
	return sums
}

// budgetKey holds the values of the dimensions asked for, zero for the others.
type budgetKey struct {
	year       int
	committee  string
	category   string
	priced     bool
	priceLevel string
}

func budgetKeyOf(line model.BudgetLine, by []model.BudgetDimension) budgetKey {
	var key budgetKey
	for _, dimension := range by {
		switch dimension {
		case model.BudgetByYear:
			key.year = line.Year
		case model.BudgetByCommittee:
			key.committee = line.Committee
		case model.BudgetByCategory:
			key.category = line.Category
		case model.BudgetByPriceLevel:
			if line.PriceLevel != nil {
				key.priced, key.priceLevel = true, *line.PriceLevel
			}
		}
	}
	return key
}

func sortedKeys(totals map[budgetKey]*BudgetTotal) []budgetKey {
	keys := make([]budgetKey, 0, len(totals))
	for key := range totals {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b budgetKey) int {
		return cmp.Or(
			cmp.Compare(a.year, b.year),
			cmp.Compare(a.committee, b.committee),
			cmp.Compare(a.category, b.category),
			cmp.Compare(a.priceLevel, b.priceLevel),
		)
	})
	return keys
}

func (k budgetKey) sum(total BudgetTotal, by []model.BudgetDimension) model.BudgetSum {
	sum := model.BudgetSum{
		Investment: total.Investment.Kroner(),
		Saving:     total.Saving.Kroner(),
		Net:        total.Net().Kroner(),
	}
	for _, dimension := range by {
		switch dimension {
		case model.BudgetByYear:
			sum.Year = &k.year
		case model.BudgetByCommittee:
			sum.Committee = &model.Committee{Name: k.committee}
		case model.BudgetByCategory:
			sum.Category = &k.category
		case model.BudgetByPriceLevel:
			if k.priced {
				sum.PriceLevel = &k.priceLevel
			}
		}
	}
	return sum
}
