package cohort

import "kik/graph/model"

// The dimensions of how a citizen came into the programme, and of the day.

func divideByCohort(p *plan) *divider {
	codes := make([]*string, cohortCount+1)
	for i, name := range model.Cohorts {
		code := string(name)
		codes[i] = &code
	}
	return &divider{dimension: ByCohort, codes: codes, fill: func(g *glance, citizens []int32, numbers []uint32) {
		for i, c := range citizens {
			numbers[i] = cohortOf(g.arrivals[c], p.window.first)
		}
	}}
}

// cohortOf returns the index in model.Cohorts, cohortCount of one who is not in
// the population.
func cohortOf(a arrival, baselineDate model.Date) uint32 {
	switch {
	case a == noArrival:
		return cohortCount
	case a.day() == baselineDate:
		return baseline
	}
	return inflow
}

func (h *History) divideByEntryBenefit() *divider {
	places, codes := numbering(h.benefits.codes)
	return &divider{dimension: ByEntryBenefit, codes: codes, fill: func(g *glance, citizens []int32, numbers []uint32) {
		for i, c := range citizens {
			numbers[i] = numberOf(places, g.arrivals[c].benefit())
		}
	}}
}

func (h *History) divideByBenefit() *divider {
	places, codes := numbering(h.benefits.codes)
	return &divider{dimension: ByBenefit, codes: codes, fill: func(g *glance, citizens []int32, numbers []uint32) {
		for i, c := range citizens {
			numbers[i] = numberOf(places, g.today[c].benefit())
		}
	}}
}

func (h *History) divideByTargetGroup() *divider {
	places, codes := numbering(h.targetGroups.codes)
	return &divider{dimension: ByTargetGroup, codes: codes, needs: needsGroup, fill: func(g *glance, citizens []int32, numbers []uint32) {
		for i, c := range citizens {
			numbers[i] = numberOf(places, g.groups[c])
		}
	}}
}

func (h *History) divideByEntryMonth(window interval) *divider {
	days := h.axis(window)
	first := days.first.Month()
	var codes []*string
	for month := first; month <= (days.first + model.Date(days.length-1)).Month(); month++ {
		code := month.String()
		codes = append(codes, &code)
	}
	missing := uint32(len(codes))
	numberOfDay := make([]uint32, days.length)
	for i, month := 0, first; i < days.length; month++ {
		for ; i < days.length && days.first+model.Date(i) <= month.Last(); i++ {
			numberOfDay[i] = uint32(month - first)
		}
	}
	return &divider{dimension: ByEntryMonth, codes: append(codes, nil), fill: func(g *glance, citizens []int32, numbers []uint32) {
		for i, c := range citizens {
			if numbers[i] = missing; g.arrivals[c] != noArrival {
				numbers[i] = numberOfDay[g.arrivals[c].day()-days.first]
			}
		}
	}}
}

func divideByWeeks(cuts []int) (*divider, error) {
	bands, err := bandsOf("weekBands", cuts, DefaultWeekBands)
	if err != nil {
		return nil, err
	}
	return &divider{dimension: ByWeeks, codes: bands.codes(), needs: needsWeeks, fill: func(g *glance, citizens []int32, numbers []uint32) {
		for i, c := range citizens {
			if numbers[i] = bands.missing(); g.weeks[c] != notInTarget {
				numbers[i] = bands.number(int(g.weeks[c]))
			}
		}
	}}, nil
}
