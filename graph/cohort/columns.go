package cohort

import "slices"

func (c *citizenColumns) clip() {
	c.id = clip(c.id)
	c.spells = clip(c.spells)
	c.district = clip(c.district)
	c.birthYear = clip(c.birthYear)
	c.gender = clip(c.gender)
}

func (c *spellColumns) grow(n int) {
	c.from = slices.Grow(c.from, n)
	c.to = slices.Grow(c.to, n)
	c.benefit = slices.Grow(c.benefit, n)
}

func (c *spellColumns) clip() {
	c.from = clip(c.from)
	c.to = clip(c.to)
	c.benefit = clip(c.benefit)
}

// sort orders the spells from first on by start, then benefit. Nearly all come
// sorted, and a citizen has few: insertion is the fastest way.
func (c *spellColumns) sort(first int) {
	for i := first + 1; i < len(c.from); i++ {
		for j := i; j > first && c.before(j, j-1); j-- {
			c.from[j], c.from[j-1] = c.from[j-1], c.from[j]
			c.to[j], c.to[j-1] = c.to[j-1], c.to[j]
			c.benefit[j], c.benefit[j-1] = c.benefit[j-1], c.benefit[j]
		}
	}
}

func (c *spellColumns) before(i, j int) bool {
	if c.from[i] != c.from[j] {
		return c.from[i] < c.from[j]
	}
	return c.benefit[i] < c.benefit[j]
}

// clip gives back the room that a column does not use, unless that is so little
// that it is not worth the copy.
func clip[T any](column []T) []T {
	if cap(column)-len(column) <= len(column)/32 {
		return column
	}
	return append(make([]T, 0, len(column)), column...)
}
