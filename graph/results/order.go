package results

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"encoding/json"
	"strings"

	"kik/graph/danish"
	"kik/graph/dataset"
	"kik/graph/model"
)

// place is where an intervention stands in an order: what is missing last, then
// the number or the name, then the code.
type place struct {
	missing bool
	number  float64
	name    string
	key     []byte // of the name
	code    string
}

func (p place) compare(q place, direction model.Direction) int {
	if p.missing != q.missing {
		if p.missing {
			return 1
		}
		return -1
	}
	order := cmp.Or(cmp.Compare(p.number, q.number), bytes.Compare(p.key, q.key), strings.Compare(p.code, q.code))
	if direction == model.DirectionDesc {
		return -order
	}
	return order
}

// placeOf returns the place of an intervention; result is nil where the order
// needs none or there is none on the day.
func placeOf(field model.InterventionOrderField, entry dataset.CatalogueEntry, day model.Date, result *Result) place {
	at := place{code: entry.Code}
	switch field {
	case model.InterventionOrderFieldName:
		at.name, at.key = entry.Name, entry.NameKey
	case model.InterventionOrderFieldCode:
	case model.InterventionOrderFieldFrom:
		at.number = float64(entry.From)
	case model.InterventionOrderFieldPlaces:
		at.missing = entry.Places == nil
		if entry.Places != nil {
			at.number = float64(*entry.Places)
		}
	default:
		value := result.order(field)
		at.missing = value == nil
		if value != nil {
			at.number = *value
		}
	}
	return at
}

// needsResults tells of an order that it is by results.
func needsResults(field model.InterventionOrderField) bool {
	switch field {
	case model.InterventionOrderFieldName, model.InterventionOrderFieldCode, model.InterventionOrderFieldFrom, model.InterventionOrderFieldPlaces:
		return false
	}
	return true
}

// listName names the list in one order: a cursor of one is no place in another.
func listName(order model.InterventionOrder) string {
	return "interventions " + string(order.Field) + " " + string(order.Direction)
}

// writtenPlace is a place as a cursor holds it.
type writtenPlace struct {
	List    string
	Missing bool `json:",omitempty"`
	Number  float64
	Name    string
	Code    string
}

func (p place) cursor(order model.InterventionOrder) model.Cursor {
	text, _ := json.Marshal(writtenPlace{listName(order), p.missing, p.number, p.name, p.code}) // numbers are finite
	return model.Cursor(base64.RawURLEncoding.EncodeToString(text))
}

// readCursor returns the place of a cursor; VALIDATION for one of another list.
func readCursor(cursor model.Cursor, order model.InterventionOrder) (place, error) {
	var written writtenPlace
	text, err := base64.RawURLEncoding.DecodeString(string(cursor))
	if err == nil {
		err = json.Unmarshal(text, &written)
	}
	if err != nil || written.List != listName(order) {
		return place{}, model.InvalidField("after", "after er ikke et sted i denne liste. Brug endCursor fra den forrige side.")
	}
	at := place{missing: written.Missing, number: written.Number, name: written.Name, code: written.Code}
	if order.Field == model.InterventionOrderFieldName {
		at.key = danish.SortKey(written.Name)
	}
	return at, nil
}
