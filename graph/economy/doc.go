// Package economy computes a programme's money: what the days on benefits cost
// and saved, what was spent and what was expected. It is pure and exact: an
// Amount is a fraction of øre, and is rounded once, when it is shown.
//
// The sign rule is the published one: minus is a gain for the municipality,
// plus is a loss. No comparison group is behind savings and net gain. The
// definitions are those of DOMAIN section 3.
package economy
