package ingest

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"kik/graph/model"
)

// The longest texts that the database takes, in characters.
const (
	maxCode     = 64
	maxName     = 255
	maxLongText = 4000
)

// maxLength returns the most characters that a cell of the column may have.
func maxLength(kind model.FileKind, column model.Column) int {
	switch {
	case column.Type == model.ListColumn || column.Type == model.DimensionsColumn:
		return maxLongText
	case kind == model.FilePublished && (column.Name == "id" || column.Name == "modstrid"):
		return maxName // a figure's key spells out its dimensions
	case column.Type == model.CodeColumn:
		return maxCode
	case column.Name == "beskrivelse" || column.Name == "note" || column.Name == "tekst":
		return maxLongText
	}
	return maxName
}

// maxElement returns the most characters that an element of a list may have.
func maxElement(column model.Column) int {
	if column.Name == "leverandoerer" {
		return maxName
	}
	return maxCode
}

// textFault returns what is wrong with a text, or nothing.
func textFault(text string, limit int, lineBreaks bool) string {
	if len(text) > limit && utf8.RuneCountInString(text) > limit {
		return msgTooLong(limit)
	}
	for _, r := range text {
		if r == utf8.RuneError || unicode.IsControl(r) && !(lineBreaks && (r == '\n' || r == '\t')) {
			return msgUnreadable
		}
	}
	return ""
}

// composed returns text with each letter and its accent as one character, so that
// an å typed on any computer is the same å in a code.
func composed(text string) string {
	if asciiOnly(text) {
		return text
	}
	return norm.NFC.String(text)
}

func asciiOnly(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// parseList reads a comma list and returns it joined without spaces, or what is
// wrong with it.
func parseList(text string, limit int) (string, string) {
	elements := splitList(text)
	for i, element := range elements {
		switch {
		case element == "":
			return "", msgEmptyElement
		case slices.Contains(elements[:i], element):
			return "", msgRepeatedElement(shown(element))
		}
		if fault := textFault(element, limit, false); fault != "" {
			return "", fault
		}
	}
	return strings.Join(elements, ","), ""
}

// parseDimensions reads a comma list of name=value and returns it sorted by name,
// or what is wrong with it.
func parseDimensions(text string) (string, string) {
	pairs := splitList(text)
	names := make([]string, len(pairs))
	for i, pair := range pairs {
		name, value, found := strings.Cut(pair, "=")
		name, value = strings.TrimSpace(name), strings.TrimSpace(value)
		switch {
		case !found || name == "" || value == "":
			return "", msgDimensions
		case slices.Contains(names[:i], name):
			return "", msgRepeatedElement(shown(name))
		}
		pairs[i], names[i] = name+"="+value, name
		if fault := textFault(pairs[i], maxName, false); fault != "" {
			return "", fault
		}
	}
	slices.SortFunc(pairs, func(a, b string) int {
		nameA, _, _ := strings.Cut(a, "=")
		nameB, _, _ := strings.Cut(b, "=")
		return strings.Compare(nameA, nameB)
	})
	return strings.Join(pairs, ","), ""
}

func splitList(text string) []string {
	elements := strings.Split(text, ",")
	for i, element := range elements {
		elements[i] = strings.TrimSpace(element)
	}
	return elements
}
