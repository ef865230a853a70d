package demo

import (
	"math"
	"slices"

	"kik/graph/model"
)

// observer looks at finished rows day by day, by the plain words of DOMAIN
// section 3. It shares nothing with the steps that made the rows.
type observer struct {
	data        *municipality
	types       map[string]model.BenefitType // the demo's codes have one row each
	rates       map[string][]model.Rate      // by benefit, oldest first
	spells      [][]model.BenefitSpell       // by citizen
	visitations [][]model.Visitation
	seen        map[observed]*observation
}

type observed struct {
	programme string
	on        model.Date
}

// observation is what a programme's population is on a status date. Amounts
// are in 1/365 øre, so that they are exact.
type observation struct {
	citizens map[model.Cohort]map[model.State]int
	derived  map[model.Cohort]map[string]int64
	savings  map[model.Cohort]int64
	entry    map[int64]model.Date // by citizen
	benefit  map[int64]string     // on the status date; "" for none
	state    map[int64]model.State
}

func newObserver(data *municipality) *observer {
	o := &observer{
		data: data, types: map[string]model.BenefitType{}, rates: map[string][]model.Rate{},
		spells:      make([][]model.BenefitSpell, len(data.citizens)),
		visitations: make([][]model.Visitation, len(data.citizens)),
		seen:        map[observed]*observation{},
	}
	for _, t := range data.benefitTypes {
		o.types[t.Code] = t
	}
	for _, r := range data.rates {
		o.rates[r.Benefit] = append(o.rates[r.Benefit], r)
	}
	for _, s := range data.spells {
		o.spells[s.CitizenID] = append(o.spells[s.CitizenID], s)
	}
	for _, v := range data.visitations {
		o.visitations[v.CitizenID] = append(o.visitations[v.CitizenID], v)
	}
	return o
}

// observe returns the programme's population on a status date.
func (o *observer) observe(programme string, on model.Date) *observation {
	key := observed{programme, on}
	if known := o.seen[key]; known != nil {
		return known
	}
	p := o.programme(programme)
	result := &observation{
		citizens: map[model.Cohort]map[model.State]int{model.Baseline: {}, model.Inflow: {}},
		derived:  map[model.Cohort]map[string]int64{model.Baseline: {}, model.Inflow: {}},
		savings:  map[model.Cohort]int64{},
		entry:    map[int64]model.Date{}, benefit: map[int64]string{}, state: map[int64]model.State{},
	}
	for citizen := range int64(len(o.data.citizens)) {
		if o.everOn(citizen, p.TargetBenefits) {
			o.follow(citizen, p, on, result)
		}
	}
	o.seen[key] = result
	return result
}

func (o *observer) programme(code string) model.Programme {
	i := slices.IndexFunc(o.data.programmes, func(p model.Programme) bool { return p.Code == code })
	return o.data.programmes[i]
}

func (o *observer) everOn(citizen int64, benefits []string) bool {
	return slices.ContainsFunc(o.spells[citizen], func(s model.BenefitSpell) bool { return slices.Contains(benefits, s.Benefit) })
}

// follow adds one citizen to the observation, day by day from the baseline.
func (o *observer) follow(citizen int64, p model.Programme, on model.Date, result *observation) {
	entered, cohort, entryBenefit := false, model.Inflow, ""
	for day := p.BaselineDate; day <= on; day++ {
		benefit, state := o.day(citizen, p, day)
		if !entered {
			if state != model.OnBenefit {
				continue
			}
			entered, entryBenefit = true, benefit
			if day == p.BaselineDate {
				cohort = model.Baseline
			}
			result.entry[citizen] = day
		}
		switch {
		case state == model.OtherSupport:
			result.derived[cohort][*o.types[benefit].Category] += o.rate(benefit, day)
			result.savings[cohort] -= o.rate(entryBenefit, day)
		case state == model.SelfSupport:
			result.savings[cohort] -= o.rate(entryBenefit, day)
		case state == model.OnBenefit && cohort == model.Inflow:
			result.derived[cohort][cashAndEducation] += o.rate(benefit, day)
		}
		if day == on {
			result.citizens[cohort][state]++
			result.benefit[citizen], result.state[citizen] = benefit, state
		}
	}
}

