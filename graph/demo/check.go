package demo

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"

	"kik/graph/model"
)

// check computes every published figure again from the finished rows and
// reports those that differ from what was printed. Figures that nothing can
// compute and figures that contradict another source are left out.
func check(data *municipality) error {
	c := &checker{observer: newObserver(data), data: data}
	var problems []error
	for _, f := range data.published {
		if f.Measure == nil || f.ConflictsWith != nil {
			continue
		}
		value, found, err := c.compute(f)
		switch {
		case err != nil:
			problems = append(problems, fmt.Errorf("%s: %w", f.Key, err))
		case !agrees(f, value, found):
			problems = append(problems, fmt.Errorf("%s: published %s, computed %s", f.Key, printed(f.Value), computedText(value, found)))
		}
	}
	return errors.Join(problems...)
}

// agrees says whether a computed value prints as published, or lies within the tolerance.
func agrees(f model.PublishedFigure, value float64, found bool) bool {
	if f.Value == nil || !found {
		return f.Value == nil && !found
	}
	if f.Tolerance != nil && math.Abs(value-f.Value.Float()) <= f.Tolerance.Float() {
		return true
	}
	scale := math.Pow10(f.Decimals)
	return math.Round(value*scale) == math.Round(f.Value.Float()*scale)
}

func printed(value *model.Decimal) string {
	if value == nil {
		return "blank"
	}
	return value.String()
}

func computedText(value float64, found bool) string {
	if !found {
		return "blank"
	}
	return strconv.FormatFloat(value, 'f', 4, 64)
}

// checker computes named measures from rows, for the check alone.
type checker struct {
	*observer
	data *municipality
}

// compute returns a published figure's value in its unit; false for none.
func (c *checker) compute(f model.PublishedFigure) (float64, bool, error) {
	measure, known := checkedMeasures[*f.Measure]
	if !known {
		return 0, false, fmt.Errorf("no measure %s", *f.Measure)
	}
	value, found := measure(c, f)
	switch f.Unit {
	case "1000 kr":
		value /= 1_000
	case "million kr":
		value /= 1_000_000
	}
	return value, found, nil
}

// checkedMeasures are the measures that published figures name.
var checkedMeasures = map[string]func(*checker, model.PublishedFigure) (float64, bool){
	"population":                   (*checker).population,
	"citizens":                     (*checker).population,
	"recipients":                   (*checker).recipients,
	"leftShare":                    (*checker).leftShare,
	"selfSupportAfter":             (*checker).selfSupportAfter,
	"derivedCosts":                 (*checker).derivedCosts,
	"savings":                      (*checker).savings,
	"netReturn":                    (*checker).netReturn,
	"netGain":                      (*checker).netGain,
	"annualSaving":                 (*checker).annualSaving,
	"fulfilment.citizens":          (*checker).fulfilled,
	"fulfilment.share":             (*checker).fulfilledShare,
	"consumption.actual":           (*checker).consumptionOfYear,
	"consumption.expected":         (*checker).expectedConsumption,
	"consumption.actualToDate":     (*checker).consumption,
	"investment":                   (*checker).investment,
	"netBudget":                    (*checker).netBudget,
	"target":                       (*checker).target,
	"fulfilment.expectedShare":     (*checker).expectedShare,
	"derivedCosts.expected":        expectedPoint(model.TargetDerived),
	"savings.expected":             expectedPoint(model.TargetSavings),
	"netReturn.expected":           expectedPoint(model.TargetNetReturn),
	"netGain.expected":             (*checker).expectedNetGain,
	"interventions":                (*checker).interventions,
	"intervention.enrolled":        (*checker).enrolled,
	"intervention.inJob":           withOutcome(model.OutcomeJob),
	"intervention.inWorkPlacement": withOutcome(model.OutcomeWorkPlacement),
	"intervention.expectedShare":   (*checker).interventionShare,
	"rank.fall":                    (*checker).rankByFall,
}

func (c *checker) of(f model.PublishedFigure) *observation { return c.observe(f.Programme, *f.AsOf) }

func (c *checker) population(f model.PublishedFigure) (float64, bool) {
	return c.of(f).population(f.Dimensions["cohort"], f.Dimensions["state"]), true
}

// recipients needs no count of its own: whoever is in target on the date is in
// the population, since no programme's figures lie before its baseline.
func (c *checker) recipients(f model.PublishedFigure) (float64, bool) {
	return c.of(f).population("", string(model.OnBenefit)), true
}

func (c *checker) leftShare(f model.PublishedFigure) (float64, bool) {
	all := c.of(f).population("", "")
	return 100 * (1 - c.of(f).population("", string(model.OnBenefit))/all), all > 0
}

