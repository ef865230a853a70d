package report

import (
	"errors"
	"fmt"

	"kik/graph/disclosure"
	"kik/graph/model"
)

// Disclosed returns what of a report may leave the house: counts of persons from 1
// to threshold-1 are hidden, and what would give them away.
//
// What remains for somebody who collects many answers: a report is of a month's
// last day and takes no filter, so that two answers differ by a month and not by a
// person chosen for it; a difference of two stocks is no count of persons. The size
// of the baseline cohort is the same in every answer and is treated as known. An
// amount of benefits is told where the difference from any earlier month rests on
// the threshold of citizens or more and tells of no hidden count; it is days times
// rates, and says roughly how many they were, never exactly. When data are
// corrected, the answers before and after differ by the correction; whoever keeps
// both can see that something changed, not who.
func Disclosed(r *model.ManagementReport, threshold int) (*model.DisclosedReport, error) {
	d := &disclosed{hidden: map[string]bool{}}
	d.addStatus(r.Status)
	d.addFulfilment(r.Fulfilment)
	d.addRecipients(r)
	d.addBenefitAmounts(r.Economy)
	hidden, err := disclosure.Suppress(d.table, int64(threshold))
	switch {
	case errors.Is(err, disclosure.ErrUnprotected):
		for _, figure := range d.figures {
			d.hidden[figure.Name] = true
		}
	case err != nil:
		return nil, fmt.Errorf("hide small counts: %w", err)
	default:
		d.hidden = hidden
		d.hideThinAmounts(r.Status, threshold)
	}
	d.addConsumption(r.Consumption)
	return &model.DisclosedReport{
		Programme: r.Programme.Code, AsOf: r.AsOf, Threshold: threshold, Figures: d.shown(), DataBasis: r.DataBasis,
	}, nil
}

// disclosed gathers the figures, and of the counts among them how they add up.
type disclosed struct {
	figures []model.DisclosedFigure
	table   disclosure.Table
	hidden  map[string]bool
	amounts []string // of benefits
}

const (
	unitCitizens = "citizens"
	unitPercent  = "percent"
	unitKroner   = "kroner"
)

func (d *disclosed) add(name string, value *float64, unit string) {
	d.figures = append(d.figures, model.DisclosedFigure{Name: name, Value: value, Unit: unit})
}

func (d *disclosed) addCount(name string, persons int, elsewhere bool) {
	value := float64(persons)
	d.add(name, &value, unitCitizens)
	d.table.Cells = append(d.table.Cells, disclosure.Cell{Name: name, Value: int64(persons), Persons: true, Elsewhere: elsewhere})
}

// addShare adds a share or a gap that rests on counts.
func (d *disclosed) addShare(name string, value *float64, on ...string) {
	d.add(name, value, unitPercent)
	d.table.Rests = append(d.table.Rests, disclosure.Dependent{Name: name, On: on})
}

func (d *disclosed) sum(total string, parts ...string) {
	d.table.Relations = append(d.table.Relations, disclosure.Relation{Total: total, Parts: parts})
}

// addStatus adds the states by cohort, with all margins.
func (d *disclosed) addStatus(status model.Status) {
	cohorts := func(of string) (baseline, inflow, total string) {
		return of + ".BASELINE", of + ".INFLOW", of + ".TOTAL"
	}
	var baselines, inflows, totals []string
	for _, row := range status.Rows {
		baseline, inflow, total := cohorts("status." + string(row.State))
		d.addCount(baseline, row.Baseline, false)
		d.addCount(inflow, row.Inflow, false)
		d.addCount(total, row.Total, false)
		d.sum(total, baseline, inflow)
		baselines, inflows, totals = append(baselines, baseline), append(inflows, inflow), append(totals, total)
	}
	baseline, inflow, total := cohorts("population")
	d.addCount(baseline, status.Population.Baseline, true)
	d.addCount(inflow, status.Population.Inflow, false)
	d.addCount(total, status.Population.Total, false)
	d.sum(total, baseline, inflow)
	d.sum(baseline, baselines...)
	d.sum(inflow, inflows...)
	d.sum(total, totals...)
}

