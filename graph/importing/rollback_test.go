package importing_test

import (
	"reflect"
	"strings"
	"testing"

	"kik/graph/importing"
	"kik/graph/model"
)

// turned is small with a change of every sort: new, changed and vanished rows, and other lists.
func turned() files {
	return small().
		replaced(model.FileProgrammes, "kh,uh;aktivitetsparat", "uh;").
		replaced(model.FileBenefitTypes, "Kontanthjælp", "Kontanthjælp mv.").with(model.FileBenefitTypes, "ny;Ny ydelse;OTHER_SUPPORT;NY_KATEGORI;2018-01-01;").
		replaced(model.FileCitizens, "a;1990;K;Nord", "a;;X;").with(model.FileCitizens, "d;2001;M;Øst").
		without(model.FileBenefitSpells, "a;kh;2017").replaced(model.FileBenefitSpells, "b;uh;2018-02-01;", "b;uh;2018-02-01;2019-01-01").with(model.FileBenefitSpells, "d;ny;2018-01-01;").
		without(model.FileVisitations, "b;").with(model.FileVisitations, "d;helt ny gruppe;2018-01-01;").
		without(model.FileInterventions, "I2").replaced(model.FileInterventions, "I1;Åben dør;P1;DGI,Arena;jobparat,unge", "I1;Åben port;P1;Arena,Ny leverandør;").with(model.FileInterventions, "I3;Tredje;P1;;;2018-06-01;;;;;").
		without(model.FileEnrolments, "b;").replaced(model.FileEnrolments, "job;2018-10-01", "uddannelse;2018-11-01").with(model.FileEnrolments, "d;I3;2018-07-01;2018-08-01;;").
		replaced(model.FileBudget, "1200000,50", "-1200000,50").replaced(model.FilePostings, "1;2018-07-01", "1;2018-07-03").replaced(model.FileRates, "9500,50", "9600").
		replaced(model.FileTargets, "1128", "1130").replaced(model.FileMunicipalFigures, "Aabenraa", "Åbenrå").replaced(model.FilePublished, "cohort=BASELINE", "cohort=INFLOW,state=ON_BENEFIT")
}

var turnedKinds = []model.FileKind{model.FileBenefitSpells, model.FileVisitations, model.FileInterventions, model.FileEnrolments}

func TestRollbackRestoresTheDataExactly(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		empty := dump(t, db)
		first := mustImport(t, db, small(), importing.Options{DataThrough: day(2018, 6, 30)})
		before := dump(t, db)
		second := mustImport(t, db, turned(), importing.Options{Replace: turnedKinds, DataThrough: day(2018, 12, 31)})
		if dump(t, db) == before {
			t.Fatal("the second import changed nothing")
		}
		rollBack(t, db, second.ImportID)
		expectDump(t, db, before)
		expectDataThrough(t, db, day(2018, 6, 30))
		rollBack(t, db, first.ImportID)
		expectDump(t, db, empty)
		expectDataThrough(t, db, nil)

		runs, err := db.Imports(t.Context(), 10)
		if err != nil {
			t.Fatal(err)
		}
		for _, run := range runs {
			if run.RolledBackAt == nil {
				t.Errorf("import %d is not marked as rolled back", run.ID)
			}
		}
		if version, err := db.Version(t.Context()); err != nil || version != 4 {
			t.Errorf("the data version is %d (%v), want 4 after two imports and two rollbacks", version, err)
		}
	})
}

