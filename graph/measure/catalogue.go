package measure

import "kik/graph/model"

// Units of the measures.
const (
	Kroner        = "kroner"
	Citizens      = "citizens"
	Percent       = "percent"
	Rank          = "rank"
	Interventions = "interventions"
)

// The sources that figures name.
const (
	fromHistories  = "Ydelsesforløb og visitationer"
	fromMoney      = "Ydelsesforløb, visitationer og takster"
	fromPostings   = "Posteringer"
	fromBudget     = "Budget"
	fromTargets    = "Målsætninger"
	fromEnrolments = "Forløb i indsatser"
	fromCatalogue  = "Indsatskatalog"
	fromOthers     = "Kommunernes månedstal"
)

const (
	gainIsMinus   = "Minus er en gevinst for kommunen, plus er et tab."
	savingIsMinus = "Minus er en besparelse for kommunen."
)

// entry is a named measure with its computation.
type entry struct {
	model.Measure
	compute func(*Evaluation, dimensions) (Result, error)
}

// catalogue holds every named measure. The definitions are those of DOMAIN
// section 3 in plain Danish.
var catalogue = []entry{
	{model.Measure{Name: "recipients", Label: "Modtagere", Unit: Citizens, NeedsDate: true, Source: fromHistories,
		Definition: "Borgere, der på dagen får en af strategiens ydelser og er i en af dens målgrupper (bestanden)."}, recipients},
	{model.Measure{Name: "recipients.expected", Label: "Forventede modtagere", Unit: Citizens, NeedsDate: true, Source: fromTargets,
		Definition: "Den rette linje efter dage mellem de fastsatte antal modtagere, afrundet til en decimal; uden for punkterne er der intet forventet."}, expectedRecipients},
	{model.Measure{Name: "population", Label: "Borgere i strategien", Unit: Citizens, NeedsDate: true, Source: fromHistories,
		Definition: "Borgere med mindst én dag på strategiens ydelser og i dens målgrupper fra udgangspunktet til dagen.",
		Dimensions: []model.MeasureDimension{cohortDimension}}, population},
	{model.Measure{Name: "citizens", Label: "Borgere efter status", Unit: Citizens, NeedsDate: true, Source: fromHistories,
		Definition: "Borgere i strategien efter det, de lever af på dagen.",
		Dimensions: []model.MeasureDimension{cohortDimension, stateDimension}}, citizens},
	{model.Measure{Name: "leftShare", Label: "Andel, der har forladt ydelsen", Unit: Percent, NeedsDate: true, Source: fromHistories,
		Definition: "1 minus de borgere i strategien, der på dagen stadig får ydelsen, delt med alle borgere i strategien.",
		Dimensions: []model.MeasureDimension{cohortDimension}}, leftShare},
	{model.Measure{Name: "selfSupportAfter", Label: "Selvforsørgende efter et antal måneder", Unit: Percent, NeedsDate: true, Source: fromHistories,
		Definition: "Af de borgere, hvis første dag plus månederne er nået på dagen: andelen, der er selvforsørgende netop så længe efter.",
		Dimensions: []model.MeasureDimension{
			{Name: "months", Required: true, Description: "Måneder efter den første dag."},
			{Name: "entryYear", Description: "Kun borgere, der kom til i året."}}}, selfSupportAfter},

	{model.Measure{Name: "fulfilment.citizens", Label: "Målopfyldelse, borgere", Unit: Citizens, NeedsDate: true, Source: fromHistories,
		Definition: "Borgere i strategien, der på dagen er selvforsørgende eller i anden forsørgelse. Øvrige målgrupper er ikke med.",
		Dimensions: []model.MeasureDimension{fulfilmentDimension(false)}}, fulfilmentCitizens},
	{model.Measure{Name: "fulfilment.share", Label: "Målopfyldelse, andel", Unit: Percent, NeedsDate: true, Source: fromHistories,
		Definition: "Andelen af dem, der er selvforsørgende eller i anden forsørgelse. Øvrige målgrupper er ikke med.",
		Dimensions: []model.MeasureDimension{fulfilmentDimension(true)}}, fulfilmentShare},
	{model.Measure{Name: "fulfilment.expectedShare", Label: "Målopfyldelse, forventet andel", Unit: Percent, NeedsDate: true, Source: fromTargets,
		Definition: "Den seneste fastsatte andel på eller før dagen.",
		Dimensions: []model.MeasureDimension{fulfilmentDimension(true)}}, expectedShare},

	{model.Measure{Name: "derivedCosts", Label: "Afledte økonomiske konsekvenser", Unit: Kroner, NeedsDate: true, Source: fromMoney, SignRule: text(gainIsMinus),
		Definition: "Dage i anden forsørgelse fra den første dag til dagen, gange ydelsens takst den dag × 12 / 365. For tilgangen også dagene på strategiens ydelser.",
		Dimensions: []model.MeasureDimension{cohortDimension, categoryDimension}}, derivedCosts},
	{model.Measure{Name: "derivedCosts.expected", Label: "Forventede afledte konsekvenser", Unit: Kroner, NeedsDate: true, Source: fromTargets, SignRule: text(gainIsMinus),
		Definition: "Det seneste fastsatte beløb på eller før dagen."}, expectedPoint(model.TargetDerived)},
	{model.Measure{Name: "savings", Label: "Besparelse", Unit: Kroner, NeedsDate: true, Source: fromMoney, SignRule: text(savingIsMinus),
		Definition: "Minus dagene som selvforsørgende eller i anden forsørgelse fra den første dag til dagen, gange den takst, som borgerens første ydelse har den dag × 12 / 365. Der er ingen sammenligningsgruppe.",
		Dimensions: []model.MeasureDimension{cohortDimension}}, savings},
	{model.Measure{Name: "savings.expected", Label: "Forventet besparelse", Unit: Kroner, NeedsDate: true, Source: fromTargets, SignRule: text(savingIsMinus),
		Definition: "Det seneste fastsatte beløb på eller før dagen."}, expectedPoint(model.TargetSavings)},
	{model.Measure{Name: "netReturn", Label: "Netto afkast", Unit: Kroner, NeedsDate: true, Source: fromMoney, SignRule: text(gainIsMinus),
		Definition: "Afledte økonomiske konsekvenser plus besparelse. Der er ingen sammenligningsgruppe.",
		Dimensions: []model.MeasureDimension{cohortDimension}}, netReturn},
	{model.Measure{Name: "netReturn.expected", Label: "Forventet netto afkast", Unit: Kroner, NeedsDate: true, Source: fromTargets, SignRule: text(gainIsMinus),
		Definition: "Det seneste fastsatte beløb på eller før dagen."}, expectedPoint(model.TargetNetReturn)},
	{model.Measure{Name: "netGain", Label: "Netto gevinst", Unit: Kroner, NeedsDate: true, Source: fromPostings + ", " + fromMoney, SignRule: text(gainIsMinus),
		Definition: "Strategiens forbrug til og med dagen plus netto afkast. Der er ingen sammenligningsgruppe."}, netGain},
	{model.Measure{Name: "netGain.withoutInflow", Label: "Netto gevinst uden tilgang", Unit: Kroner, NeedsDate: true, Source: fromPostings + ", " + fromMoney, SignRule: text(gainIsMinus),
		Definition: "Strategiens forbrug til og med dagen plus netto afkast af udgangspunktet alene. Der er ingen sammenligningsgruppe."}, netGainWithoutInflow},
	{model.Measure{Name: "netGain.expected", Label: "Forventet netto gevinst", Unit: Kroner, NeedsDate: true, Source: fromBudget + ", " + fromTargets, SignRule: text(gainIsMinus),
		Definition: "Forventet forbrug til og med dagen plus forventet netto afkast, hvor intet tæller som 0."}, expectedNetGain},
	{model.Measure{Name: "annualSaving", Label: "Årlig besparelse", Unit: Kroner, NeedsDate: true, Source: fromMoney, SignRule: text(savingIsMinus),
		Definition: "Den årlige udgift på dagen til strategiens borgere i anden forsørgelse, minus faldet i modtagere siden udgangspunktet gange modtagernes gennemsnitlige årlige udgift på dagen."}, annualSaving},

	{model.Measure{Name: "consumption.actual", Label: "Forbrug i året", Unit: Kroner, NeedsDate: true, Source: fromPostings,
		Definition: "Strategiens posteringer fra 1. januar til og med dagen.",
		Dimensions: []model.MeasureDimension{committeeDimension}}, consumption(actualYearToDate)},
	{model.Measure{Name: "consumption.expected", Label: "Forventet forbrug i året", Unit: Kroner, NeedsDate: true, Source: fromBudget,
		Definition: "Årets investeringsbudget til og med dagen: en måned tæller med andelen af dens dage, et helt år er tolv lige store måneder.",
		Dimensions: []model.MeasureDimension{committeeDimension}}, consumption(expectedYearToDate)},
	{model.Measure{Name: "consumption.actualToDate", Label: "Forbrug i alt", Unit: Kroner, NeedsDate: true, Source: fromPostings,
		Definition: "Alle strategiens posteringer til og med dagen.",
		Dimensions: []model.MeasureDimension{committeeDimension}}, consumption(actualToDate)},
	{model.Measure{Name: "consumption.expectedToDate", Label: "Forventet forbrug i alt", Unit: Kroner, NeedsDate: true, Source: fromBudget,
		Definition: "Hele investeringsbudgettet til og med dagen: en måned tæller med andelen af dens dage, et helt år er tolv lige store måneder.",
		Dimensions: []model.MeasureDimension{committeeDimension}}, consumption(expectedToDate)},
	{model.Measure{Name: "investment", Label: "Investering", Unit: Kroner, Source: fromBudget,
		Definition: "Summen af budgettets investeringer.",
		Dimensions: []model.MeasureDimension{committeeDimension, budgetCategoryDimension, yearDimension}}, investment},
	{model.Measure{Name: "netBudget", Label: "Nettobudget", Unit: Kroner, Source: fromBudget, SignRule: text(gainIsMinus),
		Definition: "Summen af budgettets investeringer og besparelser.",
		Dimensions: []model.MeasureDimension{yearDimension}}, netBudget},

	{model.Measure{Name: "target", Label: "Mål", Unit: Citizens, NeedsDate: true, Source: fromTargets,
		Definition: "Det første fastsatte punkt på eller efter dagen.",
		Dimensions: []model.MeasureDimension{
			{Name: "state", Description: "Målet for antallet med denne status."},
			{Name: "measure", Description: "recipients, savings (kroner) eller selfSupportAfter (procent efter 36 måneder)."}}}, target},
	{model.Measure{Name: "target.reduction", Label: "Mål for faldet i modtagere", Unit: Percent, NeedsDate: true, Source: fromTargets + ", " + fromHistories,
		Definition: "Modtagere på udgangspunktet minus det første fastsatte antal på eller efter dagen, delt med modtagere på udgangspunktet.",
		Dimensions: []model.MeasureDimension{{Name: "measure", Required: true, Description: "recipients."}}}, targetReduction},

	{model.Measure{Name: "interventions", Label: "Indsatser", Unit: Interventions, NeedsDate: true, Source: fromCatalogue,
		Definition: "Strategiens indsatser, der er begyndt på eller før dagen."}, interventions},
	{model.Measure{Name: "intervention.enrolled", Label: "Deltagere", Unit: Citizens, NeedsDate: true, Source: fromEnrolments,
		Definition: "Borgere med et forløb i indsatsen, der er begyndt på eller før dagen.",
		Dimensions: []model.MeasureDimension{interventionDimension}}, enrolled},
	{model.Measure{Name: "intervention.inJob", Label: "Deltagere i job", Unit: Citizens, NeedsDate: true, Source: fromEnrolments,
		Definition: "Deltagere, hvis seneste udfald på eller før dagen er job.",
		Dimensions: []model.MeasureDimension{interventionDimension}}, withOutcome(model.OutcomeJob)},
	{model.Measure{Name: "intervention.inWorkPlacement", Label: "Deltagere i praktik", Unit: Citizens, NeedsDate: true, Source: fromEnrolments,
		Definition: "Deltagere, hvis seneste udfald på eller før dagen er praktik.",
		Dimensions: []model.MeasureDimension{interventionDimension}}, withOutcome(model.OutcomeWorkPlacement)},
	{model.Measure{Name: "intervention.inEducation", Label: "Deltagere i uddannelse", Unit: Citizens, NeedsDate: true, Source: fromEnrolments,
		Definition: "Deltagere, hvis seneste udfald på eller før dagen er uddannelse.",
		Dimensions: []model.MeasureDimension{interventionDimension}}, withOutcome(model.OutcomeEducation)},
	{model.Measure{Name: "intervention.expectedShare", Label: "Forventet andel selvforsørgende", Unit: Percent, NeedsDate: true, Source: fromCatalogue,
		Definition: "Den andel af deltagerne, der ventes selvforsørgende.",
		Dimensions: []model.MeasureDimension{interventionDimension}}, interventionExpectedShare},

	{model.Measure{Name: "fall", Label: "Fald i modtagere", Unit: Percent, Source: fromOthers,
		Definition: "(Første måned − sidste måned) ÷ første måned.",
		Dimensions: comparisonDimensions}, fall},
	{model.Measure{Name: "rank.fall", Label: "Plads efter fald i modtagere", Unit: Rank, Source: fromOthers,
		Definition: "Kommunens plads efter faldet i modtagere mellem to måneder; 1 er det største fald, lige store fald deler plads.",
		Dimensions: comparisonDimensions}, rankFall},
}

// text returns a pointer to its argument, for the fields that may be absent.
func text(s string) *string { return &s }

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
	return entry.Label
}
