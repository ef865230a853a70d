package definition

import "kik/graph/model"

// reading: how a figure is to be read.
var reading = []model.Definition{
	{Name: "rounding", Topic: model.TopicReading, Title: text("Afrunding", "Rounding"),
		Text: text(
			"Hvert beløb beregnes nøjagtigt og afrundes én gang, til hele ører, halve væk fra nul. En sum beregnes af de uafrundede dele, så viste dele ikke altid giver den viste sum. Andele er uafrundede i API'et og vises med én decimal.",
			"Every amount is computed exactly and rounded once, to whole øre, half away from zero. A total is computed from the unrounded parts, so that the parts shown may not add up to the total shown. Shares are unrounded in the API and shown with one decimal."),
		Carriers: []string{"Kroner", "Figure.value"}},
	{Name: "fourAnswers", Topic: model.TopicReading, Title: text("Nul, intet, skjult og ingen adgang", "Zero, nothing, hidden and no access"),
		Text: text(
			"Fire forskellige svar. Nul er et tal. Intet betyder, at der ikke er noget at regne af, og vises som en streg. Skjult betyder, at tallet kunne røbe en borger. Ingen adgang betyder, at din rolle ikke må se det.",
			"Four different answers. Zero is a number. Nothing means that there is nothing to compute from, and is shown as a dash. Hidden means that the number could expose a citizen. No access means that your role may not see it."),
		Carriers: []string{"FigureStatus"}},
	{Name: "dataVersion", Topic: model.TopicReading, Title: text("Dataversion", "Data version"),
		Text: text(
			"Tallet går op, hver gang data ændres. To svar med samme version hviler på samme data, og samme spørgsmål giver samme svar på siden, i API'et og i filer.",
			"The number goes up with every change of the data. Two answers with the same version rest on the same data, and the same question has the same answer on the page, in the API and in files."),
		Carriers: []string{"DataBasis.version"}},
	{Name: "dataThrough", Topic: model.TopicReading, Title: text("Data til og med", "Data through"),
		Text: text(
			"Den dag, som data er fuldstændige til, som den blev oplyst ved indlæsningen. Senere dage kan ikke opgøres. Har ingen oplyst dagen, siger hver rapport, at den er ukendt.",
			"The day through which the data are complete, as was stated when they were imported. Later days have no figures. Where nobody has stated the day, every report says that it is unknown."),
		Carriers: []string{"DataBasis.dataThrough"}},
	{Name: "asIssued", Topic: model.TopicReading, Title: text("Rapporter, som de blev udgivet", "Reports as they were issued"),
		Text: text(
			"Er borgere, som en strategis tal hviler på, slettet efter reglen om opbevaring, findes strategiens rapporter, som de blev skrevet ned før sletningen, for måneders sidste dage. Andet kan ikke længere beregnes.",
			"Where citizens on whom a strategy's figures rest have been deleted by the retention rule, its reports are there as they were written down before, of the last days of months. Nothing else can be computed any more."),
		Carriers: []string{"ManagementReport.issuedAt", "Programme.closed"}},
}