func (c *checker) selfSupportAfter(f model.PublishedFigure) (float64, bool) {
	months, _ := strconv.Atoi(f.Dimensions["months"])
	p := c.programme(f.Programme)
	observed, selfSupported := 0, 0
	for citizen, entry := range c.of(f).entry {
		after := entry.AddMonths(months)
		if fmt.Sprint(entry.Year()) != f.Dimensions["entryYear"] || after > *f.AsOf {
			continue
		}
		observed++
		if _, state := c.day(citizen, p, after); state == model.SelfSupport {
			selfSupported++
		}
	}
	return 100 * float64(selfSupported) / float64(observed), observed > 0
}

func (c *checker) derivedCosts(f model.PublishedFigure) (float64, bool) {
	return c.of(f).derivedCosts(f.Dimensions["cohort"], f.Dimensions["category"])
}

func (c *checker) savings(f model.PublishedFigure) (float64, bool) {
	return c.of(f).saved(f.Dimensions["cohort"]), true
}

func (c *checker) netReturn(f model.PublishedFigure) (float64, bool) {
	derived, _ := c.of(f).derivedCosts(f.Dimensions["cohort"], "")
	return derived + c.of(f).saved(f.Dimensions["cohort"]), true
}

func (c *checker) netGain(f model.PublishedFigure) (float64, bool) {
	spent, _ := c.consumption(f)
	netReturn, _ := c.netReturn(f)
	return spent + netReturn, true
}

func (c *checker) annualSaving(f model.PublishedFigure) (float64, bool) {
	now := c.of(f)
	recipients, onBenefit, otherSupport := 0.0, 0.0, 0.0
	for citizen, state := range now.state {
		switch state {
		case model.OnBenefit:
			recipients++
			onBenefit += c.yearlyCost(now.benefit[citizen], *f.AsOf)
		case model.OtherSupport:
			otherSupport += c.yearlyCost(now.benefit[citizen], *f.AsOf)
		}
	}
	before := c.observe(f.Programme, c.programme(f.Programme).BaselineDate).population("", string(model.OnBenefit))
	return otherSupport - (before-recipients)*onBenefit/recipients, recipients > 0
}

// yearlyCost returns twelve monthly rates in kroner.
func (c *checker) yearlyCost(benefit string, on model.Date) float64 {
	return float64(c.rate(benefit, on)) / 100
}

func (c *checker) fulfilled(f model.PublishedFigure) (float64, bool) {
	if state := f.Dimensions["state"]; state != "" {
		return c.of(f).population("", state), true
	}
	return c.of(f).population("", string(model.SelfSupport)) + c.of(f).population("", string(model.OtherSupport)), true
}

func (c *checker) fulfilledShare(f model.PublishedFigure) (float64, bool) {
	all := c.of(f).population("", string(model.SelfSupport)) + c.of(f).population("", string(model.OtherSupport))
	return 100 * c.of(f).population("", f.Dimensions["state"]) / all, all > 0
}

func (c *checker) consumption(f model.PublishedFigure) (float64, bool) {
	return c.posted(f, 0), true
}

func (c *checker) consumptionOfYear(f model.PublishedFigure) (float64, bool) {
	return c.posted(f, f.AsOf.Year()), true
}

// posted sums the postings up to the figure's date, of one year where it is not 0.
func (c *checker) posted(f model.PublishedFigure, year int) float64 {
	total := model.Kroner(0)
	for _, p := range c.data.postings {
		if p.Programme == f.Programme && p.Date <= *f.AsOf && (year == 0 || p.Date.Year() == year) && matches(f, "committee", p.Committee) {
			total += p.Amount
		}
	}
	return total.Float()
}

func matches(f model.PublishedFigure, dimension, value string) bool {
	wanted := f.Dimensions[dimension]
	return wanted == "" || wanted == value
}

func (c *checker) expectedConsumption(f model.PublishedFigure) (float64, bool) {
	total := 0.0
	for _, line := range c.data.budget {
		if line.Programme != f.Programme || line.Kind != model.Investment || line.Year != f.AsOf.Year() || !matches(f, "committee", line.Committee) {
			continue
		}
		for m := 1; m <= 12; m++ {
			share := elapsed(month(line.Year, m), *f.AsOf)
			switch {
			case line.Month == nil:
				total += line.Amount.Float() / 12 * share
			case *line.Month == m:
				total += line.Amount.Float() * share
			}
		}
	}
	return total, true
}

// elapsed returns the share of a month's days up to a date.
func elapsed(m model.Month, on model.Date) float64 {
	days := min(max(int(on-m.First())+1, 0), m.Days())
	return float64(days) / float64(m.Days())
}

func (c *checker) investment(f model.PublishedFigure) (float64, bool) {
	return c.budgeted(f, func(line model.BudgetLine) bool { return line.Kind == model.Investment }), true
}

func (c *checker) netBudget(f model.PublishedFigure) (float64, bool) {
	return c.budgeted(f, func(model.BudgetLine) bool { return true }), true
}

