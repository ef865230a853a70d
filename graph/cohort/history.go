package cohort

import (
	"time"

	"kik/graph/model"
)

// The days that a history can tell apart. A spell that ends later than lastDay
// is held as open: extracts write 9999-12-31 for "still".
var (
	firstDay = model.NewDate(1850, time.January, 1)
	lastDay  = model.NewDate(2200, time.December, 31)
)

// open is the last day of a spell that still runs.
const open = model.Date(1<<31 - 2)

// History holds all citizens, their benefit spells, visitations and enrolments
// as columns. It never changes, so that any number of questions can read it at
// the same time. A citizen is known by an index from 0 to Citizens() − 1, in
// the order of the store's ids.
type History struct {
	benefits      benefitTable
	citizens      citizenColumns
	marks         []uint16 // by citizen: which benefits there are spells on, see markOf
	spells        spellColumns
	visitations   visitationColumns
	enrolments    []enrolmentColumns // by intervention
	districts     dictionary
	targetGroups  dictionary
	interventions dictionary

	// Nothing changes before the first or after the last of these days.
	firstChange, lastChange model.Date
}

// citizenColumns takes 16 bytes a citizen.
type citizenColumns struct {
	id        []int64  // the store's, ascending
	spells    []uint32 // index of the first spell; one more entry closes the last citizen
	district  []uint16 // code in History.districts, noCode: unknown
	birthYear []uint8  // years since birthYearZero, 0: unknown
	gender    []uint8  // index in genders
}

const birthYearZero = 1849

// spellColumns takes 10 bytes a spell. A citizen's spells are sorted by from,
// then benefit.
type spellColumns struct {
	from, to []model.Date
	benefit  []uint16
}

// Citizens returns the number of citizens.
func (h *History) Citizens() int { return len(h.citizens.id) }

// Spells returns the number of benefit spells.
func (h *History) Spells() int { return len(h.spells.from) }

// Sizes returns the numbers of rows, as a builder of nearly the same history
// takes them.
func (h *History) Sizes() Sizes {
	return Sizes{Citizens: h.Citizens(), Spells: h.Spells(), Visitations: len(h.visitations.citizen)}
}

// CitizenID returns the store's id of the citizen with the index.
func (h *History) CitizenID(index int) int64 { return h.citizens.id[index] }

// Attributes are what is known of a citizen besides the histories; nil: unknown.
type Attributes struct {
	BirthYear *int
	Gender    *model.Gender
	District  *string
}

// Attributes returns what is known of the citizen with the index.
func (h *History) Attributes(index int) Attributes {
	var a Attributes
	if y := h.citizens.birthYear[index]; y != 0 {
		year := birthYearZero + int(y)
		a.BirthYear = &year
	}
	if g := h.citizens.gender[index]; g != 0 {
		gender := genders[g]
		a.Gender = &gender
	}
	if d := h.citizens.district[index]; d != noCode {
		district := h.districts.codes[d]
		a.District = &district
	}
	return a
}

// genders by their numbers in citizenColumns; 0 is unknown.
var genders = [...]model.Gender{1: model.Female, 2: model.Male, 3: model.Other}

// changesOn widens the days between which something changes.
func (h *History) changesOn(day model.Date) {
	if day > lastDay {
		return
	}
	h.firstChange = min(h.firstChange, day)
	h.lastChange = max(h.lastChange, day)
}
