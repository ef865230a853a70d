package catalogue

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"kik/graph/ingest"
	"kik/graph/model"
)

// The longest texts, in characters.
const (
	longestCode        = 64
	longestName        = 200
	longestEdition     = 60
	longestDescription = 4000
	longestLink        = 1000
)

// problems collects what is wrong with an input, each with its field.
type problems struct{ found model.Problems }

func (p *problems) add(field, format string, args ...any) {
	p.found = append(p.found, model.InvalidField(field, format, args...))
}

// all returns them as one error, nil where there are none.
func (p *problems) all() error {
	if len(p.found) == 0 {
		return nil
	}
	return p.found
}

// text checks a text and returns it without spaces around it.
func (p *problems) text(field, text string, longest int, required bool) string {
	text = strings.TrimSpace(text)
	switch {
	case text == "" && required:
		p.add(field, "Skriv noget her.")
	case utf8.RuneCountInString(text) > longest:
		p.add(field, "Teksten er for lang. Højst %d tegn.", longest)
	case !utf8.ValidString(text) || strings.ContainsFunc(text, unseen):
		p.add(field, "Teksten har tegn, som ikke kan læses. Skriv den igen.")
	case ingest.HoldsCPR(text):
		p.add(field, "Teksten ligner et CPR-nummer. Skriv intet om enkelte borgere her.")
	}
	return text
}

// unseen tells characters that nobody can read; lines may end.
func unseen(r rune) bool { return r != '\n' && r != '\r' && unicode.IsControl(r) }

// optionalText does as text with one that may be left out; an empty one is none.
func (p *problems) optionalText(field string, text *string, longest int) *string {
	if text == nil {
		return nil
	}
	if trimmed := p.text(field, *text, longest, false); trimmed != "" {
		return &trimmed
	}
	return nil
}

// providerName refuses commas, which divide providers in the import files.
func (p *problems) providerName(field, name string) string {
	name = p.text(field, name, longestName, true)
	if strings.ContainsAny(name, ",;") {
		p.add(field, "Skriv navnet uden komma og semikolon: de skiller leverandører ad i importfilerne.")
	}
	return name
}

// code checks a code that import files are to name.
func (p *problems) code(field, code string) {
	switch {
	case code == "":
		p.add(field, "Skriv en kode: navnet har ingen bogstaver, som den kan dannes af.")
	case len(code) > longestCode:
		p.add(field, "Koden er for lang. Højst %d tegn.", longestCode)
	case strings.ContainsFunc(code, func(r rune) bool { return !isCodeLetter(r) }):
		p.add(field, "Koden må have bogstaver, tal, bindestreg, punktum og understreg.")
	case ingest.HoldsCPR(code):
		p.add(field, "Koden ligner et CPR-nummer. Vælg en anden.")
	}
}

func isCodeLetter(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("-._", r)
}

// link refuses what is no address of a page.
func (p *problems) link(field string, link *string) *string {
	link = p.optionalText(field, link, longestLink)
	if link == nil {
		return nil
	}
	if address, err := url.Parse(*link); err != nil || address.Scheme != "https" && address.Scheme != "http" || address.Host == "" {
		p.add(field, "Skriv en adresse, som begynder med https://, fx https://kommune.dk/sag/1.")
	}
	return link
}
