package ingest

import (
	"encoding/binary"
	"errors"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/transform"
)

var (
	errMixedCharsets = errors.New("both UTF-8 and Windows-1252")
	errNotUTF8       = errors.New("a byte order mark of UTF-8, but no UTF-8")
)

// charsetDecoder turns a file in UTF-8 or in Windows-1252 into UTF-8 in one pass.
// The first byte that no UTF-8 has decides for Windows-1252. All before it was
// ASCII, which both share, so that nothing has to be read again: had there been a
// letter in UTF-8, the file would mix the two, which is an error and not a guess.
type charsetDecoder struct {
	marked    bool // the file says that it is UTF-8 by its byte order mark
	multibyte bool // a letter in UTF-8 was seen
	windows   bool
}

func (d *charsetDecoder) Reset() { d.multibyte, d.windows = false, false }

func (d *charsetDecoder) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for nSrc < len(src) {
		if n := asciiPrefix(src[nSrc:]); n > 0 {
			copied := copy(dst[nDst:], src[nSrc:nSrc+n])
			nDst += copied
			nSrc += copied
			if copied < n {
				return nDst, nSrc, transform.ErrShortDst
			}
			continue
		}
		if !atEOF && !utf8.FullRune(src[nSrc:]) {
			return nDst, nSrc, transform.ErrShortSrc
		}
		letter, size, err := d.decode(src[nSrc:])
		if err != nil {
			return nDst, nSrc, err
		}
		if nDst+utf8.RuneLen(letter) > len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		nDst += utf8.EncodeRune(dst[nDst:], letter)
		nSrc += size
	}
	return nDst, nSrc, nil
}

func (d *charsetDecoder) decode(src []byte) (letter rune, size int, err error) {
	letter, size = utf8.DecodeRune(src)
	valid := letter != utf8.RuneError || size > 1
	switch {
	case d.windows && valid && (src[0] == 0xC2 || src[0] == 0xC3):
		return 0, 0, errMixedCharsets // "Ã¸": no one writes that, it is an ø in UTF-8
	case d.windows:
		return charmap.Windows1252.DecodeByte(src[0]), 1, nil
	case valid:
		d.multibyte = true
		return letter, size, nil
	case d.marked:
		return 0, 0, errNotUTF8
	case d.multibyte:
		return 0, 0, errMixedCharsets
	}
	d.windows = true
	return charmap.Windows1252.DecodeByte(src[0]), 1, nil
}

func asciiPrefix(src []byte) int {
	const highBits = 0x8080808080808080
	n := 0
	for ; n+8 <= len(src) && binary.LittleEndian.Uint64(src[n:])&highBits == 0; n += 8 {
	}
	for ; n < len(src) && src[n] < utf8.RuneSelf; n++ {
	}
	return n
}
