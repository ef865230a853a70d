package ingest

import (
	"errors"
	"strings"
	"unicode/utf8"
)

var (
	errNotNumber   = errors.New("not a number")
	errDecimals    = errors.New("too many decimals")
	errNumberRange = errors.New("number out of range")
)

// maxUnits bounds every number, counted in its smallest unit: sums of a thousand
// of them fit in an int64, and each is exact as a JSON number.
const maxUnits = 1_000_000_000_000_000

// parseNumber reads a number as the import files write it and returns it in units
// of its last allowed decimal: with two decimals, "1.234,5" is 123450.
//
// A comma is always the decimal sign. A dot (or a space) stands between thousands;
// a single dot before the last one or two digits is the decimal sign. Forms that
// two countries read differently ("1,234,567.89", "1234.567", "0.500") are
// errNotNumber rather than guessed at.
func parseNumber(text string, decimals int) (int64, error) {
	negative, text := cutSign(text)
	whole, fraction, ok := splitNumber(text)
	if !ok {
		return 0, errNotNumber
	}
	if len(fraction) > decimals {
		return 0, errDecimals
	}
	var units int64
	for _, part := range [...]string{whole, fraction} {
		for i := range len(part) {
			if !isDigit(part[i]) {
				continue // a separator that splitNumber has checked
			}
			if units = units*10 + int64(part[i]-'0'); units > maxUnits {
				return 0, errNumberRange
			}
		}
	}
	for range decimals - len(fraction) {
		if units *= 10; units > maxUnits {
			return 0, errNumberRange
		}
	}
	if negative {
		units = -units
	}
	return units, nil
}

func cutSign(text string) (negative bool, rest string) {
	for _, minus := range [...]string{"-", "\u2212"} {
		if rest, found := strings.CutPrefix(text, minus); found {
			return true, rest
		}
	}
	return false, text
}

// splitNumber takes an unsigned number apart: the whole part, with separators
// where they belong, and the digits of the fraction.
func splitNumber(text string) (whole, fraction string, ok bool) {
	if comma := strings.IndexByte(text, ','); comma >= 0 {
		whole, fraction = text[:comma], text[comma+1:]
		return whole, fraction, isWhole(whole) && isDigits(fraction)
	}
	dot := strings.LastIndexByte(text, '.')
	if dot >= 0 && len(text)-dot-1 <= 2 {
		whole, fraction = text[:dot], text[dot+1:]
		return whole, fraction, isWhole(whole) && isDigits(fraction) && !strings.Contains(whole, ".")
	}
	return text, "", isWhole(text)
}

// isWhole says whether text is digits alone, or groups of three digits behind a
// first one of one to three, all parted by the same separator. A first group that
// begins with zero would be a fraction to the one who wrote it.
func isWhole(text string) bool {
	first := leadingDigits(text)
	if first == 0 || first == len(text) {
		return first > 0
	}
	if first > 3 || text[0] == '0' {
		return false
	}
	separator := separatorAt(text[first:])
	if separator == "" {
		return false
	}
	for rest := text[first:]; rest != ""; {
		group, found := strings.CutPrefix(rest, separator)
		if !found || leadingDigits(group) != 3 {
			return false
		}
		rest = group[3:]
	}
	return true
}

// separatorAt returns the separator of thousands that text begins with, or nothing.
func separatorAt(text string) string {
	switch r, size := utf8.DecodeRuneInString(text); r {
	case '.', ' ', '\u00A0', '\u2009', '\u202F':
		return text[:size]
	}
	return ""
}

func leadingDigits(text string) int {
	n := 0
	for n < len(text) && isDigit(text[n]) {
		n++
	}
	return n
}

func isDigits(text string) bool { return text != "" && leadingDigits(text) == len(text) }
