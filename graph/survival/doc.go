// Package survival estimates how long it takes until subjects leave a state,
// when some are still in it at the end of the observation: the Kaplan-Meier
// curve, the Aalen-Johansen incidence of competing exits, and the log-rank test
// between groups. It is pure and knows nothing of benefits or citizens.
//
// A subject counts by the time from its own start to its exit or, without one,
// to the last time that it was seen: then it is censored. Of subjects with the
// same time the events come before the censorings, so that one who is censored
// at a time is at risk at it.
package survival
