package model

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strconv"
)

// Kroner is an amount in whole øre. Outside the program it is a number of
// kroner with two decimals.
type Kroner int64

// String returns the amount in kroner with two decimals and a decimal point.
func (k Kroner) String() string {
	sign, øre := "", int64(k)
	if øre < 0 {
		sign, øre = "-", -øre
	}
	return fmt.Sprintf("%s%d.%02d", sign, øre/100, øre%100)
}

// Float returns the amount in kroner, for display and for units that are not kroner.
func (k Kroner) Float() float64 { return float64(k) / 100 }

// MarshalJSON writes the amount as a JSON number of kroner with two decimals.
func (k Kroner) MarshalJSON() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalJSON reads what MarshalJSON writes.
func (k *Kroner) UnmarshalJSON(data []byte) error { return k.UnmarshalGQL(json.Number(data)) }

// MarshalGQL writes the scalar Kroner.
func (k Kroner) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, k.String()) }

// UnmarshalGQL reads the scalar Kroner: a number of kroner with at most two decimals.
func (k *Kroner) UnmarshalGQL(value any) error {
	var kroner float64
	switch v := value.(type) {
	case json.Number:
		parsed, err := strconv.ParseFloat(v.String(), 64)
		if err != nil {
			return Invalid("%q is not an amount in kroner", v.String())
		}
		kroner = parsed
	case float64:
		kroner = v
	case int64:
		kroner = float64(v)
	case int:
		kroner = float64(v)
	default:
		return Invalid("an amount is a number of kroner")
	}
	øre := math.Round(kroner * 100)
	if math.Abs(øre-kroner*100) > 1e-3 || math.Abs(øre) > 1e15 {
		return Invalid("%v is not an amount in kroner with at most two decimals", kroner)
	}
	*k = Kroner(øre)
	return nil
}
