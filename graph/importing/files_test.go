package importing_test

import (
	"database/sql"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"

	"kik/graph/importing"
	"kik/graph/ingest"
	"kik/graph/model"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

// files are import files by kind: the lines of each, the header first.
type files map[model.FileKind][]string

// small is a municipality with something of every kind.
func small() files {
	return files{
		model.FileProgrammes:       {"kode;navn;besluttet;fra;til;udgangspunkt;ydelser;maalgrupper", "P1;Første strategi;2018-03-21;2018-06-01;2022-05-01;2018-02-01;kh,uh;aktivitetsparat"},
		model.FileBenefitTypes:     {"kode;navn;klasse;kategori;fra;til", "kh;Kontanthjælp;TARGET;;2010-01-01;", "uh;Uddannelseshjælp;TARGET;;2014-01-01;", "rf;Ressourceforløb;OTHER_SUPPORT;RESOURCE_PROGRAMME;2013-01-01;"},
		model.FileCitizens:         {"borger;foedselsaar;koen;distrikt", "a;1990;K;Nord", "b;1980;M;", "c;;;"},
		model.FileBenefitSpells:    {"borger;ydelse;fra;til", "a;kh;2017-01-01;2018-06-30", "a;kh;2018-01-01;2018-03-31", "b;uh;2018-02-01;", "c;rf;2016-05-05;2016-05-05"},
		model.FileVisitations:      {"borger;maalgruppe;fra;til", "a;aktivitetsparat;2017-01-01;", "b;egen gruppe;2018-02-01;2018-02-28"},
		model.FileInterventions:    {"kode;navn;strategi;leverandoerer;maalgrupper;fra;til;pladser;forventet_selvforsoergelse;maal_efter_maaneder;beskrivelse", "I1;Åben dør;P1;DGI,Arena;jobparat,unge;2018-06-01;;20;60,5;;Et tilbud", "I2;Mentor;P1;;;2018-07-01;2019-06-30;;;6;"},
		model.FileEnrolments:       {"borger;indsats;fra;til;udfald;udfald_dato", "a;I1;2018-06-01;2018-09-30;job;2018-10-01", "b;I2;2018-07-01;;;"},
		model.FileBudget:           {"strategi;udvalg;kategori;aar;maaned;beloeb;prisniveau;slags", "P1;Økonomiudvalget;Løn;2018;;1200000,50;2018;", "P1;Økonomiudvalget;Løn;2018;7;-5;;besparelse"},
		model.FilePostings:         {"bilag;dato;strategi;udvalg;kategori;indsats;beloeb;tekst", "1;2018-07-01;P1;Økonomiudvalget;Løn;;1000;Juli", "2;2018-07-02;P1;Arbejdsmarkedsudvalget;Indsatser;I1;2000,25;"},
		model.FileRates:            {"ydelse;fra;netto_pr_maaned", "kh;2017-01-01;9000", "kh;2018-01-01;9500,50"},
		model.FileTargets:          {"strategi;maaltal;dato;vaerdi", "P1;modtagere;2018-02-01;1128"},
		model.FileMunicipalFigures: {"kommune;navn;maaned;modtagere", "580;Aabenraa;2018-02;1128", "101;København;2018-02;12345"},
		model.FilePublished:        {"id;strategi;maaltal;dimensioner;dato;enhed;vaerdi;decimaler;tolerance;kilde;kilde_dato;note;modstrid", "t1;P1;population;cohort=BASELINE;2018-02-01;citizens;1128;0;;Rapport;2018-08-31;;", "t2;P1;;;;citizens;1130;0;;Nyhed;;rundt tal;t1"},
	}
}

// with returns the files with lines added to one of them.
func (f files) with(kind model.FileKind, lines ...string) files {
	changed := maps.Clone(f)
	changed[kind] = append(slices.Clone(f[kind]), lines...)
	return changed
}

// without returns the files with the lines left out that begin with the prefix.
func (f files) without(kind model.FileKind, prefix string) files {
	changed := maps.Clone(f)
	changed[kind] = slices.DeleteFunc(slices.Clone(f[kind]), func(line string) bool { return strings.HasPrefix(line, prefix) })
	return changed
}

// replaced returns the files with one text for another in one of them.
func (f files) replaced(kind model.FileKind, old, new string) files {
	changed := maps.Clone(f)
	changed[kind] = strings.Split(strings.ReplaceAll(strings.Join(f[kind], "\n"), old, new), "\n")
	return changed
}

// only returns the files of the kinds.
func (f files) only(kinds ...model.FileKind) files {
	chosen := files{}
	for _, kind := range kinds {
		chosen[kind] = f[kind]
	}
	return chosen
}

func (f files) sources() []ingest.Source {
	var sources []ingest.Source
	for _, kind := range slices.Sorted(maps.Keys(f)) {
		content := strings.Join(f[kind], "\n") + "\n"
		sources = append(sources, ingest.Source{
			Name: string(kind) + ".csv", Size: int64(len(content)),
			Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(content)), nil },
		})
	}
	return sources
}

