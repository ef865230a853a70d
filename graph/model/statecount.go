package model

// StateCount is the citizens of some group in one state.
type StateCount struct {
	State    State
	Citizens int
	Share    *float64 // percent of the group
}

// CountStates returns every state in the order of States, with its share of the
// group.
func CountStates(citizens map[State]int, group int) []StateCount {
	counts := make([]StateCount, len(States))
	for i, state := range States {
		counts[i] = StateCount{State: state, Citizens: citizens[state], Share: Percent(citizens[state], group)}
	}
	return counts
}

// Percent returns what percent a part is of a whole; nil for a share of nothing.
func Percent(part, whole int) *float64 {
	if whole == 0 {
		return nil
	}
	share := float64(part) * 100 / float64(whole)
	return &share
}
