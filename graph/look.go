package graph

import (
	"context"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"kik/graph/ingest"
	"kik/graph/model"
	"kik/graph/store"
)

// looks gathers a question's looks at single citizens, which are written to the
// access log before its answer leaves.
type looks struct {
	mu  sync.Mutex
	all []store.Look
}

func (l *looks) add(look store.Look) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.all = append(l.all, look)
}

func (l *looks) take() []store.Look {
	l.mu.Lock()
	defer l.mu.Unlock()
	taken := l.all
	l.all = nil
	return taken
}

const (
	shortestReason = 5 // characters
	longestReason  = 500
	longestFields  = 1000
)

// statedReason returns why the viewer looks at single citizens: what the request's
// extensions give as reason; VALIDATION.
func statedReason(ctx context.Context) (string, error) {
	stated, _ := graphql.GetOperationContext(ctx).Extensions["reason"].(string)
	stated = strings.TrimSpace(stated)
	switch n := utf8.RuneCountInString(stated); {
	case n < shortestReason:
		return "", model.InvalidField("extensions.reason", "Skriv, hvorfor du ser på enkelte borgere. Det skrives i adgangsloggen.")
	case n > longestReason:
		return "", model.InvalidField("extensions.reason", "Begrundelsen er for lang. Højst %d tegn.", longestReason)
	case ingest.HoldsCPR(stated):
		return "", model.InvalidField("extensions.reason", "Begrundelsen ligner et CPR-nummer. Skriv den uden.")
	}
	return stated, nil
}

// look notes that the viewer is shown the citizens; VALIDATION without a reason.
func look(ctx context.Context, citizens []int64) error {
	reason, err := statedReason(ctx)
	if err != nil {
		return err
	}
	if len(citizens) > 0 {
		noteLook(ctx, store.Look{Reason: reason, Citizens: citizens})
	}
	return nil
}

// deniedLook notes that the viewer was refused, where it is known who that is.
func deniedLook(ctx context.Context) {
	if of(ctx).viewer.Role == "" {
		return
	}
	reason, _ := statedReason(ctx)
	noteLook(ctx, store.Look{Reason: reason, Denied: true})
}

func noteLook(ctx context.Context, look store.Look) {
	asked, field := of(ctx), graphql.GetFieldContext(ctx)
	look.At, look.Actor, look.Role = time.Now(), asked.viewer.Name, asked.viewer.Role
	look.Place, look.Fields = placeName(field.Path()), fieldsUnder(field.Field.SelectionSet)
	asked.looks.add(look)
}

// placeName is a path without the places in lists.
func placeName(path ast.Path) string {
	var names []string
	for _, element := range path {
		if name, ok := element.(ast.PathName); ok {
			names = append(names, string(name))
		}
	}
	return shortened(strings.Join(names, "."), 255)
}

// plumbing are the fields of lists that say nothing of a citizen.
var plumbing = []string{"edges", "node", "nodes", "cursor", "pageInfo", "totalCount", "__typename"}

// fieldsUnder names the fields that a selection asks for, each once.
func fieldsUnder(selection ast.SelectionSet) string {
	var names []string
	collectFields(selection, "", &names)
	return shortened(strings.Join(names, ", "), longestFields)
}

func collectFields(selection ast.SelectionSet, below string, names *[]string) {
	for _, selected := range selection {
		switch s := selected.(type) {
		case *ast.Field:
			name := below
			if !slices.Contains(plumbing, s.Name) {
				name = strings.TrimPrefix(below+"."+s.Name, ".")
			}
			if len(s.SelectionSet) > 0 && s.Name != "pageInfo" {
				collectFields(s.SelectionSet, name, names)
			} else if name != below && !slices.Contains(*names, name) {
				*names = append(*names, name)
			}
		case *ast.InlineFragment:
			collectFields(s.SelectionSet, below, names)
		case *ast.FragmentSpread:
			collectFields(s.Definition.SelectionSet, below, names)
		}
	}
}

// shortened cuts a text to a number of bytes, at the beginning of a character.
func shortened(text string, longest int) string {
	if len(text) <= longest {
		return text
	}
	for longest > 0 && !utf8.RuneStart(text[longest]) {
		longest--
	}
	return text[:longest]
}

// logLooks writes the access log before an answer leaves: what cannot be written
// down is not shown.
func (a *API) logLooks(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	response := next(ctx)
	asked, ok := ctx.Value(requestKey{}).(*request)
	if !ok || response == nil {
		return response
	}
	seen := asked.looks.take()
	if len(seen) == 0 {
		return response
	}
	if err := a.store.LogLooks(ctx, seen); err != nil {
		return &graphql.Response{Errors: gqlerror.List{a.present.present(ctx, err)}, Data: []byte("null")}
	}
	return response
}
