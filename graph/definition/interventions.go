package definition

import "kik/graph/model"

// interventions: see cohort.Results and graph/results.
var interventions = []model.Definition{
	{Name: "participants", Topic: model.TopicInterventions, Title: text("Deltagere", "Participants"),
		Text: text(
			"Borgere med et forløb i indsatsen, der er begyndt på eller før dagen, hver én gang. Aktive er i et forløb på dagen; de øvrige har gennemført eller afbrudt, efter det forløb, der sluttede sidst.",
			"Citizens with an enrolment in the intervention that began on or before the day, each once. Active are enrolled on the day; the others have completed or broken off, by the enrolment that ended last."),
		Carriers: []string{"InterventionResults"}},
	{Name: "outcome", Topic: model.TopicInterventions, Title: text("Udfald", "Outcome"),
		Text: text(
			"I job, i praktik og i uddannelse er deltagere, hvis seneste udfald på eller før dagen er det. Udfaldet står i forløbet; status følger af borgerens ydelser. De to kan overlappe.",
			"In a job, in work placement and in education are participants whose latest outcome on or before the day is that. The outcome is told by the enrolment; the state follows from the citizen's benefits. The two may overlap."),
		Carriers: []string{"Outcome", "InterventionResults.inJob"}},
	{Name: "afterEnd", Topic: model.TopicInterventions, Title: text("Efter forløbets afslutning", "After the enrolment's end"),
		Text: text(
			"Hvor deltagerne er et antal måneder efter deres forløbs sidste dag. Kun dem, hvis forløb sluttede for så længe siden, tæller med; de øvrige er ikke fulgt længe nok.",
			"Where the participants are a number of months after the last day of their enrolment. Only those count whose enrolment ended so long ago; the others are not observed long enough."),
		Carriers: []string{"ResultsAfter"}},
	{Name: "goal", Topic: model.TopicInterventions, Title: text("Over eller under målet", "Reached or below its goal"),
		Text: text(
			"Af deltagere, hvis forløb sluttede for mindst så mange måneder siden, som indsatsen har sat, er andelen af selvforsørgende så længe efter afslutningen enten mindst den forventede (nået) eller mindre (under). Er der ingen sådanne deltagere, er det ikke afgjort endnu.",
			"Of participants whose enrolment ended at least as many months ago as the intervention has set, the share who are self-supporting so long after the end is either at least the expected one (reached) or smaller (below). With no such participants it is not yet decided."),
		Carriers: []string{"GoalStanding", "GoalResult"}},
	{Name: "cohortOfIntervention", Topic: model.TopicInterventions, Title: text("En indsats' borgere", "The citizens of an intervention"),
		Text: text(
			"De af strategiens borgere, der har et forløb i indsatsen på eller før dagen. Indgang, indgangsydelse og kohorte er strategiens; fastholdelse og tilbagevenden tæller fra borgerens første forløb i indsatsen.",
			"Those of the population who were enrolled in the intervention by the day. Entry, entry benefit and cohort are the strategy's; retention and re-entry count from the citizen's first enrolment in the intervention."),
		Carriers: []string{"Intervention.cohort"}},
	{Name: "priceOfResult", Topic: model.TopicInterventions, Title: text("Pris pr. selvforsørgende", "Price for each self-supporting"),
		Text: text(
			"De posteringer, der nævner indsatsen, til og med dagen, delt med de deltagere, der er selvforsørgende på dagen. Det siger ikke, at indsatsen er årsagen.",
			"The postings that name the intervention, up to and including the day, divided by the participants who are self-supporting on the day. It does not say that the intervention is the cause."),
		Carriers: []string{"InterventionMoney"}},
}
