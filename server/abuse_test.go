package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"kik/graph"
	"kik/graph/auth"
	"kik/graph/store/storetest"
)

// patience is far beyond what any of these answers takes: whoever needs it all
// was brought down.
const patience = 20 * time.Second

// within sends a request that must be answered in time, and reads the answer.
func within(t *testing.T, method, address, contentType string, body io.Reader) (*http.Response, string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, method, address, body)
	if err != nil {
		t.Fatal(err)
	}
	if contentType != "" {
		request.Header.Set("Content-Type", contentType)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(text)
}

// submit posts a body as JSON.
func submit(t *testing.T, address, body string) (status int, text string) {
	t.Helper()
	response, text := within(t, http.MethodPost, address+"/graphql", plainJSON, strings.NewReader(body))
	return response.StatusCode, text
}

// asBody is the body that asks a query.
func asBody(t *testing.T, query string, variables any) string {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

func mustAnswer(t *testing.T, address string) {
	t.Helper()
	if status, text := submit(t, address, `{"query":"{ __typename }"}`); status != 200 || text != `{"data":{"__typename":"Query"}}` {
		t.Errorf("the server answers the next one with %d %s", status, text)
	}
}

// inside is what only the server's own makers should read: a stack, SQL, Go's
// types and packages, an address in memory, a guess at what is hidden.
var inside = regexp.MustCompile(`(?i)goroutine|\.go:\d|panic|runtime error|gqlparser|gqlgen|kik/graph|\bselect\b.*\bfrom\b|\binsert into\b|sqlite|mysql|\bsql:|\bslice\b|\bmap\b|map\[|\bstrconv\b|\bbase64\b|interface ?\{|\bu?int(8|16|32|64)\b|\bfloat(32|64)\b|\bjson:|\bmodel\.|0x[0-9a-f]{6}|did you mean`)

// codesOf reads the codes of an answer's errors, and holds what they tell
// against what is inside.
func codesOf(t *testing.T, text string) []string {
	t.Helper()
	var answer struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	if err := json.Unmarshal([]byte(text), &answer); err != nil {
		t.Fatalf("%v: %.200s", err, text)
	}
	var codes []string
	for _, problem := range answer.Errors {
		codes = append(codes, problem.Extensions.Code)
		if leaked := inside.FindString(problem.Message); leaked != "" {
			t.Errorf("%q is told in %.200q", leaked, problem.Message)
		}
	}
	return codes
}

// numbered writes the pattern with the numbers below n.
func numbered(pattern string, n int) string {
	var all strings.Builder
	for i := range n {
		fmt.Fprint(&all, strings.ReplaceAll(pattern, "#", fmt.Sprint(i)))
	}
	return all.String()
}

func many[T any](n int, value T) []T {
	values := make([]T, n)
	for i := range values {
		values[i] = value
	}
	return values
}

// What OWASP's cheat sheet for GraphQL names, and where parsers and validators
// are known to be weak. Each is refused in a small answer, and the server answers
// the next question.
func TestWhatWouldBringAServerDownIsRefused(t *testing.T) {
	address := listen(t, storetest.Open(t, "sqlite:"+filepath.Join(t.TempDir(), "kik.db")), auth.Administrator)
	const limit, invalid, notFound = "LIMIT", "VALIDATION", "NOT_FOUND"
	for _, c := range []struct {
		name      string
		query     string
		variables map[string]any
		code      string
	}{
		{"two megabytes of nesting", strings.Repeat("{a", 1<<20), nil, limit},
		{"as much nesting as a body holds", strings.Repeat("{a", 120_000), nil, limit},
		{"as much nesting as tokens allow", strings.Repeat("{a", 2_400) + strings.Repeat("}", 2_400), nil, limit},
		{"a list in a list in a list", "{ interventions(filter: { programmes: " + strings.Repeat("[", 2_400) + strings.Repeat("]", 2_400) + " }) { totalCount } }", nil, invalid},
		{"a list in a list in a variable", "query($p: [String!]) { interventions(filter: { programmes: $p }) { totalCount } }", map[string]any{"p": json.RawMessage(strings.Repeat("[", 9_000) + strings.Repeat("]", 9_000))}, invalid},
		{"twenty thousand duplicate fields", "{" + strings.Repeat(" __typename", 20_000) + " }", nil, limit},
		{"as many duplicate fields as tokens allow", "{" + strings.Repeat(" __typename", 4_900) + " }", nil, limit},
		{"three thousand overlapping fragments", "{" + numbered(" ...f#", 3_000) + " }" + numbered(" fragment f# on Query { a: __typename }", 3_000), nil, limit},
		{"as many overlapping fragments as tokens allow", "{" + numbered(" ...f#", 390) + " }" + numbered(" fragment f# on Query { a: __typename b: __typename }", 390), nil, limit},
		{"five thousand fragments", "{ __typename }" + numbered(" fragment f# on Query { __typename }", 5_000), nil, limit},
		{"as many unused fragments as tokens allow", "{ __typename }" + numbered(" fragment f# on Query { __typename }", 480), nil, invalid},
		{"fragments that double", "{ ...f0 }" + doubling(20), nil, limit},
		{"a fragment in itself", "{ ...a } fragment a on Query { ...a }", nil, invalid},
		{"fragments in a circle", "{ ...a } fragment a on Query { ...b } fragment b on Query { ...c } fragment c on Query { ...a }", nil, invalid},
		{"a circle through fields", "{ programmes { ...a } } fragment a on Programme { interventions { nodes { programme { ...a } } } }", nil, invalid},
		{"a circle of many fragments", "{ ...f0 }" + numbered(" fragment f# on Query { ...f# ...g# } fragment g# on Query { ...f# }", 100), nil, invalid},
		{"fields that contradict each other in pairs", "{ __schema { types {" + strings.Repeat(" a: name a: kind a: description", 330) + " } } }", nil, invalid},
		{"arguments that contradict each other in pairs", "{" + numbered(` a: programme(code: "#") { code }`, 450) + " }", nil, invalid},
		{"the schema in the schema", "{ __schema { types " + strings.Repeat("{ fields { type ", 4) + "{ name }" + strings.Repeat(" } }", 4) + " } }", nil, invalid},
		{"the schema deeper than anything", "{ __schema { types " + strings.Repeat("{ fields { type ", 12) + "{ name }" + strings.Repeat(" } }", 12) + " } }", nil, limit},
		{"the schema through kinds of kinds", "{ __schema { types { fields { type { ofType { ofType { fields {" + numbered(" a#: name", 100) + " } } } } } } } }", nil, limit},
		{"the schema under many aliases", "{" + numbered(" a#: __schema { types { fields { name } } }", 190) + " }", nil, limit},
		{"the names of the schema under many aliases", "{ __schema { types { fields {" + numbered(" a#: name", 900) + " } } } }", nil, limit},
		{"a huge list in the query", `{ figures(programme: "KIK2", asOf: "2018-08-31", measures: [` + strings.Repeat(`"recipients" `, 4_000) + "]) { value } }", nil, limit},
		{"a huge list in a variable", `query($m: [String!]!) { figures(programme: "KIK2", asOf: "2018-08-31", measures: $m) { value } }`, map[string]any{"m": many(15_000, "recipients")}, limit},
		{"a huge list in a filter", "query($p: [String!]) { interventions(filter: { programmes: $p }) { totalCount } }", map[string]any{"p": many(30_000, "x")}, invalid},
		{"a huge list in a change", "mutation($i: InterventionInput!) { createIntervention(input: $i) { intervention { code } } }", map[string]any{"i": map[string]any{"name": "x", "programme": "KIK2", "from": "2022-01-01", "targetGroups": many(30_000, "x")}}, invalid},
		{"a report under many aliases", "{" + numbered(` p#: programme(code: "KIK2") { report(asOf: "2018-08-31") { asOf } }`, 100) + " }", nil, limit},
		{"what there is not under many aliases", "{" + numbered(` p#: programme(code: "#") { code }`, 450) + " }", nil, notFound},
		{"a change under many aliases", "mutation {" + numbered(` p#: createProvider(name: "P#") { provider { name } }`, 100) + " }", nil, limit},
		{"a field under more aliases than fields are allowed", "{" + numbered(" a#: __typename", 1_500) + " }", nil, limit},
		{"a directive thousands of times", "{ __typename" + strings.Repeat(" @include(if: true)", 5_000) + " }", nil, limit},
		{"a directive as often as tokens allow", "{ __typename" + strings.Repeat(" @include(if: true)", 700) + " }", nil, invalid},
		{"an unknown directive as often as tokens allow", "{ __typename" + strings.Repeat(" @aa", 2_400) + " }", nil, invalid},
		{"unknown arguments as many as tokens allow", "{ programme(" + numbered(" a#: 1", 1_600) + ") { code } }", nil, invalid},
		{"unknown fields as many as are allowed", "{" + numbered(" interventionz#", 990) + " }", nil, invalid},
		{"variables as many as tokens allow", "query(" + numbered(" $a#: Int", 1_200) + ") { __typename }", nil, invalid},
		{"operations as many as are allowed", numbered(" query q# { __typename }", 900), nil, invalid},
	} {
		t.Run(c.name, func(t *testing.T) {
			status, text := submit(t, address, asBody(t, c.query, c.variables))
			if status != 200 && status != 413 {
				t.Errorf("status %d", status)
			}
			if codes := codesOf(t, text); len(codes) == 0 || codes[0] != c.code || len(codes) > graph.MaxProblems {
				t.Errorf("%d errors, the first %.20s", len(codes), codes)
			}
			if len(text) > 64<<10 {
				t.Errorf("the answer takes %d kB", len(text)>>10)
			}
			mustAnswer(t, address)
		})
	}
}

// doubling is a chain of fragments, each of which uses the next twice.
func doubling(n int) string {
	var all strings.Builder
	for i := range n {
		fmt.Fprintf(&all, " fragment f%d on Query { ...f%d ...f%d }", i, i+1, i+1)
	}
	return all.String() + fmt.Sprintf(" fragment f%d on Query { __typename }", n)
}

func TestABodyThatIsNoRequestIsRefusedWithoutRepeatingIt(t *testing.T) {
	address := listen(t, storetest.Open(t, "sqlite:"+filepath.Join(t.TempDir(), "kik.db")), auth.Administrator)
	const secret = "010203-1234"
	for name, c := range map[string]struct {
		body   string
		status int
	}{
		"a batch":                    {`[` + strings.Repeat(`{"query":"{ __typename } #`+secret+`"},`, 1_000) + `{"query":"{ __typename }"}]`, 400},
		"a query that is a number":   {`{"query": 010203-1234}`, 400},
		"a query that is an object":  {`{"query": {"` + secret + `": 1}}`, 400},
		"variables that are a list":  {`{"query": "{ __typename }", "variables": ["` + secret + `"]}`, 400},
		"variables that are a text":  {`{"query": "{ __typename }", "variables": "` + secret + `"}`, 400},
		"extensions that are a list": {`{"query": "{ __typename }", "extensions": ["` + secret + `"]}`, 400},
		"an end too early":           {`{"query": "` + secret, 400},
		"more after the end":         {`{"query": "{ __typename }"} ` + secret, 400},
		"an unknown escape":          {`{"query": "\x` + secret + `"}`, 400},
		"no JSON":                    {secret, 400},
		"a null":                     {`null`, 400},
		"nothing":                    {``, 400},
		"bytes":                      {"\xff\xfe\x00" + secret, 400},
		"more nesting than JSON has": {`{"query": "{ __typename }", "variables": {"a": ` + strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000) + `}}`, 400},
		"too much":                   {`{"query": "` + secret + strings.Repeat(" ", maxBody) + `"}`, 413},
	} {
		t.Run(name, func(t *testing.T) {
			status, text := submit(t, address, c.body)
			if status != c.status || len(codesOf(t, text)) != 1 {
				t.Errorf("status %d, %s", status, text)
			}
			if strings.Contains(text, secret) || strings.Contains(text, "010203") {
				t.Errorf("the answer repeats the body: %s", text)
			}
			mustAnswer(t, address)
		})
	}
}

