package report

import (
	"fmt"
	"strings"

	"kik/graph/dataset"
	"kik/graph/model"
)

// text says one thing in both languages.
var text = model.InBoth

// What a reader of any result must know.
var (
	SignRule          = model.ReportNote{Code: "SIGN_RULE", Text: text("Fortegn: minus er en gevinst for kommunen, plus er et tab.", "Sign: minus is a gain for the municipality, plus is a loss.")}
	NoComparisonGroup = model.ReportNote{Code: "NO_COMPARISON_GROUP", Text: text("Der er ingen sammenligningsgruppe bag besparelse, netto afkast og netto gevinst. De viser ikke, hvad der var sket uden strategien.", "There is no comparison group behind savings, net return and net gain. They do not show what would have happened without the strategy.")}
)

// notes says what a reader of the report's figures must know.
func notes(data *dataset.Dataset, programme *model.Programme) []model.ReportNote {
	notes := []model.ReportNote{
		SignRule,
		NoComparisonGroup,
		{Code: "INFLOW", Text: text("Udgiften til alle, der er kommet til efter udgangspunktet, regnes med som en følge af strategien. Derfor vises resultatet også uden tilgang.", "The cost of everybody who came after the baseline date counts as a consequence of the strategy. The result is therefore shown without the inflow too.")},
		{Code: "STOCK_IS_NOT_COHORT", Text: text("Modtagere på en dag er alle, der får ydelsen den dag (bestanden). Det er ikke det samme som dem, der er tilbage af udgangspunktet.", "Recipients on a day are all who receive the benefit that day (the stock). They are not the same as those who are left of the baseline cohort.")},
		{Code: "OTHER_TARGET_GROUPS", Text: text("Øvrige målgrupper er for eksempel sygedagpenge og fraflyttede. De indgår ikke i målopfyldelsen.", "Other target groups are, for example, sickness benefit and those who have moved away. They are no part of the fulfilment.")},
		{Code: "SMALL_COUNTS", Text: text("Til internt brug: Tal om få borgere er ikke skjult. Skal tallene ud af huset, så brug udgaven til offentliggørelse.", "For internal use: figures about few citizens are not hidden. If the figures are to leave the house, use the edition for publication.")},
		{Code: "ROUNDING", Text: text("Hvert tal er regnet præcist og afrundet for sig. Summer kan derfor afvige fra summen af de viste tal på sidste ciffer.", "Each figure is computed exactly and rounded by itself. Totals may therefore differ from the sum of the figures shown by their last digit.")},
	}
	if data.DataThrough == nil {
		notes = append(notes, model.ReportNote{Code: "DATA_END_UNKNOWN", Text: text("Det er ikke oplyst, hvilken dato data er komplette til.", "Nobody has stated the day through which the data are complete.")})
	}
	if parts := partsWithoutCosts(data, programme); len(parts) > 0 {
		notes = append(notes, model.ReportNote{Code: "COSTS_OF_PART", Text: text(
			fmt.Sprintf("Forbruget omfatter også %s, hvis besparelse gøres op i sin egen strategi. Netto gevinsten her er derfor ikke strategiens samlede resultat.", strings.Join(parts, " og ")),
			fmt.Sprintf("Consumption includes %s too, whose savings are counted in its own strategy. The net gain here is therefore not the strategy's whole result.", strings.Join(parts, " and ")))})
	}
	if whole := wholeOfPart(data, programme); whole != nil {
		notes = append(notes, model.ReportNote{Code: "COSTS_ELSEWHERE", Text: text(
			fmt.Sprintf("Udgifterne til denne del af strategien er bogført i %s. Netto gevinsten her er derfor regnet uden forbrug.", whole.Name),
			fmt.Sprintf("The costs of this part of the strategy are booked in %s. The net gain here is therefore computed without consumption.", whole.Name))})
	}
	if data.Demo {
		notes = append(notes, model.ReportNote{Code: "DEMO_DATA", Text: text("Demodata. Borgerne er opdigtede og valgt, så de offentliggjorte tal kommer frem. Tallene viser regnereglerne, ikke en effekt.", "Demo data. The citizens are invented and chosen so that the published figures come out. The figures show the rules of calculation, not an effect.")})
	}
	return notes
}

// partsWithoutCosts names the parts of a programme whose costs the whole
// carries, but not their savings (DOMAIN section 4).
func partsWithoutCosts(data *dataset.Dataset, whole *model.Programme) []string {
	var names []string
	for _, part := range data.Programmes {
		if isPartWithoutCosts(data, part, whole) {
			names = append(names, part.Name)
		}
	}
	return names
}

// wholeOfPart returns the programme that carries this one's costs, nil where it
// has money of its own or is no part.
func wholeOfPart(data *dataset.Dataset, part *model.Programme) *model.Programme {
	for _, whole := range data.Programmes {
		if isPartWithoutCosts(data, part, whole) {
			return whole
		}
	}
	return nil
}

// isPartWithoutCosts knows a part by its code, which is the whole's with a
// hyphen and more (KIK1-INTEGRATION of KIK1), and by its lack of postings and
// budget lines of its own.
func isPartWithoutCosts(data *dataset.Dataset, part, whole *model.Programme) bool {
	return strings.HasPrefix(part.Code, whole.Code+"-") && len(data.Ledger(part).Committees()) == 0
}
