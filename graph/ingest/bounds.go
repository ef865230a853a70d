package ingest

import (
	"strconv"
	"strings"
)

// bounds are the numbers that make sense somewhere, in whole units, and the words
// that say so.
type bounds struct {
	low, high int64
	rule      string
}

// unbounded is beyond every number that parseNumber returns, and small enough to
// be counted in the smallest unit of any.
const unbounded = maxUnits / 100

var (
	percentBounds = bounds{0, 100, "en procent er fra 0 til 100"}
	countBounds   = bounds{0, unbounded, "et antal er mindst 0"}
	savingBounds  = bounds{-unbounded, 0, "en besparelse har minus foran eller er 0"}
)

func (b bounds) hold(units int64, decimals int) bool {
	scale := scaleOf(decimals)
	return units >= b.low*scale && units <= b.high*scale
}

// fault returns what is wrong with a number that was read from text, or nothing. It
// says how the text was read, since a slip in a separator is what it mostly is.
func (b bounds) fault(text string, units int64, decimals int) string {
	if b.hold(units, decimals) {
		return ""
	}
	return msgBounds(shown(text), writtenOut(units, decimals), b.rule, shown(b.likely(text, decimals)))
}

// likely returns the text that was probably meant: with its dot for a comma, or
// with a minus. Empty where neither is within the bounds.
func (b bounds) likely(text string, decimals int) string {
	for _, other := range []string{"-" + text, strings.Replace(text, ".", ",", 1)} {
		if units, err := parseNumber(other, decimals); err == nil && b.hold(units, decimals) {
			return other
		}
	}
	return ""
}

func scaleOf(decimals int) int64 {
	scale := int64(1)
	for range decimals {
		scale *= 10
	}
	return scale
}

// writtenOut returns a number with a decimal comma and no more digits than it needs.
func writtenOut(units int64, decimals int) string {
	return strings.Replace(strconv.FormatFloat(float64(units)/float64(scaleOf(decimals)), 'f', -1, 64), ".", ",", 1)
}
