// Package disclosure hides small counts of persons in what leaves the house, and
// what would give them away: primary and complementary cell suppression
// (Hundepool et al., Statistical Disclosure Control, Wiley 2012, chapter 4).
package disclosure
