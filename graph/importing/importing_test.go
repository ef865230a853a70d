package importing_test

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"

	"kik/graph/importing"
	"kik/graph/ingest"
	"kik/graph/model"
)

func day(year, month, d int) *model.Date {
	date, err := model.ParseDate(fmt.Sprintf("%04d-%02d-%02d", year, month, d))
	if err != nil {
		panic(err)
	}
	return &date
}

func TestARunCountsNewChangedAndUnchangedRows(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		first := mustImport(t, db, small(), importing.Options{})
		if first.ImportID != 1 || first.Version != 1 {
			t.Errorf("the first import is %d with version %d", first.ImportID, first.Version)
		}
		for kind, lines := range small() {
			if want := (importing.Counts{New: len(lines) - 1}); first.Counts[kind] != want {
				t.Errorf("%s: %+v, want %+v", kind, first.Counts[kind], want)
			}
		}
		changed := small().
			replaced(model.FileBenefitSpells, "b;uh;2018-02-01;", "b;uh;2018-02-01;2018-12-31").with(model.FileBenefitSpells, "c;kh;2018-01-01;").
			replaced(model.FileInterventions, "DGI,Arena", "Arena,DGI").
			replaced(model.FileProgrammes, "kh,uh", "uh").
			replaced(model.FileCitizens, "a;1990;K;Nord", "a;1990;K;Syd").with(model.FileCitizens, "d;2000;X;")
		second := mustImport(t, db, changed, importing.Options{})
		for kind, want := range map[model.FileKind]importing.Counts{
			model.FileBenefitSpells: {New: 1, Changed: 1, Unchanged: 3},
			model.FileInterventions: {Changed: 1, Unchanged: 1},
			model.FileProgrammes:    {Changed: 1},
			model.FileCitizens:      {New: 1, Changed: 1, Unchanged: 2},
			model.FilePostings:      {Unchanged: 2},
		} {
			if second.Counts[kind] != want {
				t.Errorf("%s: %+v, want %+v", kind, second.Counts[kind], want)
			}
		}
		if second.ImportID != 2 || second.Version != 2 {
			t.Errorf("the second import is %d with version %d", second.ImportID, second.Version)
		}
	})
}

func TestTheSameFilesTwiceChangeNothing(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		mustImport(t, db, small(), importing.Options{DataThrough: day(2018, 12, 31)})
		before := dump(t, db)
		again := mustImport(t, db, small(), importing.Options{DataThrough: day(2018, 12, 31)})
		if again.ImportID != 0 || again.Version != 1 {
			t.Errorf("the second run is import %d with version %d", again.ImportID, again.Version)
		}
		expectDump(t, db, before)
	})
}

func TestFilesInAnyOrderAndInPartsAreOneRun(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		sources := small().sources()
		extra := files{model.FileBenefitSpells: {"til;fra;ydelse;borger", ";2019-01-01;kh;c", "2016-05-05;2016-05-05;rf;c"}}.sources()
		extra[0].Name = "flere ydelser.csv"
		result, err := importing.Run(t.Context(), db.Store, append(extra, sources...), importing.Options{})
		if err != nil || result.ProblemCount > 0 {
			t.Fatalf("%v, %+v", err, result)
		}
		if want := (importing.Counts{New: 5}); result.Counts[model.FileBenefitSpells] != want {
			t.Errorf("spells: %+v, want %+v", result.Counts[model.FileBenefitSpells], want)
		}
	})
}

func TestEachFileIsToldWhatItDid(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		mustImport(t, db, small(), importing.Options{})
		parts := small().only(model.FileBenefitSpells).with(model.FileBenefitSpells, "c;kh;2018-02-01;").sources()
		extra := files{model.FileBenefitSpells: {"borger;ydelse;fra;til", "b;uh;2018-02-01;2018-12-31", "c;kh;2019-01-01;", "c;kh;2018-02-01;"}}.sources()
		extra[0].Name = "flere ydelser.csv"
		parts[0].Open = without(t, parts[0], "b;uh;2018-02-01;")
		for _, c := range []struct {
			sources []ingest.Source
			want    []importing.Counts
		}{
			{parts, []importing.Counts{{New: 1, Unchanged: 3}}},
			{append(parts, extra...), []importing.Counts{{New: 1, Unchanged: 3}, {New: 1, Changed: 1}}},
		} {
			result, err := importing.Run(t.Context(), db.Store, c.sources, importing.Options{DryRun: true})
			if err != nil || result.ProblemCount > 0 {
				t.Fatalf("%v, %+v", err, result)
			}
			var sum importing.Counts
			for i, file := range result.Files {
				if file.Counts != c.want[i] {
					t.Errorf("%s of %d files: %+v, want %+v", file.File, len(c.sources), file.Counts, c.want[i])
				}
				sum.New, sum.Changed, sum.Unchanged = sum.New+file.Counts.New, sum.Changed+file.Counts.Changed, sum.Unchanged+file.Counts.Unchanged
			}
			if sum != result.Counts[model.FileBenefitSpells] {
				t.Errorf("the files did %+v, their kind %+v", sum, result.Counts[model.FileBenefitSpells])
			}
		}
	})
}

