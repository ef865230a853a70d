package demo

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"kik/graph/model"
)

func TestSeveralSeedsMeetEveryPublishedFigure(t *testing.T) {
	for seed := range uint64(6) {
		if _, err := build(seed); err != nil {
			t.Errorf("seed %d:\n%v", seed, err)
		}
	}
}

func TestWriteGivesTheSameBytesForTheSameOptions(t *testing.T) {
	for name, options := range map[string]Options{"the demo": {Seed: 3}, "a municipality of a given size": {Seed: 3, Citizens: 500}} {
		first, second := written(t, options), written(t, options)
		if len(first) != len(model.ImportFiles) {
			t.Errorf("%s: %d files, want %d", name, len(first), len(model.ImportFiles))
		}
		for file, content := range first {
			if !bytes.Equal(content, second[file]) {
				t.Errorf("%s: %s differs from run to run", name, file)
			}
		}
	}
}

func TestAnotherSeedGivesOtherCitizens(t *testing.T) {
	first, second := written(t, Options{Citizens: 200, Seed: 1}), written(t, Options{Citizens: 200, Seed: 2})
	if bytes.Equal(first["ydelser.csv"], second["ydelser.csv"]) {
		t.Error("two seeds gave the same benefit spells")
	}
}

func TestWriteRefusesANegativeNumberOfCitizens(t *testing.T) {
	if err := Write(t.TempDir(), Options{Citizens: -1}); err == nil {
		t.Error("no error")
	}
}

func TestTheCheckNamesTheFigureThatDiffers(t *testing.T) {
	data := built(t)
	changed := *data
	changed.postings = append([]model.Posting(nil), data.postings...)
	for i, p := range changed.postings {
		if p.Programme == kik2 && p.Committee == labourCommittee && p.Date < kik2Report {
			changed.postings[i].Amount += 1_000_00
			break
		}
	}
	err := check(&changed)
	if err == nil || !strings.Contains(err.Error(), "kik2.2018-08-31.consumption.Arbejdsmarkedsudvalget.actual") {
		t.Errorf("a posting of a thousand kroner more: %v", err)
	}
	if strings.Contains(err.Error(), "savings") {
		t.Errorf("a posting changed the savings: %v", err)
	}
}

func TestTheCheckSeesPensionsThatBeginADayLater(t *testing.T) {
	data := built(t)
	changed := *data
	changed.spells = append([]model.BenefitSpell(nil), data.spells...)
	moved := 0
	for i, s := range changed.spells {
		if s.Benefit == pensionBenefit && s.From > kik2Baseline+30 && s.From < kik2Report-30 {
			changed.spells[i].From++
			moved++
		}
	}
	if err := check(&changed); err == nil || !strings.Contains(err.Error(), "EARLY_RETIREMENT_PENSION") {
		t.Errorf("%d pensions one day later: %v", moved, err)
	}
}

// built returns the demo municipality of the default seed, built once.
func built(t *testing.T) *municipality {
	t.Helper()
	if builtOnce == nil {
		data, err := build(0)
		if err != nil {
			t.Fatal(err)
		}
		builtOnce = data
	}
	return builtOnce
}

var builtOnce *municipality

// written returns the files that Write makes, by name.
func written(t *testing.T, options Options) map[string][]byte {
	t.Helper()
	dir := t.TempDir()
	if err := Write(dir, options); err != nil {
		t.Fatal(err)
	}
	paths, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(path)] = content
	}
	return files
}
