package ingest

import (
	"archive/zip"
	"regexp"
	"strings"
)

type stylesXML struct {
	Formats []struct {
		ID   int    `xml:"numFmtId,attr"`
		Code string `xml:"formatCode,attr"`
	} `xml:"numFmts>numFmt"`
	CellStyles []struct {
		FormatID int `xml:"numFmtId,attr"`
	} `xml:"cellXfs>xf"`
}

// readDateStyles returns, by a cell's style index, whether the style shows a date.
func readDateStyles(archive *zip.Reader, part string) ([]bool, error) {
	var styles stylesXML
	if err := decodePart(archive, part, &styles); err != nil {
		return nil, err
	}
	custom := map[int]string{}
	for _, format := range styles.Formats {
		custom[format.ID] = format.Code
	}
	dates := make([]bool, len(styles.CellStyles))
	for i, style := range styles.CellStyles {
		code, isCustom := custom[style.FormatID]
		dates[i] = isCustom && isDateFormat(code) || !isCustom && isBuiltInDateFormat(style.FormatID)
	}
	return dates, nil
}

// isBuiltInDateFormat knows the formats that files name by number alone
// (ECMA-376, 18.8.30), those of the East Asian versions among them.
func isBuiltInDateFormat(id int) bool {
	switch {
	case id >= 14 && id <= 17, id == 22, id >= 27 && id <= 31, id == 36, id >= 50 && id <= 54, id == 57, id == 58:
		return true
	}
	return false
}

var (
	// What a number format shows as it stands, or says about colours and languages.
	formatLiterals = regexp.MustCompile(`"[^"]*"?|\\.|[_*].|\[[^\]]*\]?`)
	elapsedTime    = regexp.MustCompile(`(?i)\[(h+|m+|s+)\]`)
)

// isDateFormat says whether a number format shows a day, a month or a year. Only its
// first section counts. An m is a month, but a minute beside hours or seconds.
func isDateFormat(code string) bool {
	if strings.EqualFold(code, "General") || strings.EqualFold(code, "Standard") || elapsedTime.MatchString(code) {
		return false
	}
	code = strings.ToLower(formatLiterals.ReplaceAllString(code, ""))
	code, _, _ = strings.Cut(code, ";")
	return strings.ContainsAny(code, "dy") || strings.Contains(code, "m") && !strings.ContainsAny(code, "hs0#")
}
