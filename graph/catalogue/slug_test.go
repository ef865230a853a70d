package catalogue

import "testing"

func TestACodeIsMadeOfTheLettersOfTheName(t *testing.T) {
	for name, want := range map[string]string{
		"Potentialejægerne":          "potentialejaegerne",
		"Ærø & Åbenrå: job nu!":      "aeroe-aabenraa-job-nu",
		"  Fritidsjob – unge (2021)": "fritidsjob-unge-2021",
		"***":                        "",
	} {
		if got := slug(name); got != want {
			t.Errorf("slug(%q) = %q, want %q", name, got, want)
		}
	}
	if got := slug("langt navn som fortsætter og fortsætter og fortsætter og bliver ved"); len(got) > longestCode {
		t.Errorf("%q has %d bytes", got, len(got))
	}
}
