package demo

import (
	"math"
	"math/rand/v2"

	"kik/graph/model"
)

// citizen is a citizen of the generator: a life that is settled through a day.
type citizen struct {
	life  life
	until model.Date
	entry model.Date // the day of entering the programme that is being filled; 0: before it
	young bool       // may be on education benefit: under 30 throughout
}

func (c *citizen) state() state { return c.life.on(c.until) }

// fits says whether a citizen of this age can be in a state.
func (c *citizen) fits(s state) bool {
	return c.young || s != educationReady && s != educationActivityReady
}

// traveller moves citizens from milestone to milestone.
type traveller struct {
	random *rand.Rand
	passage
}

// passage says what citizens may pass through on the way, and how fast they change.
type passage struct {
	through func(*citizen, state) bool
	pace    float64 // mean number of days between two changes
	leaving float64 // mean number of days until a citizen leaves the benefit; 0: as other changes
	late    float64 // how late in a leg changes come: 1 any day alike, 2 twice as many in the last days
}

// What citizens may pass through between two milestones.
var (
	// anything: no published figure looks at the days between.
	anything = passage{pace: 420, late: 1, leaving: 600, through: func(*citizen, state) bool { return true }}
	// cashOnly keeps KIK I's citizens on the benefits on which its figures find them.
	cashOnly = passage{pace: 420, late: 1, leaving: 600, through: func(_ *citizen, s state) bool { return s != educationReady && s != educationActivityReady }}
	// outsideKIK1Only keeps others out of KIK I's target group before KIK II.
	outsideKIK1Only = passage{pace: 420, late: 1, leaving: 400, through: func(_ *citizen, s state) bool { return s != cashActivityReady && !s.onOtherSupport() }}
	// noOtherSupport keeps other support to those whom the report finds there, because each of its days is counted.
	noOtherSupport = passage{pace: 900, late: .8, through: func(_ *citizen, s state) bool { return !s.onOtherSupport() }}
	// warmingUp is the same for a programme that takes effect slowly, as the baseline cohort's published savings say.
	warmingUp = passage{pace: 900, late: 1.25, through: noOtherSupport.through}
	// noTargetBenefit is for citizens who do not belong to KIK II, or not yet.
	noTargetBenefit = passage{pace: 420, late: 1, through: func(_ *citizen, s state) bool { return !s.onTargetBenefit() }}
)

// newcomersLeave is how much sooner than others newcomers leave the benefit.
const newcomersLeave = .6

// shortest is the least number of days that a leg is split into.
const shortest = 45

// travel settles a citizen's life through a day on which the state is given.
func (t traveller) travel(c *citizen, to model.Date, destination state) {
	t.leg(c, c.until, c.state(), to, destination)
	c.until = to
}

// leg fills the days after a through b, on which the citizen is in the states s and d.
func (t traveller) leg(c *citizen, a model.Date, s state, b model.Date, d state) {
	length := float64(b - a)
	switch {
	case t.leaving > 0 && length >= shortest && s.onTargetBenefit() && !d.onTargetBenefit():
		t.leave(c, a, s, b, d)
	case length >= 2*shortest && t.random.Float64() < length/(length+t.pace):
		middle := a + shortest + model.Date(t.random.Float64()*(length-2*shortest))
		via := t.via(c, s, d, func(state) bool { return true })
		t.leg(c, a, s, middle, via)
		t.leg(c, middle, via, b, d)
	case s != d:
		c.life.add(t.changeDay(a+1, b, d), d)
	}
}

// leave lets a citizen leave the benefit, the likelier the earlier, and go on
// to the destination from there.
func (t traveller) leave(c *citizen, a model.Date, s state, b model.Date, d state) {
	mean := t.leaving
	if c.entry != 0 {
		mean *= newcomersLeave
	}
	day := decaying(t.random, a+1, b, mean)
	after := d
	if b-day >= shortest {
		after = t.via(c, s, d, func(x state) bool { return !x.onTargetBenefit() })
	}
	if after == education {
		day = termStart(t.random, day, a+1, b)
	}
	t.leg(c, a, s, day-1, s)
	c.life.add(day, after)
	t.leg(c, day, after, b, d)
}

// via draws a state that is likely between two others (a Markov bridge); the
// destination where none is.
func (t traveller) via(c *citizen, s, d state, suits func(state) bool) state {
	via, found := choose(t.random, func(x state) float64 {
		if !suits(x) || x != d && x != s && (hardlyLeft(x) || !c.fits(x) || !t.through(c, x)) {
			return 0
		}
		return min(likelihood[s][x], stays) * min(likelihood[x][d], stays)
	})
	if !found {
		return d
	}
	return via
}

// hardlyLeft says whether citizens who are in the state stay in it.
func hardlyLeft(s state) bool { return s == dead || s == movedAway || s == earlyRetirement }

// changeDay draws the day from a to b on which a citizen's state becomes d.
func (t traveller) changeDay(a, b model.Date, d state) model.Date {
	day := a + model.Date(math.Pow(t.random.Float64(), 1/t.late)*float64(b-a+1))
	if d == education {
		return termStart(t.random, day, a, b)
	}
	return day
}
