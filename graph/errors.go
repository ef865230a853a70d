package graph

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"kik/graph/model"
)

// presenter decides what a client may read of an error: the code, message and
// field of a *model.Error, what is wrong with the query itself, and of
// everything else the request's id alone. The log has the rest.
type presenter struct{ log *slog.Logger }

// present implements graphql.ErrorPresenterFunc. It always builds a new
// *gqlerror.Error, since gqlgen writes the path into the one it gets.
func (p presenter) present(ctx context.Context, err error) *gqlerror.Error {
	place := placeOf(ctx, err)
	coded := codedError(err, place)
	if coded == nil {
		return p.internal(ctx, err, place)
	}
	presented := place.errorf(coded.Code, coded.Message)
	maps.Copy(presented.Extensions, coded.Details)
	if field := cmp.Or(coded.Field, place.argument); field != "" && coded.Code == model.CodeValidation {
		presented.Extensions["field"] = field
	}
	return presented
}

// recovered implements graphql.RecoverFunc: a panic is an internal error.
func (p presenter) recovered(_ context.Context, cause any) error {
	return fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
}

func (p presenter) internal(ctx context.Context, err error, place place) *gqlerror.Error {
	id := RequestID(ctx)
	level := slog.LevelError
	if errors.Is(err, context.Canceled) { // the client has gone
		level = slog.LevelDebug
	}
	p.log.Log(ctx, level, "the API failed", "request", id, "path", place.path.String(), "error", err)
	presented := place.errorf(model.CodeInternal, "internal error; the server's log knows more about request "+id)
	presented.Extensions["requestId"] = id
	return presented
}

// inOrder sorts the errors of an answer by the place that they are about, and
// keeps the first. They come as the fields end, which run at the same time.
func inOrder(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	response := next(ctx)
	if response != nil {
		slices.SortStableFunc(response.Errors, func(a, b *gqlerror.Error) int {
			return slices.CompareFunc(a.Path, b.Path, comparePlaces)
		})
		response.Errors = firstOf(response.Errors)
	}
	return response
}

func comparePlaces(a, b ast.PathElement) int {
	i, isIndex := a.(ast.PathIndex)
	j, areIndexes := b.(ast.PathIndex)
	if isIndex && areIndexes {
		return cmp.Compare(i, j)
	}
	return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b))
}

// codedError finds or makes the error that a client may read; nil: none.
func codedError(err error, place place) *model.Error {
	var coded *model.Error
	if errors.As(err, &coded) {
		return coded
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return &model.Error{Code: model.CodeLimit, Message: "the question took too long; ask for less at a time"}
	}
	if isQueryError(err) || place.argument != "" {
		return &model.Error{Code: model.CodeValidation, Message: messageOf(err)}
	}
	return nil
}

// isQueryError tells what gqlparser found wrong with the query or its
// variables, before anything ran.
func isQueryError(err error) bool {
	var parsed *gqlerror.Error
	if !errors.As(err, &parsed) || parsed.Err != nil && parsed.Rule == "" {
		return false
	}
	code := parsed.Extensions["code"]
	return code == errcode.ParseFailed || code == errcode.ValidationFailed
}

func messageOf(err error) string {
	var located *gqlerror.Error
	if errors.As(err, &located) {
		return located.Message
	}
	return err.Error()
}

// place is where in the answer and in the query an error belongs.
type place struct {
	path      ast.Path // of the field in the answer
	argument  string   // the input's path below the field; empty: the field as a whole
	locations []gqlerror.Location
}

// placeOf splits gqlgen's path, which runs on into the arguments, into the
// field's path and the argument's.
func placeOf(ctx context.Context, err error) place {
	var located *gqlerror.Error
	if !errors.As(err, &located) {
		return place{path: graphql.GetPath(ctx)}
	}
	at := place{path: located.Path, locations: located.Locations}
	field := graphql.GetFieldContext(ctx)
	if field == nil {
		return at.inVariables()
	}
	if path := field.Path(); len(located.Path) > len(path) {
		at.path, at.argument = path, dotted(located.Path[len(path):])
	}
	return at
}

// inVariables takes apart the path that gqlparser gives to a bad variable.
func (p place) inVariables() place {
	if len(p.path) > 1 && p.path[0] == ast.PathName("variable") {
		return place{argument: dotted(p.path[1:]), locations: p.locations}
	}
	return p
}

func (p place) errorf(code model.Code, message string) *gqlerror.Error {
	return &gqlerror.Error{
		Message:    message,
		Path:       p.path,
		Locations:  p.locations,
		Extensions: map[string]any{"code": code},
	}
}

func dotted(path ast.Path) string {
	return strings.TrimPrefix(path.String(), ".")
}
