package store

import (
	"bytes"
	"slices"
	"strings"
	"testing"
)

func TestNamesSortInDanish(t *testing.T) {
	want := []string{"abe", "Bil", "cykel", "uddannelse", "Virksomhed", "zone", "Æble", "Ø", "Aabenraa", "Ålborg"}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, func(a, b string) int { return bytes.Compare(sortKey(a), sortKey(b)) })
	if !slices.Equal(got, want) {
		t.Errorf("sorted: %q, want %q", got, want)
	}
}

func TestASortKeyFitsItsColumn(t *testing.T) {
	if n := len(sortKey(strings.Repeat("Ǻ", 255))); n > maxSortKey {
		t.Errorf("a sort key of %d bytes", n)
	}
}

func TestSearchesTakeCaseAndÅForWhatTheyMean(t *testing.T) {
	if got := searchable("ÅBENRÅ Ungdom"); got != searchable("aabenraa ungdom") {
		t.Errorf("searchable = %q", got)
	}
}
