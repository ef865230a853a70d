// Package cohort is the engine: it holds the benefit histories of all citizens
// as immutable columns and answers every question about a programme's
// population in one pass over them. It knows no database and no clock.
//
// A History is filled once by a Builder and never changes. A Scope is what of
// a programme decides who is in target. Workers take the citizens in chunks, and
// look at each only as closely as the question needs: a glance tells entry and
// state on a day, target runs tell when a citizen was in T, and the resolver
// turns overlapping spells into the days on each benefit.
//
// A Group is citizens: those of a Filter, of an intervention, or behind a cell
// of an answer. Every question takes one.
//
// The definitions are those of DOMAIN section 3.
package cohort