func TestADryRollbackSaysWhatItWouldDoAndDoesNothing(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		mustImport(t, db, small(), importing.Options{DataThrough: day(2018, 6, 30)})
		second := mustImport(t, db, turned(), importing.Options{Replace: turnedKinds, DataThrough: day(2018, 12, 31)})
		before := dump(t, db)
		current := int64(2)
		would, err := importing.Rollback(t.Context(), db.Store, second.ImportID, importing.RollbackOptions{DryRun: true, After: &current})
		if err != nil {
			t.Fatal(err)
		}
		expectDump(t, db, before)
		for kind, counts := range second.Counts {
			want := importing.Undone{Removed: counts.New, Restored: counts.Changed, Returned: counts.Removed}
			if would.Undone[kind] != want {
				t.Errorf("%s: %+v, want %+v", kind, would.Undone[kind], want)
			}
		}
		if would.Version != 3 || would.DataThrough == nil || *would.DataThrough != *day(2018, 6, 30) {
			t.Errorf("%+v", would)
		}
		wrong := int64(1)
		for _, dry := range []bool{true, false} {
			_, err = importing.Rollback(t.Context(), db.Store, second.ImportID, importing.RollbackOptions{DryRun: dry, After: &wrong})
			if model.CodeOf(err) != model.CodeConflict {
				t.Errorf("after another version: %v, want CONFLICT", err)
			}
		}
		expectDump(t, db, before)
		did, err := importing.Rollback(t.Context(), db.Store, second.ImportID, importing.RollbackOptions{After: &current})
		if err != nil || !reflect.DeepEqual(did, would) {
			t.Errorf("%v: it did %+v, not %+v", err, did, would)
		}
	})
}

func TestAnImportMayBeRunAgainAfterItsRollback(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		first := mustImport(t, db, small(), importing.Options{})
		rollBack(t, db, first.ImportID)
		again := mustImport(t, db, small(), importing.Options{})
		if again.ImportID == first.ImportID || again.Counts[model.FileCitizens].New != 3 {
			t.Errorf("%+v", again)
		}
	})
}

func TestRollbackIsRefusedWhereALaterImportTouchesTheSameRows(t *testing.T) {
	cases := []struct {
		name    string
		second  files
		third   files
		replace []model.FileKind // by the second
		removes []model.FileKind // by the third
		says    string
	}{
		{name: "a later import has changed a row that it brought", second: files{model.FileCitizens: {"borger;koen", "d;K"}}, third: files{model.FileCitizens: {"borger;koen", "d;M"}}, says: "ændret eller fjernet"},
		{name: "a later import has changed a row that it changed", second: files{model.FileRates: {"ydelse;fra;netto_pr_maaned", "kh;2018-01-01;1"}}, third: files{model.FileRates: {"ydelse;fra;netto_pr_maaned", "kh;2018-01-01;2"}}, says: "ændret eller fjernet"},
		{name: "a later import has removed a row that it changed", second: files{model.FileRates: {"ydelse;fra;netto_pr_maaned", "kh;2018-01-01;1"}}, third: files{model.FileRates: {"ydelse;fra;netto_pr_maaned", "kh;2017-01-01;9000"}}, removes: []model.FileKind{model.FileRates}, says: "ændret eller fjernet"},
		{name: "a later import has brought a row that it removed", second: files{model.FileRates: {"ydelse;fra;netto_pr_maaned", "kh;2017-01-01;9000"}}, replace: []model.FileKind{model.FileRates}, third: files{model.FileRates: {"ydelse;fra;netto_pr_maaned", "kh;2018-01-01;2"}}, says: "ændret eller fjernet"},
		{name: "spells of a later import belong to a citizen that it brought", second: files{model.FileCitizens: {"borger;koen", "d;K"}}, third: files{model.FileBenefitSpells: {"borger;ydelse;fra;til", "d;kh;2018-01-01;"}}, says: "henviser til rækker i borgere"},
		{name: "enrolments of a later import name an intervention that it brought", second: files{model.FileInterventions: {"kode;navn;strategi;fra", "I7;Syvende;P1;2018-01-01"}}, third: files{model.FileEnrolments: {"borger;indsats;fra;til", "a;I7;2018-01-01;"}}, says: "henviser til rækker i indsatser"},
		{name: "a programme of a later import names a benefit that it brought", second: files{model.FileBenefitTypes: {"kode;navn;klasse;fra", "ny;Ny;TARGET;2018-01-01"}}, third: files{model.FileProgrammes: {"kode;navn;fra;udgangspunkt;ydelser", "P2;Anden;2018-01-01;2018-01-01;kh,ny"}}, says: "henviser til rækker i ydelsestyper"},
		{name: "spells of a later import need a benefit type that it brought", second: files{model.FileBenefitTypes: {"kode;navn;klasse;fra", "ny;Ny;TARGET;2018-01-01"}}, third: files{model.FileBenefitSpells: {"borger;ydelse;fra;til", "a;ny;2018-01-01;"}}, says: "brug for ydelsestyperne"},
		{name: "spells of a later import need days that it gave a benefit type", second: files{model.FileBenefitTypes: {"kode;navn;klasse;fra", "kh;Kontanthjælp;TARGET;2005-01-01"}}, third: files{model.FileBenefitSpells: {"borger;ydelse;fra;til", "a;kh;2006-01-01;2006-02-01"}}, says: "brug for ydelsestyperne"},
	}
	onEach(t, func(t *testing.T, db database) {
		for _, c := range cases {
			t.Run(c.name, func(t *testing.T) {
				clear(t, db)
				mustImport(t, db, small(), importing.Options{})
				before := dump(t, db)
				second := mustImport(t, db, c.second, importing.Options{Replace: c.replace})
				third := mustImport(t, db, c.third, importing.Options{Replace: c.removes})
				after := dump(t, db)
				_, err := importing.Rollback(t.Context(), db.Store, second.ImportID, importing.RollbackOptions{Actor: "a tester"})
				if model.CodeOf(err) != model.CodeConflict || !strings.Contains(err.Error(), c.says) || !strings.Contains(err.Error(), "Rul først indlæsning 3 tilbage") {
					t.Errorf("the rollback says %v", err)
				}
				expectDump(t, db, after)
				rollBack(t, db, third.ImportID)
				rollBack(t, db, second.ImportID)
				expectDump(t, db, before)
			})
		}
	})
}