// database is a store with a way to look behind it.
type database struct {
	*store.Store
	sql *sql.DB
}

// onEach runs a test on an empty database of each kind.
func onEach(t *testing.T, test func(t *testing.T, db database)) {
	t.Helper()
	storetest.EachURL(t, func(t *testing.T, url string) {
		test(t, database{storetest.Open(t, url), storetest.DB(t, url)})
	})
}

func run(t *testing.T, db database, f files, options importing.Options) *importing.Result {
	t.Helper()
	result, err := importing.Run(t.Context(), db.Store, f.sources(), options)
	if err != nil {
		t.Fatalf("import: %v", err)
	}
	return result
}

// mustImport imports files that have no problem.
func mustImport(t *testing.T, db database, f files, options importing.Options) *importing.Result {
	t.Helper()
	result := run(t, db, f, options)
	if result.ProblemCount > 0 {
		t.Fatalf("import: %v", describe(result.Problems))
	}
	return result
}

func describe(problems []model.ImportProblem) []string {
	var lines []string
	for _, p := range problems {
		lines = append(lines, fmt.Sprintf("%s %d %s (%s): %s", p.File, p.Row, p.Column, p.Value, p.Message))
	}
	return lines
}

var dataTables = []string{
	"target_groups", "benefit_categories", "providers", "benefit_types", "programmes", "programme_benefits", "programme_target_groups", "citizens",
	"benefit_spells", "visitations", "interventions", "intervention_providers", "intervention_target_groups", "enrolments", "budget_lines", "postings",
	"rates", "targets", "municipal_figures", "published_figures",
}

// dump writes down every row of the data, with its number and the import that wrote
// it; not its version, which goes up when a row becomes again what it was.
func dump(t *testing.T, db database) string {
	t.Helper()
	var all []string
	for _, table := range dataTables {
		rows, err := db.sql.Query("SELECT * FROM " + table)
		if err != nil {
			t.Fatal(err)
		}
		columns, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		var lines []string
		for rows.Next() {
			cells := make([]sql.NullString, len(columns))
			targets := make([]any, len(columns))
			for i := range cells {
				targets[i] = &cells[i]
			}
			if err := rows.Scan(targets...); err != nil {
				t.Fatal(err)
			}
			if at := slices.Index(columns, "version"); at >= 0 {
				cells = slices.Delete(cells, at, at+1)
			}
			lines = append(lines, fmt.Sprintf("%s %v", table, cells))
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		slices.Sort(lines)
		all = append(all, lines...)
	}
	return strings.Join(all, "\n")
}

func expectDump(t *testing.T, db database, want string) {
	t.Helper()
	got := dump(t, db)
	if got == want {
		return
	}
	gotLines, wantLines := strings.Split(got, "\n"), strings.Split(want, "\n")
	for _, line := range gotLines {
		if !slices.Contains(wantLines, line) {
			t.Errorf("more than before: %s", line)
		}
	}
	for _, line := range wantLines {
		if !slices.Contains(gotLines, line) {
			t.Errorf("less than before: %s", line)
		}
	}
}