// without opens a source without one of its lines.
func without(t *testing.T, source ingest.Source, line string) func() (io.ReadCloser, error) {
	t.Helper()
	file, err := source.Open()
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(file)
	if err != nil {
		t.Fatal(err)
	}
	left := strings.ReplaceAll(string(content), line+"\n", "")
	return func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(left)), nil }
}

func TestARunThatMustFollowAVersionIsRefusedOnAnother(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		mustImport(t, db, small(), importing.Options{})
		before := dump(t, db)
		rates := files{model.FileRates: {"ydelse;fra;netto_pr_maaned", "kh;2018-01-01;1"}}
		for _, after := range []int64{0, 2} {
			for _, dry := range []bool{true, false} {
				_, err := importing.Run(t.Context(), db.Store, rates.sources(), importing.Options{After: &after, DryRun: dry})
				if model.CodeOf(err) != model.CodeConflict {
					t.Errorf("after version %d: %v, want CONFLICT", after, err)
				}
			}
		}
		expectDump(t, db, before)
		current := int64(1)
		if result := mustImport(t, db, rates, importing.Options{After: &current}); result.Version != 2 {
			t.Errorf("after version 1 comes %d", result.Version)
		}
	})
}

func TestTheLogSaysWhoRanAnImport(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		mustImport(t, db, small(), importing.Options{Actor: "Anna"})
		mustImport(t, db, files{model.FileRates: {"ydelse;fra;netto_pr_maaned", "kh;2018-01-01;1"}}, importing.Options{})
		rollBack(t, db, 2)
		runs, err := db.Imports(t.Context(), 10)
		if err != nil {
			t.Fatal(err)
		}
		if runs[1].Actor == nil || *runs[1].Actor != "Anna" || runs[1].RolledBackBy != nil {
			t.Errorf("the first was run by %v, rolled back by %v", runs[1].Actor, runs[1].RolledBackBy)
		}
		if runs[0].Actor != nil || runs[0].RolledBackBy == nil || *runs[0].RolledBackBy != "a tester" {
			t.Errorf("the second was run by %v, rolled back by %v", runs[0].Actor, runs[0].RolledBackBy)
		}
	})
}

func TestOverlappingSpellsAreKept(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		mustImport(t, db, small(), importing.Options{})
		if got := strings.Count(dump(t, db), "benefit_spells "); got != 4 {
			t.Errorf("%d spells are kept of 4", got)
		}
	})
}

func TestTheDateThroughWhichDataAreCompleteIsAChangeOfItsOwn(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		mustImport(t, db, small(), importing.Options{DataThrough: day(2018, 12, 31)})
		stated := mustImport(t, db, small(), importing.Options{DataThrough: day(2019, 6, 30)})
		if stated.ImportID != 2 || stated.Version != 2 {
			t.Errorf("the statement is import %d with version %d", stated.ImportID, stated.Version)
		}
		silent := mustImport(t, db, small(), importing.Options{})
		if silent.ImportID != 0 {
			t.Error("a run that states nothing and brings nothing is in the log")
		}
		expectDataThrough(t, db, day(2019, 6, 30))
		if _, err := importing.Rollback(t.Context(), db.Store, stated.ImportID, importing.RollbackOptions{Actor: "a tester"}); err != nil {
			t.Fatal(err)
		}
		expectDataThrough(t, db, day(2018, 12, 31))
	})
}

func TestADryRunCountsAndChangesNothing(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		empty := dump(t, db)
		result := mustImport(t, db, small(), importing.Options{DryRun: true, DataThrough: day(2018, 12, 31)})
		if result.ImportID != 0 || result.Counts[model.FileCitizens].New != 3 {
			t.Errorf("%+v", result)
		}
		expectDump(t, db, empty)
		expectDataThrough(t, db, nil)
	})
}

