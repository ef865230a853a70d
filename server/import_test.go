package main

import (
	"os"
	"strings"
	"testing"

	"kik/graph/store/storetest"
)

func TestImportSaysWhatChanged(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		files := absolute(t, municipality)
		database := []string{"KIK_DATABASE=" + url}
		succeeds(t, kik(t, database, "migrate"))

		dry := kik(t, database, "import", "--dry-run", files)
		succeeds(t, dry)
		if !strings.Contains(dry.out, "intet er ændret") {
			t.Errorf("a dry run says:\n%s", dry.out)
		}

		first := kik(t, database, "import", "--data-through", "2020-06-30", files)
		succeeds(t, first)
		hasRow(t, first.out, "borgere 8 0 0 0")
		hasRow(t, first.out, "ydelser 13 0 0 0")

		second := kik(t, database, "import", "--data-through", "2020-06-30", files)
		succeeds(t, second)
		hasRow(t, second.out, "borgere 0 0 8 0")

		log := kik(t, database, "imports")
		succeeds(t, log)
		if !strings.Contains(log.out, "2020-06-30") || !strings.Contains(log.out, "borgere.csv") {
			t.Errorf("the log says:\n%s", log.out)
		}
	})
}

func TestReplaceRemovesWhatTheFilesDoNotName(t *testing.T) {
	dir := t.TempDir()
	database := []string{"KIK_DATABASE=sqlite:" + dir + "/kik.db"}
	succeeds(t, kik(t, database, "import", absolute(t, municipality)))
	shorter := write(t, dir, "maal.csv", "strategi;maaltal;dato;vaerdi\nJOB;modtagere;2020-01-31;3\n")

	kept := kik(t, database, "import", shorter)
	succeeds(t, kept)
	hasRow(t, kept.out, "maal 0 0 1 0")

	failsWith(t, kik(t, database, "import", "--replace", "takster", shorter), exitUsage, "takster")

	replaced := kik(t, database, "import", "--replace", "maal", shorter)
	succeeds(t, replaced)
	hasRow(t, replaced.out, "maal 0 0 1 4")
}

func TestRollbackBringsTheDataBack(t *testing.T) {
	dir := t.TempDir()
	database := []string{"KIK_DATABASE=sqlite:" + dir + "/kik.db"}
	succeeds(t, kik(t, database, "import", absolute(t, municipality)))
	changed := write(t, dir, "takster.csv", "ydelse;fra;netto_pr_maaned\nfleksjob;2019-01-01;7.500,00\n")
	succeeds(t, kik(t, database, "import", changed))

	succeeds(t, kik(t, database, "rollback", "2"))
	again := kik(t, database, "import", absolute(t, municipality))
	succeeds(t, again)
	hasRow(t, again.out, "takster 0 0 4 0")

	failsWith(t, kik(t, database, "rollback", "99"), exitFailed, "99")
}

func TestFilesWithProblemsChangeNothingAndEachIsTold(t *testing.T) {
	dir := t.TempDir()
	database := []string{"KIK_DATABASE=sqlite:" + dir + "/kik.db"}
	succeeds(t, kik(t, database, "import", absolute(t, municipality)))
	citizens := write(t, dir, "borgere.csv", "borger;foedselsaar\nb20;1980\n")
	spells := write(t, dir, "ydelser.csv", "borger;ydelse;fra;til\nb20;kontanthjaelp;2020-02-30;\nb99;kontanthjaelp;2020-01-01;\nb01;lottogevinst;2020-01-01;\n")

	bad := kik(t, database, "import", citizens, spells)
	failsWith(t, bad, exitFailed, "fejl i filerne")
	for _, place := range []string{"række 2, fra: ", `"2020-02-30"`, "række 3, borger: ", "(b99)", "række 4, ydelse: ", `"lottogevinst"`} {
		if !strings.Contains(bad.err, place) {
			t.Errorf("no problem names %q:\n%s", place, bad.err)
		}
	}

	good := kik(t, database, "import", citizens)
	succeeds(t, good)
	hasRow(t, good.out, "borgere 1 0 0 0")
}

func TestAtMostAHundredProblemsAreShownAndAllAreCounted(t *testing.T) {
	dir := t.TempDir()
	bad := write(t, dir, "ydelser.csv", "borger;ydelse;fra;til\n"+strings.Repeat("b1;kontanthjaelp;2020-13-01;\n", 250))
	o := kik(t, []string{"KIK_DATABASE=sqlite:" + dir + "/kik.db"}, "import", bad)
	failsWith(t, o, exitFailed, "250 fejl i filerne, hvoraf de første 100 er vist")
	if shown := strings.Count(o.err, `"2020-13-01" er ikke en dato`); shown != 100 {
		t.Errorf("%d problems are shown", shown)
	}
}

func TestACPRNumberNeedsAKeyAndIsShownNowhere(t *testing.T) {
	dir := t.TempDir()
	database := "KIK_DATABASE=sqlite:" + dir + "/kik.db"
	const number = "0102031234"
	file := write(t, dir, "borgere.csv", "borger;distrikt\n010203-1234;Nord\n"+number+";Syd\n")

	refused := kik(t, []string{database}, "import", file)
	failsWith(t, refused, exitFailed, "fejl i filerne")
	if !strings.Contains(refused.err, "KIK_CPR_KEY") {
		t.Errorf("nothing says what to do:\n%s", refused.err)
	}
	one := write(t, dir, "borgere.csv", "borger;distrikt\n010203-1234;Nord\n")
	accepted := kik(t, []string{database, "KIK_CPR_KEY=0123456789abcdef0123456789abcdef"}, "import", one)
	succeeds(t, accepted)
	hasRow(t, accepted.out, "borgere 1 0 0 0")
	if strings.Contains(accepted.err, "short") {
		t.Errorf("a long key is warned of:\n%s", accepted.err)
	}
	warned := kik(t, []string{"KIK_DATABASE=sqlite:" + dir + "/other.db", "KIK_CPR_KEY=secret"}, "import", one)
	succeeds(t, warned)
	if !strings.Contains(warned.err, "short enough to be guessed") || strings.Contains(warned.err, "secret") {
		t.Errorf("a short key is not warned of, or shown:\n%s", warned.err)
	}

	stored, err := os.ReadFile(dir + "/kik.db")
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{refused.err, refused.out, accepted.err, accepted.out, string(stored)} {
		if strings.Contains(text, number) || strings.Contains(text, "010203-1234") {
			t.Error("a CPR number is shown or stored")
		}
	}
}

// hasRow looks for a row of a table, whatever the space between its cells.
func hasRow(t *testing.T, table, row string) {
	t.Helper()
	for line := range strings.Lines(table) {
		if strings.Join(strings.Fields(line), " ") == row {
			return
		}
	}
	t.Errorf("no row %q in\n%s", row, table)
}
