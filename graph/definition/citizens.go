package definition

import "kik/graph/model"

// recipients: see cohort.Analysis and analysis.Analysis.
var recipients = []model.Definition{
	{Name: "stock", Topic: model.TopicRecipients, Title: text("Bestand", "Stock"),
		Text: text(
			"De borgere, der er i målgruppen for strategien på en bestemt dag, uanset hvornår de kom til. Udviklingen viser bestanden på hver måneds sidste dag. Bestanden er ikke det samme som dem, der er tilbage af udgangspunktet: den rummer også tilgangen.",
			"The citizens who are in target on a certain day, whenever they entered. The development shows the stock on the last day of each month. The stock is not what is left of the baseline cohort: it holds the inflow too."),
		Carriers: []string{"TrendPoint.recipients", "Recipients.actual"}},
	{Name: "movement", Topic: model.TopicRecipients, Title: text("Månedens bevægelse", "Monthly movement"),
		Text: text(
			"Fra månedens forrige sidste dag til dens sidste dag. Nye er i bestanden nu, var det ikke før, og kom til i måneden. Tilbage er i bestanden nu, var det ikke før, og kom til tidligere. Ude var i bestanden før og er det ikke nu. Bestanden før + nye + tilbage − ude = bestanden nu. De, der kommer og går inden for samme måned, er ikke med; deres antal står for sig.",
			"From the last day of the month before to the last day of the month. New are in the stock now, were not before, and entered in the month. Back are in the stock now, were not before, and entered earlier. Out were in the stock before and are not now. The stock before + new + back − out = the stock now. Those who come and go within one month are not in it; their number is given apart."),
		Carriers: []string{"MonthMovement", "CohortAnalysis.movement"}},
	{Name: "fullTimePersons", Topic: model.TopicRecipients, Title: text("Fuldtidspersoner", "Full-time persons"),
		Text: text(
			"Alle borgeres dage i målgruppen i en periode, lagt sammen og delt med periodens dage.",
			"All citizens' days in target in a period, added up and divided by the days of the period."),
		Carriers: []string{"BenefitDays.fullTimePersons", "CohortAnalysis.benefitDays"}},
}

