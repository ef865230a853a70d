package store

import (
	"encoding/base64"
	"encoding/json"

	"kik/graph/model"
)

// newCursor makes a cursor of the values by which a list is ordered, with the
// list's name before them: a cursor of another list is refused.
func newCursor(list string, values ...string) model.Cursor {
	encoded, _ := json.Marshal(append([]string{list}, values...)) // strings always encode
	return model.Cursor(base64.RawURLEncoding.EncodeToString(encoded))
}

// readCursor returns the values of a cursor of the list.
func readCursor(cursor model.Cursor, list string, values int) ([]string, error) {
	var parts []string
	decoded, err := base64.RawURLEncoding.DecodeString(string(cursor))
	if err == nil {
		err = json.Unmarshal(decoded, &parts)
	}
	if err != nil || len(parts) != values+1 || parts[0] != list {
		return nil, model.InvalidField("after", "after er ikke et sted i denne liste. Brug endCursor fra den forrige side.")
	}
	return parts[1:], nil
}
