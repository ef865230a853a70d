package importing_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"kik/graph/importing"
	"kik/graph/model"
)

// Each case is a run that must be refused, with where its problems stand. The
// small municipality is in the database already where stored says so.
func TestWhatKeepsARunOutIsReportedByFileRowColumnAndValue(t *testing.T) {
	type problem struct {
		file   model.FileKind
		row    int
		column string
		value  string
		says   string
	}
	cases := []struct {
		name    string
		stored  bool
		files   files
		replace []model.FileKind
		want    []problem
	}{
		{name: "citizens in no borgere", files: small().without(model.FileCitizens, "a;"), want: []problem{
			{model.FileBenefitSpells, 2, "borger", "a", "findes hverken"}, {model.FileBenefitSpells, 3, "borger", "a", "findes hverken"},
			{model.FileEnrolments, 2, "borger", "a", "findes hverken"}, {model.FileVisitations, 2, "borger", "a", "findes hverken"}}},
		{name: "a citizen that neither the files nor the database know", stored: true,
			files: files{model.FileBenefitSpells: {"borger;ydelse;fra;til", "a;kh;2019-01-01;", "x;kh;2019-01-01;"}},
			want:  []problem{{model.FileBenefitSpells, 3, "borger", "x", "findes hverken"}}},
		{name: "an unknown benefit of a spell", files: small().with(model.FileBenefitSpells, "a;xx;2018-01-01;"), want: []problem{
			{model.FileBenefitSpells, 6, "ydelse", "xx", "hverken i ydelsestyper"}}},
		{name: "unknown benefits of a programme", files: small().replaced(model.FileProgrammes, "kh,uh", "kh,xx,yy"), want: []problem{
			{model.FileProgrammes, 2, "ydelser", "xx", "hverken i ydelsestyper"}, {model.FileProgrammes, 2, "ydelser", "yy", "hverken i ydelsestyper"}}},
		{name: "an unknown benefit of a rate", files: small().with(model.FileRates, "xx;2018-01-01;1"), want: []problem{
			{model.FileRates, 4, "ydelse", "xx", "hverken i ydelsestyper"}}},
		{name: "an unknown programme, wherever it is named", files: small().replaced(model.FileInterventions, "Mentor;P1", "Mentor;P9").
			replaced(model.FileBudget, "P1;Økonomiudvalget;Løn;2018;7", "P9;Økonomiudvalget;Løn;2018;7").replaced(model.FilePostings, "2018-07-01;P1", "2018-07-01;P9").
			replaced(model.FileTargets, "P1;", "P9;").replaced(model.FilePublished, "t2;P1", "t2;P9"), want: []problem{
			{model.FileBudget, 3, "strategi", "P9", "hverken i strategier"}, {model.FileInterventions, 3, "strategi", "P9", "hverken i strategier"},
			{model.FileTargets, 2, "strategi", "P9", "hverken i strategier"}, {model.FilePostings, 2, "strategi", "P9", "hverken i strategier"},
			{model.FilePublished, 3, "strategi", "P9", "hverken i strategier"}}},
		{name: "an unknown intervention", files: small().replaced(model.FileEnrolments, "b;I2", "b;I9").replaced(model.FilePostings, "Indsatser;I1", "Indsatser;I9"), want: []problem{
			{model.FileEnrolments, 3, "indsats", "I9", "hverken i indsatser"}, {model.FilePostings, 3, "indsats", "I9", "hverken i indsatser"}}},
		{name: "a disagreement with an unknown figure", files: small().replaced(model.FilePublished, ";t1", ";t9").replaced(model.FilePublished, "t9;P1", "t1;P1"), want: []problem{
			{model.FilePublished, 3, "modstrid", "t9", "hverken i publicerede_tal"}}},
		{name: "one key twice with different values", files: small().with(model.FileCitizens, "a;1991;K;Nord", "a;1990;K;Nord").with(model.FileRates, "kh;2017-01-01;9001").
			with(model.FileBenefitSpells, "b;uh;2018-02-01;2018-03-01").with(model.FileInterventions, "I1;Åben dør;P1;Arena,DGI;jobparat,unge;2018-06-01;;20;60,5;;Et tilbud").
			with(model.FileBudget, "P1;Økonomiudvalget;Løn;2018;;1200000,51;2018;"), want: []problem{
			{model.FileCitizens, 5, "borger", "a", "samme nøgle som række 2"}, {model.FileBudget, 4, "strategi", "P1", "samme nøgle som række 2"},
			{model.FileInterventions, 4, "kode", "I1", "samme nøgle som række 2"}, {model.FileRates, 4, "ydelse", "kh", "samme nøgle som række 2"},
			{model.FileBenefitSpells, 6, "borger", "", "samme nøgle som række 4"}}},
		{name: "days of a spell on which its benefit has no type", files: small().
			with(model.FileBenefitSpells, "c;rf;2012-12-31;2013-01-01", "c;uh;2013-12-31;", "c;ny;2018-01-01;2018-02-01", "c;ny;2018-03-01;").
			with(model.FileBenefitTypes, "ny;Ny;TARGET;;2018-01-01;2018-01-31", "ny;Ny;OTHER_TARGET_GROUP;;2018-02-01;2018-12-31"), want: []problem{
			{model.FileBenefitSpells, 6, "ydelse", "rf", "alle dage"}, {model.FileBenefitSpells, 7, "ydelse", "uh", "alle dage"}, {model.FileBenefitSpells, 9, "ydelse", "ny", "alle dage"}}},
		{name: "types that leave spells of the database bare", stored: true, files: files{model.FileBenefitTypes: {"kode;navn;klasse;kategori;fra;til", "uh;Uddannelseshjælp;TARGET;;2014-01-01;2018-06-30"}},
			want: []problem{{model.FileBenefitTypes, 2, "kode", "uh", "1 ydelsesforløb i databasen"}}},
		{name: "replaced citizens of whom something is left", stored: true, files: files{model.FileCitizens: {"borger;foedselsaar;koen;distrikt", "a;1990;K;Nord"}},
			replace: []model.FileKind{model.FileCitizens}, want: []problem{{model.FileCitizens, 0, "", "", "1 borger kan ikke fjernes"}, {model.FileCitizens, 0, "", "", "2 borgere kan ikke fjernes"}, {model.FileCitizens, 0, "", "", "1 borger kan ikke fjernes"}}},
		{name: "a replaced intervention that is named", stored: true, files: small().only(model.FileInterventions).without(model.FileInterventions, "I1"),
			replace: []model.FileKind{model.FileInterventions}, want: []problem{{model.FileInterventions, 0, "kode", "I1", "1 række i forloeb"}, {model.FileInterventions, 0, "kode", "I1", "1 række i posteringer"}}},
		{name: "a replaced benefit that is named", stored: true, files: small().only(model.FileBenefitTypes).without(model.FileBenefitTypes, "kh"),
			replace: []model.FileKind{model.FileBenefitTypes}, want: []problem{{model.FileBenefitTypes, 0, "kode", "kh", "2 ydelsesforløb i databasen"}}},
		{name: "a citizen whom a replacing run leaves out", stored: true, files: files{model.FileCitizens: {"borger;foedselsaar;koen;distrikt", "a;1990;K;Nord"}, model.FileBenefitSpells: {"borger;ydelse;fra;til", "b;kh;2019-01-01;"}},
			replace: []model.FileKind{model.FileCitizens}, want: []problem{{model.FileBenefitSpells, 2, "borger", "b", "findes hverken"}}},
	}
	onEach(t, func(t *testing.T, db database) {
		for _, c := range cases {
			t.Run(c.name, func(t *testing.T) {
				clear(t, db)
				if c.stored {
					mustImport(t, db, small(), importing.Options{})
				}
				before := dump(t, db)
				result := run(t, db, c.files, importing.Options{Replace: c.replace})
				var got, want []string
				for _, p := range result.Problems {
					got = append(got, fmt.Sprintf("%s %d %s (%s)", p.File, p.Row, p.Column, p.Value))
				}
				for _, p := range c.want {
					want = append(want, fmt.Sprintf("%s.csv %d %s (%s)", p.file, p.row, p.column, p.value))
					if !slices.ContainsFunc(result.Problems, func(found model.ImportProblem) bool { return strings.Contains(found.Message, p.says) }) {
						t.Errorf("no problem says %q: %v", p.says, describe(result.Problems))
					}
				}
				slices.Sort(got)
				slices.Sort(want)
				if !slices.Equal(got, want) || result.ProblemCount != len(want) {
					t.Errorf("%d problems\n%s\nwant\n%s", result.ProblemCount, strings.Join(describe(result.Problems), "\n"), strings.Join(want, "\n"))
				}
				if result.ImportID != 0 {
					t.Error("the refused run is in the log")
				}
				expectDump(t, db, before)
			})
		}
	})
}

