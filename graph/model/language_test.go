package model_test

import (
	"encoding/json"
	"testing"

	"kik/graph/model"
)

func TestATextFromBeforeThereWasEnglishIsDanishInEveryLanguage(t *testing.T) {
	var note model.ReportNote
	if err := json.Unmarshal([]byte(`{"Code": "ROUNDING", "Text": "Afrundet."}`), &note); err != nil {
		t.Fatal(err)
	}
	for _, language := range model.Languages {
		if said := note.TextIn(language); said != "Afrundet." {
			t.Errorf("in %s it says %q", language, said)
		}
	}
}

func TestATextIsReadAsItWasWrittenDown(t *testing.T) {
	written := model.InBoth("Afrundet.", "Rounded.")
	encoded, err := json.Marshal(written)
	if err != nil {
		t.Fatal(err)
	}
	var read model.Text
	if err := json.Unmarshal(encoded, &read); err != nil || read != written {
		t.Errorf("%+v, %v", read, err)
	}
	if err := json.Unmarshal([]byte(`{"German": "Gerundet."}`), &read); err == nil {
		t.Error("an unknown language is read")
	}
}
