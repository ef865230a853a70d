package report

import (
	"fmt"
	"strings"

	"kik/graph/dataset"
	"kik/graph/model"
)

// What a reader of any result must know.
var (
	SignRule          = model.ReportNote{Code: "SIGN_RULE", Text: "Fortegn: minus er en gevinst for kommunen, plus er et tab."}
	NoComparisonGroup = model.ReportNote{Code: "NO_COMPARISON_GROUP", Text: "Der er ingen sammenligningsgruppe bag besparelse, netto afkast og netto gevinst. De viser ikke, hvad der var sket uden strategien."}
)

// notes says what a reader of the report's figures must know.
func notes(data *dataset.Dataset, programme *model.Programme) []model.ReportNote {
	notes := []model.ReportNote{
		SignRule,
		NoComparisonGroup,
		{Code: "INFLOW", Text: "Udgiften til alle, der er kommet til efter udgangspunktet, regnes med som en følge af strategien. Derfor vises resultatet også uden tilgang."},
		{Code: "STOCK_IS_NOT_COHORT", Text: "Modtagere på en dag er alle, der får ydelsen den dag (bestanden). Det er ikke det samme som dem, der er tilbage af udgangspunktet."},
		{Code: "OTHER_TARGET_GROUPS", Text: "Øvrige målgrupper er for eksempel sygedagpenge og fraflyttede. De indgår ikke i målopfyldelsen."},
		{Code: "SMALL_COUNTS", Text: "Til internt brug: Tal om få borgere er ikke skjult. Skal tallene ud af huset, så brug udgaven til offentliggørelse."},
		{Code: "ROUNDING", Text: "Hvert tal er regnet præcist og afrundet for sig. Summer kan derfor afvige fra summen af de viste tal på sidste ciffer."},
	}
	if data.DataThrough == nil {
		notes = append(notes, model.ReportNote{Code: "DATA_END_UNKNOWN", Text: "Det er ikke oplyst, hvilken dato data er komplette til."})
	}
	if parts := partsWithoutCosts(data, programme); len(parts) > 0 {
		notes = append(notes, model.ReportNote{Code: "COSTS_OF_PART", Text: fmt.Sprintf(
			"Forbruget omfatter også %s, hvis besparelse gøres op i sin egen strategi. Netto gevinsten her er derfor ikke strategiens samlede resultat.",
			strings.Join(parts, " og "))})
	}
	if whole := wholeOfPart(data, programme); whole != nil {
		notes = append(notes, model.ReportNote{Code: "COSTS_ELSEWHERE", Text: fmt.Sprintf(
			"Udgifterne til denne del af strategien er bogført i %s. Netto gevinsten her er derfor regnet uden forbrug.", whole.Name)})
	}
	if data.Demo {
		notes = append(notes, model.ReportNote{Code: "DEMO_DATA", Text: "Demodata. Borgerne er opdigtede og valgt, så de offentliggjorte tal kommer frem. Tallene viser regnereglerne, ikke en effekt."})
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
