package cohort

import "fmt"

// noCode stands where a column has no code.
const noCode = uint16(1<<16 - 1)

// dictionary numbers the codes of a column in the order in which they come.
type dictionary struct {
	codes  []string
	number map[string]uint16
}

// add returns the number of a code, a new one for a code not seen before.
func (d *dictionary) add(code string) (uint16, error) {
	if n, known := d.number[code]; known {
		return n, nil
	}
	if len(d.codes) >= int(noCode) {
		return 0, fmt.Errorf("%q is one code more than the %d that a column can hold", code, noCode)
	}
	if d.number == nil {
		d.number = map[string]uint16{}
	}
	n := uint16(len(d.codes))
	d.codes = append(d.codes, code)
	d.number[code] = n
	return n, nil
}

// find returns the number of a code, false for one that the column never has.
func (d *dictionary) find(code string) (uint16, bool) {
	n, known := d.number[code]
	return n, known
}
