package importing_test

import (
	"strings"
	"testing"

	"kik/graph/importing"
	"kik/graph/model"
)

func TestARowThatVanishedFromALaterFileStays(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		mustImport(t, db, small(), importing.Options{})
		before := dump(t, db)
		result := mustImport(t, db, small().without(model.FileBenefitSpells, "a;").without(model.FileRates, "kh;2017"), importing.Options{})
		if result.ImportID != 0 {
			t.Errorf("%+v", result.Counts)
		}
		expectDump(t, db, before)
	})
}

func TestAReplacingRunRemovesTheRowsOfItsKindThatItDoesNotName(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		mustImport(t, db, small(), importing.Options{})
		fewer := small().without(model.FileBenefitSpells, "a;kh;2017").without(model.FileBenefitSpells, "c;").with(model.FileBenefitSpells, "c;kh;2018-05-01;")
		result := mustImport(t, db, fewer, importing.Options{Replace: []model.FileKind{model.FileBenefitSpells}})
		if want := (importing.Counts{New: 1, Unchanged: 2, Removed: 2}); result.Counts[model.FileBenefitSpells] != want {
			t.Errorf("%+v, want %+v", result.Counts[model.FileBenefitSpells], want)
		}
		if all := dump(t, db); strings.Contains(all, "2017-01-01} {kh") || strings.Count(all, "benefit_spells ") != 3 {
			t.Errorf("the spells are not as the file says:\n%s", all)
		}
	})
}

func TestAReplacingRunMayTakeEverythingAway(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		mustImport(t, db, small(), importing.Options{})
		empty := files{}
		var kinds []model.FileKind
		for kind, lines := range small() {
			empty[kind] = lines[:1]
			kinds = append(kinds, kind)
		}
		result := mustImport(t, db, empty, importing.Options{Replace: kinds})
		for kind, lines := range small() {
			if want := (importing.Counts{Removed: len(lines) - 1}); result.Counts[kind] != want {
				t.Errorf("%s: %+v, want %+v", kind, result.Counts[kind], want)
			}
		}
		all := dump(t, db)
		for _, line := range strings.Split(all, "\n") {
			if !strings.HasPrefix(line, "target_groups ") && !strings.HasPrefix(line, "benefit_categories ") {
				t.Errorf("left: %s", line)
			}
		}
		if strings.Contains(all, "egen gruppe") || strings.Contains(all, "unge") {
			t.Error("a target group is left that only removed rows named")
		}
	})
}

func TestReplacingAllThatNamesARowLetsItGo(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		mustImport(t, db, small(), importing.Options{})
		fewer := small().without(model.FileInterventions, "I1").without(model.FileEnrolments, "a;").without(model.FilePostings, "2;")
		result := mustImport(t, db, fewer, importing.Options{Replace: []model.FileKind{model.FilePostings, model.FileInterventions, model.FileEnrolments}})
		if want := (importing.Counts{Unchanged: 1, Removed: 1}); result.Counts[model.FileInterventions] != want {
			t.Errorf("%+v, want %+v", result.Counts[model.FileInterventions], want)
		}
		if all := dump(t, db); strings.Contains(all, "I1") || strings.Contains(all, "DGI") {
			t.Errorf("the intervention left something behind:\n%s", all)
		}
	})
}