// addFulfilment adds those who left, who are the same as in the status.
func (d *disclosed) addFulfilment(f model.Fulfilment) {
	const left, selfSupport, otherSupport = "fulfilment.citizens", "fulfilment.selfSupport", "fulfilment.otherSupport"
	d.addCount(left, f.Citizens, false)
	d.addCount(selfSupport, f.SelfSupport.Citizens, false)
	d.addCount(otherSupport, f.OtherSupport.Citizens, false)
	d.sum(left, selfSupport, otherSupport)
	d.sum(selfSupport, "status.SELF_SUPPORT.TOTAL")
	d.sum(otherSupport, "status.OTHER_SUPPORT.TOTAL")
	d.addShare(selfSupport+".share", f.SelfSupport.Share, selfSupport, left)
	d.addShare(otherSupport+".share", f.OtherSupport.Share, otherSupport, left)
	d.add(selfSupport+".expectedShare", f.SelfSupport.ExpectedShare, unitPercent)
	d.add(otherSupport+".expectedShare", f.OtherSupport.ExpectedShare, unitPercent)
}

// addRecipients adds the stock on the day, who are those of the population who are
// on the benefit, and what was expected.
func (d *disclosed) addRecipients(r *model.ManagementReport) {
	d.addCount("recipients", r.Recipients.Actual, false)
	d.sum("recipients", "status.ON_BENEFIT.TOTAL")
	d.add("recipients.expected", r.Recipients.Expected, unitCitizens)
	var target *float64
	if r.Recipients.Target != nil {
		target = &r.Recipients.Target.Citizens
	}
	d.add("recipients.target", target, unitCitizens)
}

// addBenefitAmounts adds what the programme has cost and saved in benefits, in all:
// of that it is known how many citizens it rests on. An amount by category or cohort
// rests on numbers that the report does not tell, and stays in the house.
func (d *disclosed) addBenefitAmounts(economy model.ReportEconomy) {
	for _, amount := range []struct {
		name  string
		money model.Money
	}{{"derivedTotal", economy.DerivedTotal}, {"savings", economy.Savings}, {"netReturn", economy.NetReturn}, {"netGain", economy.NetGain}} {
		var value *float64
		if amount.money.Amount != nil {
			kroner := amount.money.Amount.Float()
			value = &kroner
		}
		name := "economy." + amount.name
		d.add(name, value, unitKroner)
		d.amounts = append(d.amounts, name)
		// The days behind an amount tell roughly how many citizens were in each state.
		d.table.Rests = append(d.table.Rests, disclosure.Dependent{Name: name, On: []string{
			"status.ON_BENEFIT.INFLOW", "status.SELF_SUPPORT.BASELINE", "status.SELF_SUPPORT.INFLOW",
			"status.OTHER_SUPPORT.BASELINE", "status.OTHER_SUPPORT.INFLOW",
		}})
	}
}

// hideThinAmounts hides the amounts of benefits in a month at whose end fewer than
// threshold citizens cost or save something: the difference from the month before
// would rest on as few. They go together, since each is the sum of others.
func (d *disclosed) hideThinAmounts(status model.Status, threshold int) {
	cost, save := 0, 0
	for _, row := range status.Rows {
		switch row.State {
		case model.OnBenefit:
			cost += row.Inflow
		case model.OtherSupport:
			cost, save = cost+row.Total, save+row.Total
		case model.SelfSupport:
			save += row.Total
		}
	}
	if min(cost, save) < threshold {
		for _, name := range d.amounts {
			d.hidden[name] = true
		}
	}
}

// addConsumption adds amounts that rest on postings and budgets, not on persons.
func (d *disclosed) addConsumption(c model.Consumption) {
	amounts := func(of string, yearToDate, expectedYearToDate, toDate, expectedToDate model.Kroner) {
		for _, amount := range []struct {
			name  string
			value model.Kroner
		}{{"actualYearToDate", yearToDate}, {"expectedYearToDate", expectedYearToDate}, {"actualToDate", toDate}, {"expectedToDate", expectedToDate}} {
			value := amount.value.Float()
			d.add(of+"."+amount.name, &value, unitKroner)
		}
	}
	for _, line := range c.Lines {
		amounts("consumption."+line.Committee.Name, line.ActualYearToDate, line.ExpectedYearToDate, line.ActualToDate, line.ExpectedToDate)
	}
	amounts("consumption", c.ActualYearToDate, c.ExpectedYearToDate, c.ActualToDate, c.ExpectedToDate)
}

// shown hides what must be hidden.
func (d *disclosed) shown() []model.DisclosedFigure {
	for i := range d.figures {
		figure := &d.figures[i]
		switch {
		case d.hidden[figure.Name]:
			figure.Value, figure.Status = nil, model.FigureSuppressed
		case figure.Value == nil:
			figure.Status = model.FigureNone
		default:
			figure.Status = model.FigureValue
		}
	}
	return d.figures
}
