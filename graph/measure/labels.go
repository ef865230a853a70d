package measure

import (
	"kik/graph/dataset"
	"kik/graph/model"
)

// dimensionWords are the words of the dimension values that are no data.
var dimensionWords = map[string]model.Text{
	string(model.Baseline):         text("udgangspunkt", "baseline"),
	string(model.Inflow):           text("tilgang", "inflow"),
	string(model.OnBenefit):        text("på ydelsen", "on the benefit"),
	string(model.SelfSupport):      text("selvforsørgelse", "self-support"),
	string(model.OtherSupport):     text("anden forsørgelse", "other support"),
	string(model.OtherTargetGroup): text("øvrige målgrupper", "other target groups"),
	"recipients":                   text("modtagere", "recipients"),
	"savings":                      text("besparelse", "savings"),
	"selfSupportAfter":             text("selvforsørgende efter 36 måneder", "self-supporting after 36 months"),
}

// DimensionLabel says what a dimension narrows a figure to. Names that are data
// are in every language as the data have them.
func DimensionLabel(data *dataset.Dataset, name, value string) model.Text {
	if words, known := dimensionWords[value]; known {
		return words
	}
	switch name {
	case "category":
		category := data.CategoryName(value)
		return text(category, category)
	case "intervention":
		intervention := data.InterventionName(value)
		return text(intervention, intervention)
	case "municipality":
		municipality := data.MunicipalityName(value)
		return text(municipality, municipality)
	case "months":
		return text("efter "+value+" måneder", "after "+value+" months")
	case "entryYear":
		return text("kommet til i "+value, "entered in "+value)
	case "from":
		return text("fra "+value, "from "+value)
	case "to":
		return text("til "+value, "to "+value)
	default:
		return text(value, value)
	}
}
