package danish_test

import (
	"bytes"
	"slices"
	"testing"

	"kik/graph/danish"
)

func TestNamesSortInDanish(t *testing.T) {
	want := []string{"abe", "Bil", "cykel", "uddannelse", "Virksomhed", "zone", "Æble", "Ø", "Aabenraa", "Ålborg"}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, func(a, b string) int { return bytes.Compare(danish.SortKey(a), danish.SortKey(b)) })
	if !slices.Equal(got, want) {
		t.Errorf("sorted: %q, want %q", got, want)
	}
}

func TestSearchesTakeCaseAndÅForWhatTheyMean(t *testing.T) {
	if got := danish.Searchable("ÅBENRÅ Ungdom"); got != danish.Searchable("aabenraa ungdom") {
		t.Errorf("searchable = %q", got)
	}
}
