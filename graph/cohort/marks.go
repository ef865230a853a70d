package cohort

// markCount is the number of marks that a citizen can have.
const markCount = 16

// markOf returns the mark of citizens with a spell on the benefit: a bit that
// several benefits share where there are more than markCount. It tells quickly
// who has no spell on a benefit; the spells say who has.
func markOf(benefit uint16) uint16 { return 1 << (benefit % markCount) }

// marksOf returns the marks of citizens with a spell on one of the benefits.
func (h *History) marksOf(benefits []uint16) uint16 {
	var marks uint16
	for _, benefit := range benefits {
		marks |= markOf(benefit)
	}
	return marks
}

// mark fills the marks once all spells are there.
func (h *History) mark() {
	h.marks = make([]uint16, h.Citizens())
	for citizen := range h.marks {
		for k := h.citizens.spells[citizen]; k < h.citizens.spells[citizen+1]; k++ {
			h.marks[citizen] |= markOf(h.spells.benefit[k])
		}
	}
}

// skips says whether a question about a group (nil: everyone) needs no look at a
// citizen: out of the group, or never on a benefit with the marks.
func (h *History) skips(citizen int, marks uint16, group *Group) bool {
	return h.marks[citizen]&marks == 0 || (group != nil && !group.Has(citizen))
}
