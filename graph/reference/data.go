// Package reference computes the management report of DOMAIN section 3 the
// slow, obvious way: day by day, citizen by citizen, in rationals. The tests
// hold the engine against it on random histories. Nothing in the product
// imports it, and it shares no arithmetic with the engine.
package reference

import "kik/graph/model"

// Data is everything that one programme's report rests on.
type Data struct {
	Programme    model.Programme
	BenefitTypes []model.BenefitType
	Rates        []model.Rate
	Citizens     []Citizen
	Postings     []model.Posting
	Budget       []model.BudgetLine
	Targets      []model.Target
}

// Citizen is a citizen with the whole history.
type Citizen struct {
	model.Citizen
	Spells      []model.BenefitSpell
	Visitations []model.Visitation
	Enrolments  []model.Enrolment
}

func covers(from model.Date, to *model.Date, day model.Date) bool {
	return from <= day && (to == nil || day <= *to)
}
