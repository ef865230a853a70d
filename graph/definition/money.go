package definition

import "kik/graph/model"

// economy: see economy.ReturnOf and economy.NetGain.
var economy = []model.Definition{
	{Name: "costOfDay", Topic: model.TopicEconomy, Title: text("En dags udgift", "Cost of a day"),
		Text: text(
			"Ydelsens takst, som den gælder den dag, × 12 ÷ 365. Taksten er kommunens nettoudgift til en borger på ydelsen i en måned. Mangler en takst, som der er brug for, kan tallet ikke beregnes, og der står hvorfor; det bliver aldrig til nul.",
			"The benefit's rate in force that day × 12 ÷ 365. The rate is the municipality's net cost of one citizen on the benefit for a month. Where a rate that is needed is missing, the figure cannot be computed, and it says why; it is never silently zero."),
		Carriers: []string{"RatedDays", "EconomyPart"}},
	{Name: "signRule", Topic: model.TopicEconomy, Title: text("Fortegn", "Sign"),
		Text: text(
			"Minus er en gevinst for kommunen, plus er et tab. Det er kommunens offentliggjorte regel, og den gælder afledte konsekvenser, besparelse, netto afkast og netto gevinst.",
			"Minus is a gain for the municipality, plus is a loss. It is the municipality's published rule, and it holds for derived costs, savings, net return and net gain."),
		Carriers: []string{"Kroner"}},
	{Name: "withoutInflow", Topic: model.TopicEconomy, Title: text("Med og uden tilgang", "With and without the inflow"),
		Text: text(
			"Resultatet står to gange: med alle strategiens borgere, og med udgangspunktet alene. Med tilgang tæller dens dage på ydelsen som en udgift. Forbruget er det samme i begge.",
			"The result stands twice: with all citizens of the strategy, and with the baseline cohort alone. With the inflow its days on the benefit count as a cost. Consumption is the same in both."),
		Carriers: []string{"ReportEconomy.netGainWithoutInflow"}},
	{Name: "payBack", Topic: model.TopicEconomy, Title: text("Tjent hjem", "Paid back"),
		Text: text(
			"Investeringen er tjent hjem fra udgangen af den første måned, hvor netto gevinsten i alt er nul eller en gevinst og bliver ved med at være det til dagen. Måneder, før der er brugt penge, tæller ikke.",
			"The investment is paid back from the end of the first month at which the net gain in all is nothing or a gain and stays so up to the day. Months before any money was spent do not count."),
		Carriers: []string{"PayBack", "PayBackStatus"}},
}

// budget: see economy.Ledger.
var budget = []model.Definition{
	{Name: "consumption", Topic: model.TopicBudget, Title: text("Forbrug", "Consumption"),
		Text: text(
			"Strategiens posteringer til og med dagen, efter udvalg. I året er fra 1. januar; i alt er fra den første postering. Hvert udvalg, der har en postering eller en budgetlinje, står med, også med nul.",
			"The strategy's postings up to and including the day, by committee. In the year is from 1 January; in all is from the first posting. Every committee with a posting or a budget line is listed, also with zero."),
		Carriers: []string{"Consumption", "ConsumptionLine"}},
	{Name: "expectedConsumption", Topic: model.TopicBudget, Title: text("Forventet forbrug", "Expected consumption"),
		Text: text(
			"Budgettets investeringer til og med dagen. En linje for en måned tæller med andelen af månedens dage; en linje for et år er tolv lige store måneder. Beløbene er i det prisniveau, som budgettet er vedtaget i, og regnes ikke om.",
			"The budget's investments up to and including the day. A line of one month counts by the share of its days; a line of a year is twelve equal months. Amounts are in the price level in which the budget was decided, and are not converted."),
		Carriers: []string{"Consumption.expectedToDate", "BudgetSum.priceLevel"}},
}

// targets: see economy.Ledger.
var targets = []model.Definition{
	{Name: "points", Topic: model.TopicTargets, Title: text("Mål og forventet udvikling", "Goals and expected development"),
		Text: text(
			"Et mål er det første fastsatte punkt på eller efter dagen, med sin egen dato. Det forventede på en dag er det seneste fastsatte punkt på eller før dagen; for modtagere den rette linje efter dage mellem punkterne. Hvor intet er fastsat, er der intet mål og intet forventet.",
			"A goal is the first fixed point on or after the day, with its own date. What is expected on a day is the latest fixed point on or before it; of recipients the straight line by days between the points. Where nothing is fixed, there is no goal and nothing expected."),
		Carriers: []string{"Target", "CountTarget"}},
}
