package store

import (
	"strings"
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// maxSortKey is the width of the columns that keep sort keys, in bytes.
const maxSortKey = 2048

// collators pools Danish collators: one is not safe for concurrent use.
var collators = sync.Pool{New: func() any { return collate.New(language.Danish) }}

// sortKey returns the bytes by which a name sorts in Danish: æ, ø and å last, aa as å.
func sortKey(name string) []byte {
	collator := collators.Get().(*collate.Collator)
	defer collators.Put(collator)
	var buffer collate.Buffer
	found := collator.KeyFromString(&buffer, name)
	return append([]byte{}, found[:min(len(found), maxSortKey)]...)
}

// searchText is the text that a search looks in, one part a line.
func searchText(parts ...string) string { return searchable(strings.Join(parts, "\n")) }

// searchable brings a text into the form in which searches compare: lower case, and å as aa.
func searchable(text string) string {
	return strings.ReplaceAll(strings.ToLower(text), "å", "aa")
}
