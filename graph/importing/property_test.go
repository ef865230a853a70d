package importing_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"kik/graph/importing"
	"kik/graph/model"
)

// Whatever imports come after each other, and whatever they replace: rolled
// back in the reverse order, each leaves exactly what was there before it; one
// with problems leaves it at once.
func TestAnySequenceOfImportsRollsBackToEachEarlierState(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		applied := 0
		for seed := range uint64(8) {
			rng := rand.New(rand.NewPCG(seed, 20180601))
			clear(t, db)
			mustImport(t, db, small(), importing.Options{})
			type state struct {
				importID int64
				before   string
			}
			var states []state
			for range 8 {
				before := dump(t, db)
				f := randomFiles(rng)
				result := run(t, db, f, importing.Options{Replace: randomKinds(rng, f)})
				if result.ImportID > 0 {
					states = append(states, state{result.ImportID, before})
				} else {
					expectDump(t, db, before)
				}
			}
			applied += len(states)
			for i := len(states) - 1; i >= 0; i-- {
				rollBack(t, db, states[i].importID)
				expectDump(t, db, states[i].before)
				if t.Failed() {
					t.Fatalf("seed %d, import %d", seed, states[i].importID)
				}
			}
		}
		if applied < 16 {
			t.Errorf("only %d imports were applied: the files contradict each other too often", applied)
		}
	})
}

// randomFiles draws files over few keys, so that runs meet the same rows again.
func randomFiles(rng *rand.Rand) files {
	one := func(values ...string) string { return values[rng.IntN(len(values))] }
	rows := func(most int, line func(i int) string) []string {
		var lines []string
		for i := range most {
			if rng.IntN(4) > 0 {
				lines = append(lines, line(i))
			}
		}
		return lines
	}
	date := func() string { return fmt.Sprintf("2018-%02d-01", 1+rng.IntN(3)) }
	mostly := func(usual, rare string) string { return one(usual, usual, usual, usual, usual, usual, rare) }
	end := func() string { return one("", "2018-12-31", "2019-12-31") }
	drawn := files{
		model.FileProgrammes: rows(2, func(i int) string {
			return fmt.Sprintf("P%d;%s;;2018-01-01;%s;2018-01-01;%s;%s", i+1, one("Et", "To"), end(), one("kh", "kh,uh", "uh,kh"), one("", "unge", "jobparat,unge"))
		}),
		model.FileBenefitTypes: rows(3, func(i int) string {
			return fmt.Sprintf("%s;%s;%s;%s;20%02d-01-01;", []string{"kh", "uh", "rf"}[i], one("Navn", "Andet navn"), "OTHER_SUPPORT", one("A", "B", "RESOURCE_PROGRAMME"), 10+rng.IntN(5))
		}),
		model.FileCitizens: append(rows(4, func(i int) string {
			return fmt.Sprintf("%c;%s;%s;%s", 'a'+i, one("", "1980", "1990"), one("", "K", "M"), one("", "Nord"))
		}), "e;;;"),
		model.FileBenefitSpells: rows(8, func(i int) string {
			return fmt.Sprintf("%c;%s;2018-%02d-01;%s", 'a'+i%3, one("kh", "uh", "rf"), i+1, end())
		}),
		model.FileVisitations: rows(4, func(i int) string {
			return fmt.Sprintf("%c;%s;2018-%02d-01;%s", 'a'+i%3, one("unge", "jobparat", "sjælden"), i+1, end())
		}),
		model.FileInterventions: rows(3, func(i int) string {
			return fmt.Sprintf("I%d;%s;%s;%s;%s;2018-01-01;%s;%s;;;", i+1, one("Dør", "Ørn"), mostly("P1", "P2"), one("", "DGI", "DGI,Arena", "Ny"), one("", "unge"), end(), one("", "7"))
		}),
		model.FileEnrolments: rows(5, func(i int) string {
			return fmt.Sprintf("%c;%s;2018-%02d-01;2018-12-31;%s;", 'a'+i%3, mostly("I1", "I3"), i+1, one("", "job", "praktik"))
		}),
		model.FileBudget: rows(3, func(i int) string {
			return fmt.Sprintf("%s;Udvalg;Løn;2018;%s;%d;;", mostly("P1", "P2"), []string{"", "1", "2"}[i], rng.IntN(3))
		}),
		model.FilePostings: rows(4, func(i int) string {
			return fmt.Sprintf("%d;%s;%s;Udvalg;Løn;%s;%d;", i, date(), mostly("P1", "P2"), one("", "I1", "I2"), rng.IntN(3))
		}),
		model.FileRates: rows(3, func(i int) string {
			return fmt.Sprintf("%s;%s;%d", one("kh", "uh"), fmt.Sprintf("201%d-01-01", i), rng.IntN(3))
		}),
		model.FileTargets:          rows(2, func(i int) string { return fmt.Sprintf("P%d;modtagere;%s;%d", i+1, date(), rng.IntN(3)) }),
		model.FileMunicipalFigures: rows(2, func(i int) string { return fmt.Sprintf("%d;%s;2018-02;%d", i, one("Her", "Der"), rng.IntN(3)) }),
		model.FilePublished: rows(3, func(i int) string {
			return fmt.Sprintf("f%d;P1;;%s;;antal;%d;0;;Kilde;;;%s", i, one("", "a=1", "a=1,b=2"), rng.IntN(3), one("", "f0"))
		}),
	}
	for kind, lines := range drawn {
		if rng.IntN(2) == 0 {
			delete(drawn, kind)
			continue
		}
		drawn[kind] = append([]string{small()[kind][0]}, lines...)
	}
	return drawn
}

func randomKinds(rng *rand.Rand, f files) []model.FileKind {
	var kinds []model.FileKind
	for _, spec := range model.ImportFiles {
		if _, ok := f[spec.Kind]; ok && rng.IntN(4) == 0 {
			kinds = append(kinds, spec.Kind)
		}
	}
	return kinds
}