// clear empties the database, as far as imports fill it.
func clear(t *testing.T, db database) {
	t.Helper()
	tables := slices.Clone(dataTables)
	slices.Reverse(tables)
	for _, table := range append(tables, "imports", "before_images") {
		statement := "DELETE FROM " + table
		if slices.Contains([]string{"target_groups", "benefit_categories"}, table) {
			statement += " WHERE imported = 1"
		}
		if _, err := db.sql.Exec(statement); err != nil {
			t.Fatal(err)
		}
	}
}

func TestTheSameRowTwiceIsNoProblem(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		twice := files{}
		for kind, lines := range small() {
			twice[kind] = append(slices.Clone(lines), lines[1:]...)
		}
		result := mustImport(t, db, twice, importing.Options{})
		for kind, lines := range small() {
			if want := (importing.Counts{New: len(lines) - 1}); result.Counts[kind] != want {
				t.Errorf("%s: %+v, want %+v", kind, result.Counts[kind], want)
			}
		}
	})
}

func TestEveryErrorCountsAndTheFirstHundredAreListed(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		var lines []string
		for i := range 3000 {
			lines = append(lines, fmt.Sprintf("unknown-%d;kh;2018-01-01;", i), fmt.Sprintf("a;none-%d;2018-01-01;", i), fmt.Sprintf("a;kh;2018-13-%02d;", i%30+1))
		}
		empty := dump(t, db)
		result := run(t, db, small().with(model.FileBenefitSpells, lines...), importing.Options{})
		if result.ProblemCount != 9000 || len(result.Problems) != 100 {
			t.Errorf("%d problems, %d of them listed", result.ProblemCount, len(result.Problems))
		}
		if !slices.IsSortedFunc(result.Problems, func(a, b model.ImportProblem) int { return a.Row - b.Row }) {
			t.Error("the problems are not in the order of the rows")
		}
		expectDump(t, db, empty)
	})
}

