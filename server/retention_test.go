package main

import (
	"database/sql"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"kik/graph/auth"
	"kik/graph/store/storetest"
)

// wholeReport asks for all of a report.
func wholeReport(t *testing.T, programme, asOf string) string {
	t.Helper()
	text, err := os.ReadFile("../graph/testdata/report/whole.graphql")
	if err != nil {
		t.Fatal(err)
	}
	return strings.NewReplacer("JOB", programme, "2020-06-30", asOf, "notes { code }", "").Replace(string(text))
}

func demoFiles(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	succeeds(t, kik(t, nil, "demo", "--dir", dir))
	return dir
}

func TestReportsStayAsTheyWereWhenCitizensAreDeleted(t *testing.T) {
	files := demoFiles(t)
	storetest.EachURL(t, func(t *testing.T, url string) {
		environment := []string{"KIK_DATABASE=" + url}
		succeeds(t, kik(t, environment, "migrate"))
		succeeds(t, kik(t, environment, "import", "--data-through", "2022-06-15", files))
		newAccount(t, environment, auth.Analyst)

		kept := []string{
			wholeReport(t, "KIK1", "2016-12-31"), wholeReport(t, "KIK1", "2017-01-13"), wholeReport(t, "KIK1-INTEGRATION", "2022-06-15"),
			`{ disclosedReport(programme: "KIK1", month: "2017-12") { figures { name value status } } }`,
		}
		untouched := []string{
			strings.Replace(wholeReport(t, "KIK2", "2021-08-31"), "dataBasis { version dataThrough demo citizens }", "", 1),
			`{ programme(code: "KIK2") { cohort(asOf: "2022-06-15") { movement(from: "2018-02-01", to: "2022-05-31") { month before new back out stock }
			   economy { netReturn } retention(exit: ANY) { subjects events points { day survival } } } } }`,
			`{ interventions(filter: { programmes: ["KIK2"] }, asOf: "2022-06-15") { nodes { code results(asOf: "2022-06-15") { participants active goal { share } } } } }`,
		}
		before := answersOf(t, environment, append(kept, untouched...))

		dry := kik(t, environment, "retention", "apply", "--years", "3", "--dry-run")
		succeeds(t, dry)
		if !strings.Contains(dry.out, "intet er ændret: 26") {
			t.Errorf("a dry run says:\n%s", dry.out)
		}
		applied := kik(t, environment, "retention", "apply", "--years", "3")
		succeeds(t, applied)
		if !strings.Contains(applied.out, "er slettet: 26") || !strings.Contains(applied.out, "KIK I, integration; KIK I") {
			t.Errorf("it says:\n%s", applied.out)
		}
		if again := kik(t, environment, "retention", "apply", "--years", "3"); !strings.Contains(again.out, "er slettet: 0") {
			t.Errorf("the second time it says:\n%s", again.out)
		}

		for i, after := range answersOf(t, environment, append(kept, untouched...)) {
			if !reflect.DeepEqual(before[i], after) {
				t.Errorf("question %d was answered\n%v\nand is now\n%v", i, before[i], after)
			}
		}
		server := serve(t, environment)
		server.signIn(t, auth.Analyst)
		issued := server.ask(t, `{ programme(code: "KIK1") { report(asOf: "2016-12-31") { issuedAt notes { code } } } }`)
		if text := fmt.Sprint(issued); !strings.Contains(text, "AS_ISSUED") || strings.Contains(text, "issuedAt:<nil>") {
			t.Errorf("the report does not say that it is kept: %v", issued)
		}
		for _, question := range []string{
			`{ programme(code: "KIK1") { report(asOf: "2016-12-30") { asOf } } }`,
			`{ programme(code: "KIK1") { cohort(asOf: "2016-12-31") { population } } }`,
			`{ figures(programme: "KIK1", asOf: "2016-12-31", measures: ["population"]) { value } }`,
		} {
			if answer := server.ask(t, question); codeOf(answer) != "VALIDATION" || !strings.Contains(fmt.Sprint(answer), "slettefristen") {
				t.Errorf("%s: %v", question, answer)
			}
		}
		published := server.ask(t, `{ publishedFigures(programme: "KIK1") { id published computed agrees } }`)
		if codeOf(published) != "" {
			t.Errorf("published figures: %v", published["errors"])
		}
		total := server.ask(t, `{ programme(code: "KIK1") { closed } interventions(filter: { programmes: ["KIK1"] }, asOf: "2017-01-31") { total { interventions participants notes { code } } } }`)
		if text := fmt.Sprint(total); !strings.Contains(text, "CLOSED_PROGRAMMES") || !strings.Contains(text, "closed:true") || !strings.Contains(text, "interventions:0") {
			t.Errorf("the interventions of a closed programme: %v", total)
		}
		list := kik(t, environment, "retention", "list")
		succeeds(t, list)
		if told := strings.Join(strings.Fields(list.out), " "); !strings.HasSuffix(told, " 3 2022-06-15 26") {
			t.Errorf("the list says:\n%s", list.out)
		}
	})
}

