package ingest

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base32"
	"hash"
	"strings"
	"unicode"
	"unicode/utf8"

	"kik/graph/model"
)

const (
	maxPseudonym    = 64
	pseudonymPrefix = "cpr-"
	pseudonymBytes  = 20 // of the hash: 160 bits, 32 letters without padding
)

// pseudonymAlphabet has no 0 and no 1, so no pseudonym ever looks like a CPR number.
var pseudonymAlphabet = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// citizen is what a cell of the column borger says. Year and gender are known only
// from a CPR number.
type citizen struct {
	pseudonym string
	birthYear int64 // 0: unknown
	gender    model.Gender
}

// citizenReader turns pseudonyms and CPR numbers into citizens.
type citizenReader struct {
	mac hash.Hash // nil without a key
}

func newCitizenReader(key []byte) *citizenReader {
	if len(key) == 0 {
		return &citizenReader{}
	}
	return &citizenReader{mac: hmac.New(sha256.New, key)}
}

// read returns the citizen, or the message that says what is wrong with the cell.
func (r *citizenReader) read(c cell) (citizen, string) {
	number, isNumber := cprNumber(c)
	text := composed(c.text)
	switch {
	case isNumber:
		return r.fromCPR(number)
	case isTenDigits(text):
		return citizen{}, msgTenDigits
	case lacksLeadingZero(text):
		return citizen{}, msgCPRLacksZero
	case !isUniqueIDFormat(text) && HoldsCPR(text):
		return citizen{}, msgCPRInPseudonym
	case !isPseudonym(text):
		return citizen{}, msgPseudonym
	}
	return citizen{pseudonym: text}, ""
}

// cprNumber returns the ten digits of a cell that has the shape of a CPR number.
// A spreadsheet that took one for a number has dropped its leading zero.
func cprNumber(c cell) (string, bool) {
	text := c.text
	if c.kind == numberCell && len(text) == cprDigits-1 && isDigits(text) {
		text = "0" + text
	}
	if len(text) == cprDigits+1 && text[cprDateDigits] == '-' {
		text = text[:cprDateDigits] + text[cprDateDigits+1:]
	}
	return text, len(text) == cprDigits && isDigits(text)
}

// isTenDigits says whether text is ten digits, whatever stands between them, and
// no letter: a CPR number in a form of its own, or one with a slip in it.
func isTenDigits(text string) bool {
	count := 0
	for _, r := range text {
		switch {
		case unicode.IsLetter(r):
			return false
		case unicode.IsDigit(r):
			count++
		}
	}
	return count == cprDigits
}

// lacksLeadingZero says whether text is a CPR number that lost its first digit, as
// a CSV file does when a spreadsheet program saves it. It would pass for a pseudonym.
func lacksLeadingZero(text string) bool {
	start, end := findCPR("0" + text)
	return start == 0 && end == len(text)+1
}

func (r *citizenReader) fromCPR(number string) (citizen, string) {
	year, possible := birthYearOf(number)
	if !possible {
		return citizen{}, msgNeitherPseudonymNorCPR
	}
	if r.mac == nil {
		return citizen{}, msgNoCPRKey
	}
	gender := model.Male
	if isFemale(number) {
		gender = model.Female
	}
	return citizen{pseudonym: r.pseudonymOf(number), birthYear: int64(year), gender: gender}, ""
}

// pseudonymOf returns the keyed hash of ten digits: whoever lacks the key cannot
// find the number by trying them all.
func (r *citizenReader) pseudonymOf(number string) string {
	r.mac.Reset()
	r.mac.Write([]byte(number))
	sum := r.mac.Sum(nil)
	return pseudonymPrefix + pseudonymAlphabet.EncodeToString(sum[:pseudonymBytes])
}

func isPseudonym(text string) bool {
	return utf8.RuneCountInString(text) <= maxPseudonym && strings.IndexFunc(text, isUnprintable) < 0
}

func isUnprintable(r rune) bool { return r == utf8.RuneError || !unicode.IsPrint(r) }

// isUniqueIDFormat says whether text is a UUID or a digest in hexadecimal. Among
// many thousands of such pseudonyms some hold ten digits in a row by chance. At the
// beginning or the end chance is not believed: a CPR number may have been filled up.
func isUniqueIDFormat(text string) bool {
	const hexDigits = "0123456789abcdefABCDEF"
	plain := text
	if len(text) == 36 && text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-' {
		plain = strings.ReplaceAll(text, "-", "")
	}
	switch len(plain) {
	case 32, 40, 64: // a UUID or MD5, SHA-1, SHA-256
		return strings.Trim(plain, hexDigits) == "" && !beginsOrEndsWithCPR(text)
	}
	return false
}

func beginsOrEndsWithCPR(text string) bool {
	first := text[:leadingDigits(text)]
	last := text[len(strings.TrimRight(text, "0123456789")):]
	return len(first) == cprDigits && hasPossibleDate(first) || len(last) == cprDigits && hasPossibleDate(last)
}