func TestARefusedRowIsNotBlamedOnTheRowsThatNameIt(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		refused := small().replaced(model.FileCitizens, "a;1990", "a;årstal").replaced(model.FileInterventions, "Mentor;P1;;;2018-07-01", "Mentor;P1;;;01-07").
			replaced(model.FileBenefitTypes, "Uddannelseshjælp;TARGET", "Uddannelseshjælp;MÅL")
		result := run(t, db, refused, importing.Options{})
		if result.ProblemCount != 3 || len(result.Warnings) != 0 {
			t.Errorf("%v %q", describe(result.Problems), result.Warnings)
		}
		t.Run("yet every other row that names what is not there is", func(t *testing.T) {
			result := run(t, db, refused.with(model.FileBenefitSpells, "nobody;kh;2018-01-01;", "b;none;2018-01-01;"), importing.Options{})
			if result.ProblemCount != 5 {
				t.Errorf("%v", describe(result.Problems))
			}
		})
	})
}

func TestWhereNobodyKnowsWhatWasRefusedNothingIsJudgedAndTheRunSaysSo(t *testing.T) {
	onEach(t, func(t *testing.T, db database) {
		result := run(t, db, small().replaced(model.FileCitizens, "a;1990", ";1990"), importing.Options{})
		if result.ProblemCount != 1 || len(result.Warnings) != 1 {
			t.Errorf("%v %q", describe(result.Problems), result.Warnings)
		}
	})
}