// answersOf asks a server that is started for it, since it takes its data from the start.
func answersOf(t *testing.T, environment, questions []string) []map[string]any {
	t.Helper()
	server := serve(t, environment)
	server.signIn(t, auth.Analyst)
	answers := make([]map[string]any, len(questions))
	for i, question := range questions {
		answers[i] = server.ask(t, question)
		if code := codeOf(answers[i]); code != "" {
			t.Fatalf("%s: %v", question, answers[i])
		}
	}
	return answers
}

func TestOnlyWhomNothingNeedsIsDeleted(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		environment := []string{"KIK_DATABASE=" + url}
		succeeds(t, kik(t, environment, "migrate"))
		dir := t.TempDir()
		write(t, dir, "strategier.csv", "kode;navn;fra;til;udgangspunkt;ydelser\nOLD;Den gamle;2010-01-01;2012-12-31;2010-01-01;kontanthjaelp\nNEW;Den nye;2018-01-01;;2018-01-15;kontanthjaelp\n")
		write(t, dir, "ydelsestyper.csv", "kode;navn;klasse;fra\nkontanthjaelp;Kontanthjælp;TARGET;2000-01-01\n")
		write(t, dir, "takster.csv", "ydelse;fra;netto_pr_maaned\nkontanthjaelp;2000-01-01;10000\n")
		write(t, dir, "borgere.csv", "borger\ngone\nback\nenrolled\nlooked-at\nopen\nunknown\nplaced\n")
		write(t, dir, "indsatser.csv", "kode;navn;strategi;fra\nfirst;Den første;NEW;2011-01-01\n")
		write(t, dir, "forloeb.csv", "borger;indsats;fra;til;udfald;udfald_dato\nenrolled;first;2011-01-01;2011-02-01;;\n")
		write(t, dir, "visitationer.csv", "borger;maalgruppe;fra;til\nplaced;jobparat;2011-01-01;\ngone;jobparat;2010-01-01;2012-06-30\n")
		spells := "borger;ydelse;fra;til\ngone;kontanthjaelp;2010-01-01;2012-%s-31\nback;kontanthjaelp;2010-01-01;2010-12-31\nback;kontanthjaelp;2019-01-01;2019-02-01\n" +
			"enrolled;kontanthjaelp;2010-01-01;2010-12-31\nlooked-at;kontanthjaelp;2017-12-01;2017-12-31\nopen;kontanthjaelp;2010-01-01;\nplaced;kontanthjaelp;2010-01-01;2010-12-31\n"
		write(t, dir, "ydelser.csv", fmt.Sprintf(spells, "12"))
		unstated := kik(t, environment, "import", dir)
		succeeds(t, unstated)
		failsWith(t, kik(t, environment, "retention", "apply", "--years", "5"), exitUsage, "--data-through")

		write(t, dir, "ydelser.csv", fmt.Sprintf(spells, "01"))
		succeeds(t, kik(t, environment, "import", "--data-through", "2026-06-30", dir))
		db := storetest.DB(t, url)
		if n := numberIn(t, db, "SELECT COUNT(*) FROM before_images"); n == 0 {
			t.Fatal("the second import keeps nothing for a rollback, so that the test tests nothing")
		}
		failsWith(t, kik(t, environment, "retention", "apply", "--years", "0"), exitUsage, "mindst 1 år")
		applied := kik(t, environment, "retention", "apply", "--years", "5")
		succeeds(t, applied)
		if !strings.Contains(applied.out, "er slettet: 1.") || !strings.Contains(applied.out, "Den gamle") || strings.Contains(applied.out, "Den nye") {
			t.Errorf("it says:\n%s", applied.out)
		}
		for _, query := range []string{
			"SELECT COUNT(*) FROM citizens WHERE pseudonym = 'gone'", "SELECT COUNT(*) FROM before_images",
			"SELECT COUNT(*) FROM benefit_spells WHERE citizen_id NOT IN (SELECT id FROM citizens)",
		} {
			if n := numberIn(t, db, query); n != 0 {
				t.Errorf("%s: %d", query, n)
			}
		}
		if n := numberIn(t, db, "SELECT COUNT(*) FROM citizens"); n != 6 {
			t.Errorf("%d citizens are left, want 6", n)
		}
		succeeds(t, kik(t, environment, "rollback", "2"))
		if n := numberIn(t, db, "SELECT COUNT(*) FROM citizens WHERE pseudonym = 'gone'"); n != 0 {
			t.Error("a rollback brings back who was deleted")
		}
	})
}

func numberIn(t *testing.T, db *sql.DB, query string) (n int) {
	t.Helper()
	if err := db.QueryRowContext(t.Context(), query).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}
