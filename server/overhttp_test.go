package main

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
)

// recorded is an executor that runs nothing, so that a transport can be asked
// what the schema has none of: a mutation.
type recorded struct{ ran int }

func (*recorded) CreateOperationContext(_ context.Context, params *graphql.RawParams) (*graphql.OperationContext, gqlerror.List) {
	document, err := parser.ParseQuery(&ast.Source{Input: params.Query})
	if err != nil {
		return &graphql.OperationContext{}, gqlerror.List{gqlerror.Wrap(err)}
	}
	return &graphql.OperationContext{Doc: document, Operation: document.Operations[0]}, nil
}

func (r *recorded) DispatchOperation(ctx context.Context, _ *graphql.OperationContext) (graphql.ResponseHandler, context.Context) {
	r.ran++
	return graphql.OneShot(&graphql.Response{Data: []byte(`{"done":null}`)}), ctx
}

func (*recorded) DispatchError(_ context.Context, list gqlerror.List) *graphql.Response {
	return &graphql.Response{Errors: list}
}

func post(contentType, accept, body string) *http.Request {
	request := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	request.Header.Set("Content-Type", contentType)
	request.Header.Set("Accept", accept)
	return request
}

func TestWhatIsNoGraphQLRequestIsRefusedAndNotRun(t *testing.T) {
	for _, c := range []struct {
		name    string
		request *http.Request
		status  int
		allow   string
	}{
		{"a mutation by GET", httptest.NewRequest("GET", "/graphql?query=mutation{remove}", nil), 405, "POST"},
		{"another method", httptest.NewRequest("PUT", "/graphql", nil), 405, "GET, POST"},
		{"a form, as another site could send it", post("application/x-www-form-urlencoded", "", "query={a}"), 415, ""},
		{"a multipart form", post("multipart/form-data; boundary=x", "", "--x--"), 415, ""},
		{"plain text", post("text/plain", "", `{"query":"{a}"}`), 415, ""},
		{"another charset", post("application/json; charset=latin1", "", `{"query":"{a}"}`), 415, ""},
		{"a batch", post(plainJSON, "", `[{"query":"{a}"},{"query":"{b}"}]`), 400, ""},
		{"two values", post(plainJSON, "", `{"query":"{a}"} {"query":"{b}"}`), 400, ""},
		{"no query", post(plainJSON, "", `{"variables":{}}`), 400, ""},
		{"a query that is no string", post(plainJSON, "", `{"query":{"a":1}}`), 400, ""},
		{"variables that are no object", post(plainJSON, "", `{"query":"{a}","variables":"x"}`), 400, ""},
		{"variables in the address that are no object", httptest.NewRequest("GET", "/graphql?query={a}&variables=[1]", nil), 400, ""},
		{"a body that is too large", post(plainJSON, "", `{"query":"`+strings.Repeat("a", maxBody)+`"}`), 413, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			executor := &recorded{}
			recorder := httptest.NewRecorder()
			overHTTP{executor: executor}.ServeHTTP(recorder, c.request)
			if recorder.Code != c.status || recorder.Header().Get("Allow") != c.allow {
				t.Errorf("status %d, Allow %q", recorder.Code, recorder.Header().Get("Allow"))
			}
			if executor.ran > 0 {
				t.Error("it ran")
			}
			if text := recorder.Body.String(); strings.Contains(text, `"data"`) || !strings.Contains(text, `"errors"`) {
				t.Errorf("the answer is %s", text)
			}
		})
	}
}

func TestABodyThatCannotBeReadIsNotRepeated(t *testing.T) {
	recorder := httptest.NewRecorder()
	overHTTP{executor: &recorded{}}.ServeHTTP(recorder, post(plainJSON, "", `{"query": 010203-1234}`))
	if text := recorder.Body.String(); strings.Contains(text, "010203") {
		t.Errorf("the answer is %s", text)
	}
}

func TestTheStatusOfAWrongQueryFollowsTheMediaType(t *testing.T) {
	for accept, status := range map[string]int{plainJSON: 200, responseJSON: 400} {
		recorder := httptest.NewRecorder()
		overHTTP{executor: &recorded{}}.ServeHTTP(recorder, post(plainJSON, accept, `{"query":"{"}`))
		if recorder.Code != status {
			t.Errorf("%s: status %d", accept, recorder.Code)
		}
	}
}

func TestTheMediaTypeIsTheOneThatTheClientPrefers(t *testing.T) {
	for header, want := range map[string]string{
		"":              plainJSON,
		"*/*":           plainJSON,
		"application/*": plainJSON,
		"text/html":     plainJSON,
		plainJSON:       plainJSON,
		responseJSON:    responseJSON,
		responseJSON + ", " + plainJSON + ";q=0.9":       responseJSON,
		responseJSON + ";q=0.5, " + plainJSON + ";q=0.9": plainJSON,
		responseJSON + ";q=0, */*":                       plainJSON,
		responseJSON + "; charset=utf-8, " + plainJSON:   responseJSON,
	} {
		if got := accepted(header); got != want {
			t.Errorf("Accept %q: %s, want %s", header, got, want)
		}
	}
}

func TestTheEnvelopeIsJSONWhateverItHolds(t *testing.T) {
	data := json.RawMessage(`{"a":1}`)
	problem := gqlerror.List{gqlerror.Errorf("no")}
	for want, response := range map[string]*graphql.Response{
		`{}`:                            {},
		`{"data":{"a":1}}`:              {Data: data},
		`{"errors":[{"message":"no"}]}`: {Errors: problem},
		`{"errors":[{"message":"no"}],"data":null}`:                         {Errors: problem, Data: json.RawMessage("null")},
		`{"errors":[{"message":"no"}],"extensions":{"b":2},"data":{"a":1}}`: {Errors: problem, Data: data, Extensions: map[string]any{"b": 2}},
	} {
		if got, err := envelope(response); err != nil || string(got) != want {
			t.Errorf("got %s, %v; want %s", got, err, want)
		}
	}
}
