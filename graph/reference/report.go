package reference

import (
	"math/big"

	"kik/graph/model"
)

// Report is the management report, computed the slow way.
type Report struct {
	Population   map[model.Cohort]int
	States       map[model.Cohort]map[model.State]int
	Recipients   int
	OnBaseline   int
	Trend        []Stock
	Derived      map[model.Cohort]map[string]Amount // by category; only categories with a day
	DerivedDays  map[model.Cohort]map[string]int64
	Savings      map[model.Cohort]Amount
	DerivedTotal map[model.Cohort]Amount
	NetReturn    map[model.Cohort]Amount
	NetReturnAll Amount
	NetGain      Amount
	Annual       *Amount // nil: nobody receives the benefit on the day
	Consumption  map[string]Consumption
	Total        Consumption
	ExpectedGain model.Kroner
}

// Stock is the number of citizens in target on a day, beside those of the day's
// population who have left for one of two states.
type Stock struct {
	Date                      model.Date
	Recipients                int
	Expected                  *float64
	SelfSupport, OtherSupport int
}

// CashAndEducationBenefit is the category of the inflow's days in target.
const CashAndEducationBenefit = "CASH_AND_EDUCATION_BENEFIT"

// entry is a citizen's way into the programme's population.
type entry struct {
	day     model.Date
	benefit string
	cohort  model.Cohort
}

func (d Data) entryOf(citizen Citizen, asOf model.Date) *entry {
	for day := d.Programme.BaselineDate; day <= asOf; day++ {
		if today := d.on(citizen, day); today.inTarget {
			cohort := model.Inflow
			if day == d.Programme.BaselineDate {
				cohort = model.Baseline
			}
			return &entry{day, today.benefit, cohort}
		}
	}
	return nil
}

// Compute returns the report as of a day on or after the baseline date.
func Compute(d Data, asOf model.Date) Report {
	report := Report{
		Population:   map[model.Cohort]int{},
		States:       map[model.Cohort]map[model.State]int{model.Baseline: {}, model.Inflow: {}},
		Derived:      map[model.Cohort]map[string]Amount{model.Baseline: {}, model.Inflow: {}},
		DerivedDays:  map[model.Cohort]map[string]int64{model.Baseline: {}, model.Inflow: {}},
		Savings:      map[model.Cohort]Amount{},
		DerivedTotal: map[model.Cohort]Amount{},
		NetReturn:    map[model.Cohort]Amount{},
	}
	for _, citizen := range d.Citizens {
		if in := d.entryOf(citizen, asOf); in != nil {
			report.Population[in.cohort]++
			report.States[in.cohort][d.on(citizen, asOf).state]++
			d.countDays(&report, citizen, *in, asOf)
		}
	}
	for _, cohort := range model.Cohorts {
		for _, amount := range report.Derived[cohort] {
			report.DerivedTotal[cohort] = report.DerivedTotal[cohort].plus(amount)
		}
		report.NetReturn[cohort] = report.DerivedTotal[cohort].plus(report.Savings[cohort])
		report.NetReturnAll = report.NetReturnAll.plus(report.NetReturn[cohort])
	}
	report.Recipients = d.Stock(asOf)
	report.OnBaseline = d.Stock(d.Programme.BaselineDate)
	for month := d.Programme.BaselineDate.Month(); month.Last() <= asOf; month++ {
		day := month.Last()
		report.Trend = append(report.Trend, Stock{day, d.Stock(day), d.expectedRecipients(day), d.In(model.SelfSupport, day), d.In(model.OtherSupport, day)})
	}
	report.Annual = d.annualSaving(asOf)
	d.money(&report, asOf)
	return report
}

func (d Data) countDays(report *Report, citizen Citizen, in entry, asOf model.Date) {
	for day := in.day; day <= asOf; day++ {
		today := d.on(citizen, day)
		category := today.category
		if today.inTarget && in.cohort == model.Inflow {
			category = CashAndEducationBenefit
		}
		if category != "" {
			amount := report.Derived[in.cohort][category]
			d.addDay(&amount, today.benefit, day, 1)
			report.Derived[in.cohort][category] = amount
			report.DerivedDays[in.cohort][category]++
		}
		if today.state == model.SelfSupport || today.state == model.OtherSupport {
			amount := report.Savings[in.cohort]
			d.addDay(&amount, in.benefit, day, -1)
			report.Savings[in.cohort] = amount
		}
	}
}

// In returns how many of the day's population are in the state on the day.
func (d Data) In(state model.State, day model.Date) int {
	count := 0
	for _, citizen := range d.Citizens {
		if d.on(citizen, day).state == state && d.entryOf(citizen, day) != nil {
			count++
		}
	}
	return count
}

// Stock returns the number of citizens in target on the day.
func (d Data) Stock(day model.Date) int {
	count := 0
	for _, citizen := range d.Citizens {
		if d.on(citizen, day).inTarget {
			count++
		}
	}
	return count
}

// SelfSupportAfter returns how many are self-supporting m months after their
// entry day, of those for whom that day has come; of one entry year or of all.
func SelfSupportAfter(d Data, asOf model.Date, months int, entryYear *int) (selfSupporting, observed int) {
	for _, citizen := range d.Citizens {
		in := d.entryOf(citizen, asOf)
		if in == nil || (entryYear != nil && in.day.Year() != *entryYear) {
			continue
		}
		if day := in.day.AddMonths(months); day <= asOf {
			observed++
			if d.on(citizen, day).state == model.SelfSupport {
				selfSupporting++
			}
		}
	}
	return selfSupporting, observed
}

func (d Data) annualSaving(asOf model.Date) *Amount {
	var support, recipientsCost Amount
	recipients := 0
	for _, citizen := range d.Citizens {
		if d.entryOf(citizen, asOf) == nil {
			continue
		}
		today := d.on(citizen, asOf)
		switch {
		case today.inTarget:
			recipients++
			d.addYear(&recipientsCost, today.benefit, asOf)
		case today.state == model.OtherSupport:
			d.addYear(&support, today.benefit, asOf)
		}
	}
	if recipients == 0 {
		return nil
	}
	fewer := int64(d.Stock(d.Programme.BaselineDate) - recipients)
	saved := new(big.Rat).Mul(recipientsCost.rat(), big.NewRat(-fewer, int64(recipients)))
	annual := Amount{øre: saved, Missing: recipientsCost.Missing}.plus(support)
	return &annual
}

func (d Data) addYear(amount *Amount, benefit string, day model.Date) {
	rate, ok := d.monthlyRate(benefit, day)
	if !ok {
		amount.Missing = true
		return
	}
	amount.add(big.NewRat(rate*12, 1))
}
