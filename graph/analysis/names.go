package analysis

import (
	"fmt"
	"strconv"
	"strings"

	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/model"
)

// words are the Danish names of the values that are no data.
var words = map[string]string{
	string(model.Baseline):         "Udgangspunkt",
	string(model.Inflow):           "Tilgang",
	string(model.OnBenefit):        "På ydelsen",
	string(model.SelfSupport):      "Selvforsørgelse",
	string(model.OtherSupport):     "Anden forsørgelse",
	string(model.OtherTargetGroup): "Øvrige målgrupper",
	string(model.Female):           "Kvinde",
	string(model.Male):             "Mand",
	string(model.Other):            "Andet",
}

// missing are the names of having no value; of the other dimensions it is not
// known.
var missing = map[cohort.Dimension]string{
	cohort.ByTargetGroup:  "Ingen målgruppe",
	cohort.ByBenefit:      "Ingen ydelse",
	cohort.ByIntervention: "Ingen indsats",
	cohort.ByProvider:     "Ingen leverandør",
	cohort.ByWeeks:        "Ikke på ydelsen",
}

func nameOf(data *dataset.Dataset, key cohort.Key) string {
	if key.Code == nil {
		if name, ok := missing[key.Dimension]; ok {
			return name
		}
		return "Uoplyst"
	}
	switch code := *key.Code; key.Dimension {
	case cohort.ByCohort, cohort.ByGender:
		return words[code]
	case cohort.ByAgeBand:
		return bandName(code, "år")
	case cohort.ByWeeks:
		return bandName(code, "uger")
	case cohort.ByTargetGroup:
		return data.TargetGroupName(code)
	case cohort.ByBenefit, cohort.ByEntryBenefit:
		return data.BenefitName(code)
	case cohort.ByIntervention:
		return data.InterventionName(code)
	case cohort.ByEntryMonth:
		return monthName(code)
	default:
		return code // districts and providers are named by themselves
	}
}

// bandName reads the engine's codes of bands: -24, 25-29, 60-, and - for all.
func bandName(code, unit string) string {
	from, to, _ := strings.Cut(code, "-")
	switch {
	case from == "" && to == "":
		return "Alle"
	case from == "":
		last, _ := strconv.Atoi(to) // the engine writes numbers
		return fmt.Sprintf("Under %d %s", last+1, unit)
	case to == "":
		return fmt.Sprintf("%s %s og over", from, unit)
	case from == to:
		return fmt.Sprintf("%s %s", from, unit)
	}
	return fmt.Sprintf("%s–%s %s", from, to, unit)
}

var months = [...]string{
	"januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
}

func monthName(code string) string {
	month, err := model.ParseMonth(code)
	if err != nil {
		return code
	}
	return fmt.Sprintf("%s %d", months[month.First().Time().Month()-1], month.Year())
}
