package cohort

import (
	"cmp"
	"slices"

	"kik/graph/model"
)

// Dimension is what a population can be divided by.
type Dimension string

// The dimensions. "The day" is that of the question. A citizen has one value of
// each, but for ByIntervention and ByProvider.
const (
	ByCohort       Dimension = "COHORT"
	ByAgeBand      Dimension = "AGE_BAND" // of the age on the day: bands of AgeBands
	ByGender       Dimension = "GENDER"   // K, M, X
	ByDistrict     Dimension = "DISTRICT"
	ByTargetGroup  Dimension = "TARGET_GROUP" // on the day
	ByEntryBenefit Dimension = "ENTRY_BENEFIT"
	ByBenefit      Dimension = "BENEFIT"          // that counts on the day; missing: no spell covers it
	ByIntervention Dimension = "INTERVENTION"     // enrolled in by the day
	ByProvider     Dimension = "PROVIDER"         // of an intervention enrolled in by the day
	ByEntryMonth   Dimension = "ENTRY_MONTH"      // YYYY-MM
	ByWeeks        Dimension = "WEEKS_ON_BENEFIT" // on the day: bands of WeekBands; missing: not in T on the day
)

// Several says whether a citizen may have several values, so that the parts do
// not add up to the whole.
func (d Dimension) Several() bool { return d == ByIntervention || d == ByProvider }

// FixedAtEntry says whether the value is settled on the citizen's entry day.
// Only such values may divide what happens afterwards: who is compared by what
// came later has waited for it.
func (d Dimension) FixedAtEntry() bool {
	switch d {
	case ByCohort, ByAgeBand, ByGender, ByDistrict, ByEntryBenefit, ByEntryMonth:
		return true // the age on the day is the birth year, told otherwise
	}
	return false
}

// Key is one value of a dimension. Bands have the code "25-29", an open one "-24"
// or "60-".
type Key struct {
	Dimension Dimension
	Code      *string // nil: the citizen has no value
}

// Division says how dimensions are divided.
type Division struct {
	// AgeBands and WeekBands are the years and weeks from which another band
	// begins, ascending; nil: DefaultAgeBands, DefaultWeekBands.
	AgeBands, WeekBands []int
	// Providers are those of each intervention. Needed for ByProvider.
	Providers map[string][]string
}

// DefaultAgeBands are those of DOMAIN section 3: under 25, 25–29, 30–39, 40–49,
// 50–59, 60 and over.
var DefaultAgeBands = []int{25, 30, 40, 50, 60}

// DefaultWeekBands are quarters of the first year, then whole years to three:
// under 13 weeks, 13–25, 26–38, 39–51, 52–103, 104–155, 156 and over.
var DefaultWeekBands = []int{13, 26, 39, 52, 104, 156}

// divider numbers citizens by their values of a dimension.
type divider struct {
	dimension Dimension
	codes     []*string // by number, in the order of answers; the last is nil, the missing value

	// Of a dimension with one value: fill numbers the given citizens of a glance.
	fill  func(g *glance, citizens []int32, numbers []uint32)
	needs needs

	// Of a dimension with several: who has the value, by number.
	groups []*Group
}

// needs are the columns of a glance that are filled only when asked for.
type needs uint8

const (
	needsGroup needs = 1 << iota
	needsWeeks
)

func (d *divider) key(number int) Key { return Key{d.dimension, d.codes[number]} }

// divider makes a dimension ready for a question about a day.
func (h *History) divider(d Dimension, p *plan, division Division) (*divider, error) {
	switch d {
	case ByCohort:
		return divideByCohort(p), nil
	case ByAgeBand:
		return h.divideByAge(p.window.last, division.AgeBands)
	case ByGender:
		return h.divideByGender(), nil
	case ByDistrict:
		return h.divideByDistrict(), nil
	case ByTargetGroup:
		return h.divideByTargetGroup(), nil
	case ByEntryBenefit:
		return h.divideByEntryBenefit(), nil
	case ByBenefit:
		return h.divideByBenefit(), nil
	case ByEntryMonth:
		return h.divideByEntryMonth(p.window), nil
	case ByWeeks:
		return divideByWeeks(division.WeekBands)
	case ByIntervention:
		return h.divideByIntervention(p.window.last), nil
	case ByProvider:
		return h.divideByProvider(p.window.last, division.Providers), nil
	}
	return nil, model.InvalidField("by", "Der kan ikke opdeles efter %q.", d)
}

func (h *History) dividers(by []Dimension, p *plan, division Division) ([]*divider, error) {
	var dividers []*divider
	for i, d := range by {
		if slices.Contains(by[:i], d) {
			return nil, model.InvalidField("by", "Der kan ikke opdeles to gange efter %s.", d)
		}
		divider, err := h.divider(d, p, division)
		if err != nil {
			return nil, err
		}
		dividers = append(dividers, divider)
	}
	return dividers, nil
}

// numbering orders codes: numbers by the code's place in a dictionary, the last
// number for noCode, and the codes by number with nil at the end.
func numbering(codes []string) (numbers []uint32, ordered []*string) {
	places := make([]int, len(codes))
	for i := range places {
		places[i] = i
	}
	slices.SortFunc(places, func(a, b int) int { return cmp.Compare(codes[a], codes[b]) })
	numbers = make([]uint32, len(codes))
	for number, place := range places {
		numbers[place] = uint32(number)
		ordered = append(ordered, &codes[place])
	}
	return numbers, append(ordered, nil)
}
