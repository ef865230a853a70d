package cohort

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"kik/graph/model"
)

// Builder makes a History from streams that the store reads: all citizens
// first, in the order of their ids, then the spells, the visitations and the
// enrolments, each in the order of their citizens' ids. Within a citizen any
// order does. After the first error it ignores the rest; Build returns it.
type Builder struct {
	h   *History
	err error

	// The citizens whose rows are being read.
	spellsOf, visitationsOf, enrolmentsOf int
	visits                                []visit // of visitationsOf
}

// Sizes are the numbers of rows to come.
type Sizes struct{ Citizens, Spells, Visitations int }

// NewBuilder returns a builder for histories on the given benefits: the table
// of classes and categories with their periods.
func NewBuilder(benefitTypes []model.BenefitType) *Builder {
	b := &Builder{h: &History{firstChange: lastDay, lastChange: firstDay}}
	benefits, err := newBenefitTable(benefitTypes)
	if err != nil {
		b.err = fmt.Errorf("benefit types: %w", err)
		return b
	}
	b.h.benefits = benefits
	for _, rows := range benefits.rows {
		for _, row := range rows {
			b.h.changesOn(row.From)
			b.h.changesOn(endOf(row.To) + 1)
		}
	}
	return b
}

// Grow makes room for rows to come, so that no column is copied while it
// grows. Without it the builder works the same and needs more memory.
func (b *Builder) Grow(s Sizes) {
	c := &b.h.citizens
	c.id = slices.Grow(c.id, s.Citizens)
	c.spells = slices.Grow(c.spells, s.Citizens+1)
	c.district = slices.Grow(c.district, s.Citizens)
	c.birthYear = slices.Grow(c.birthYear, s.Citizens)
	c.gender = slices.Grow(c.gender, s.Citizens)
	b.h.spells.grow(s.Spells)
	b.h.visitations.grow(s.Visitations)
}

// Citizen adds a citizen with a higher id than all before.
func (b *Builder) Citizen(c model.Citizen) {
	if b.err != nil {
		return
	}
	if err := b.addCitizen(c); err != nil {
		b.err = fmt.Errorf("citizen with id %d: %w", c.ID, err)
	}
}

func (b *Builder) addCitizen(c model.Citizen) error {
	col := &b.h.citizens
	if n := len(col.id); n > 0 && c.ID <= col.id[n-1] {
		return fmt.Errorf("comes after id %d", col.id[n-1])
	}
	var birthYear, gender uint8
	if c.BirthYear != nil {
		since := *c.BirthYear - birthYearZero
		if since < 1 || since > math.MaxUint8 {
			return fmt.Errorf("the birth year %d is not between %d and %d", *c.BirthYear, birthYearZero+1, birthYearZero+math.MaxUint8)
		}
		birthYear = uint8(since)
	}
	if c.Gender != nil {
		n := slices.Index(genders[:], *c.Gender)
		if n < 1 {
			return fmt.Errorf("unknown gender %q", *c.Gender)
		}
		gender = uint8(n)
	}
	district := noCode
	if c.District != nil {
		n, err := b.h.districts.add(*c.District)
		if err != nil {
			return fmt.Errorf("district: %w", err)
		}
		district = n
	}
	col.id = append(col.id, c.ID)
	col.birthYear = append(col.birthYear, birthYear)
	col.gender = append(col.gender, gender)
	col.district = append(col.district, district)
	return nil
}

// citizen returns the index of the citizen with the id, at or after the one
// that the stream has reached.
func (b *Builder) citizen(reached int, id int64) (int, error) {
	ids := b.h.citizens.id
	if reached < len(ids) && id < ids[reached] {
		if _, known := slices.BinarySearch(ids[:reached], id); known {
			return 0, fmt.Errorf("comes after citizen id %d: the rows are not in the order of the citizens", ids[reached])
		}
	}
	for ; reached < len(ids) && ids[reached] <= id; reached++ {
		if ids[reached] == id {
			return reached, nil
		}
	}
	return 0, fmt.Errorf("no such citizen")
}

// checkPeriod refuses a period that ends before it starts or starts in no
// possible year.
func checkPeriod(days interval) error {
	if days.first < firstDay || days.first > lastDay {
		return fmt.Errorf("the start %s is not between %s and %s", days.first, firstDay, lastDay)
	}
	if days.last < days.first {
		return fmt.Errorf("the end %s is before the start %s", days.last, days.first)
	}
	return nil
}

