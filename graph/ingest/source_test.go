package ingest

import (
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
	root := t.TempDir()
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
		name, err := filepath.Rel(root, source.Name)
		if err != nil || source.Size != int64(len("borger\n")) {
			t.Errorf("%+v, %v", source, err)
		}
		names = append(names, filepath.ToSlash(name))
	}
	if want := []string{"a.tsv", "a.txt", "b/Borgere.XLSX", "ydelser.csv"}; !slices.Equal(names, want) {
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
