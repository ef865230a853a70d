package results

import (
	"kik/graph/dataset"
	"kik/graph/model"
)

// text says one thing in both languages.
var text = model.InBoth

// What a reader of results must know.
var (
	noComparisonGroup = model.ReportNote{Code: "NO_COMPARISON_GROUP", Text: text("Der er ingen sammenligningsgruppe. Tallene viser, hvad der blev af deltagerne, ikke hvad der var sket uden indsatsen.", "There is no comparison group. The figures show what became of the participants, not what would have happened without the intervention.")}
	outcomesAndStates = model.ReportNote{Code: "OUTCOMES_AND_STATES", Text: text("Job, praktik og uddannelse er deltagernes seneste udfald. En deltager i praktik kan stadig få ydelsen, så udfald og status skal ikke lægges sammen.", "Job, work placement and education are the participants' latest outcomes. A participant in work placement may still receive the benefit, so outcomes and states must not be added up.")}
	countedOnce       = model.ReportNote{Code: "CITIZENS_IN_SEVERAL", Text: text("En borger, der har deltaget i flere af indsatserne, tæller med i hver af dem og én gang i alt.", "A citizen who has taken part in several of the interventions counts in each of them, and once in all.")}
	statesOfOne       = model.ReportNote{Code: "SEVERAL_PROGRAMMES", Text: text("Indsatserne hører til flere strategier, som hver har sin egen opgørelse af status. Vælg én strategi for at se, hvor deltagerne er.", "The interventions belong to several strategies, each of which has states of its own. Choose one strategy to see where the participants are.")}
	closedLeftOut     = model.ReportNote{Code: "CLOSED_PROGRAMMES", Text: text("Indsatser i en strategi, hvor borgere er slettet efter slettefristen, tæller ikke med.", "Interventions of a strategy whose citizens have been deleted by the retention rule do not count.")}
	sharedGroups      = model.ReportNote{Code: "SHARED_INTERVENTIONS", Text: text("En indsats kan høre til flere grupper, for eksempel når flere leverandører deler den. Alle dens deltagere og hele dens forbrug står i hver af dem.", "An intervention may belong to several groups, for example when several providers share it. All its participants and all that was spent on it stand in each of them.")}
)

// notesOn says what is to be known of any results of the data.
func notesOn(data *dataset.Dataset) []model.ReportNote {
	notes := []model.ReportNote{noComparisonGroup}
	if data.DataThrough == nil {
		notes = append(notes, model.ReportNote{Code: "DATA_END_UNKNOWN", Text: text("Det er ikke oplyst, hvilken dato data er komplette til.", "Nobody has stated the day through which the data are complete.")})
	}
	if data.Demo {
		notes = append(notes, model.ReportNote{Code: "DEMO_DATA", Text: text("Demodata. Borgerne er opdigtede, og indsatser uden offentliggjorte tal har opdigtede navne.", "Demo data. The citizens are invented, and interventions without published figures have invented names.")})
	}
	return notes
}
