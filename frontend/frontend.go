// Package frontend embeds the built single-page app.
package frontend

import (
	"embed"
	"io/fs"
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