// A page elsewhere can make a browser send forms and plain text without asking
// first, and links as GET.
func TestAForgedMutationChangesNothing(t *testing.T) {
	address := listen(t, storetest.Open(t, "sqlite:"+filepath.Join(t.TempDir(), "kik.db")), auth.Administrator)
	mutation := asBody(t, `mutation { createProvider(name: "Forged") { provider { name } } }`, nil)
	asQuery := "query=mutation%7BcreateProvider(name:%22Forged%22)%7Bprovider%7Bname%7D%7D%7D"
	form := "--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n" + mutation + "\r\n" +
		"--x\r\nContent-Disposition: form-data; name=\"map\"\r\n\r\n{}\r\n--x--\r\n"
	for _, c := range []struct {
		name, method, path, contentType, body string
		status                                int
	}{
		{"a multipart form", "POST", "/graphql", "multipart/form-data; boundary=x", form, 415},
		{"plain text", "POST", "/graphql", "text/plain", mutation, 415},
		{"plain text that calls itself JSON too", "POST", "/graphql", "text/plain; a=application/json", mutation, 415},
		{"two types", "POST", "/graphql", "text/plain, application/json", mutation, 415},
		{"a form", "POST", "/graphql", "application/x-www-form-urlencoded", asQuery, 415},
		{"GraphQL as it is", "POST", "/graphql", "application/graphql", "mutation { createProvider(name: \"Forged\") { provider { name } } }", 415},
		{"no type", "POST", "/graphql", "", mutation, 415},
		{"a mutation in the address of a POST", "POST", "/graphql?" + asQuery, "text/plain", "", 415},
		{"a GET", "GET", "/graphql?" + asQuery, "", "", 405},
		{"a GET that calls itself JSON", "GET", "/graphql?" + asQuery, plainJSON, "", 405},
		{"a GET of one of two operations", "GET", "/graphql?operationName=b&query=query%20a%7B__typename%7Dmutation%20b%7BcreateProvider(name:%22Forged%22)%7Bprovider%7Bname%7D%7D%7D", "", "", 405},
		{"a HEAD", "HEAD", "/graphql?" + asQuery, "", "", 405},
		{"a PUT", "PUT", "/graphql", plainJSON, mutation, 405},
	} {
		t.Run(c.name, func(t *testing.T) {
			response, text := within(t, c.method, address+c.path, c.contentType, strings.NewReader(c.body))
			if response.StatusCode != c.status {
				t.Errorf("status %d, %s", response.StatusCode, text)
			}
			if c.method != "HEAD" {
				codesOf(t, text)
			}
			if _, providers := submit(t, address, `{"query":"{ providers { name } }"}`); providers != `{"data":{"providers":[]}}` {
				t.Fatalf("it has changed something: %s", providers)
			}
		})
	}
	submit(t, address, mutation)
	if _, providers := submit(t, address, `{"query":"{ providers { name } }"}`); providers != `{"data":{"providers":[{"name":"Forged"}]}}` {
		t.Errorf("the same mutation as JSON makes %s, so nothing is proved", providers)
	}
}

