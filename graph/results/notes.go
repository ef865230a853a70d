package results

import (
	"kik/graph/dataset"
	"kik/graph/model"
)

// What a reader of results must know.
var (
	noComparisonGroup = model.ReportNote{Code: "NO_COMPARISON_GROUP", Text: "Der er ingen sammenligningsgruppe. Tallene viser, hvad der blev af deltagerne, ikke hvad der var sket uden indsatsen."}
	outcomesAndStates = model.ReportNote{Code: "OUTCOMES_AND_STATES", Text: "Job, praktik og uddannelse er deltagernes seneste udfald. En deltager i praktik kan stadig få ydelsen, så udfald og status skal ikke lægges sammen."}
	countedOnce       = model.ReportNote{Code: "CITIZENS_IN_SEVERAL", Text: "En borger, der har deltaget i flere af indsatserne, tæller med i hver af dem og én gang i alt."}
	statesOfOne       = model.ReportNote{Code: "SEVERAL_PROGRAMMES", Text: "Indsatserne hører til flere strategier, som hver har sin egen opgørelse af status. Vælg én strategi for at se, hvor deltagerne er."}
	closedLeftOut     = model.ReportNote{Code: "CLOSED_PROGRAMMES", Text: "Indsatser i en strategi, hvor borgere er slettet efter slettefristen, tæller ikke med."}
	sharedGroups      = model.ReportNote{Code: "SHARED_INTERVENTIONS", Text: "En indsats kan høre til flere grupper, for eksempel når flere leverandører deler den. Alle dens deltagere og hele dens forbrug står i hver af dem."}
)

// notesOn says what is to be known of any results of the data.
func notesOn(data *dataset.Dataset) []model.ReportNote {
	notes := []model.ReportNote{noComparisonGroup}
	if data.DataThrough == nil {
		notes = append(notes, model.ReportNote{Code: "DATA_END_UNKNOWN", Text: "Det er ikke oplyst, hvilken dato data er komplette til."})
	}
	if data.Demo {
		notes = append(notes, model.ReportNote{Code: "DEMO_DATA", Text: "Demodata. Borgerne er opdigtede, og indsatser uden offentliggjorte tal har opdigtede navne."})
	}
	return notes
}
