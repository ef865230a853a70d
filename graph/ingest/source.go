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
// the lock files of spreadsheet programs. A path may be a symbolic link. A name is
// the path from the given file or folder on, and never tells where on the machine
// that is; of files with one name it takes in as many folders above as tell them
// apart. A path that is missing, a folder without import files and a CPR number in
// a name are VALIDATION errors.
func Collect(paths ...string) ([]Source, error) {
	var files []foundFile
	seen := map[string]bool{}
	for _, path := range paths {
		found, err := collectPath(path)
		if err != nil {
			return nil, err
		}
		for _, file := range found {
			if !seen[file.path] {
				files = append(files, file)
			}
			seen[file.path] = true
		}
	}
	nameApart(files)
	sources := make([]Source, len(files))
	for i, file := range files {
		sources[i] = file.source()
		if HoldsCPR(sources[i].Name) {
			return nil, model.Invalid("%s: %s", fileLabel(sources[i]), msgFileNameCPR)
		}
	}
	slices.SortFunc(sources, func(a, b Source) int { return strings.Compare(a.Name, b.Name) })
	return sources, nil
}

// foundFile is a file on its way to become a Source.
type foundFile struct {
	path  string   // where it is, without symbolic links in what was given
	parts []string // the whole path as it was given, part by part
	shown int      // how many of the last parts its name has
	size  int64
}

func (f foundFile) name() string { return strings.Join(f.parts[len(f.parts)-f.shown:], "/") }

func (f foundFile) source() Source {
	return Source{
		Name: f.name(),
		Size: f.size,
		Open: func() (io.ReadCloser, error) {
			file, err := os.Open(f.path)
			if err != nil {
				return nil, withoutPath(err)
			}
			return file, nil
		},
	}
}

// nameApart lengthens the names that several files share.
func nameApart(files []foundFile) {
	for {
		count := map[string]int{}
		for _, file := range files {
			count[file.name()]++
		}
		lengthened := false
		for i := range files {
			if file := &files[i]; count[file.name()] > 1 && file.shown < len(file.parts) {
				file.shown++
				lengthened = true
			}
		}
		if !lengthened {
			return
		}
	}
}

func collectPath(given string) ([]foundFile, error) {
	found, err := resolvePath(given)
	switch {
	case errors.Is(err, errMissingPath):
		return nil, model.Invalid("%s", msgMissingPath(shown(given)))
	case err != nil:
		return nil, fmt.Errorf("collect import files in %s: %w", shown(filepath.Base(given)), withoutPath(err))
	case len(found) == 0:
		return nil, model.Invalid("%s", msgEmptyFolder(shown(given)))
	}
	return found, nil
}

var errMissingPath = errors.New("missing path")

// resolvePath returns the file at a path, or the import files in the folder there.
func resolvePath(given string) ([]foundFile, error) {
	absolute, err := filepath.Abs(given)
	if err != nil {
		return nil, err
	}
	root, err := filepath.EvalSymlinks(absolute)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errMissingPath
	}
	if err != nil {
		return nil, err
	}
	info, err := os.Stat(root)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return []foundFile{newFoundFile(absolute, "", root, info)}, nil
	}
	return walkFolder(absolute, root)
}

func walkFolder(given, root string) ([]foundFile, error) {
	var found []foundFile
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
		inside, err := filepath.Rel(root, path)
		if err == nil && info.Mode().IsRegular() {
			found = append(found, newFoundFile(given, inside, path, info))
		}
		return err
	})
	return found, err
}

// newFoundFile describes the file that stands inside the given path; empty: it is
// the given path itself.
func newFoundFile(given, inside, path string, info fs.FileInfo) foundFile {
	above := pathParts(filepath.Dir(given))
	parts := append(above, pathParts(filepath.Join(filepath.Base(given), inside))...)
	return foundFile{path: path, parts: parts, shown: len(parts) - len(above), size: info.Size()}
}

func pathParts(path string) []string {
	return strings.FieldsFunc(path, func(r rune) bool { return r == filepath.Separator })
}

// withoutPath takes the path out of an error of the file system: it belongs to the
// machine and may hold more than a log should.
func withoutPath(err error) error {
	var fault *fs.PathError
	if errors.As(err, &fault) {
		return fmt.Errorf("%s: %w", fault.Op, fault.Err)
	}
	return err
}

func isHidden(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$")
}

func hasImportExtension(path string) bool {
	return slices.Contains(importExtensions, strings.ToLower(filepath.Ext(path)))
}
