package model_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"testing"

	"kik/graph/model"
)

func TestMoneyIsReadAsItWasWritten(t *testing.T) {
	amount := model.Kroner(-266409438)
	for _, want := range []model.Money{
		{}, {Amount: &amount}, {Err: &model.Error{Code: model.CodeValidation, Message: "Der er ingen takst."}},
	} {
		text, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		var got model.Money
		if err := json.Unmarshal(text, &got); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s is read as %v, %v", text, got.Amount, got.Err)
		}
	}
	if _, err := json.Marshal(model.Money{Err: errors.New("the disk is full")}); err == nil {
		t.Error("a failure that says nothing of the data is written down for good")
	}
}
