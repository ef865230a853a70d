// Package definition says in plain words what the words mean that figures rest
// on and that are not measures of their own: what a day, an entry or an exit is.
// It is the one text of these definitions: the API serves it, and the page of
// the method shows it. The rules themselves are computed in graph/cohort,
// graph/economy, graph/survival and graph/disclosure, and a second time in
// graph/reference; a change there changes its text here.
package definition

import "kik/graph/model"

// All returns every definition, by topic, in the order in which people read them.
func All() []model.Definition {
	var all []model.Definition
	for _, part := range [][]model.Definition{
		recipients, population, duration, economy, budget, targets, interventions, reading, limits, privacy,
	} {
		all = append(all, part...)
	}
	return all
}

// text says one thing in both languages.
var text = model.InBoth
