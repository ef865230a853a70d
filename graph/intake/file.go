package intake

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"
	"unicode"

	"kik/graph/ingest"
	"kik/graph/model"
)

// waitingFile is a file that was handed in.
type waitingFile struct {
	ReceivedFile
	content *os.File
}

// errArrival says that a file did not arrive whole.
var errArrival = model.Invalid("Filen kom ikke helt frem. Send den igen.")

// errTooLarge says that a file has more bytes than may be.
var errTooLarge = &model.Error{Code: model.CodeLimit, Message: "Filen er for stor."}

// keep writes the content to a file of its own that has no name.
func keep(content io.Reader, limit int64) (*os.File, int64, error) {
	file, err := os.CreateTemp("", "kik-")
	if err != nil {
		return nil, 0, fmt.Errorf("make room for a file: %w", err)
	}
	// Only this process reaches it now, and with the process it ends.
	if err := os.Remove(file.Name()); err != nil {
		return nil, 0, errors.Join(fmt.Errorf("make room for a file: %w", err), file.Close())
	}
	arriving := &arrival{source: content}
	size, err := io.Copy(file, io.LimitReader(arriving, limit+1))
	switch {
	case arriving.broken != nil:
		err = errors.Join(errArrival, arriving.broken)
	case err != nil:
		err = fmt.Errorf("keep a file: %w", err)
	case size > limit:
		err = errTooLarge
	}
	if err != nil {
		return nil, 0, errors.Join(err, file.Close())
	}
	return file, size, nil
}

// arrival remembers a failure of the sender, to tell it from one of the disk.
type arrival struct {
	source io.Reader
	broken error
}

func (a *arrival) Read(buffer []byte) (int, error) {
	n, err := a.source.Read(buffer)
	if err != nil && !errors.Is(err, io.EOF) {
		a.broken = err
	}
	return n, err
}

// source lets the file be read, from its beginning each time.
func (f *waitingFile) source() ingest.Source {
	return ingest.Source{Name: f.Name, Size: f.Bytes, Open: func() (io.ReadCloser, error) {
		return reading{io.NewSectionReader(f.content, 0, f.Bytes)}, nil
	}}
}

// reading leaves the file open for the next.
type reading struct{ *io.SectionReader }

func (reading) Close() error { return nil }

const longestName = 120

// nameOf is the name that a file is shown and logged by, without the folders that
// some browsers send along.
func nameOf(sent string) (string, error) {
	name := path.Base(strings.ReplaceAll(sent, `\`, "/"))
	name = strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return -1
	}, name))
	if ingest.HoldsCPR(name) {
		return "", model.Invalid("Filens navn har noget, som ligner et CPR-nummer. Giv den et andet navn.")
	}
	if runes := []rune(name); len(runes) > longestName {
		name = string(runes[:longestName])
	}
	if name == "." || name == "/" || name == "" {
		return "", model.Invalid("Filen har intet navn.")
	}
	return name, nil
}