func TestLeftoversOfAKilledRunDoNotReachTheNext(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		for _, statement := range []string{
			"INSERT INTO stage_citizens (position, id, pseudonym) VALUES (1, 1, 'ghost')",
			"INSERT INTO stage_benefit_spells (position, citizen_id, from_date, benefit) VALUES (1, 1, '2018-01-01', 'kh')",
			"INSERT INTO stage_rates (position, benefit, from_date, net_per_month) VALUES (1, 'kh', '2015-01-01', 1)",
		} {
			if _, err := db.sql.Exec(statement); err != nil {
				t.Fatal(err)
			}
		}
		result := mustImport(t, db, small(), importing.Options{})
		if got := result.Counts[model.FileCitizens].New; got != 3 {
			t.Errorf("%d new citizens, want 3", got)
		}
		if strings.Contains(dump(t, db), "ghost") {
			t.Error("a citizen of the killed run was taken in")
		}
		for _, table := range []string{"stage_citizens", "stage_benefit_spells", "stage_rates", "stage_benefit_cover"} {
			var rows int
			if err := db.sql.QueryRow("SELECT COUNT(*) FROM " + table).Scan(&rows); err != nil || rows != 0 {
				t.Errorf("%s holds %d rows after the run (%v)", table, rows, err)
			}
		}
	})
}

func TestACancelledRunChangesNothingAndLetsTheNextIn(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		empty := dump(t, db)
		ctx, cancel := context.WithCancel(t.Context())
		_, err := importing.Run(ctx, db.Store, small().sources(), importing.Options{Progress: func(stage string, _, _ int64) {
			if stage == "apply" {
				cancel()
			}
		}})
		if err == nil {
			t.Fatal("a cancelled run succeeds")
		}
		expectDump(t, db, empty)
		mustImport(t, db, small(), importing.Options{})
	})
}

func TestACPRNumberBecomesTheSamePseudonymInEveryFileAndIsStoredNowhere(t *testing.T) {
	const number = "0101901234"
	onEach(t, func(t *testing.T, db database) {
		f := small().with(model.FileCitizens, number+";;;").with(model.FileBenefitSpells, "010190-1234;kh;2018-01-01;")
		refused := run(t, db, f, importing.Options{})
		if refused.ProblemCount == 0 {
			t.Error("CPR numbers are taken without a key")
		}
		if strings.Contains(fmt.Sprint(refused), number) {
			t.Error("the problems repeat the number")
		}
		mustImport(t, db, f, importing.Options{CPRKey: []byte("a key")})
		all := dump(t, db)
		if strings.Contains(all, number) || strings.Contains(all, "010190-1234") {
			t.Error("the number is stored")
		}
		if strings.Count(all, "{cpr-") != 1 {
			t.Error("the number did not become one citizen")
		}
	})
}

func TestAFileThatCannotBeToldApartIsAProblemAndNotBlamedOnTheRest(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		f := small()
		f[model.FileCitizens] = append([]string{"person;aar"}, f[model.FileCitizens][1:]...)
		result := run(t, db, f, importing.Options{})
		if result.ProblemCount != 1 || result.Problems[0].File != "borgere.csv" {
			t.Errorf("%v", describe(result.Problems))
		}
	})
}

func TestProgressGoesThroughTheStages(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		var stages []string
		var bytes, size int64
		for _, source := range small().sources() {
			size += source.Size
		}
		mustImport(t, db, small(), importing.Options{Progress: func(stage string, done, total int64) {
			if len(stages) == 0 || stages[len(stages)-1] != stage {
				stages = append(stages, stage)
			}
			if stage == "read" {
				bytes = done
			}
		}})
		if got := strings.Join(stages, " "); got != "read check apply" {
			t.Errorf("stages %q", got)
		}
		if bytes != size {
			t.Errorf("%d bytes of %d were read", bytes, size)
		}
	})
}

func TestReplaceNeedsAFileOfTheKind(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		_, err := importing.Run(t.Context(), db.Store, small().only(model.FileRates).sources(), importing.Options{Replace: []model.FileKind{model.FileBenefitSpells}})
		if model.CodeOf(err) != model.CodeValidation {
			t.Errorf("%v, want VALIDATION", err)
		}
	})
}

func TestAnEmptyRunIsNoRun(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		result, err := importing.Run(t.Context(), db.Store, []ingest.Source{}, importing.Options{})
		if err != nil || result.ImportID != 0 {
			t.Errorf("%+v, %v", result, err)
		}
	})
}
