package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A CPR number is six digits of a birth date (day, month, year), three of a serial
// number, of which the first tells the century, and one that tells the gender.
// Modulus 11 is not asked for: since 2007 numbers are issued without it.
const (
	cprDateDigits   = 6
	cprSerialDigits = 4
	cprDigits       = cprDateDigits + cprSerialDigits
	cprMask         = "######-####"
)

// birthYearOf returns the year of birth of ten digits; false when their date part
// is impossible. The centuries are those of the CPR office.
func birthYearOf(number string) (int, bool) {
	day, _ := digits(number[0:2])
	month, _ := digits(number[2:4])
	year, _ := digits(number[4:6])
	switch century := number[6]; {
	case century <= '3':
		year += 1900
	case century == '4' || century == '9':
		year += pick(year <= 36, 2000, 1900)
	default:
		year += pick(year <= 57, 2000, 1800)
	}
	return year, isCalendarDay(year, month, day)
}

func pick[T any](condition bool, yes, no T) T {
	if condition {
		return yes
	}
	return no
}

// isFemale says whether the last of ten digits is even.
func isFemale(number string) bool { return (number[cprDigits-1]-'0')%2 == 0 }

// HoldsCPR says whether text holds something that looks like a CPR number: a birth
// date that is possible, as six digits or as three pairs with one separator between
// them, then at most three separators and the four digits of the serial number, all
// of it no part of a longer run of digits.
func HoldsCPR(text string) bool {
	start, _ := findCPR(text)
	return start >= 0
}

// maskCPR returns text with everything that looks like a CPR number masked.
func maskCPR(text string) string {
	start, end := findCPR(text)
	if start < 0 {
		return text
	}
	var masked strings.Builder
	for start >= 0 {
		masked.WriteString(text[:start])
		masked.WriteString(cprMask)
		text = text[end:]
		start, end = findCPR(text)
	}
	masked.WriteString(text)
	return masked.String()
}

// findCPR returns where the first one begins and ends; -1 when there is none.
func findCPR(text string) (start, end int) {
	for i := 0; i+cprDigits <= len(text); {
		if !isDigit(text[i]) {
			i++
			continue
		}
		run := leadingDigits(text[i:])
		if length := cprShape(text[i:], run); length > 0 && hasPossibleDate(text[i:i+length]) {
			return i, i + length
		}
		i += run
	}
	return -1, -1
}

// cprShape returns the length of the ten digits and what stands between them at the
// start of text, whose leading run of digits is given; 0: text has another shape.
func cprShape(text string, run int) int {
	switch run {
	case cprDigits:
		return cprDigits
	case cprDateDigits:
		return serialEnd(text, cprDateDigits)
	case 2:
		return pairsShape(text)
	}
	return 0
}

// pairsShape is cprShape of a date in pairs. Its two separators are both blank or
// both visible: in "12 01-02-2018" the first number is no part of the date.
func pairsShape(text string) int {
	gap, blank := separator(text[2:])
	month := 2 + gap
	if gap == 0 || leadingDigits(text[month:]) != 2 {
		return 0
	}
	gap, alsoBlank := separator(text[month+2:])
	year := month + 2 + gap
	if gap == 0 || blank != alsoBlank {
		return 0
	}
	switch leadingDigits(text[year:]) {
	case 2:
		return serialEnd(text, year+2)
	case 2 + cprSerialDigits:
		return year + 2 + cprSerialDigits
	}
	return 0
}

const maxSeparators = 3 // between the date and the serial number, as in " - "

// serialEnd returns where the serial number ends that stands behind the date and
// its separators; 0 when there is none.
func serialEnd(text string, at int) int {
	for range maxSeparators {
		gap, _ := separator(text[at:])
		if gap == 0 {
			return 0
		}
		at += gap
		if leadingDigits(text[at:]) == cprSerialDigits {
			return at + cprSerialDigits
		}
	}
	return 0
}

// hasPossibleDate is asked of a text with ten digits.
func hasPossibleDate(text string) bool {
	_, possible := birthYearOf(onlyDigits(text))
	return possible
}

func onlyDigits(text string) string {
	return strings.Map(func(r rune) rune { return pick(r >= '0' && r <= '9', r, -1) }, text)
}

// separator returns the length of the separator that text begins with, 0 when it
// begins with something else, and whether it leaves a blank. What cannot be seen
// or read counts as a blank, so that it hides no number.
func separator(text string) (length int, blank bool) {
	if text == "" {
		return 0, false
	}
	r, size := utf8.DecodeRuneInString(text)
	switch {
	case r == '-' || r == '/' || r == '.' || r == '_':
		return size, false
	case r == ' ':
		return size, true
	case r < utf8.RuneSelf && !unicode.IsControl(r):
		return 0, false
	case unicode.Is(unicode.Pd, r) || r == '\u2212':
		return size, false
	case r == utf8.RuneError || unicode.IsSpace(r) || unicode.In(r, unicode.Cc, unicode.Cf):
		return size, true
	}
	return 0, false
}
