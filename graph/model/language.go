package model

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

// In returns the text in a language; Danish where the language is none that we know.
func (t Text) In(language Language) string {
	if language == English {
		return t.English
	}
	return t.Danish
}