func (c *checker) budgeted(f model.PublishedFigure, counts func(model.BudgetLine) bool) float64 {
	total := model.Kroner(0)
	for _, line := range c.data.budget {
		if line.Programme == f.Programme && counts(line) && matches(f, "committee", line.Committee) &&
			matches(f, "category", line.Category) && matches(f, "year", fmt.Sprint(line.Year)) {
			total += line.Amount
		}
	}
	return total.Float()
}

// target returns the first point on or after the date.
func (c *checker) target(f model.PublishedFigure) (float64, bool) {
	measure := map[string]model.TargetMeasure{
		"recipients": model.TargetRecipients, "savings": model.TargetSavings, "selfSupportAfter": model.TargetSelfSupportIn36,
	}[f.Dimensions["measure"]]
	if state := f.Dimensions["state"]; state != "" {
		measure = model.TargetMeasure("antal." + state)
	}
	return c.point(f, measure, func(day model.Date) bool { return day >= *f.AsOf }, func(a, b model.Date) bool { return a < b })
}

// expectedPoint returns the latest point on or before the date.
func expectedPoint(measure model.TargetMeasure) func(*checker, model.PublishedFigure) (float64, bool) {
	return func(c *checker, f model.PublishedFigure) (float64, bool) {
		return c.point(f, measure, func(day model.Date) bool { return day <= *f.AsOf }, func(a, b model.Date) bool { return a > b })
	}
}

func (c *checker) expectedShare(f model.PublishedFigure) (float64, bool) {
	return expectedPoint(model.TargetMeasure("andel."+f.Dimensions["state"]))(c, f)
}

func (c *checker) point(f model.PublishedFigure, measure model.TargetMeasure, counts func(model.Date) bool, nearer func(a, b model.Date) bool) (float64, bool) {
	var best *model.Target
	for i, t := range c.data.targets {
		if t.Programme == f.Programme && t.Measure == measure && counts(t.Date) && (best == nil || nearer(t.Date, best.Date)) {
			best = &c.data.targets[i]
		}
	}
	if best == nil {
		return 0, false
	}
	return best.Value.Float(), true
}

func (c *checker) expectedNetGain(f model.PublishedFigure) (float64, bool) {
	consumption, _ := c.expectedConsumption(f)
	netReturn, _ := expectedPoint(model.TargetNetReturn)(c, f)
	return consumption + netReturn, true
}

func (c *checker) interventions(f model.PublishedFigure) (float64, bool) {
	count := 0.0
	for _, i := range c.data.interventions {
		if i.Programme == f.Programme && i.From <= *f.AsOf {
			count++
		}
	}
	return count, true
}

func (c *checker) enrolled(f model.PublishedFigure) (float64, bool) {
	return float64(len(c.participants(f))), true
}

// participants returns the programme's citizens enrolled in the figure's
// intervention by its date, with their latest outcome by then.
func (c *checker) participants(f model.PublishedFigure) map[int64]model.Outcome {
	latest, dates := map[int64]model.Outcome{}, map[int64]model.Date{}
	population := c.of(f).entry
	for _, e := range c.data.enrolments {
		if _, belongs := population[e.CitizenID]; !belongs || e.Intervention != f.Dimensions["intervention"] || e.From > *f.AsOf {
			continue
		}
		if _, known := latest[e.CitizenID]; !known {
			latest[e.CitizenID] = ""
		}
		on := e.OutcomeDate
		if on == nil {
			on = e.To
		}
		if e.Outcome != nil && on != nil && *on <= *f.AsOf && *on >= dates[e.CitizenID] {
			latest[e.CitizenID], dates[e.CitizenID] = *e.Outcome, *on
		}
	}
	return latest
}

func withOutcome(outcome model.Outcome) func(*checker, model.PublishedFigure) (float64, bool) {
	return func(c *checker, f model.PublishedFigure) (float64, bool) {
		count := 0.0
		for _, latest := range c.participants(f) {
			if latest == outcome {
				count++
			}
		}
		return count, true
	}
}

func (c *checker) interventionShare(f model.PublishedFigure) (float64, bool) {
	i := slices.IndexFunc(c.data.interventions, func(i model.Intervention) bool { return i.Code == f.Dimensions["intervention"] })
	if i < 0 || c.data.interventions[i].ExpectedSelfSupport == nil {
		return 0, false
	}
	return c.data.interventions[i].ExpectedSelfSupport.Float(), true
}

func (c *checker) rankByFall(f model.PublishedFigure) (float64, bool) {
	first, last := map[string]float64{}, map[string]float64{}
	for _, m := range c.data.municipal {
		switch m.Month.String() {
		case f.Dimensions["from"]:
			first[m.Municipality] = float64(m.Recipients)
		case f.Dimensions["to"]:
			last[m.Municipality] = float64(m.Recipients)
		}
	}
	fall := func(code string) float64 { return (first[code] - last[code]) / first[code] }
	rank := 1.0
	for code := range first {
		if fall(code) > fall(f.Dimensions["municipality"]) {
			rank++
		}
	}
	return rank, len(first) > 0
}
