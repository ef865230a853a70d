package ingest

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"
)

// The most bytes, unpacked, that the parts of a workbook may have. A full sheet of
// a million rows has some hundreds of megabytes and is streamed; the shared texts
// are kept in memory.
const (
	maxSheetBytes   = 2 << 30
	maxTextsBytes   = 256 << 20
	maxPartBytes    = 16 << 20
	maxElementBytes = 4 << 20 // one row of the sheet, one shared text
)

const worksheetRelation = "/worksheet"

var errPartTooLarge = errors.New("workbook part too large")

// newSheetRecords opens the first visible sheet of a workbook.
//
// The sheet is read here and not by excelize, whose streaming reader yields texts
// alone: it cannot tell the number 1.234 from the text "1.234", which is one
// thousand two hundred and thirty-four, nor a date from the number that stores it.
func newSheetRecords(in *inputAt) (records, error) {
	archive, err := zip.NewReader(in, in.size)
	if err != nil {
		return nil, in.explainWorkbook(err)
	}
	book, err := openWorkbook(archive)
	if err != nil {
		return nil, in.explainWorkbook(err)
	}
	sheet, err := book.openSheet(in)
	if err != nil {
		return nil, in.explainWorkbook(err)
	}
	return sheet, nil
}

// explainWorkbook tells a failure of the source from bad content.
func (in *inputAt) explainWorkbook(err error) error {
	switch {
	case in.failure != nil:
		return in.failure
	case errors.Is(err, errPartTooLarge), errors.Is(err, errRecordTooLong):
		return &contentError{message: msgWorkbookTooLarge, fatal: true}
	}
	return &contentError{message: msgBrokenWorkbook, fatal: true}
}

// workbook is what has to be known before a sheet can be read.
type workbook struct {
	archive   *zip.Reader
	epoch1904 bool
	sheetPart string
	textsPart string // empty: the workbook has no shared texts
	dateStyle []bool // by the cell's style index: it shows a date
}

type workbookXML struct {
	Properties struct {
		Date1904 string `xml:"date1904,attr"`
	} `xml:"workbookPr"`
	Sheets []struct {
		State      string     `xml:"state,attr"`
		Attributes []xml.Attr `xml:",any,attr"`
	} `xml:"sheets>sheet"`
}

type relationsXML struct {
	Relations []struct {
		ID     string `xml:"Id,attr"`
		Type   string `xml:"Type,attr"`
		Target string `xml:"Target,attr"`
	} `xml:"Relationship"`
}

func openWorkbook(archive *zip.Reader) (*workbook, error) {
	var root, relations relationsXML
	if err := decodePart(archive, "_rels/.rels", &root); err != nil {
		return nil, err
	}
	main := root.target("", func(kind, _ string) bool { return strings.HasSuffix(kind, "/officeDocument") })
	if main == "" {
		return nil, errors.New("no workbook part")
	}
	var content workbookXML
	if err := decodePart(archive, main, &content); err != nil {
		return nil, err
	}
	folder := path.Dir(main)
	if err := decodePart(archive, path.Join(folder, "_rels", path.Base(main)+".rels"), &relations); err != nil {
		return nil, err
	}
	book := &workbook{archive: archive, epoch1904: isTrue(content.Properties.Date1904)}
	first := content.firstVisibleSheet()
	book.sheetPart = relations.target(folder, func(kind, id string) bool {
		return id == first && strings.HasSuffix(kind, worksheetRelation)
	})
	if book.sheetPart == "" {
		return nil, errors.New("no worksheet part")
	}
	book.textsPart = relations.target(folder, func(kind, _ string) bool { return strings.HasSuffix(kind, "/sharedStrings") })
	styles := relations.target(folder, func(kind, _ string) bool { return strings.HasSuffix(kind, "/styles") })
	if styles == "" {
		return book, nil
	}
	var err error
	book.dateStyle, err = readDateStyles(archive, styles)
	return book, err
}

func (w workbookXML) firstVisibleSheet() string {
	for _, sheet := range w.Sheets {
		if sheet.State == "hidden" || sheet.State == "veryHidden" {
			continue
		}
		for _, attribute := range sheet.Attributes {
			if attribute.Name.Local == "id" {
				return attribute.Value
			}
		}
	}
	return ""
}

// target returns the part that the first matching relation leads to.
func (r relationsXML) target(folder string, matches func(kind, id string) bool) string {
	for _, relation := range r.Relations {
		if !matches(relation.Type, relation.ID) {
			continue
		}
		if strings.HasPrefix(relation.Target, "/") {
			return strings.TrimPrefix(path.Clean(relation.Target), "/")
		}
		return path.Join(folder, relation.Target)
	}
	return ""
}

func decodePart(archive *zip.Reader, name string, target any) error {
	part, err := openPart(archive, name, maxPartBytes)
	if err != nil {
		return err
	}
	defer part.Close()
	return xml.NewDecoder(part).Decode(target)
}

// partReader is an unpacked part that fails, rather than ends, at its limit.
type partReader struct {
	io.ReadCloser
	left int64
}

func openPart(archive *zip.Reader, name string, limit int64) (*partReader, error) {
	for _, file := range archive.File {
		if strings.EqualFold(strings.ReplaceAll(file.Name, `\`, "/"), name) {
			content, err := file.Open()
			if err != nil {
				return nil, err
			}
			return &partReader{ReadCloser: content, left: limit}, nil
		}
	}
	return nil, errors.New("missing part of the workbook")
}

func (p *partReader) Read(buffer []byte) (int, error) {
	if p.left <= 0 {
		return 0, errPartTooLarge
	}
	n, err := p.ReadCloser.Read(buffer)
	p.left -= int64(n)
	return n, err
}

func isTrue(text string) bool { return text == "1" || text == "true" }
