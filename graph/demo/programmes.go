package demo

import "kik/graph/model"

// Programme codes.
const (
	kik1            = "KIK1"
	kik2            = "KIK2"
	kik1Integration = "KIK1-INTEGRATION"
)

// Committees and budget categories.
const (
	labourCommittee  = "Arbejdsmarkedsudvalget"
	financeCommittee = "Økonomiudvalget"

	interventionsCategory = "Indsatser for borgerne"
	staffCategory         = "Løn- og personaleudgifter"
	generalCategory       = "Øvrige tværgående udgifter"
	savedBenefits         = "Sparede ydelser"
)

// programmes are the three strategies. That of KIK I was adopted in 2015; its
// day is not published.
var programmes = []model.Programme{
	{
		Code: kik1, Name: "KIK I",
		From: date("2016-01-01"), To: dayOf("2018-05-31"), BaselineDate: kik1Baseline,
		TargetBenefits: []string{cashBenefit}, TargetGroups: []string{activityReady},
	},
	{
		Code: kik1Integration, Name: "KIK I, integration",
		From: date("2016-01-01"), To: dayOf("2018-05-31"), BaselineDate: integrationBaseline,
		TargetBenefits: []string{integrationBenefit, cashBenefit}, TargetGroups: []string{integrationGroup},
	},
	{
		Code: kik2, Name: "KIK II", DecidedOn: dayOf("2018-03-21"),
		From: date("2018-06-01"), To: dayOf("2022-05-01"), BaselineDate: kik2Baseline,
		TargetBenefits: []string{cashBenefit, educationBenefit},
	},
}

// date returns the day that a table of this package states as YYYY-MM-DD.
func date(text string) model.Date {
	day, err := model.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return day
}

func dayOf(text string) *model.Date {
	day := date(text)
	return &day
}
