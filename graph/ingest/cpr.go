package ingest

import (
	"strings"
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

func pick(condition bool, yes, no int) int {
	if condition {
		return yes
	}
	return no
}

// isFemale says whether the last of ten digits is even.
func isFemale(number string) bool { return (number[cprDigits-1]-'0')%2 == 0 }

// holdsCPR says whether text holds something that looks like a CPR number: six and
// four digits, perhaps with a hyphen or a space between them, no part of a longer
// run of digits, and with a possible date.
func holdsCPR(text string) bool {
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
		if length := cprShape(text[i:], run); length > 0 && hasPossibleDate(text[i:], length) {
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
		gap := hyphenOrSpace(text[run:])
		if gap > 0 && leadingDigits(text[run+gap:]) == cprSerialDigits {
			return run + gap + cprSerialDigits
		}
	}
	return 0
}

func hasPossibleDate(text string, length int) bool {
	_, possible := birthYearOf(text[:cprDateDigits] + text[length-cprSerialDigits:length])
	return possible
}

// hyphenOrSpace returns the length of the one hyphen, dash or space that text
// begins with; 0 when it begins with something else.
func hyphenOrSpace(text string) int {
	switch r, size := utf8.DecodeRuneInString(text); r {
	case '-', ' ', '\t', '\n', '\r', '\u00A0', '\u202F', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212':
		return size
	}
	return 0
}
