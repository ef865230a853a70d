package ingest

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"io"
)

// sharedTexts are the texts that the cells of a workbook point to by number. They
// are read as far as a cell asks for and kept end to end in one piece of memory.
type sharedTexts struct {
	part    *partReader
	limit   *recordLimit
	decoder *xml.Decoder
	all     []byte
	ends    []uint32 // by number: where the text ends in all
}

func openSharedTexts(archive *zip.Reader, name string) (*sharedTexts, error) {
	if name == "" {
		return &sharedTexts{}, nil
	}
	part, err := openPart(archive, name, maxTextsBytes)
	if err != nil {
		return nil, err
	}
	limit := &recordLimit{source: part, limit: maxElementBytes}
	return &sharedTexts{part: part, limit: limit, decoder: xml.NewDecoder(limit)}, nil
}

func (t *sharedTexts) Close() error {
	if t.part == nil {
		return nil
	}
	return t.part.Close()
}

// at returns the text of a number, counted from zero.
func (t *sharedTexts) at(number int) (string, error) {
	if number < 0 || t.decoder == nil {
		return "", errors.New("no such shared text")
	}
	for number >= len(t.ends) {
		if err := t.readNext(); err != nil {
			return "", err
		}
	}
	start := uint32(0)
	if number > 0 {
		start = t.ends[number-1]
	}
	return string(t.all[start:t.ends[number]]), nil
}

func (t *sharedTexts) readNext() error {
	for {
		token, err := t.decoder.Token()
		if errors.Is(err, io.EOF) {
			return errors.New("no such shared text")
		}
		if err != nil {
			return err
		}
		if start, ok := token.(xml.StartElement); ok && start.Name.Local == "si" {
			t.limit.nextRecord()
			t.all, err = appendText(t.decoder, t.all)
			t.ends = append(t.ends, uint32(len(t.all)))
			return err
		}
	}
}

// appendText appends the text of an element whose start was just read: its t
// elements, without those that only say how to pronounce it.
func appendText(decoder *xml.Decoder, text []byte) ([]byte, error) {
	inText := false
	for depth := 1; depth > 0; {
		token, err := decoder.Token()
		if err != nil {
			return text, err
		}
		switch token := token.(type) {
		case xml.StartElement:
			if token.Name.Local == "rPh" {
				if err := decoder.Skip(); err != nil {
					return text, err
				}
				continue
			}
			depth++
			inText = token.Name.Local == "t"
		case xml.EndElement:
			depth--
			inText = false
		case xml.CharData:
			if inText {
				text = append(text, token...)
			}
		}
	}
	return text, nil
}
