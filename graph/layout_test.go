package graph_test

import (
	"encoding/json"
	"errors"
	"io"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "kik/"

// The rooms of the README's table, each with the rooms that it may use.
func roomsOfREADME(t *testing.T) map[string][]string {
	t.Helper()
	text, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, found := strings.Cut(string(text), "| room | what it is for | uses |")
	if !found {
		t.Fatal("the README has no table of rooms")
	}
	rooms := map[string][]string{}
	for _, line := range strings.Split(table, "\n")[2:] {
		cells := strings.Split(line, "|")
		if len(cells) != 5 {
			break
		}
		var uses []string
		for _, room := range strings.Split(cells[3], ",") {
			if room = strings.TrimSpace(room); room != "" {
				uses = append(uses, room)
			}
		}
		rooms[strings.TrimSpace(cells[1])] = uses
	}
	return rooms
}

type goPackage struct {
	ImportPath string
	Imports    []string
}

func packages(t *testing.T) []goPackage {
	t.Helper()
	list := exec.Command("go", "list", "-json=ImportPath,Imports", "./server/...", "./graph/...", "./frontend")
	list.Dir = ".."
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []goPackage
	for decoder := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p goPackage
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

// room returns the innermost room that holds the package.
func room(rooms map[string][]string, path string) string {
	path = strings.TrimPrefix(path, module)
	for ; path != ""; path = path[:max(strings.LastIndex(path, "/"), 0)] {
		if _, ok := rooms[path]; ok && (path != "graph" || strings.Count(path, "/") == 0) {
			return path
		}
	}
	return ""
}

func TestRoomsUseOnlyWhatTheREADMESays(t *testing.T) {
	rooms := roomsOfREADME(t)
	used := map[string]bool{}
	for _, p := range packages(t) {
		from := room(rooms, p.ImportPath)
		if from == "" || (from == "graph" && p.ImportPath != module+"graph") {
			t.Errorf("%s stands in no room of the README's table", p.ImportPath)
			continue
		}
		used[from] = true
		for _, imported := range p.Imports {
			if !strings.HasPrefix(imported, module) {
				continue
			}
			if to := room(rooms, imported); to != from && !slices.Contains(rooms[from], to) {
				t.Errorf("%s imports %s, which the README's table does not allow", p.ImportPath, imported)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(rooms)) {
		if !used[name] {
			t.Errorf("the README names the room %s, which has no package", name)
		}
	}
}

func TestOnlyTheStoreTalksToTheDatabase(t *testing.T) {
	for _, p := range packages(t) {
		if strings.HasPrefix(p.ImportPath, module+"graph/store") {
			continue
		}
		for _, imported := range p.Imports {
			if imported == "database/sql" || strings.HasPrefix(imported, "gorm.io/") {
				t.Errorf("%s imports %s", p.ImportPath, imported)
			}
		}
	}
}
