package catalogue

import "strings"

var danishLetters = strings.NewReplacer("æ", "ae", "ø", "oe", "å", "aa", "é", "e", "ü", "u", "ö", "oe", "ä", "ae")

// slug makes a code of a name: small letters a to z, digits, and a dash for all else.
func slug(name string) string {
	var code strings.Builder
	dash := false
	for _, r := range danishLetters.Replace(strings.ToLower(name)) {
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') {
			dash = true
			continue
		}
		if dash && code.Len() > 0 {
			code.WriteByte('-')
		}
		dash = false
		code.WriteRune(r)
	}
	return strings.TrimRight(code.String()[:min(code.Len(), longestCode)], "-")
}
