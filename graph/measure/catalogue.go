package measure

import (
	"kik/graph/model"
	"kik/graph/results"
)

// Units of the measures.
const (
	Kroner        = "kroner"
	Citizens      = "citizens"
	Percent       = "percent"
	Rank          = "rank"
	Interventions = "interventions"
)

// The sources that figures name.
var (
	fromHistories  = text("Ydelsesforløb og visitationer", "Benefit spells and visitations")
	fromMoney      = text("Ydelsesforløb, visitationer og takster", "Benefit spells, visitations and rates")
	fromPostings   = text("Posteringer", "Postings")
	fromBudget     = text("Budget", "Budget")
	fromTargets    = text("Målsætninger", "Targets")
	fromEnrolments = text("Forløb i indsatser", "Enrolments in interventions")
	fromCatalogue  = text("Indsatskatalog", "Catalogue of interventions")
	fromOthers     = text("Kommunernes månedstal", "Monthly figures of the municipalities")

	fromPostingsAndMoney               = text("Posteringer, ydelsesforløb, visitationer og takster", "Postings, benefit spells, visitations and rates")
	fromEnrolmentsAndHistories         = text("Forløb i indsatser, ydelsesforløb og visitationer", "Enrolments in interventions, benefit spells and visitations")
	fromPostingsAndEnrolments          = text("Posteringer og forløb i indsatser", "Postings and enrolments in interventions")
	fromPostingsEnrolmentsAndHistories = text("Posteringer, forløb i indsatser, ydelsesforløb og visitationer", "Postings, enrolments in interventions, benefit spells and visitations")

	fromBudgetAndTargets    = text("Budget og målsætninger", "Budget and targets")
	fromTargetsAndHistories = text("Målsætninger, ydelsesforløb og visitationer", "Targets, benefit spells and visitations")
)

var (
	gainIsMinus   = text("Minus er en gevinst for kommunen, plus er et tab.", "Minus is a gain for the municipality, plus is a loss.")
	savingIsMinus = text("Minus er en besparelse for kommunen.", "Minus is a saving for the municipality.")
)

// text says one thing in both languages.
var text = model.InBoth

// entry is a named measure with its computation, and what it is the sum of.
type entry struct {
	model.Measure
	compute func(*Evaluation, dimensions) (Result, error)
	parts   division // nil: it is no sum
}