func TestAnIntIsAWholeNumberOf32Bits(t *testing.T) {
	address := listen(t, storetest.Open(t, "sqlite:"+filepath.Join(t.TempDir(), "kik.db")), auth.Administrator)
	const create = `mutation($p: Int) { createIntervention(input: { name: \"x\", programme: \"KIK2\", from: \"2022-01-01\", places: $p }) { intervention { code } } }`
	const inside = `mutation($i: InterventionInput!) { createIntervention(input: $i) { intervention { code } } }`
	for _, number := range []string{"3000000000", "-3000000000", "99999999999999999999", "\"2\"", "1.0", "1.5", "1e3", "true", "[2]", "{}"} {
		written := strings.ReplaceAll(number, `"`, `\"`)
		for place, body := range map[string]string{
			"in the query":        `{"query":"{ interventions(first: ` + written + `) { totalCount } }"}`,
			"as a default":        `{"query":"query($n: Int = ` + written + `) { interventions(first: $n) { totalCount } }"}`,
			"in a variable":       `{"query":"query($n: Int) { interventions(first: $n) { totalCount } }","variables":{"n":` + number + `}}`,
			"in a change":         `{"query":"` + create + `","variables":{"p":` + number + `}}`,
			"inside a variable":   `{"query":"` + inside + `","variables":{"i":{"name":"x","programme":"KIK2","from":"2022-01-01","places":` + number + `}}}`,
			"in a list, variable": `{"query":"query($n: [Int!]) { programme(code: \"x\") { cohort(asOf: \"2018-08-31\") { breakdown(by: [GENDER], ageBands: $n) { population } } } }","variables":{"n":[30,` + number + `]}}`,
		} {
			_, text := submit(t, address, body)
			if codes := codesOf(t, text); len(codes) == 0 || codes[0] != "VALIDATION" || strings.Contains(text, `"data"`) {
				t.Errorf("%s %s: %s", number, place, text)
			}
		}
	}
	for _, number := range []string{"2147483647", "-2147483648"} {
		_, text := submit(t, address, `{"query":"query($n: [Int!]) { programme(code: \"x\") { cohort(asOf: \"2018-08-31\") { breakdown(by: [GENDER], ageBands: $n) { population } } } }","variables":{"n":`+number+`}}`)
		if !strings.Contains(text, "NOT_FOUND") {
			t.Errorf("%s: %s", number, text)
		}
	}
	mustAnswer(t, address)
}

