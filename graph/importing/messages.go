package importing

import (
	"fmt"

	"kik/graph/model"
	"kik/graph/store"
)

// thing is what a row of a kind of file stands for, in Danish.
var thing = map[model.FileKind]string{
	model.FileProgrammes:    "Strategien",
	model.FileBenefitTypes:  "Ydelsen",
	model.FileInterventions: "Indsatsen",
	model.FilePublished:     "Tallet",
}

// message tells in Danish what is wrong and what to do.
func message(f store.Finding, place func(store.Position) string) string {
	switch f.Reason {
	case store.UnknownCitizen:
		return "Borgeren findes hverken i borgere eller i databasen. Tilføj borgeren i borgere, eller ret pseudonymet."
	case store.UnknownCode:
		return fmt.Sprintf("%s %q findes hverken i %s eller i databasen. Tilføj rækken dér, eller ret koden.", thing[f.To], f.Value, f.To)
	case store.Contradiction:
		return fmt.Sprintf("Rækken har samme nøgle som %s, men andre værdier. Behold den ene.", place(f.Other))
	case store.Uncovered:
		return fmt.Sprintf("Ydelsen %q har ikke en klasse alle dage i forløbet. Udvid dens fra og til i ydelsestyper, eller ret forløbets datoer.", f.Value)
	case store.LosesCover:
		return fmt.Sprintf("%s i databasen ville få dage, hvor %q ikke har en klasse. Udvid ydelsens fra og til.", number(f.Count, "ydelsesforløb", "ydelsesforløb"), f.Value)
	case store.StillNamed:
		return stillNamed(f)
	case store.NamesDraft:
		return fmt.Sprintf("Indsatsen %q er en kladde i kataloget. Udgiv den, eller slet kladden, og indlæs så igen.", f.Value)
	}
	return string(f.Reason)
}

func stillNamed(f store.Finding) string {
	if f.Kind == model.FileCitizens {
		return fmt.Sprintf("%s kan ikke fjernes, fordi der er %s om dem. Tag dem med i filen, eller erstat også %s.", number(f.Count, "borger", "borgere"), f.To, f.To)
	}
	return fmt.Sprintf("%q kan ikke fjernes, fordi %s i %s henviser til den. Tag den med i filen, eller erstat også %s.",
		f.Value, number(f.Count, "række", "rækker"), f.To, f.To)
}

func number(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// notJudged says why a row is not blamed for naming an unknown row of the kind.
func notJudged(kind model.FileKind) string {
	return fmt.Sprintf("Henvisninger til %s er ikke kontrolleret, fordi filen har fejl.", kind)
}
