package report

import (
	"fmt"

	"kik/graph/dataset"
	"kik/graph/model"
)

// dimensionWords are the Danish words of the dimension values that are no data.
var dimensionWords = map[string]string{
	string(model.Baseline):         "udgangspunkt",
	string(model.Inflow):           "tilgang",
	string(model.OnBenefit):        "på ydelsen",
	string(model.SelfSupport):      "selvforsørgelse",
	string(model.OtherSupport):     "anden forsørgelse",
	string(model.OtherTargetGroup): "øvrige målgrupper",
	"recipients":                   "modtagere",
	"savings":                      "besparelse",
	"selfSupportAfter":             "selvforsørgende efter 36 måneder",
}

// dimensionLabel says in Danish what a dimension narrows a figure to.
func dimensionLabel(data *dataset.Dataset, name, value string) string {
	if word, known := dimensionWords[value]; known {
		return word
	}
	switch name {
	case "category":
		return data.CategoryName(value)
	case "intervention":
		return data.InterventionName(value)
	case "municipality":
		return data.MunicipalityName(value)
	case "months":
		return fmt.Sprintf("efter %s måneder", value)
	case "entryYear":
		return fmt.Sprintf("kommet til i %s", value)
	case "from":
		return "fra " + value
	case "to":
		return "til " + value
	default:
		return value
	}
}