// The schema can be asked for; an error need not spell it out.
func TestAWrongNameIsNotCompleted(t *testing.T) {
	address := listen(t, storetest.Open(t, "sqlite:"+filepath.Join(t.TempDir(), "kik.db")), auth.Administrator)
	for _, query := range []string{
		"{ programes { code } }",
		"{ programmes }",
		"{ programmes { cod } }",
		`{ programme(cod: "x") { code } }`,
		"{ __typename @skip(iff: true) }",
		"{ interventions(filter: { statuse: [RUNNING] }) { totalCount } }",
		"{ interventions(filter: { statuses: [RUNING] }) { totalCount } }",
		`{ interventions(filter: { statuses: ["RUNING"] }) { totalCount } }`,
		"{ programmes { ...f } } fragment f on Programm { code }",
		`mutation { createProvide(name: "x") { provider { name } } }`,
	} {
		status, text := submit(t, address, asBody(t, query, nil))
		if codes := codesOf(t, text); status != 200 || len(codes) == 0 || codes[0] != "VALIDATION" {
			t.Errorf("%s: %d %s", query, status, text)
		}
		for _, completed := range []string{"programmes\\\" or", "RUNNING", `\"statuses\"`, `\"Programme\"?`, `\"code\"?`, "createProvider"} {
			if strings.Contains(text, completed) {
				t.Errorf("%s: it is told %s", query, text)
			}
		}
	}
}

