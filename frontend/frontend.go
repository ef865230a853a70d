// Package frontend embeds the built single-page app, and the questions that it asks.
package frontend

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
)

// The placeholder dist/.gitkeep lets Go build without Node; then Dist has no
// index.html.
//
//go:embed all:dist
var dist embed.FS

// Dist returns the built app: index.html and everything it asks for. Files
// under assets/ carry a hash of their content in their name and never change;
// beside each compressible file stand its .br and .gz forms.
func Dist() fs.FS {
	sub, err := fs.Sub(dist, "dist")
	if err != nil {
		// Only a malformed path makes Sub fail, and this one is constant.
		panic(err)
	}
	return sub
}

//go:embed src/gql/*/persisted-documents.json
var documents embed.FS

// Documents returns the GraphQL documents that the app asks with, by the id that it
// sends instead of them: sha256: and the hash of the document.
func Documents() (map[string]string, error) {
	files, err := fs.Glob(documents, "src/gql/*/persisted-documents.json")
	if err != nil {
		return nil, err
	}
	all := map[string]string{}
	for _, file := range files {
		text, err := documents.ReadFile(file)
		if err != nil {
			return nil, err
		}
		var some map[string]string
		if err := json.Unmarshal(text, &some); err != nil {
			return nil, fmt.Errorf("read %s: %w", file, err)
		}
		maps.Copy(all, some)
	}
	return all, nil
}
