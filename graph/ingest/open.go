package ingest

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
)

// maxWorkbookBytes bounds a workbook that has to be held in memory because its
// source cannot be read at any place.
const maxWorkbookBytes = 256 << 20

var (
	zipSignature      = []byte("PK\x03\x04")
	oldExcelSignature = []byte{0xD0, 0xCF, 0x11, 0xE0} // also a workbook with a password
	utf8Mark          = []byte{0xEF, 0xBB, 0xBF}
	utf16Marks        = [][]byte{{0xFF, 0xFE}, {0xFE, 0xFF}}
)

// openRecords finds out from its first bytes what a file is. Its errors are those of
// records.next.
func openRecords(ctx context.Context, file io.Reader, progress func(int64)) (records, error) {
	guard := &watch{ctx: ctx, progress: progress}
	buffered := bufio.NewReaderSize(&input{watch: guard, source: file}, peekBytes)
	head, err := buffered.Peek(512)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if bytes.HasPrefix(head, zipSignature) {
		return openSheetRecords(guard, file, buffered)
	}
	if message := notText(head); message != "" {
		return nil, &contentError{message: message, fatal: true}
	}
	marked := bytes.HasPrefix(head, utf8Mark)
	if marked {
		if _, err := buffered.Discard(len(utf8Mark)); err != nil {
			return nil, err
		}
	}
	return newCSVRecords(guard, buffered, marked), nil
}

func notText(head []byte) string {
	for _, mark := range utf16Marks {
		if bytes.HasPrefix(head, mark) {
			return msgUTF16
		}
	}
	switch {
	case bytes.HasPrefix(head, oldExcelSignature):
		return msgOldExcel
	case bytes.IndexByte(head, 0) >= 0:
		return msgNotText
	}
	return ""
}

// openSheetRecords reads the workbook where it lies when the file can be read at
// any place, and from a copy in memory when it cannot.
func openSheetRecords(guard *watch, file, buffered io.Reader) (records, error) {
	place, ok := file.(interface {
		io.ReaderAt
		io.Seeker
	})
	if ok {
		size, err := place.Seek(0, io.SeekEnd)
		if err != nil {
			return nil, err
		}
		return newSheetRecords(&inputAt{watch: guard, source: place, size: size})
	}
	content, err := io.ReadAll(io.LimitReader(buffered, maxWorkbookBytes+1))
	if err != nil {
		return nil, err
	}
	if len(content) > maxWorkbookBytes {
		return nil, &contentError{message: msgWorkbookTooLarge, fatal: true}
	}
	return newSheetRecords(&inputAt{watch: guard, source: bytes.NewReader(content), size: int64(len(content))})
}
