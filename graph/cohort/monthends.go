package cohort

import "kik/graph/model"

// monthEnds numbers the last days of months: 0 is the last day before the first
// month, 1 that of the first month.
type monthEnds struct {
	ends []model.Date
	next []uint16 // by day from the first end: the number of the first end on or after it
}

func newMonthEnds(from, to model.Month) *monthEnds {
	var m monthEnds
	for month := from - 1; month <= max(to, from-1); month++ {
		m.ends = append(m.ends, month.Last())
	}
	m.next = make([]uint16, m.last()-m.ends[0]+1)
	for number, i := 0, 0; i < len(m.next); number++ {
		for ; i < len(m.next) && m.ends[0]+model.Date(i) <= m.ends[number]; i++ {
			m.next[i] = uint16(number)
		}
	}
	return &m
}

func (m *monthEnds) last() model.Date { return m.ends[len(m.ends)-1] }

// onOrAfter returns the number of the first end on or after a day between the
// first end and the last.
func (m *monthEnds) onOrAfter(day model.Date) int { return int(m.next[day-m.ends[0]]) }

// onOrBefore returns the number of the last end on or before such a day.
func (m *monthEnds) onOrBefore(day model.Date) int {
	number := m.onOrAfter(day)
	if m.ends[number] != day {
		number--
	}
	return number
}