func TestRollbackPassesOverLaterImportsOfOtherRows(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		mustImport(t, db, small(), importing.Options{})
		second := mustImport(t, db, files{model.FileRates: {"ydelse;fra;netto_pr_maaned", "kh;2018-01-01;1", "uh;2018-01-01;3"}}, importing.Options{})
		mustImport(t, db, files{model.FileRates: {"ydelse;fra;netto_pr_maaned", "kh;2017-01-01;7", "uh;2019-01-01;8"}}, importing.Options{})
		rollBack(t, db, second.ImportID)
		var rates []string
		for _, line := range strings.Split(dump(t, db), "\n") {
			if strings.HasPrefix(line, "rates ") {
				rates = append(rates, strings.ReplaceAll(line, " true}", "}"))
			}
		}
		want := "rates [{kh} {2017-01-01} {700} {3}] rates [{kh} {2018-01-01} {950050} {1}] rates [{uh} {2019-01-01} {800} {3}]"
		if got := strings.Join(rates, " "); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	})
}

func TestRollbackOfAnUnknownOrRolledBackImportIsRefused(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		if _, err := importing.Rollback(t.Context(), db.Store, 1, importing.RollbackOptions{Actor: "a tester"}); model.CodeOf(err) != model.CodeNotFound {
			t.Errorf("an unknown import: %v, want NOT_FOUND", err)
		}
		first := mustImport(t, db, small(), importing.Options{})
		rollBack(t, db, first.ImportID)
		if _, err := importing.Rollback(t.Context(), db.Store, first.ImportID, importing.RollbackOptions{Actor: "a tester"}); model.CodeOf(err) != model.CodeConflict {
			t.Errorf("a second rollback: %v, want CONFLICT", err)
		}
	})
}

func rollBack(t *testing.T, db database, importID int64) {
	t.Helper()
	if _, err := importing.Rollback(t.Context(), db.Store, importID, importing.RollbackOptions{Actor: "a tester"}); err != nil {
		t.Fatalf("roll back %d: %v", importID, err)
	}
}
