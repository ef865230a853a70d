package demo

import "kik/graph/model"

// targets holds the goals and expected paths (DOMAIN section 4). The expected
// net return follows from the others: derived costs of nothing and the saving.
var targets = []model.Target{
	target(kik1, model.TargetRecipients, "2015-06-30", 1008),
	target(kik1, model.TargetRecipients, "2018-12-31", 500),
	target(kik1Integration, model.TargetSelfSupportIn36, "2018-12-31", 50),

	target(kik2, model.TargetRecipients, "2018-02-01", 1128),
	target(kik2, model.TargetRecipients, "2019-01-31", 1117),
	target(kik2, model.TargetRecipients, "2022-05-01", 800),
	target(kik2, model.TargetOnBenefit, "2019-01-31", 1117),
	target(kik2, model.TargetSelfSupport, "2019-01-31", 26),
	target(kik2, model.TargetOtherSupport, "2019-01-31", 4),
	target(kik2, model.TargetSelfShare, "2018-02-01", 82.4),
	target(kik2, model.TargetOtherShare, "2018-02-01", 17.6),
	target(kik2, model.TargetDerived, "2018-02-01", 0),
	target(kik2, model.TargetSavings, "2018-02-01", 0),
	target(kik2, model.TargetNetReturn, "2018-02-01", 0),
	target(kik2, model.TargetSavings, "2022-05-31", -45_700_000),
	target(kik2, model.TargetNetReturn, "2022-05-31", -45_700_000),
}

func target(programme string, measure model.TargetMeasure, day string, value float64) model.Target {
	return model.Target{Programme: programme, Measure: measure, Date: date(day), Value: decimal(value)}
}

// decimal returns the exact number that a table of this package states.
func decimal(value float64) model.Decimal {
	if value < 0 {
		return -decimal(-value)
	}
	return model.Decimal(value*model.DecimalScale + 0.5)
}
