package cohort

import "kik/graph/model"

// A question about one day needs no timeline: the entry day is the first day of
// any target spell, and the class of a day is the first among the spells that
// cover it, however they overlap. So a glance takes each spell once, without a
// branch that the processor cannot foresee.

// arrival is how a citizen comes into the population, packed so that of all days
// in T and the target spells that cover them the least one is that of the entry
// day and the entry benefit: the day, then the later start, then the lower code.
type arrival uint64

const (
	noArrival  = ^arrival(0)
	dayBits    = 18 // enough for every day from firstDay to lastDay
	codeBits   = 16
	startShift = codeBits
	topShift   = codeBits + dayBits
)

func (a arrival) day() model.Date { return firstDay + model.Date(a>>topShift) }

// benefit is noCode for noArrival.
func (a arrival) benefit() uint16 { return uint16(a) }

// standing is what a day is to a scope, packed so that of the spells that cover
// the day the least one counts (DOMAIN, "Benefit on a day"): the class, then the
// later start, then the lower code.
type standing uint64

// uncovered stands after every spell.
const uncovered = standing(selfSupport)<<topShift | (1<<topShift - 1)

func (s standing) class() class { return class(s >> topShift) }

// benefit is noCode on a day that no spell covers.
func (s standing) benefit() uint16 { return uint16(s) }

// startRank puts the later start first.
func startRank(start model.Date) uint64 { return uint64(lastDay-start) << startShift }
