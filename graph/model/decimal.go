package model

import (
	"io"
	"math"
	"strconv"
)

// Decimal is an exact number with four decimals, counted in ten-thousandths:
// a percentage, a target, a published figure in its own unit.
type Decimal int64

// DecimalScale is the number of Decimal steps in one whole.
const DecimalScale = 10_000

// Float returns the number as a float.
func (d Decimal) Float() float64 { return float64(d) / DecimalScale }

// MarshalJSON writes the number without trailing zeros.
func (d Decimal) MarshalJSON() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalJSON reads what MarshalJSON writes.
func (d *Decimal) UnmarshalJSON(data []byte) error {
	number, err := strconv.ParseFloat(string(data), 64)
	if err != nil {
		return Invalid("%q is not a decimal", data)
	}
	*d = Decimal(math.Round(number * DecimalScale))
	return nil
}

// String returns the number with a decimal point and without trailing zeros.
func (d Decimal) String() string { return strconv.FormatFloat(d.Float(), 'f', -1, 64) }

// MarshalGQL writes the number as a GraphQL Float.
func (d Decimal) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, d.String()) }

// UnmarshalGQL refuses: no input of the schema takes a Decimal.
func (d *Decimal) UnmarshalGQL(any) error { return Invalid("a decimal is not an input") }
