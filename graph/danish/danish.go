// Package danish sorts and searches texts as Danes expect.
package danish

import (
	"strings"
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// collators pools collators: one is not safe for concurrent use.
var collators = sync.Pool{New: func() any { return collate.New(language.Danish) }}

// SortKey returns the bytes by which a name sorts: æ, ø and å last, aa as å.
func SortKey(name string) []byte {
	collator := collators.Get().(*collate.Collator)
	defer collators.Put(collator)
	var buffer collate.Buffer
	return append([]byte{}, collator.KeyFromString(&buffer, name)...)
}

// Searchable brings a text into the form in which searches compare: lower case,
// and å as aa.
func Searchable(text string) string {
	return strings.ReplaceAll(strings.ToLower(text), "å", "aa")
}
