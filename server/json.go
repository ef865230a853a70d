package main

import (
	"encoding/json"
	"errors"
	"log/slog"
	"mime"
	"net/http"

	"kik/graph/model"
)

// maxSmallBody is the most that signing in may send, in bytes.
const maxSmallBody = 16 << 10

// readJSON reads a small JSON body; where it cannot, it answers and says false. A
// form of another site cannot send this media type.
func readJSON(w http.ResponseWriter, r *http.Request, target any) bool {
	mediaType, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || mediaType != plainJSON {
		writeProblem(w, http.StatusUnsupportedMediaType, model.Invalid("the body must be %s", plainJSON))
		return false
	}
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxSmallBody)).Decode(target); err != nil {
		writeProblem(w, http.StatusBadRequest, model.Invalid("the body is not the JSON object that is expected here"))
		return false
	}
	return true
}

func writeJSON(w http.ResponseWriter, status int, answer any) {
	w.Header().Set("Content-Type", plainJSON)
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(answer) // the client has gone
}

var statuses = map[model.Code]int{
	model.CodeValidation: http.StatusBadRequest, model.CodeNotFound: http.StatusNotFound, model.CodeConflict: http.StatusConflict,
	model.CodeForbidden: http.StatusForbidden, model.CodeUnauthenticated: http.StatusUnauthorized, model.CodeLimit: http.StatusTooManyRequests,
}

// refuseRequest tells a client what it may know of an error; the log has the rest.
func refuseRequest(w http.ResponseWriter, r *http.Request, err error) {
	var coded *model.Error
	if !errors.As(err, &coded) {
		slog.Error("a request failed", "path", r.URL.Path, "error", err)
		writeProblem(w, http.StatusInternalServerError, &model.Error{Code: model.CodeInternal, Message: "internal error"})
		return
	}
	writeProblem(w, statuses[coded.Code], coded)
}

func writeProblem(w http.ResponseWriter, status int, problem *model.Error) {
	writeJSON(w, status, map[string]any{"error": map[string]any{"code": problem.Code, "message": problem.Message}})
}
