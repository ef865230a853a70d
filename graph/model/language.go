package model

import (
	"bytes"
	"encoding/json"
)

// Language is a language that people read the product in.
type Language string

// The languages. Danish is the one that figures are defined in.
const (
	Danish  Language = "DA"
	English Language = "EN"
)

// Languages are all languages.
var Languages = []Language{Danish, English}

// Text says one thing in every language.
type Text struct {
	Danish  string
	English string
}

// InBoth says one thing in Danish and in English.
func InBoth(danish, english string) Text { return Text{Danish: danish, English: english} }

// UnmarshalJSON also reads a text that was written down when there was Danish
// only; it is Danish in every language.
func (t *Text) UnmarshalJSON(data []byte) error {
	var danish string
	if json.Unmarshal(data, &danish) == nil {
		*t = Text{Danish: danish, English: danish}
		return nil
	}
	type languages Text
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	return decoder.Decode((*languages)(t))
}

// In returns the text in a language; Danish where the language is none that we know.
func (t Text) In(language Language) string {
	if language == English {
		return t.English
	}
	return t.Danish
}
