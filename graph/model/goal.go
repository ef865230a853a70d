package model

// GoalStanding is how an intervention stands against its goal on a day (DOMAIN,
// "Below its goal").
type GoalStanding string

// The standings.
const (
	GoalBelow         GoalStanding = "BELOW"
	GoalReached       GoalStanding = "REACHED"
	GoalNotYetDecided GoalStanding = "NOT_YET_DECIDED"
	GoalNone          GoalStanding = "NO_GOAL" // no share is expected
)

// GoalStandings lists them in the order in which people look for them.
var GoalStandings = []GoalStanding{GoalBelow, GoalReached, GoalNotYetDecided, GoalNone}
