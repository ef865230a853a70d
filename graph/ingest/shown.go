package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxShown is the most characters of a cell that a problem repeats.
const maxShown = 100

// shown returns a cell's text as a problem may repeat it: CPR numbers masked, no
// characters that a terminal would obey, and not too long.
func shown(text string) string {
	text = maskCPR(strings.Map(visible, text))
	if utf8.RuneCountInString(text) > maxShown {
		// The cut may leave ten digits of a longer run, so it is masked again.
		text = maskCPR(string([]rune(text)[:maxShown])) + "…"
	}
	return text
}

func visible(r rune) rune {
	if unicode.IsPrint(r) || r == '\u00A0' {
		return r
	}
	if unicode.IsSpace(r) {
		return ' '
	}
	return utf8.RuneError
}

// shownCitizen returns a cell of the column of citizens as a problem may repeat it.
// A CPR number with a slip in it is still close to someone's number, so nothing
// with nearly as many digits is shown.
func shownCitizen(text string) string {
	digits := 0
	for _, r := range text {
		if unicode.IsDigit(r) {
			digits++
		}
	}
	if digits >= cprDigits-2 {
		return cprMask
	}
	return shown(text)
}