// population: see cohort.Scope and cohort.Analysis.
var population = []model.Definition{
	{Name: "day", Topic: model.TopicPopulation, Title: text("Dag, udgangspunkt og opgørelsesdag", "Day, baseline date and day of the figure"),
		Text: text(
			"Alle perioder tæller både første og sidste dag med. Udgangspunktet er den dag, strategien måler fra; opgørelsesdagen kan ikke ligge før den. Strategiens egen periode begrænser hverken borgere, posteringer eller budget.",
			"All periods count both their first and their last day. The baseline date is the day from which the strategy measures; the day of a figure cannot lie before it. The strategy's own period bounds neither citizens nor postings nor budget."),
		Carriers: []string{"Programme.baselineDate", "ManagementReport.asOf"}},
	{Name: "benefitOnDay", Topic: model.TopicPopulation, Title: text("Ydelse på en dag", "Benefit on a day"),
		Text: text(
			"Dækker flere ydelsesforløb samme dag, tæller det, hvis klasse kommer først: strategiens ydelser, anden forsørgelse, øvrige målgrupper, selvforsørgelse. Inden for en klasse tæller det, der er begyndt senest, og ved samme dag den alfabetisk første kode. En dag, som intet forløb dækker, er selvforsørgelse.",
			"Where several benefit spells cover one day, the one counts whose class comes first: the strategy's benefits, other support, other target groups, self-support. Within a class the later start counts, and for the same start the alphabetically first code. A day that no spell covers is self-support."),
		Carriers: []string{"Dimension.BENEFIT", "BenefitSpell"}},
	{Name: "targetGroupOnDay", Topic: model.TopicPopulation, Title: text("Målgruppe på en dag", "Target group on a day"),
		Text: text(
			"Af de visitationer, der dækker dagen, tæller den, der er begyndt senest, og ved samme dag den alfabetisk første kode. Der er måske ingen. Ydelse og målgruppe er to tidslinjer for sig: ingen af dem følger af den anden.",
			"Of the visitations that cover the day, the one with the later start counts, and for the same start the alphabetically first code. There may be none. Benefit and target group are two time lines of their own: neither follows from the other."),
		Carriers: []string{"Dimension.TARGET_GROUP", "Visitation"}},
	{Name: "inTarget", Topic: model.TopicPopulation, Title: text("I målgruppen for strategien", "In target"),
		Text: text(
			"På en dag: borgerens ydelse er en af strategiens, og hvor strategien også nævner målgrupper, er borgerens målgruppe den dag en af dem. Får en borger en af strategiens ydelser uden at være i en af dens målgrupper, hører dagen til øvrige målgrupper.",
			"On a day: the citizen's benefit is one of the strategy's, and where the strategy names target groups too, the citizen's target group on that day is one of them. A day on one of the strategy's benefits outside its target groups belongs to other target groups."),
		Carriers: []string{"Programme.targetBenefits", "Programme.targetGroups"}},
	{Name: "population", Topic: model.TopicPopulation, Title: text("Borgere i strategien", "Population"),
		Text: text(
			"De borgere, der har mindst én dag i målgruppen fra udgangspunktet til og med opgørelsesdagen. Den, der er kommet med, bliver ved med at tælle med.",
			"The citizens with at least one day in target from the baseline date to the day of the figure. Who has come in stays in."),
		Carriers: []string{"CohortAnalysis.population", "Status.population"}},
	{Name: "entry", Topic: model.TopicPopulation, Title: text("Indgang", "Entry"),
		Text: text(
			"Indgangsdagen er borgerens første dag i målgruppen fra udgangspunktet. Indgangsydelsen er ydelsen den dag.",
			"The entry day is the citizen's first day in target from the baseline date. The entry benefit is the benefit on that day."),
		Carriers: []string{"Dimension.ENTRY_BENEFIT", "Dimension.ENTRY_MONTH"}},
	{Name: "cohort", Topic: model.TopicPopulation, Title: text("Udgangspunkt og tilgang", "Baseline and inflow"),
		Text: text(
			"De to kohorter. Udgangspunktet er de borgere, hvis indgangsdag er udgangspunktets dag; tilgangen er alle, der kom til senere. At vende tilbage flytter ikke en borger.",
			"The two cohorts. The baseline is the citizens whose entry day is the baseline date; the inflow is everyone who entered later. Coming back does not move a citizen."),
		Carriers: []string{"Cohort"}},
	{Name: "state", Topic: model.TopicPopulation, Title: text("Status", "State"),
		Text: text(
			"Hvor en borger er på en dag. På ydelsen: i målgruppen for strategien. Ellers efter klassen af dagens ydelse: selvforsørgelse (job, uddannelse eller ingen ydelse), anden forsørgelse (som kommunen også betaler, f.eks. ressourceforløb, fleksjob eller førtidspension) eller øvrige målgrupper (f.eks. sygedagpenge, dagpenge eller fraflyttet).",
			"Where a citizen is on a day. On the benefit: in target. Otherwise by the class of the day's benefit: self-support (a job, education or no benefit), other support (which the municipality pays too, e.g. a resource programme, a flex job or early retirement pension) or other target groups (e.g. sickness benefit, unemployment benefit or moved away)."),
		Carriers: []string{"State"}},
	{Name: "flow", Topic: model.TopicPopulation, Title: text("Bevægelse mellem to dage", "Flow between two days"),
		Text: text(
			"Strategiens borgere på den sidste dag, hver én gang, efter hvor de var på den første dag, og hvor de er på den sidste: efter status eller efter ydelse. Den, der endnu ikke var kommet til på den første dag, står for sig.",
			"The population on the later day, each citizen once, by where they were on the earlier day and where they are on the later: by state or by benefit. Who had not yet entered on the earlier day stands apart."),
		Carriers: []string{"CohortAnalysis.flow", "FlowCell"}},
	{Name: "age", Topic: model.TopicPopulation, Title: text("Alder", "Age"),
		Text: text(
			"Årstallet på dagen minus fødselsåret: kun året kendes. Grupperne er under 25, 25–29, 30–39, 40–49, 50–59 og 60 og derover, medmindre andre er valgt.",
			"The year of the day minus the birth year: only the year is known. The bands are under 25, 25–29, 30–39, 40–49, 50–59 and 60 and over, unless others are chosen."),
		Carriers: []string{"Dimension.AGE_BAND"}},
	{Name: "weeksOnBenefit", Topic: model.TopicPopulation, Title: text("Uger på ydelsen", "Weeks on benefit"),
		Text: text(
			"Af en borger, der er i målgruppen på dagen: hele uger siden begyndelsen af den ubrudte række af dage i målgruppen, som dagen ligger i.",
			"Of a citizen who is in target on the day: whole weeks since the start of the unbroken run of days in target that contains the day."),
		Carriers: []string{"Dimension.WEEKS_ON_BENEFIT"}},
}