func TestADatabaseThatIsGoneIsNotExplainedToTheClient(t *testing.T) {
	s := storetest.Open(t, "sqlite:"+filepath.Join(t.TempDir(), "kik.db"))
	address := listen(t, s, auth.Administrator)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{"{ imports { id } }", `mutation { createProvider(name: "x") { provider { name } } }`} {
		_, text := submit(t, address, asBody(t, query, nil))
		if codes := codesOf(t, text); len(codes) != 1 || codes[0] != "INTERNAL" {
			t.Errorf("%s: %s", query, text)
		}
	}
	mustAnswer(t, address)
}

// The queries that are kept parsed are bounded; graph measures the memory.
func TestAFloodOfDifferentQueriesIsAnswered(t *testing.T) {
	address := listen(t, storetest.Open(t, "sqlite:"+filepath.Join(t.TempDir(), "kik.db")), auth.Administrator)
	for i := range 1_000 {
		query := fmt.Sprintf("query q%d {%s }", i, numbered(" a#: __typename", 50))
		if status, text := submit(t, address, asBody(t, query, nil)); status != 200 || codesOf(t, text) != nil {
			t.Fatalf("%d %s", status, text)
		}
	}
	mustAnswer(t, address)
}

// onePipe is a listener with one connection that is not the machine's, so that
// its time can be the test's.
type onePipe struct {
	connections chan net.Conn
	closed      chan struct{}
}

func (p onePipe) Accept() (net.Conn, error) {
	select {
	case connection := <-p.connections:
		return connection, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p onePipe) Close() error   { close(p.closed); return nil }
func (p onePipe) Addr() net.Addr { return &net.TCPAddr{} }

func TestWhoSendsAByteAtATimeIsCutOff(t *testing.T) {
	for name, c := range map[string]struct{ atOnce, slowly, want string }{
		"the head": {"POST /graphql HTTP/1.1\r\nHost: localhost\r\nX: ", strings.Repeat("x", 1_000), ""},
		"the body": {"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2000\r\n\r\n", `{"query":"` + strings.Repeat(" ", 1_000), "HTTP/1.1 408 "},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				executor := &recorded{}
				server := newServer(overHTTP{executor: executor})
				listener := onePipe{make(chan net.Conn, 1), make(chan struct{})}
				go func() { _ = server.Serve(listener) }()
				client, connection := net.Pipe()
				listener.connections <- connection
				var answer bytes.Buffer
				answered := make(chan struct{})
				go func() { _, _ = io.Copy(&answer, client); close(answered) }()

				begun := time.Now()
				_, err := io.WriteString(client, c.atOnce)
				for i := 0; err == nil && i < len(c.slowly); i++ {
					time.Sleep(time.Second)
					_, err = io.WriteString(client, c.slowly[i:i+1])
				}
				<-answered
				if took := time.Since(begun); err == nil || took > 2*questionTime {
					t.Errorf("it is listened to for %s, %v", took, err)
				}
				if got := answer.String(); !strings.HasPrefix(got, c.want) || executor.ran > 0 {
					t.Errorf("the answer is %q", got)
				}
				_ = server.Close()
			})
		})
	}
}