// catalogue holds every named measure. The definitions are those of DOMAIN
// section 3 in plain words.
var catalogue = []entry{
	{model.Measure{Name: "recipients", Topic: model.TopicRecipients, Unit: Citizens, NeedsDate: true, Source: fromHistories,
		Label: text("Modtagere", "Recipients"),
		Definition: text(
			"Borgere, der på dagen får en af strategiens ydelser og er i en af dens målgrupper (bestanden).",
			"Citizens who on the day receive one of the strategy's benefits and are in one of its target groups (the stock).")}, recipients, nil},
	{model.Measure{Name: "recipients.expected", Topic: model.TopicRecipients, Unit: Citizens, NeedsDate: true, Source: fromTargets,
		Label: text("Forventede modtagere", "Expected recipients"),
		Definition: text(
			"Den rette linje efter dage mellem de fastsatte antal modtagere, afrundet til en decimal; uden for punkterne er der intet forventet.",
			"The straight line by days between the fixed numbers of recipients, rounded to one decimal; outside the points nothing is expected.")}, expectedRecipients, nil},
	{model.Measure{Name: "population", Topic: model.TopicPopulation, Unit: Citizens, NeedsDate: true, Source: fromHistories,
		Label: text("Borgere i strategien", "Citizens in the strategy"),
		Definition: text(
			"Borgere med mindst én dag på strategiens ydelser og i dens målgrupper fra udgangspunktet til dagen.",
			"Citizens with at least one day on the strategy's benefits and in its target groups from the baseline date to the day."),
		Dimensions: []model.MeasureDimension{cohortDimension}}, population, by("cohort")},
	{model.Measure{Name: "citizens", Topic: model.TopicPopulation, Unit: Citizens, NeedsDate: true, Source: fromHistories,
		Label: text("Borgere efter status", "Citizens by status"),
		Definition: text(
			"Borgere i strategien efter det, de lever af på dagen.",
			"Citizens in the strategy by what they live on that day."),
		Dimensions: []model.MeasureDimension{cohortDimension, stateDimension}}, citizens, by("state", "cohort")},
	{model.Measure{Name: "leftShare", Topic: model.TopicPopulation, Unit: Percent, NeedsDate: true, Source: fromHistories,
		Label: text("Andel, der har forladt ydelsen", "Share who have left the benefit"),
		Definition: text(
			"1 minus de borgere i strategien, der på dagen stadig får ydelsen, delt med alle borgere i strategien.",
			"1 minus the citizens in the strategy who are still on the benefit on the day, divided by all citizens in the strategy."),
		Dimensions: []model.MeasureDimension{cohortDimension}}, leftShare, nil},
	{model.Measure{Name: "selfSupportAfter", Topic: model.TopicPopulation, Unit: Percent, NeedsDate: true, Source: fromHistories,
		Label: text("Selvforsørgende efter et antal måneder", "Self-supporting after a number of months"),
		Definition: text(
			"Af de borgere, hvis første dag plus månederne er nået på dagen: andelen, der er selvforsørgende netop så længe efter.",
			"Of the citizens whose first day plus the months has been reached on the day: the share who are self-supporting exactly so long after."),
		Dimensions: []model.MeasureDimension{
			{Name: "months", Required: true, Description: text("Måneder efter den første dag.", "Months after the first day.")},
			{Name: "entryYear", Description: text("Kun borgere, der kom til i året.", "Only citizens who entered in the year.")}}}, selfSupportAfter, nil},

	{model.Measure{Name: "fulfilment.citizens", Topic: model.TopicPopulation, Unit: Citizens, NeedsDate: true, Source: fromHistories,
		Label: text("Målopfyldelse, borgere", "Fulfilment, citizens"),
		Definition: text(
			"Borgere i strategien, der på dagen er selvforsørgende eller i anden forsørgelse. Øvrige målgrupper er ikke med.",
			"Citizens in the strategy who are self-supporting or in other support on the day. Other target groups are left out."),
		Dimensions: []model.MeasureDimension{fulfilmentDimension(false)}}, fulfilmentCitizens, by("state")},
	{model.Measure{Name: "fulfilment.share", Topic: model.TopicPopulation, Unit: Percent, NeedsDate: true, Source: fromHistories,
		Label: text("Målopfyldelse, andel", "Fulfilment, share"),
		Definition: text(
			"Andelen af dem, der er selvforsørgende eller i anden forsørgelse. Øvrige målgrupper er ikke med.",
			"The share of those who are self-supporting or in other support. Other target groups are left out."),
		Dimensions: []model.MeasureDimension{fulfilmentDimension(true)}}, fulfilmentShare, nil},
	{model.Measure{Name: "fulfilment.expectedShare", Topic: model.TopicPopulation, Unit: Percent, NeedsDate: true, Source: fromTargets,
		Label: text("Målopfyldelse, forventet andel", "Fulfilment, expected share"),
		Definition: text(
			"Den seneste fastsatte andel på eller før dagen.",
			"The latest fixed share on or before the day."),
		Dimensions: []model.MeasureDimension{fulfilmentDimension(true)}}, expectedShare, nil},

	{model.Measure{Name: "derivedCosts", Topic: model.TopicEconomy, Unit: Kroner, NeedsDate: true, Source: fromMoney, SignRule: &gainIsMinus,
		Label: text("Afledte økonomiske konsekvenser", "Derived costs"),
		Definition: text(
			"Dage i anden forsørgelse fra den første dag til dagen, gange ydelsens takst den dag × 12 / 365. For tilgangen også dagene på strategiens ydelser.",
			"Days in other support from the first day to the day, times the benefit's rate of that day × 12 / 365. For the inflow also the days on the strategy's benefits."),
		Dimensions: []model.MeasureDimension{cohortDimension, categoryDimension}}, derivedCosts, by("category", "cohort")},
	{model.Measure{Name: "derivedCosts.expected", Topic: model.TopicEconomy, Unit: Kroner, NeedsDate: true, Source: fromTargets, SignRule: &gainIsMinus,
		Label: text("Forventede afledte konsekvenser", "Expected derived costs"),
		Definition: text(
			"Det seneste fastsatte beløb på eller før dagen.",
			"The latest fixed amount on or before the day.")}, expectedPoint(model.TargetDerived), nil},
	{model.Measure{Name: "savings", Topic: model.TopicEconomy, Unit: Kroner, NeedsDate: true, Source: fromMoney, SignRule: &savingIsMinus,
		Label: text("Besparelse", "Savings"),
		Definition: text(
			"Minus dagene som selvforsørgende eller i anden forsørgelse fra den første dag til dagen, gange den takst, som borgerens første ydelse har den dag × 12 / 365. Der er ingen sammenligningsgruppe.",
			"Minus the days in self-support or other support from the first day to the day, times the rate that the citizen's first benefit has on that day × 12 / 365. There is no comparison group."),
		Dimensions: []model.MeasureDimension{cohortDimension}}, savings, by("cohort")},
	{model.Measure{Name: "savings.expected", Topic: model.TopicEconomy, Unit: Kroner, NeedsDate: true, Source: fromTargets, SignRule: &savingIsMinus,
		Label: text("Forventet besparelse", "Expected savings"),
		Definition: text(
			"Det seneste fastsatte beløb på eller før dagen.",
			"The latest fixed amount on or before the day.")}, expectedPoint(model.TargetSavings), nil},
	{model.Measure{Name: "netReturn", Topic: model.TopicEconomy, Unit: Kroner, NeedsDate: true, Source: fromMoney, SignRule: &gainIsMinus,
		Label: text("Netto afkast", "Net return"),
		Definition: text(
			"Afledte økonomiske konsekvenser plus besparelse. Der er ingen sammenligningsgruppe.",
			"Derived costs plus savings. There is no comparison group."),
		Dimensions: []model.MeasureDimension{cohortDimension}}, netReturn, sum("derivedCosts", "savings")},
	{model.Measure{Name: "netReturn.expected", Topic: model.TopicEconomy, Unit: Kroner, NeedsDate: true, Source: fromTargets, SignRule: &gainIsMinus,
		Label: text("Forventet netto afkast", "Expected net return"),
		Definition: text(
			"Det seneste fastsatte beløb på eller før dagen.",
			"The latest fixed amount on or before the day.")}, expectedPoint(model.TargetNetReturn), nil},
	{model.Measure{Name: "netGain", Topic: model.TopicEconomy, Unit: Kroner, NeedsDate: true, Source: fromPostingsAndMoney, SignRule: &gainIsMinus,
		Label: text("Netto gevinst", "Net gain"),
		Definition: text(
			"Strategiens forbrug til og med dagen plus netto afkast. Der er ingen sammenligningsgruppe.",
			"The strategy's consumption up to and including the day plus the net return. There is no comparison group.")}, netGain, sum("consumption.actualToDate", "netReturn")},
	{model.Measure{Name: "netGain.withoutInflow", Topic: model.TopicEconomy, Unit: Kroner, NeedsDate: true, Source: fromPostingsAndMoney, SignRule: &gainIsMinus,
		Label: text("Netto gevinst uden tilgang", "Net gain without the inflow"),
		Definition: text(
			"Strategiens forbrug til og med dagen plus netto afkast af udgangspunktet alene. Der er ingen sammenligningsgruppe.",
			"The strategy's consumption up to and including the day plus the net return of the baseline cohort alone. There is no comparison group.")}, netGainWithoutInflow, withoutInflow},
	{model.Measure{Name: "netGain.expected", Topic: model.TopicEconomy, Unit: Kroner, NeedsDate: true, Source: fromBudgetAndTargets, SignRule: &gainIsMinus,
		Label: text("Forventet netto gevinst", "Expected net gain"),
		Definition: text(
			"Forventet forbrug til og med dagen plus forventet netto afkast, hvor intet tæller som 0.",
			"Expected consumption up to and including the day plus the expected net return, where nothing counts as 0.")}, expectedNetGain, sum("consumption.expectedToDate", "netReturn.expected")},
	{model.Measure{Name: "annualSaving", Topic: model.TopicEconomy, Unit: Kroner, NeedsDate: true, Source: fromMoney, SignRule: &savingIsMinus,
		Label: text("Årlig besparelse", "Annual saving"),
		Definition: text(
			"Den årlige udgift på dagen til strategiens borgere i anden forsørgelse, minus faldet i modtagere siden udgangspunktet gange modtagernes gennemsnitlige årlige udgift på dagen.",
			"The yearly cost on the day of the strategy's citizens in other support, minus the fall in recipients since the baseline date times the mean yearly cost of the recipients on the day.")}, annualSaving, nil},

	{model.Measure{Name: "consumption.actual", Topic: model.TopicBudget, Unit: Kroner, NeedsDate: true, Source: fromPostings,
		Label: text("Forbrug i året", "Consumption in the year"),
		Definition: text(
			"Strategiens posteringer fra 1. januar til og med dagen.",
			"The strategy's postings from 1 January up to and including the day."),
		Dimensions: []model.MeasureDimension{committeeDimension}}, consumption(actualYearToDate), by("committee")},
	{model.Measure{Name: "consumption.expected", Topic: model.TopicBudget, Unit: Kroner, NeedsDate: true, Source: fromBudget,
		Label: text("Forventet forbrug i året", "Expected consumption in the year"),
		Definition: text(
			"Årets investeringsbudget til og med dagen: en måned tæller med andelen af dens dage, et helt år er tolv lige store måneder.",
			"The year's investment budget up to and including the day: a month counts by the share of its days, a whole year is twelve equal months."),
		Dimensions: []model.MeasureDimension{committeeDimension}}, consumption(expectedYearToDate), by("committee")},
	{model.Measure{Name: "consumption.actualToDate", Topic: model.TopicBudget, Unit: Kroner, NeedsDate: true, Source: fromPostings,
		Label: text("Forbrug i alt", "Consumption in all"),
		Definition: text(
			"Alle strategiens posteringer til og med dagen.",
			"All postings of the strategy up to and including the day."),
		Dimensions: []model.MeasureDimension{committeeDimension}}, consumption(actualToDate), by("committee")},
	{model.Measure{Name: "consumption.expectedToDate", Topic: model.TopicBudget, Unit: Kroner, NeedsDate: true, Source: fromBudget,
		Label: text("Forventet forbrug i alt", "Expected consumption in all"),
		Definition: text(
			"Hele investeringsbudgettet til og med dagen: en måned tæller med andelen af dens dage, et helt år er tolv lige store måneder.",
			"The whole investment budget up to and including the day: a month counts by the share of its days, a whole year is twelve equal months."),
		Dimensions: []model.MeasureDimension{committeeDimension}}, consumption(expectedToDate), by("committee")},
	{model.Measure{Name: "investment", Topic: model.TopicBudget, Unit: Kroner, Source: fromBudget,
		Label: text("Investering", "Investment"),
		Definition: text(
			"Summen af budgettets investeringer.",
			"The sum of the budget's investments."),
		Dimensions: []model.MeasureDimension{committeeDimension, budgetCategoryDimension, yearDimension}}, investment, by("committee", "category", "year")},
	{model.Measure{Name: "netBudget", Topic: model.TopicBudget, Unit: Kroner, Source: fromBudget, SignRule: &gainIsMinus,
		Label: text("Nettobudget", "Net budget"),
		Definition: text(
			"Summen af budgettets investeringer og besparelser.",
			"The sum of the budget's investments and savings."),
		Dimensions: []model.MeasureDimension{yearDimension}}, netBudget, by("year")},

	{model.Measure{Name: "target", Topic: model.TopicTargets, Unit: Citizens, NeedsDate: true, Source: fromTargets,
		Label: text("Mål", "Goal"),
		Definition: text(
			"Det første fastsatte punkt på eller efter dagen.",
			"The first fixed point on or after the day."),
		Dimensions: []model.MeasureDimension{
			{Name: "state", Description: text("Målet for antallet med denne status: ON_BENEFIT, SELF_SUPPORT eller OTHER_SUPPORT.", "The goal for the number with this status: ON_BENEFIT, SELF_SUPPORT or OTHER_SUPPORT.")},
			{Name: "measure", Description: text("recipients (borgere), savings (kroner) eller selfSupportAfter (procent efter 36 måneder).", "recipients (citizens), savings (kroner) or selfSupportAfter (percent after 36 months).")}}}, target, nil},
	{model.Measure{Name: "target.reduction", Topic: model.TopicTargets, Unit: Percent, NeedsDate: true, Source: fromTargetsAndHistories,
		Label: text("Mål for faldet i modtagere", "Goal for the fall in recipients"),
		Definition: text(
			"Modtagere på udgangspunktet minus det første fastsatte antal på eller efter dagen, delt med modtagere på udgangspunktet.",
			"Recipients on the baseline date minus the first fixed number on or after the day, divided by the recipients on the baseline date."),
		Dimensions: []model.MeasureDimension{{Name: "measure", Required: true, Description: text("recipients.", "recipients.")}}}, targetReduction, nil},

	{model.Measure{Name: "interventions", Topic: model.TopicInterventions, Unit: Interventions, NeedsDate: true, Source: fromCatalogue,
		Label: text("Indsatser", "Interventions"),
		Definition: text(
			"Strategiens indsatser, der er begyndt på eller før dagen.",
			"The strategy's interventions that began on or before the day.")}, interventions, nil},
	{model.Measure{Name: "intervention.enrolled", Topic: model.TopicInterventions, Unit: Citizens, NeedsDate: true, Source: fromEnrolments,
		Label: text("Deltagere", "Participants"),
		Definition: text(
			"Borgere med et forløb i indsatsen, der er begyndt på eller før dagen.",
			"Citizens with an enrolment in the intervention that began on or before the day."),
		Dimensions: []model.MeasureDimension{interventionDimension}}, countOf((*results.Result).Participants), sum("intervention.active", "intervention.completed", "intervention.brokenOff")},
	{model.Measure{Name: "intervention.active", Topic: model.TopicInterventions, Unit: Citizens, NeedsDate: true, Source: fromEnrolments,
		Label: text("Deltagere i gang", "Participants enrolled now"),
		Definition: text(
			"Deltagere med et forløb, der dækker dagen.",
			"Participants with an enrolment that covers the day."),
		Dimensions: []model.MeasureDimension{interventionDimension}}, countOf((*results.Result).Active), nil},
	{model.Measure{Name: "intervention.completed", Topic: model.TopicInterventions, Unit: Citizens, NeedsDate: true, Source: fromEnrolments,
		Label: text("Deltagere, der har gennemført", "Participants who have completed"),
		Definition: text(
			"Deltagere uden et forløb på dagen, hvis senest sluttede forløb ikke blev afbrudt.",
			"Participants with no enrolment on the day, whose enrolment that ended last was not broken off."),
		Dimensions: []model.MeasureDimension{interventionDimension}}, countOf((*results.Result).Completed), nil},
	{model.Measure{Name: "intervention.brokenOff", Topic: model.TopicInterventions, Unit: Citizens, NeedsDate: true, Source: fromEnrolments,
		Label: text("Deltagere, der har afbrudt", "Participants who broke off"),
		Definition: text(
			"Deltagere uden et forløb på dagen, hvis senest sluttede forløb blev afbrudt.",
			"Participants with no enrolment on the day, whose enrolment that ended last was broken off."),
		Dimensions: []model.MeasureDimension{interventionDimension}}, countOf((*results.Result).BrokenOff), nil},
	{model.Measure{Name: "intervention.inJob", Topic: model.TopicInterventions, Unit: Citizens, NeedsDate: true, Source: fromEnrolments,
		Label: text("Deltagere i job", "Participants in a job"),
		Definition: text(
			"Deltagere, hvis seneste udfald på eller før dagen er job.",
			"Participants whose latest outcome on or before the day is a job."),
		Dimensions: []model.MeasureDimension{interventionDimension}}, countOf((*results.Result).InJob), nil},
	{model.Measure{Name: "intervention.inWorkPlacement", Topic: model.TopicInterventions, Unit: Citizens, NeedsDate: true, Source: fromEnrolments,
		Label: text("Deltagere i praktik", "Participants in work placement"),
		Definition: text(
			"Deltagere, hvis seneste udfald på eller før dagen er praktik.",
			"Participants whose latest outcome on or before the day is a work placement."),
		Dimensions: []model.MeasureDimension{interventionDimension}}, countOf((*results.Result).InWorkPlacement), nil},
	{model.Measure{Name: "intervention.inEducation", Topic: model.TopicInterventions, Unit: Citizens, NeedsDate: true, Source: fromEnrolments,
		Label: text("Deltagere i uddannelse", "Participants in education"),
		Definition: text(
			"Deltagere, hvis seneste udfald på eller før dagen er uddannelse.",
			"Participants whose latest outcome on or before the day is education."),
		Dimensions: []model.MeasureDimension{interventionDimension}}, countOf((*results.Result).InEducation), nil},
	{model.Measure{Name: "intervention.citizens", Topic: model.TopicInterventions, Unit: Citizens, NeedsDate: true, Source: fromEnrolmentsAndHistories,
		Label: text("Deltagere efter status", "Participants by status"),
		Definition: text(
			"Deltagere, der er borgere i strategien, efter det, de lever af på dagen.",
			"Participants who are citizens in the strategy, by what they live on that day."),
		Dimensions: []model.MeasureDimension{interventionDimension, stateDimension}}, ofResult(participantsByState), by("state")},
	{model.Measure{Name: "intervention.selfSupportAfter", Topic: model.TopicInterventions, Unit: Percent, NeedsDate: true, Source: fromEnrolmentsAndHistories,
		Label: text("Selvforsørgende efter forløbet", "Self-supporting after the enrolment"),
		Definition: text(
			"Af de deltagere, hvis forløb sluttede mindst så mange måneder før dagen: andelen, der var selvforsørgende netop så længe efter. Af flere forløb gælder det, der sluttede sidst.",
			"Of the participants whose enrolment ended at least so many months before the day: the share who were self-supporting exactly so long after. Of several enrolments the one that ended last counts."),
		Dimensions: []model.MeasureDimension{interventionDimension, monthsAfterEndDimension}}, ofResult(selfSupportingAfter), nil},
	{model.Measure{Name: "intervention.reachedShare", Topic: model.TopicInterventions, Unit: Percent, NeedsDate: true, Source: fromEnrolmentsAndHistories,
		Label: text("Andel, der nåede målet", "Share who reached the goal"),
		Definition: text(
			"Af de deltagere, hvis forløb sluttede så længe før dagen, som indsatsens mål regner med: andelen, der var selvforsørgende netop så længe efter.",
			"Of the participants whose enrolment ended as long before the day as the intervention's goal reckons with: the share who were self-supporting exactly so long after."),
		Dimensions: []model.MeasureDimension{interventionDimension}}, ofResult(reachedShare), nil},
	{model.Measure{Name: "intervention.expectedShare", Topic: model.TopicInterventions, Unit: Percent, NeedsDate: true, Source: fromCatalogue,
		Label: text("Forventet andel selvforsørgende", "Expected share self-supporting"),
		Definition: text(
			"Den andel af deltagerne, der ventes selvforsørgende.",
			"The share of the participants who are expected to be self-supporting."),
		Dimensions: []model.MeasureDimension{interventionDimension}}, interventionExpectedShare, nil},
	{model.Measure{Name: "intervention.spent", Topic: model.TopicInterventions, Unit: Kroner, NeedsDate: true, Source: fromPostings,
		Label: text("Forbrug i indsatsen", "Spent on the intervention"),
		Definition: text(
			"Posteringer til og med dagen, der nævner indsatsen, uanset hvilken strategi der betalte.",
			"Postings up to and including the day that name the intervention, whichever strategy paid."),
		Dimensions: []model.MeasureDimension{interventionDimension}}, ofResult(spent), nil},
	{model.Measure{Name: "intervention.spentPerParticipant", Topic: model.TopicInterventions, Unit: Kroner, NeedsDate: true, Source: fromPostingsAndEnrolments,
		Label: text("Forbrug pr. deltager", "Spent for each participant"),
		Definition: text(
			"Forbrug i indsatsen delt med deltagerne.",
			"Spent on the intervention divided by the participants."),
		Dimensions: []model.MeasureDimension{interventionDimension}}, ofResult(spentPerParticipant), nil},
	{model.Measure{Name: "intervention.spentPerSelfSupporting", Topic: model.TopicInterventions, Unit: Kroner, NeedsDate: true, Source: fromPostingsEnrolmentsAndHistories,
		Label: text("Forbrug pr. selvforsørgende", "Spent for each self-supporting"),
		Definition: text(
			"Forbrug i indsatsen delt med de deltagere, der er selvforsørgende på dagen. Der er ingen sammenligningsgruppe.",
			"Spent on the intervention divided by the participants who are self-supporting on the day. There is no comparison group."),
		Dimensions: []model.MeasureDimension{interventionDimension}}, ofResult(spentPerSelfSupporting), nil},

	{model.Measure{Name: "fall", Topic: model.TopicMunicipalities, Unit: Percent, Source: fromOthers,
		Label: text("Fald i modtagere", "Fall in recipients"),
		Definition: text(
			"(Første måned − sidste måned) ÷ første måned.",
			"(First month − last month) ÷ first month."),
		Dimensions: comparisonDimensions}, fall, nil},
	{model.Measure{Name: "rank.fall", Topic: model.TopicMunicipalities, Unit: Rank, Source: fromOthers,
		Label: text("Plads efter fald i modtagere", "Rank by fall in recipients"),
		Definition: text(
			"Kommunens plads efter faldet i modtagere mellem to måneder; 1 er det største fald, lige store fald deler plads.",
			"The municipality's rank by the fall in recipients between two months; 1 is the largest fall, equal falls share a rank."),
		Dimensions: comparisonDimensions}, rankFall, nil},
}

// Catalogue returns every named measure, in the order in which people read them.
func Catalogue() []*model.Measure {
	measures := make([]*model.Measure, len(catalogue))
	for i := range catalogue {
		measures[i] = &catalogue[i].Measure
	}
	return measures
}

func find(name string) (*entry, error) {
	for i := range catalogue {
		if catalogue[i].Name == name {
			return &catalogue[i], nil
		}
	}
	return nil, model.InvalidField("measures", "Der er intet måltal med navnet %q. Feltet measures viser dem, der er.", name)
}

// Label returns the Danish label of the named measure, or the name itself.
func Label(name string) string {
	entry, err := find(name)
	if err != nil {
		return name
	}
	return entry.Label.Danish
}