// Spell adds a benefit spell.
func (b *Builder) Spell(s model.BenefitSpell) {
	if b.err != nil {
		return
	}
	if err := b.addSpell(s); err != nil {
		b.err = fmt.Errorf("spell on %s from %s of citizen id %d: %w", s.Benefit, s.From, s.CitizenID, err)
	}
}

func (b *Builder) addSpell(s model.BenefitSpell) error {
	citizen, err := b.citizen(b.spellsOf, s.CitizenID)
	if err != nil {
		return err
	}
	benefit, known := b.h.benefits.find(s.Benefit)
	if !known {
		return fmt.Errorf("unknown benefit")
	}
	days := interval{s.From, endOf(s.To)}
	if err := checkPeriod(days); err != nil {
		return err
	}
	if !b.h.benefits.covers(benefit, days) {
		return fmt.Errorf("the benefit has no class on some day of the spell")
	}
	if len(b.h.spells.from) >= math.MaxUint32 {
		return fmt.Errorf("more than %d spells", uint32(math.MaxUint32))
	}
	b.closeSpellsBefore(citizen)
	col := &b.h.spells
	col.from = append(col.from, days.first)
	col.to = append(col.to, days.last)
	col.benefit = append(col.benefit, benefit)
	b.h.changesOn(days.first)
	b.h.changesOn(days.last + 1)
	return nil
}

// closeSpellsBefore ends the citizens before the given one: it sorts each
// citizen's spells and notes where they begin.
func (b *Builder) closeSpellsBefore(citizen int) {
	h := b.h
	if len(h.citizens.spells) == 0 {
		h.citizens.spells = append(h.citizens.spells, 0)
	}
	for ; b.spellsOf < citizen; b.spellsOf++ {
		h.spells.sort(int(h.citizens.spells[b.spellsOf]))
		h.citizens.spells = append(h.citizens.spells, uint32(len(h.spells.from)))
	}
}

// Visitation adds a citizen's time in a target group.
func (b *Builder) Visitation(v model.Visitation) {
	if b.err != nil {
		return
	}
	if err := b.addVisitation(v); err != nil {
		b.err = fmt.Errorf("visitation to %s from %s of citizen id %d: %w", v.TargetGroup, v.From, v.CitizenID, err)
	}
}

func (b *Builder) addVisitation(v model.Visitation) error {
	citizen, err := b.citizen(b.visitationsOf, v.CitizenID)
	if err != nil {
		return err
	}
	days := interval{v.From, endOf(v.To)}
	if err := checkPeriod(days); err != nil {
		return err
	}
	group, err := b.h.targetGroups.add(v.TargetGroup)
	if err != nil {
		return err
	}
	if citizen != b.visitationsOf {
		b.closeVisitations()
		b.visitationsOf = citizen
	}
	b.visits = append(b.visits, visit{days, group, v.TargetGroup})
	b.h.changesOn(days.first)
	b.h.changesOn(days.last + 1)
	return nil
}

// closeVisitations ends a citizen: of the visitations it keeps the one that
// counts on each day.
func (b *Builder) closeVisitations() {
	b.h.visitations.add(uint32(b.visitationsOf), b.visits)
	b.visits = b.visits[:0]
}

// Enrolment adds a citizen's enrolment in an intervention.
func (b *Builder) Enrolment(e model.Enrolment) {
	if b.err != nil {
		return
	}
	if err := b.addEnrolment(e); err != nil {
		b.err = fmt.Errorf("enrolment in %s from %s of citizen id %d: %w", e.Intervention, e.From, e.CitizenID, err)
	}
}

func (b *Builder) addEnrolment(e model.Enrolment) error {
	citizen, err := b.citizen(b.enrolmentsOf, e.CitizenID)
	if err != nil {
		return err
	}
	b.enrolmentsOf = citizen
	if err := checkPeriod(interval{e.From, endOf(e.To)}); err != nil {
		return err
	}
	intervention, err := b.h.interventions.add(e.Intervention)
	if err != nil {
		return err
	}
	if int(intervention) == len(b.h.enrolments) {
		b.h.enrolments = append(b.h.enrolments, enrolmentColumns{})
	}
	return b.h.enrolments[intervention].add(uint32(citizen), e)
}

// Build returns the history, or the first error of the rows. The builder must
// not be used again.
func (b *Builder) Build() (*History, error) {
	if b.err != nil {
		return nil, b.err
	}
	h := b.h
	b.closeSpellsBefore(len(h.citizens.id))
	b.closeVisitations()
	h.mark()
	h.citizens.clip()
	h.spells.clip()
	h.visitations.clip()
	for i := range h.enrolments {
		h.enrolments[i].clip()
	}
	*b = Builder{err: errors.New("the history is built already")}
	return h, nil
}
