package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"kik/graph/model"
)

func TestAnUnknownErrorShowsTheRequestAlone(t *testing.T) {
	var log strings.Builder
	present := presenter{slog.New(slog.NewTextHandler(&log, nil))}
	ctx := context.WithValue(t.Context(), requestKey{}, &request{id: "r17"})

	shown := present.present(ctx, fmt.Errorf("read the citizens: %w", errors.New("SELECT secret FROM citizens")))

	if shown.Extensions["code"] != model.CodeInternal || shown.Extensions["requestId"] != "r17" {
		t.Errorf("extensions %v", shown.Extensions)
	}
	if strings.Contains(shown.Error(), "secret") {
		t.Errorf("the client reads %q", shown.Message)
	}
	if !strings.Contains(log.String(), "SELECT secret") || !strings.Contains(log.String(), "r17") {
		t.Errorf("the log does not tell what went wrong: %q", log.String())
	}
}

func TestAPanicShowsTheRequestAlone(t *testing.T) {
	var log strings.Builder
	present := presenter{slog.New(slog.NewTextHandler(&log, nil))}

	shown := present.present(t.Context(), present.recovered(t.Context(), "index out of range"))

	if shown.Extensions["code"] != model.CodeInternal || strings.Contains(shown.Message, "index") {
		t.Errorf("the client reads %v", shown)
	}
	if !strings.Contains(log.String(), "index out of range") || !strings.Contains(log.String(), "errors_test.go") {
		t.Errorf("the log lacks the cause or the place: %q", log.String())
	}
}

func TestErrorsThatTheClientMayRead(t *testing.T) {
	located := gqlerror.WrapPath(ast.Path{ast.PathName("programme")}, model.NotFound("der er ingen"))
	for _, c := range []struct {
		name string
		err  error
		code model.Code
		want string
	}{
		{"a coded error, however deep", fmt.Errorf("outer: %w", located), model.CodeNotFound, "der er ingen"},
		{"the deadline", fmt.Errorf("count: %w", context.DeadlineExceeded), model.CodeLimit, "took too long"},
	} {
		t.Run(c.name, func(t *testing.T) {
			shown := presenter{slog.New(slog.DiscardHandler)}.present(t.Context(), c.err)
			if shown.Extensions["code"] != c.code || !strings.Contains(shown.Message, c.want) {
				t.Errorf("the client reads %v %v", shown.Message, shown.Extensions)
			}
		})
	}
}

// gqlgen writes the path of the field into the error that it is given.
func TestAPresentedErrorIsNeverTheOneThatWasGiven(t *testing.T) {
	shared := gqlerror.Wrap(model.NotFound("der er ingen"))
	if presenter := (presenter{slog.New(slog.DiscardHandler)}); presenter.present(t.Context(), shared) == shared {
		t.Error("the given error itself is shown")
	}
}
