package cohort

import "kik/graph/model"

// The dimensions of what a citizen is.

func (h *History) divideByGender() *divider {
	codes := make([]*string, len(genders))
	for n := 1; n < len(genders); n++ {
		code := string(genders[n])
		codes[n-1] = &code
	}
	missing := uint32(len(genders) - 1)
	return &divider{dimension: ByGender, codes: codes, fill: func(g *glance, citizens []int32, numbers []uint32) {
		column := g.h.citizens.gender[g.first:g.end]
		for i, c := range citizens {
			if numbers[i] = uint32(column[c]) - 1; column[c] == 0 {
				numbers[i] = missing
			}
		}
	}}
}

func (h *History) divideByDistrict() *divider {
	places, codes := numbering(h.districts.codes)
	return &divider{dimension: ByDistrict, codes: codes, fill: func(g *glance, citizens []int32, numbers []uint32) {
		column := g.h.citizens.district[g.first:g.end]
		for i, c := range citizens {
			numbers[i] = numberOf(places, column[c])
		}
	}}
}

// numberOf returns the number of a dictionary's code, the last for noCode.
func numberOf(numbers []uint32, code uint16) uint32 {
	if code == noCode {
		return uint32(len(numbers))
	}
	return numbers[code]
}

func (h *History) divideByAge(day model.Date, cuts []int) (*divider, error) {
	bands, err := bandsOf("ageBands", cuts, DefaultAgeBands)
	if err != nil {
		return nil, err
	}
	var numberOfYear [256]uint32
	for y := range numberOfYear {
		numberOfYear[y] = bands.missing()
		if y != 0 {
			numberOfYear[y] = bands.number(day.Year() - birthYearZero - y)
		}
	}
	return &divider{dimension: ByAgeBand, codes: bands.codes(), fill: func(g *glance, citizens []int32, numbers []uint32) {
		column := g.h.citizens.birthYear[g.first:g.end]
		for i, c := range citizens {
			numbers[i] = numberOfYear[column[c]]
		}
	}}, nil
}
