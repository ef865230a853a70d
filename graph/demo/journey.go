package demo

import (
	"math/rand/v2"

	"kik/graph/model"
)

// citizen is a citizen of the generator: a life that is settled through a day.
type citizen struct {
	life  life
	until model.Date
	entry model.Date // the day of entering the programme that is being filled; 0: before it
	young bool       // may be on education benefit: under 30 throughout
	kik1  bool       // is or was in KIK I's target group before KIK II
}

func (c *citizen) state() state { return c.life.on(c.until) }

// fits says whether a citizen of this age can be in a state.
func (c *citizen) fits(s state) bool {
	return c.young || s != educationReady && s != educationActivityReady
}

// traveller moves citizens from milestone to milestone.
type traveller struct {
	random *rand.Rand
	// allowed says which states a citizen may pass through on the way.
	allowed func(*citizen, state) bool
	// pace is the mean number of days between two changes.
	pace float64
}

// shortest is the least number of days that a leg is split into.
const shortest = 45

// travel settles a citizen's life through a day on which the state is given.
func (t traveller) travel(c *citizen, to model.Date, destination state) {
	t.leg(c, c.until, c.state(), to, destination)
	c.until = to
}

// leg fills the days after a through b, on which the citizen is in the states
// s and d. A long leg is split at a day on which the citizen is in a state
// that is likely between the two (a Markov bridge).
func (t traveller) leg(c *citizen, a model.Date, s state, b model.Date, d state) {
	length := float64(b - a)
	if length >= 2*shortest && t.random.Float64() < length/(length+t.pace) {
		middle := a + shortest + model.Date(t.random.Float64()*(length-2*shortest))
		via, found := choose(t.random, func(x state) float64 {
			if x == dead || x == movedAway || x == earlyRetirement || !c.fits(x) {
				if x != s && x != d {
					return 0
				}
			}
			if x != s && x != d && !t.allowed(c, x) {
				return 0
			}
			return likelihood[s][x] * likelihood[x][d]
		})
		if found {
			t.leg(c, a, s, middle, via)
			t.leg(c, middle, via, b, d)
			return
		}
	}
	if s != d {
		c.life.add(t.changeDay(a+1, b, d), d)
	}
}

// changeDay draws the day from a to b on which a citizen's state becomes d.
func (t traveller) changeDay(a, b model.Date, d state) model.Date {
	day := between(t.random, a, b)
	if d == education {
		return termStart(t.random, day, a, b)
	}
	return day
}
