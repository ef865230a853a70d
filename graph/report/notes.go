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
	if data.Demo {
		notes = append(notes, model.ReportNote{Code: "DEMO_DATA", Text: "Demodata. Borgerne er opdigtede og valgt, så de offentliggjorte tal kommer frem. Tallene viser regnereglerne, ikke en effekt."})
	}
	return notes
}

// partsWithoutCosts names the programmes that are a part of this one, by the
// convention that a part's code is the whole's with a hyphen and more (KIK1 and
// KIK1-INTEGRATION), and that have neither postings nor budget of their own:
// the whole then carries their costs, but not their savings (DOMAIN section 4).
func partsWithoutCosts(data *dataset.Dataset, whole *model.Programme) []string {
	var names []string
	for _, part := range data.Programmes {
		ownMoney := len(data.Ledger(part).Committees()) > 0
		if strings.HasPrefix(part.Code, whole.Code+"-") && !ownMoney {
			names = append(names, part.Name)
		}
	}
	return names
}
