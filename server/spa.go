package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"
)

// encodings are the precompressed forms that the app's build writes beside a
// file, the smaller first.
var encodings = []struct{ name, suffix string }{{"br", ".br"}, {"gzip", ".gz"}}

const notBuilt = `<!doctype html>
<html lang="en"><title>KIK</title>
<h1>The app is not built</h1>
<p>Run <code>make frontend</code> and start the server again. The API is at <code>/graphql</code>.</p>
`

// spa serves the single-page app: its files, and its index.html for every
// address that could be one of its pages.
type spa struct{ files map[string]webFile }

// webFile is one file in all its encodings; "" is the plain one.
type webFile struct {
	mediaType string
	variants  map[string]variant
}

type variant struct {
	content []byte
	etag    string
}

// newSPA reads the app's files, which are few and embedded, once.
func newSPA(dist fs.FS) (*spa, error) {
	app := &spa{files: map[string]webFile{}}
	err := fs.WalkDir(dist, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(entry.Name(), ".") {
			return err
		}
		content, err := fs.ReadFile(dist, name)
		if err != nil {
			return err
		}
		app.add(name, content)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the app's files: %w", err)
	}
	return app, nil
}

func (s *spa) add(name string, content []byte) {
	encoding := ""
	for _, e := range encodings {
		if plain, ok := strings.CutSuffix(name, e.suffix); ok {
			name, encoding = plain, e.name
		}
	}
	file, known := s.files[name]
	if !known {
		file = webFile{mediaType: mediaTypeOf(name), variants: map[string]variant{}}
	}
	sum := sha256.Sum256(content)
	file.variants[encoding] = variant{content, strconv.Quote(hex.EncodeToString(sum[:12]))}
	s.files[name] = file
}

func (s *spa) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	if file, ok := s.files[name]; ok {
		file.serve(w, r, cacheRule(name))
		return
	}
	if !isPage(r) {
		http.NotFound(w, r)
		return
	}
	s.servePage(w, r)
}

func (s *spa) servePage(w http.ResponseWriter, r *http.Request) {
	index, built := s.files["index.html"]
	if !built {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.WriteHeader(http.StatusServiceUnavailable)
		fmt.Fprint(w, notBuilt)
		return
	}
	index.serve(w, r, cacheRule("index.html"))
}

// isPage tells the address of a page, which a person's browser asks for or a
// program that takes anything, from that of a file that is not there.
func isPage(r *http.Request) bool {
	accept := r.Header.Get("Accept")
	takesPages := accept == "" || strings.Contains(accept, "text/html") || strings.Contains(accept, "*/*")
	return path.Ext(r.URL.Path) == "" && takesPages
}

// cacheRule lets browsers keep the assets, whose names change with their
// content, and ask anew for everything else.
func cacheRule(name string) string {
	if strings.HasPrefix(name, "assets/") {
		return "public, max-age=31536000, immutable"
	}
	return "no-cache"
}

func (f webFile) serve(w http.ResponseWriter, r *http.Request, cacheRule string) {
	header := w.Header()
	header.Set("Content-Type", f.mediaType)
	header.Set("Cache-Control", cacheRule)
	header.Set("Vary", "Accept-Encoding")
	chosen := f.variants[""]
	for _, e := range encodings {
		if v, ok := f.variants[e.name]; ok && accepts(r.Header.Get("Accept-Encoding"), e.name) {
			header.Set("Content-Encoding", e.name)
			chosen = v
			break
		}
	}
	header.Set("ETag", chosen.etag)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(chosen.content))
}

// accepts reads the header Accept-Encoding.
func accepts(header, encoding string) bool {
	for element := range strings.SplitSeq(header, ",") {
		name, weight, weighted := strings.Cut(element, ";")
		if !strings.EqualFold(strings.TrimSpace(name), encoding) {
			continue
		}
		q, err := strconv.ParseFloat(strings.TrimPrefix(strings.TrimSpace(weight), "q="), 64)
		return !weighted || err == nil && q > 0
	}
	return false
}

// mediaTypeOf does not ask the machine's own tables, which differ.
func mediaTypeOf(name string) string {
	switch extension := path.Ext(name); extension {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js", ".mjs":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".woff2":
		return "font/woff2"
	case ".txt":
		return "text/plain; charset=utf-8"
	case ".json", ".map":
		return "application/json"
	case ".webmanifest":
		return "application/manifest+json"
	default:
		if known := mime.TypeByExtension(extension); known != "" {
			return known
		}
		return "application/octet-stream"
	}
}
