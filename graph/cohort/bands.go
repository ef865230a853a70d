package cohort

import (
	"fmt"
	"slices"

	"kik/graph/model"
)

// bands divide the whole numbers: below the first cut, from each cut to below
// the next, from the last cut on.
type bands []int

// maxBands keeps an answer readable.
const maxBands = 100

// bandsOf checks the cuts that a question names; nil takes the default.
func bandsOf(field string, cuts, otherwise []int) (bands, error) {
	if cuts == nil {
		cuts = otherwise
	}
	for i := 1; i < len(cuts); i++ {
		if cuts[i] <= cuts[i-1] {
			return nil, model.InvalidField(field, "Grænserne skal være stigende: %d kommer efter %d.", cuts[i], cuts[i-1])
		}
	}
	if len(cuts) > maxBands {
		return nil, model.InvalidField(field, "Der kan højst være %d grænser.", maxBands)
	}
	return bands(cuts), nil
}

// number returns the number of the band that holds n.
func (b bands) number(n int) uint32 {
	at, found := slices.BinarySearch(b, n)
	if found {
		at++
	}
	return uint32(at)
}

func (b bands) missing() uint32 { return uint32(len(b) + 1) }

// codes are by number, the missing value last.
func (b bands) codes() []*string {
	codes := make([]*string, len(b)+2)
	for i := range len(b) + 1 {
		var code string
		switch {
		case len(b) == 0:
			code = "-"
		case i == 0:
			code = fmt.Sprintf("-%d", b[0]-1)
		case i == len(b):
			code = fmt.Sprintf("%d-", b[i-1])
		default:
			code = fmt.Sprintf("%d-%d", b[i-1], b[i]-1)
		}
		codes[i] = &code
	}
	return codes
}