// day returns the benefit that counts for a citizen on a day, "" for none, and
// the state that follows.
func (o *observer) day(citizen int64, p model.Programme, day model.Date) (string, model.State) {
	var chosen *model.BenefitSpell
	for i := range o.spells[citizen] {
		spell := &o.spells[citizen][i]
		if spell.From <= day && (spell.To == nil || day <= *spell.To) && (chosen == nil || o.before(p, spell, chosen)) {
			chosen = spell
		}
	}
	if chosen == nil {
		return "", model.SelfSupport
	}
	if slices.Contains(p.TargetBenefits, chosen.Benefit) {
		if len(p.TargetGroups) == 0 || slices.Contains(p.TargetGroups, o.targetGroup(citizen, day)) {
			return chosen.Benefit, model.OnBenefit
		}
		return chosen.Benefit, model.OtherTargetGroup
	}
	switch o.types[chosen.Benefit].Class {
	case model.ClassOtherSupport:
		return chosen.Benefit, model.OtherSupport
	case model.ClassSelfSupport:
		return chosen.Benefit, model.SelfSupport
	default:
		return chosen.Benefit, model.OtherTargetGroup
	}
}

// before says which of two spells of a day counts: the class first, then the
// later start, then the lower code.
func (o *observer) before(p model.Programme, a, b *model.BenefitSpell) bool {
	if x, y := o.rank(p, a.Benefit), o.rank(p, b.Benefit); x != y {
		return x < y
	}
	if a.From != b.From {
		return a.From > b.From
	}
	return a.Benefit < b.Benefit
}

func (o *observer) rank(p model.Programme, benefit string) int {
	if slices.Contains(p.TargetBenefits, benefit) {
		return 0
	}
	switch o.types[benefit].Class {
	case model.ClassOtherSupport:
		return 1
	case model.ClassSelfSupport:
		return 3
	default:
		return 2
	}
}

// targetGroup returns the group of a day: the later start, then the lower code.
func (o *observer) targetGroup(citizen int64, day model.Date) string {
	var chosen *model.Visitation
	for i := range o.visitations[citizen] {
		v := &o.visitations[citizen][i]
		if v.From > day || v.To != nil && day > *v.To {
			continue
		}
		if chosen == nil || v.From > chosen.From || v.From == chosen.From && v.TargetGroup < chosen.TargetGroup {
			chosen = v
		}
	}
	if chosen == nil {
		return ""
	}
	return chosen.TargetGroup
}

// rate returns the cost of a day in 1/365 øre.
func (o *observer) rate(benefit string, day model.Date) int64 {
	rows := o.rates[benefit]
	for i := len(rows) - 1; i >= 0; i-- {
		if rows[i].From <= day {
			return int64(rows[i].NetPerMonth) * 12
		}
	}
	return math.MinInt32 // no rate: far from every figure
}

// population counts citizens of the cohorts in the states; an empty filter takes all.
func (ob *observation) population(cohort, state string) float64 {
	total := 0
	for c, states := range ob.citizens {
		for s, n := range states {
			if (cohort == "" || cohort == string(c)) && (state == "" || state == string(s)) {
				total += n
			}
		}
	}
	return float64(total)
}

// derivedCosts sums the derived costs in kroner; false without a single day.
func (ob *observation) derivedCosts(cohort, category string) (float64, bool) {
	total, found := int64(0), false
	for c, categories := range ob.derived {
		for name, amount := range categories {
			if (cohort == "" || cohort == string(c)) && (category == "" || category == name) {
				total, found = total+amount, true
			}
		}
	}
	return kroner(total), found
}

func (ob *observation) saved(cohort string) float64 {
	total := int64(0)
	for c, amount := range ob.savings {
		if cohort == "" || cohort == string(c) {
			total += amount
		}
	}
	return kroner(total)
}

// kroner returns an amount of 1/365 øre in kroner.
func kroner(amount int64) float64 { return float64(amount) / 36_500 }
