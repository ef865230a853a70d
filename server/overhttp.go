package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"os"
	"runtime/debug"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"kik/graph/model"
)

const (
	plainJSON    = "application/json"
	responseJSON = "application/graphql-response+json"

	// maxBody is far above the app's largest query, some 8 kB with its variables.
	maxBody = 256 << 10
)

// overHTTP serves GraphQL as the specification GraphQL over HTTP says. gqlgen's
// own transports differ from it: they answer with "data": null where nothing
// ran, and echo a bad body.
type overHTTP struct {
	executor  graphql.GraphExecutor
	documents documents
	appOnly   bool // the app's own documents only
}

func (h overHTTP) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	answer := answer{ResponseWriter: w, request: r, executor: h.executor, mediaType: accepted(r.Header.Get("Accept"))}
	defer func() {
		if cause := recover(); cause != nil {
			answer.broke(cause)
		}
	}()
	asked, refusal := readParams(w, r)
	if refusal == nil {
		refusal = h.documents.fill(asked, h.appOnly)
	}
	if refusal != nil {
		answer.refuse(refusal.status, &refusal.problem)
		return
	}
	operation, errs := h.executor.CreateOperationContext(r.Context(), &asked.RawParams)
	if errs != nil {
		answer.notRun(graphql.WithOperationContext(r.Context(), operation), errs)
		return
	}
	if r.Method == http.MethodGet && operation.Operation.Operation != ast.Query {
		w.Header().Set("Allow", http.MethodPost)
		answer.refuse(http.StatusMethodNotAllowed, model.Invalid("GET is for queries; send a mutation by POST"))
		return
	}
	responses, ctx := h.executor.DispatchOperation(r.Context(), operation)
	answer.ran(ctx, responses(ctx))
}

// refusal is a request that is no GraphQL request.
type refusal struct {
	status  int
	problem model.Error
}

// params are what a request asks with: a document, or the id of one that the server knows.
type params struct {
	graphql.RawParams
	DocumentID string `json:"documentId"`
}

func readParams(w http.ResponseWriter, r *http.Request) (*params, *refusal) {
	switch r.Method {
	case http.MethodGet:
		return paramsOfURL(r)
	case http.MethodPost:
		return paramsOfBody(w, r)
	}
	w.Header().Set("Allow", "GET, POST")
	return nil, refuse(http.StatusMethodNotAllowed, "ask by GET or POST")
}

func paramsOfURL(r *http.Request) (*params, *refusal) {
	values := r.URL.Query()
	asked := &params{
		RawParams:  graphql.RawParams{Query: values.Get("query"), OperationName: values.Get("operationName"), Headers: r.Header},
		DocumentID: values.Get("documentId"),
	}
	for name, target := range map[string]*map[string]any{"variables": &asked.Variables, "extensions": &asked.Extensions} {
		if text := values.Get(name); text != "" && decode(strings.NewReader(text), target) != nil {
			return nil, refuse(http.StatusBadRequest, "the parameter "+strconv.Quote(name)+" is not a JSON object")
		}
	}
	return asked, nil
}

func paramsOfBody(w http.ResponseWriter, r *http.Request) (*params, *refusal) {
	mediaType, parameters, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if charset := parameters["charset"]; err != nil || mediaType != plainJSON || charset != "" && !strings.EqualFold(charset, "utf-8") {
		return nil, refuse(http.StatusUnsupportedMediaType, "the body must be "+plainJSON+" in UTF-8")
	}
	asked := &params{RawParams: graphql.RawParams{Headers: r.Header}}
	var tooLarge *http.MaxBytesError
	switch err := decode(http.MaxBytesReader(w, r.Body, maxBody), asked); {
	case errors.Is(err, os.ErrDeadlineExceeded):
		return nil, refuse(http.StatusRequestTimeout, "the body took too long to arrive")
	case errors.As(err, &tooLarge):
		return nil, refuse(http.StatusRequestEntityTooLarge, "the body is larger than "+strconv.Itoa(maxBody)+" bytes")
	case err != nil:
		return nil, refuse(http.StatusBadRequest, `the body is not a JSON object with a string "query" or "documentId" and perhaps "operationName", "variables" and "extensions"`)
	}
	return asked, nil
}

