package ingest

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"kik/graph/model"
)

func TestAmountsInEveryStatedForm(t *testing.T) {
	for text, øre := range map[string]int64{
		"0":                 0,
		"1":                 100,
		"1,5":               150,
		"1,50":              150,
		"1.5":               150,
		"1.50":              150,
		"1.234":             123_400,
		"1.234,5":           123_450,
		"-1.234,5":          -123_450,
		"\u22121.234,50":    -123_450,
		"1.234.567":         123_456_700,
		"1.234.567,89":      123_456_789,
		"1234567.89":        123_456_789,
		"1234567,89":        123_456_789,
		"1234567":           123_456_700,
		"1 234 567,89":      123_456_789,
		"1\u00A0234,5":      123_450,
		"1\u202F234.50":     123_450,
		"007":               700,
		"0,05":              5,
		"-0,01":             -1,
		"9.999.999.999.999": 999_999_999_999_900,
	} {
		got, err := parseNumber(text, amountDecimals)
		if err != nil || got != øre {
			t.Errorf("%q is %d, %v; want %d", text, got, err, øre)
		}
	}
}

func TestAmountsThatCouldMeanTwoThingsAreRefused(t *testing.T) {
	for text, want := range map[string]error{
		"":                     errNotNumber,
		"-":                    errNotNumber,
		"--1":                  errNotNumber,
		"- 1":                  errNotNumber,
		"+1":                   errNotNumber,
		"1,234,567.89":         errNotNumber,
		"1,234.5":              errNotNumber,
		"1234.567":             errNotNumber,
		"12.34":                nil,
		"12.345.6":             errNotNumber,
		"1.234.56":             errNotNumber,
		"12.34.567":            errNotNumber,
		"1.23456":              errNotNumber,
		"0.500":                errNotNumber,
		"1.234 567":            errNotNumber,
		"1 234.567":            errNotNumber,
		"1  234":               errNotNumber,
		".5":                   errNotNumber,
		",5":                   errNotNumber,
		"5,":                   errNotNumber,
		"5.":                   errNotNumber,
		"1.234 kr.":            errNotNumber,
		"kr. 5":                errNotNumber,
		"1e6":                  errNotNumber,
		"1'234":                errNotNumber,
		"1234,-":               errNotNumber,
		"1,234":                errDecimals,
		"0,001":                errDecimals,
		"99.999.999.999.999":   errNumberRange,
		"9223372036854775808":  errNumberRange,
		"18446744073709551617": errNumberRange,
	} {
		if got, err := parseNumber(text, amountDecimals); !errors.Is(err, want) {
			t.Errorf("%q is %d, %v; want %v", text, got, err, want)
		}
	}
}

func TestDecimalsHaveFourPlacesAndDotsStayThousands(t *testing.T) {
	for text, want := range map[string]int64{
		"82,4": 824_000, "82.4": 824_000, "1.128": 11_280_000, "-45,7": -457_000, "0,1234": 1_234, "1,234": 12_340,
	} {
		got, err := parseNumber(text, decimalDecimals)
		if err != nil || got != want {
			t.Errorf("%q is %d, %v; want %d", text, got, err, want)
		}
	}
}

func FuzzParseAmount(f *testing.F) {
	for _, seed := range []string{"1.234.567,89", "-1234567.89", "1.234", "1,234,567.89", "\u22121 234,5", "0.500", "9999999999999999"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		øre, err := parseNumber(text, amountDecimals)
		if err != nil {
			return
		}
		if øre > maxUnits || øre < -maxUnits {
			t.Fatalf("%q is out of range: %d", text, øre)
		}
		if got := digitsOf(fmt.Sprint(øre)); got != strings.TrimLeft(digitsOf(text)+missingZeros(text), "0") && øre != 0 {
			t.Errorf("%q has other digits than %d", text, øre)
		}
		for _, written := range []string{model.Kroner(øre).String(), danishAmount(øre)} {
			if again, err := parseNumber(written, amountDecimals); err != nil || again != øre {
				t.Errorf("%q is %d, written %q is %d, %v", text, øre, written, again, err)
			}
		}
	})
}

// missingZeros is what an amount with fewer than two decimals lacks to be øre.
func missingZeros(text string) string {
	tail := text[max(0, len(text)-3):]
	switch at := strings.IndexAny(tail, ".,"); {
	case len(tail)-at == 3 && at >= 0:
		return ""
	case len(tail)-at == 2 && at >= 0:
		return "0"
	}
	return "00"
}

func digitsOf(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, text)
}

// danishAmount writes øre as 1.234.567,89.
func danishAmount(øre int64) string {
	sign := ""
	if øre < 0 {
		sign, øre = "-", -øre
	}
	whole := fmt.Sprint(øre / 100)
	for at := len(whole) - 3; at > 0; at -= 3 {
		whole = whole[:at] + "." + whole[at:]
	}
	return fmt.Sprintf("%s%s,%02d", sign, whole, øre%100)
}
