package main

import (
	"net/http"

	"kik/graph/model"
)

// documents are the GraphQL documents of the app that this server serves, by their
// hash. The app sends the hash alone.
type documents map[string]string

// fill puts in the document that is asked for by its hash. A document that the
// client brings along is refused where the app's own are all that may be asked.
func (known documents) fill(asked *params, appOnly bool) *refusal {
	switch {
	case asked.Query != "" && asked.DocumentID != "":
		return refuse(http.StatusBadRequest, `send "query" or "documentId", not both`)
	case asked.Query != "" && appOnly:
		return &refusal{http.StatusForbidden, model.Error{
			Code:    model.CodeForbidden,
			Message: "Som læser kan du bruge appen, men ikke stille egne spørgsmål til API'et. Bed en administrator om et token til dit værktøj.",
		}}
	case asked.Query != "":
		return nil
	case asked.DocumentID == "":
		return refuse(http.StatusBadRequest, `"query" or "documentId" is missing`)
	}
	document, ok := known[asked.DocumentID]
	if !ok {
		return &refusal{http.StatusBadRequest, model.Error{
			Code:    model.CodeUnknownDocument,
			Message: "Siden hører til en anden udgave af KIK end serverens. Indlæs siden igen.",
		}}
	}
	asked.Query = document
	return nil
}