// duration: see graph/survival and cohort.Retention.
var duration = []model.Definition{
	{Name: "exit", Topic: model.TopicDuration, Title: text("Afgang", "Exit"),
		Text: text(
			"Den første dag uden for målgruppen efter indgangen. Korte afbrud kan regnes for ingen afgang, hvis de højst varer det valgte antal dage; intet er valgt, når der ikke står andet. Afgangens slags er status den dag.",
			"The first day out of target after the entry. Short gaps can count as no exit, if they last at most the chosen number of days; none is chosen unless it says so. The kind of an exit is the state on that day."),
		Carriers: []string{"ExitKind"}},
	{Name: "retention", Topic: model.TopicDuration, Title: text("Fastholdelse", "Retention"),
		Text: text(
			"Andelen, der endnu ikke er ude, efter dage siden indgangen (Kaplan-Meier). På hver dag med en afgang ganges andelen med 1 − afgange ÷ dem, der er tilbage lige før. Den, der ikke er ude på opgørelsesdagen, følges til den dag og ikke længere. Udgangspunktet tæller fra udgangspunktets dag, tilgangen fra indgangsdagen; de to lægges ikke sammen, medmindre der bedes om det. Tælles kun afgange til selvforsørgelse, ender iagttagelsen ved de andre afgange.",
			"The share that is not out yet, by days since the entry (Kaplan-Meier). On each day with an exit the share is multiplied by 1 − exits ÷ those left just before. Who is not out on the day of the figure is followed to that day and no longer. The baseline cohort counts from the baseline date, the inflow from the entry day; the two are not pooled unless asked for. Where only exits to self-support count, the other exits end the observation."),
		Carriers: []string{"CohortAnalysis.retention", "RetentionGroup", "RetentionPoint"}},
	{Name: "competingExits", Topic: model.TopicDuration, Title: text("Afgang til hvad", "Exit to what"),
		Text: text(
			"Andelen af alle, der er gået til selvforsørgelse, anden forsørgelse eller øvrige målgrupper inden for et antal dage, hvor de tre afgange udelukker hinanden (Aalen-Johansen).",
			"The share of all who have left for self-support, other support or other target groups within a number of days, where the three exits exclude each other (Aalen-Johansen)."),
		Carriers: []string{"RetentionPoint.leftToSelfSupport"}},
	{Name: "uncertainty", Topic: model.TopicDuration, Title: text("Usikkerhed og median", "Uncertainty and median"),
		Text: text(
			"Båndet om en kurve er 95 procents grænser med Greenwoods varians på log-log-skalaen (z = 1,959964). Medianen er den første dag, hvor højst halvdelen er tilbage; dens grænser er de dage, hvor kurvens grænser når halvdelen. Nås halvdelen ikke, er der ingen median.",
			"The band around a curve is 95 percent limits by Greenwood's variance on the log-log scale (z = 1.959964). The median is the first day on which at most half are left; its limits are the days on which the curve's limits reach half. Where half is not reached, there is no median."),
		Carriers: []string{"RetentionMedian", "RetentionPoint.lower"}},
	{Name: "logRank", Topic: model.TopicDuration, Title: text("Forskel mellem grupper", "Difference between groups"),
		Text: text(
			"Log-rank-testen: hvor sandsynligt det er at se så stor en forskel mellem kurverne eller en større, hvis der ingen forskel var. En lille sandsynlighed siger, at grupperne er forskellige, ikke hvorfor.",
			"The log-rank test: how probable so large a difference between the curves or a larger one is, were there no difference. A small probability says that the groups differ, not why."),
		Carriers: []string{"LogRankTest"}},
	{Name: "reentry", Topic: model.TopicDuration, Title: text("Tilbage på ydelsen", "Re-entry"),
		Text: text(
			"Af dem, hvis første afgang plus et antal måneder er nået på opgørelsesdagen: andelen, der inden for månederne har en dag i målgruppen igen. De øvrige er ikke fulgt længe nok og tælles for sig.",
			"Of those whose first exit plus a number of months has been reached on the day of the figure: the share with a day in target again within the months. The others are not observed long enough and are counted apart."),
		Carriers: []string{"Reentry", "CohortAnalysis.reentry"}},
}