func refuse(status int, message string) *refusal {
	coded := model.Error{Code: model.CodeValidation, Message: message}
	if status == http.StatusRequestEntityTooLarge {
		coded.Code = model.CodeLimit
	}
	return &refusal{status, coded}
}

// decode reads one JSON value and nothing after it. Numbers stay as written.
func decode(r io.Reader, target any) error {
	decoder := json.NewDecoder(r)
	decoder.UseNumber()
	if err := decoder.Decode(target); err != nil {
		return err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return errors.Join(errors.New("more than one JSON value"), err)
	}
	return nil
}

// answer writes GraphQL responses in the media type that the client accepts.
type answer struct {
	http.ResponseWriter
	request   *http.Request
	executor  graphql.GraphExecutor
	mediaType string
}

// ran answers with what came out; nothing does when the time was up before it
// began.
func (a answer) ran(ctx context.Context, response *graphql.Response) {
	if response == nil {
		a.notRun(ctx, gqlerror.List{gqlerror.Wrap(ctx.Err())})
		return
	}
	a.write(http.StatusOK, response)
}

func (a answer) refuse(status int, problem *model.Error) {
	errs := gqlerror.List{gqlerror.Wrap(problem)}
	a.write(status, a.executor.DispatchError(a.request.Context(), errs))
}

// notRun answers for a query that is wrong or too large: 400, but 200 in the
// media type that is older than the rule.
func (a answer) notRun(ctx context.Context, errs gqlerror.List) {
	status := http.StatusOK
	if a.mediaType == responseJSON {
		status = http.StatusBadRequest
	}
	a.write(status, a.executor.DispatchError(ctx, errs))
}

// broke answers for a panic outside the resolvers, which have their own net.
func (a answer) broke(cause any) {
	err := fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
	a.write(http.StatusInternalServerError, a.executor.DispatchError(a.request.Context(), gqlerror.List{gqlerror.Wrap(err)}))
}

func (a answer) write(status int, response *graphql.Response) {
	body, err := envelope(response)
	if err != nil {
		http.Error(a, "the answer cannot be written as JSON", http.StatusInternalServerError)
		return
	}
	a.Header().Set("Content-Type", a.mediaType+"; charset=utf-8")
	a.Header().Set("Cache-Control", "no-store")
	a.WriteHeader(status)
	_, _ = a.Write(body) // the client has gone; there is no one to tell
}

// envelope leaves out data where nothing ran: null would say that it ran. The
// data are JSON already and go in as they are: to encode them once more would
// cost as much as a tenth of an answer.
func envelope(response *graphql.Response) ([]byte, error) {
	rest, err := json.Marshal(struct {
		Errors     gqlerror.List  `json:"errors,omitempty"`
		Extensions map[string]any `json:"extensions,omitempty"`
	}{response.Errors, response.Extensions})
	if err != nil || len(response.Data) == 0 {
		return rest, err
	}
	body := make([]byte, 0, len(rest)+len(response.Data)+len(`"data":,`))
	body = append(body, rest[:len(rest)-1]...)
	if len(rest) > len(`{}`) {
		body = append(body, ',')
	}
	body = append(body, `"data":`...)
	body = append(body, response.Data...)
	return append(body, '}'), nil
}

// accepted chooses the answer's media type from the header Accept: the one
// with the higher weight, the first of equals, application/json where neither
// is named.
func accepted(header string) string {
	best, bestWeight := plainJSON, 0.0
	for element := range strings.SplitSeq(header, ",") {
		mediaType, parameters, err := mime.ParseMediaType(element)
		if err != nil || mediaType != plainJSON && mediaType != responseJSON {
			continue
		}
		weight := 1.0
		if q, ok := parameters["q"]; ok {
			weight, _ = strconv.ParseFloat(q, 64)
		}
		if weight > bestWeight {
			best, bestWeight = mediaType, weight
		}
	}
	return best
}
