package ingest

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"kik/graph/model"
)

// filesIn makes a folder with empty files.
func filesIn(t testing.TB, names ...string) string {
	t.Helper()
	root := filepath.Join(t.TempDir(), "filer")
	if err := os.Mkdir(root, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("borger\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestAFolderGivesItsImportFilesSorted(t *testing.T) {
	root := filesIn(t, "ydelser.csv", "b/Borgere.XLSX", "a.txt", "a.tsv", "README.md", ".skjult.csv", ".git/x.csv", "~$a.xlsx", "b/.lock/y.csv")
	sources, err := Collect(root)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, source := range sources {
		if source.Size != int64(len("borger\n")) {
			t.Errorf("%s has %d bytes", source.Name, source.Size)
		}
		names = append(names, source.Name)
	}
	if want := []string{"filer/a.tsv", "filer/a.txt", "filer/b/Borgere.XLSX", "filer/ydelser.csv"}; !slices.Equal(names, want) {
		t.Errorf("files %v, want %v", names, want)
	}
}

func TestAFileNamedOutrightIsTakenWhateverItsNameAndOnlyOnce(t *testing.T) {
	root := filesIn(t, "udtraek.dat", "borgere.csv")
	file := filepath.Join(root, "udtraek.dat")
	sources, err := Collect(file, root, filepath.Join(root, "borgere.csv"), root+"/./udtraek.dat")
	if err != nil || len(sources) != 2 {
		t.Errorf("%d files, %v", len(sources), err)
	}
}

func namesOf(t testing.TB, paths ...string) []string {
	t.Helper()
	sources, err := Collect(paths...)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, source := range sources {
		names = append(names, source.Name)
		file, err := source.Open()
		if err != nil {
			t.Fatal(err)
		}
		file.Close()
	}
	return names
}

func TestANameTellsNoMoreOfThePathThanTellsTheFilesApart(t *testing.T) {
	root := filesIn(t, "jan/ydelser.csv", "feb/ydelser.csv", "feb/borgere.csv", "gammelt/feb/ydelser.csv", "010190-1234/maal.csv")
	in := func(path string) string { return filepath.Join(root, path) }
	for _, test := range []struct{ paths, want []string }{
		{[]string{in("feb/ydelser.csv")}, []string{"ydelser.csv"}},
		{[]string{in("feb")}, []string{"feb/borgere.csv", "feb/ydelser.csv"}},
		{[]string{in("feb/ydelser.csv"), in("jan/ydelser.csv"), in("feb/borgere.csv")}, []string{"borgere.csv", "feb/ydelser.csv", "jan/ydelser.csv"}},
		{[]string{in("feb"), in("gammelt/feb")}, []string{"feb/borgere.csv", "filer/feb/ydelser.csv", "gammelt/feb/ydelser.csv"}},
		{[]string{in("010190-1234/maal.csv")}, []string{"maal.csv"}},
	} {
		if got := namesOf(t, test.paths...); !slices.Equal(got, test.want) {
			t.Errorf("%v are named %v, want %v", test.paths, got, test.want)
		}
	}
	t.Chdir(in("feb"))
	for _, path := range []string{".", "../feb"} {
		if got, want := namesOf(t, path), []string{"feb/borgere.csv", "feb/ydelser.csv"}; !slices.Equal(got, want) {
			t.Errorf("%s gives %v, want %v", path, got, want)
		}
	}
}

func TestAFolderMayBeASymbolicLink(t *testing.T) {
	root := filesIn(t, "2018/ydelser.csv", "2018/borgere.csv")
	link := filepath.Join(root, "nyeste")
	if err := os.Symlink(filepath.Join(root, "2018"), link); err != nil {
		t.Fatal(err)
	}
	want := []string{"nyeste/borgere.csv", "nyeste/ydelser.csv"}
	if got := namesOf(t, link, filepath.Join(root, "2018")); !slices.Equal(got, want) {
		t.Errorf("files %v, want %v", got, want)
	}
}

func TestACPRNumberAnywhereInANameIsRefusedAndNotShown(t *testing.T) {
	for _, name := range []string{"010190-1234/ydelser.csv", "b/010190 - 1234.csv", "b/01-01-90/1234.csv", "0101901234/b/ydelser.csv"} {
		_, err := Collect(filesIn(t, name))
		if err == nil || model.CodeOf(err) != model.CodeValidation || HoldsCPR(err.Error()) || !strings.Contains(err.Error(), "filer/") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAFailureToOpenAFileDoesNotTellItsPath(t *testing.T) {
	root := filesIn(t, "ydelser.csv")
	sources, err := Collect(root)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(root, "ydelser.csv")); err != nil {
		t.Fatal(err)
	}
	_, err = Read(t.Context(), sources[0], Options{}, &collector{})
	if !errors.Is(err, fs.ErrNotExist) || strings.Contains(err.Error(), filepath.Dir(root)) || !strings.Contains(err.Error(), "filer/ydelser.csv") {
		t.Errorf("error %v", err)
	}
	if err := os.Symlink("findes-ikke.csv", filepath.Join(root, "ydelser.csv")); err != nil {
		t.Fatal(err)
	}
	if _, err = Collect(root); !errors.Is(err, fs.ErrNotExist) || strings.Contains(err.Error(), filepath.Dir(root)) {
		t.Errorf("error %v", err)
	}
}

func TestPathsThatCannotBeReadAreToldInOneLine(t *testing.T) {
	root := filesIn(t, "noter.md")
	for path, want := range map[string]string{
		filepath.Join(root, "mangler.csv"): "findes ikke",
		root:                               "har ingen filer af typen .csv, .txt, .tsv, .xlsx",
		filepath.Join(filesIn(t, "010190-1234.csv"), "010190-1234.csv"): "######-####.csv: " + msgFileNameCPR,
	} {
		_, err := Collect(path)
		if err == nil || !strings.Contains(err.Error(), want) || model.CodeOf(err) != model.CodeValidation {
			t.Errorf("%s: %v", filepath.Base(path), err)
		}
	}
}
