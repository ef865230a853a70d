// Package results tells what became of interventions on a day: of each, of those
// that a filter lets through together, and of their groups. It lists, orders and
// counts them from memory. The definitions are those of DOMAIN section 3.
package results
