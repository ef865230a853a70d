// Package cohort is the engine: it holds the benefit histories of all citizens
// as immutable columns and answers every question about a programme's
// population in one pass over them. It knows no database and no clock.
//
// A History is filled once by a Builder and never changes. A Scope is what of
// a programme decides who is in target. A pass resolves each citizen's
// overlapping spells into the days on each benefit, from the entry day on, and
// hands them to the gatherer of the question.
//
// The definitions are those of DOMAIN section 3.
package cohort
