package ingest

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"kik/graph/model"
)

// Source is one import file: its name as the user knows it, its size in bytes
// (for progress) and how to open it. A reader that is also an io.ReaderAt and an
// io.Seeker, as a file is, lets a spreadsheet be read without a copy in memory.
type Source struct {
	Name string
	Size int64
	Open func() (io.ReadCloser, error)
}

var importExtensions = []string{".csv", ".txt", ".tsv", ".xlsx"}

// Collect lists the import files at the paths, sorted by name and each once: a
// file as it is, a folder by the *.csv, *.txt, *.tsv and *.xlsx in it and in its
// folders. Hidden files and folders inside a folder are passed over, and so are
// the lock files of spreadsheet programs. A path that is missing, a folder
// without import files and a file name with a CPR number are VALIDATION errors.
func Collect(paths ...string) ([]Source, error) {
	byName := map[string]Source{}
	for _, path := range paths {
		found, err := collectPath(filepath.Clean(path))
		if err != nil {
			return nil, err
		}
		for _, source := range found {
			byName[source.Name] = source
		}
	}
	sources := make([]Source, 0, len(byName))
	for _, source := range byName {
		if nameHoldsCPR(source.Name) {
			return nil, model.Invalid("%s: %s", maskCPR(source.Name), msgFileNameCPR)
		}
		sources = append(sources, source)
	}
	slices.SortFunc(sources, func(a, b Source) int { return strings.Compare(a.Name, b.Name) })
	return sources, nil
}

func collectPath(path string) ([]Source, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, model.Invalid("%s", msgMissingPath(maskCPR(path)))
	case err != nil:
		return nil, fmt.Errorf("collect import files: %w", err)
	case !info.IsDir():
		return []Source{fileSource(path, info)}, nil
	}
	found, err := collectFolder(path)
	if err != nil {
		return nil, fmt.Errorf("collect import files: %w", err)
	}
	if len(found) == 0 {
		return nil, model.Invalid("%s", msgEmptyFolder(maskCPR(path)))
	}
	return found, nil
}

func collectFolder(root string) ([]Source, error) {
	var found []Source
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case path == root:
			return nil
		case isHidden(entry.Name()) && entry.IsDir():
			return fs.SkipDir
		case entry.IsDir() || isHidden(entry.Name()) || !hasImportExtension(path):
			return nil
		}
		info, err := os.Stat(path)
		if err != nil {
			return err
		}
		if info.Mode().IsRegular() {
			found = append(found, fileSource(path, info))
		}
		return nil
	})
	return found, err
}

func isHidden(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$")
}

func hasImportExtension(path string) bool {
	return slices.Contains(importExtensions, strings.ToLower(filepath.Ext(path)))
}

func fileSource(path string, info fs.FileInfo) Source {
	return Source{
		Name: path,
		Size: info.Size(),
		Open: func() (io.ReadCloser, error) { return os.Open(path) },
	}
}

// nameHoldsCPR looks at the file's own name only: the folders above it carry
// numbers of all kinds and are not the user's to rename.
func nameHoldsCPR(name string) bool { return holdsCPR(filepath.Base(name)) }