// limits: what the figures do not say.
var limits = []model.Definition{
	{Name: "noComparisonGroup", Topic: model.TopicLimits, Title: text("Ingen sammenligningsgruppe", "No comparison group"),
		Text: text(
			"Besparelse, netto afkast og netto gevinst regner hver dag uden for ydelsen som sparet. De viser ikke, hvad der var sket uden strategien: nogle borgere ville have forladt ydelsen alligevel. Tallene er et regnskab, ikke en målt effekt.",
			"Savings, net return and net gain count every day off the benefit as saved. They do not show what would have happened without the strategy: some citizens would have left the benefit anyway. The figures are an account, not a measured effect."),
		Carriers: []string{"ReportEconomy", "CohortAnalysisEconomy"}},
	{Name: "groupsDiffer", Topic: model.TopicLimits, Title: text("Grupper er forskellige på forhånd", "Groups differ beforehand"),
		Text: text(
			"Indsatser får ikke de samme borgere. At deltagere i en indsats oftere bliver selvforsørgende end deltagere i en anden, siger ikke, at indsatsen er bedre.",
			"Interventions do not get the same citizens. That participants of one intervention become self-supporting more often than those of another does not say that the intervention is better."),
		Carriers: []string{"InterventionResults", "RetentionGroup.logRank"}},
	{Name: "publishedRounding", Topic: model.TopicLimits, Title: text("Offentliggjorte tabellers egen afrunding", "Published tables' own rounding"),
		Text: text(
			"Kommunens offentliggjorte tabeller er afrundet hver for sig, og nogle går ikke op på det sidste ciffer. Her afrundes hvert tal for sig som i kilden; der rettes ikke, så det går op.",
			"The municipality's published tables are rounded cell by cell, and some do not add up by their last digit. Here each figure is rounded by itself as in its source; nothing is adjusted so that it adds up."),
		Carriers: []string{"PublishedFigure.decimals", "PublishedFigure.agrees"}},
	{Name: "sourcesDiffer", Topic: model.TopicLimits, Title: text("Kilder, der er uenige", "Sources that disagree"),
		Text: text(
			"To kilder kan have offentliggjort forskellige tal for det samme. Begge er bevaret, hver med sin kilde; ingen af dem er valgt i det skjulte.",
			"Two sources may have published different figures for one thing. Both are kept, each with its source; none is silently chosen."),
		Carriers: []string{"PublishedFigure.conflictsWith"}},
	{Name: "demo", Topic: model.TopicLimits, Title: text("Demodata", "Demo data"),
		Text: text(
			"Hvor siden siger demodata, er borgerne opdigtede og valgt, så de offentliggjorte tal kommer frem. At tallene stemmer, viser regnereglerne, ikke en effekt. Det, der ikke er offentliggjort, er konstrueret.",
			"Where the page says demo data, the citizens are invented and chosen so that the published figures come out. That the figures agree shows the rules of calculation, not an effect. What is not published is constructed."),
		Carriers: []string{"DataBasis.demo"}},
}

// privacy: see graph/disclosure, graph/auth and the access log of graph/store.
var privacy = []model.Definition{
	{Name: "disclosure", Topic: model.TopicPrivacy, Title: text("Ingen små tal ud af huset", "No small counts leave the house"),
		Text: text(
			"I det, der forlader huset, er antal borgere fra 1 til 4 skjult, og det er også de tal, som de kunne regnes ud af. Grænsen kan sættes højere, ikke lavere. Offentlige tal gælder altid en måneds sidste dag og har ingen filtre, så to udgaver ikke kan trækkes fra hinanden.",
			"In what leaves the house, counts of 1 to 4 citizens are hidden, and so are the figures from which they could be worked out. The threshold can be set higher, not lower. Public figures are always of the last day of a month and without filters, so that two editions cannot be subtracted from each other."),
		Carriers: []string{"DisclosedReport", "DisclosedReport.threshold"}},
	{Name: "pseudonyms", Topic: model.TopicPrivacy, Title: text("Intet CPR-nummer", "No CPR number"),
		Text: text(
			"Et CPR-nummer erstattes på vejen ind af et pseudonym, som kun kan dannes med en hemmelig nøgle. Det gemmes, logges og vises ikke.",
			"A CPR number is replaced on its way in by a pseudonym that can only be made with a secret key. It is never stored, logged or shown."),
		Carriers: []string{"Citizen.id"}},
	{Name: "singleCitizens", Topic: model.TopicPrivacy, Title: text("Enkelte borgere", "Single citizens"),
		Text: text(
			"Kun en analytiker kan se enkelte borgere, under pseudonym og med en begrundelse. Hvert opslag skrives ned: hvem, hvornår, hvilke borgere, hvilke oplysninger og hvorfor.",
			"Only an analyst can see single citizens, under a pseudonym and for a stated reason. Every look is written down: who, when, whom, which fields and why."),
		Carriers: []string{"CohortAnalysis.citizens", "Role.ANALYST"}},
}
