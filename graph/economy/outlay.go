package economy

import (
	"cmp"
	"slices"

	"kik/graph/model"
)

// Outlay is the postings of one intervention, by date.
type Outlay []model.Posting

// Outlays returns the outlay of each intervention that a posting names.
func Outlays(postings []model.Posting) map[string]Outlay {
	outlays := map[string]Outlay{}
	for _, posting := range postings {
		if posting.Intervention != nil {
			outlays[*posting.Intervention] = append(outlays[*posting.Intervention], posting)
		}
	}
	for _, outlay := range outlays {
		slices.SortStableFunc(outlay, func(a, b model.Posting) int { return cmp.Compare(a.Date, b.Date) })
	}
	return outlays
}

// SpentBy returns the sum of the postings on or before the day, and how many
// they are.
func (o Outlay) SpentBy(day model.Date) (spent Amount, postings int) {
	var sum wholeSum
	for _, posting := range o {
		if posting.Date > day {
			break
		}
		sum.add(posting.Amount)
		postings++
	}
	return sum.amount(), postings
}

// Per returns the amount for each of so many; nil for nobody.
func (a Amount) Per(citizens int) *model.Kroner {
	if citizens == 0 {
		return nil
	}
	each := a.Times(1, int64(citizens)).Kroner()
	return &each
}
