package model

import (
	"encoding/json"
	"errors"
)

// moneyJSON is how Money is kept: an amount, or why there is none.
type moneyJSON struct {
	Amount *Kroner `json:"amount,omitempty"`
	Code   Code    `json:"code,omitempty"`
	Error  string  `json:"error,omitempty"`
}

// MarshalJSON writes the amount, or the reason why there is none.
func (m Money) MarshalJSON() ([]byte, error) {
	kept := moneyJSON{Amount: m.Amount}
	if m.Err != nil {
		coded := new(Error)
		if !errors.As(m.Err, &coded) {
			return nil, m.Err // not about the data: nothing to be kept
		}
		kept.Code, kept.Error = coded.Code, coded.Message
	}
	return json.Marshal(kept)
}

// UnmarshalJSON reads what MarshalJSON writes.
func (m *Money) UnmarshalJSON(data []byte) error {
	var kept moneyJSON
	if err := json.Unmarshal(data, &kept); err != nil {
		return err
	}
	*m = Money{Amount: kept.Amount}
	if kept.Code != "" {
		m.Err = &Error{Code: kept.Code, Message: kept.Error}
	}
	return nil
}
