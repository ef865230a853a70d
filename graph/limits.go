package graph

import (
	"context"
	"strings"

	"github.com/99designs/gqlgen/complexity"
	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"kik/graph/model"
)

// The limits of one query. The largest query of the app takes some 200 tokens
// and 100 selections.
const (
	MaxTokens     = 5_000   // as written; the parser recurses, so this also bounds its stack
	MaxSelections = 1_000   // with every fragment written out; validation compares them in pairs
	MaxDepth      = 20      // with every fragment written out
	MaxCost       = 100_000 // see costs
	MaxListed     = 200     // elements of a list that the query gives, and rows of a page
	MaxProblems   = 100     // errors of an answer
	maxCached     = 64      // queries that are kept parsed: twice what the app has
	maxCachedSize = 8 << 10 // bytes of a query that is kept parsed
)

// limits refuses what would take too much before it takes it: first the shape
// of the query, since the validation of a bad shape is itself the attack, then
// its cost.
type limits struct {
	schema  graphql.ExecutableSchema
	queries parsedQueries // those that have passed
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
	graphql.OperationContextMutator
} = (*limits)(nil)

// ExtensionName implements graphql.HandlerExtension.
func (*limits) ExtensionName() string { return "Limits" }

// Validate implements graphql.HandlerExtension.
func (l *limits) Validate(schema graphql.ExecutableSchema) error {
	l.schema = schema
	return nil
}

// MutateOperationParameters refuses a query by its shape, with LIMIT, unless it
// has passed before, and variables of the wrong kind. What does not parse is
// left to the executor, which tells it better.
func (l *limits) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	if document, passed := l.queries.Get(ctx, params.Query); passed {
		return l.checkVariables(document, params)
	}
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: params.Query}, MaxTokens)
	if err != nil {
		return tokenLimit(err)
	}
	if err := l.checkShape(document); err != nil {
		return err
	}
	return l.checkVariables(document, params)
}

func (*limits) checkShape(document *ast.QueryDocument) *gqlerror.Error {
	shape := shapeOf(document)
	if shape.selections > MaxSelections {
		return tooLarge("the query selects more than %d fields, counting those of its fragments where they are used", MaxSelections)
	}
	if shape.depth > MaxDepth {
		return tooLarge("the query is nested deeper than %d fields", MaxDepth)
	}
	return nil
}

func (l *limits) checkVariables(document *ast.QueryDocument, params *graphql.RawParams) *gqlerror.Error {
	operation := document.Operations.ForName(params.OperationName)
	if operation == nil {
		return nil
	}
	return inputs{l.schema.Schema()}.check(operation, params.Variables)
}

// MutateOperationContext refuses a query by its cost, with LIMIT. It lets the
// schema be asked for, since schema.graphql is public.
func (l *limits) MutateOperationContext(ctx context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	operation.DisableIntrospection = false
	cost := complexity.Calculate(ctx, l.schema, operation.Operation, operation.Variables)
	cost += introspectionCost(l.schema.Schema(), operation.Operation.SelectionSet)
	if cost > MaxCost {
		return tooLarge("the query costs %d, at most %d is allowed: ask for fewer rows at a time", cost, MaxCost)
	}
	if !withinBudget(ctx, cost) {
		return tooLarge("the query costs %d, more than is left of what may be asked for in a minute", cost)
	}
	return nil
}

// tokenLimit picks the parser's error about too many tokens out of the others:
// it has no code of its own.
func tokenLimit(err error) *gqlerror.Error {
	if strings.Contains(err.Error(), "exceeded token limit") {
		return tooLarge("the query has more than %d words and signs", MaxTokens)
	}
	return nil
}

func tooLarge(format string, args ...any) *gqlerror.Error {
	coded := model.Invalid(format, args...)
	coded.Code = model.CodeLimit
	return gqlerror.Wrap(coded)
}

// parsedQueries keeps the queries that come again and again parsed and
// validated. It bounds their number and size, where gqlgen's bounds the number.
type parsedQueries struct {
	graphql.Cache[*ast.QueryDocument]
}

func newParsedQueries() parsedQueries {
	return parsedQueries{lru.New[*ast.QueryDocument](maxCached)}
}

// Add implements graphql.Cache.
func (c parsedQueries) Add(ctx context.Context, query string, document *ast.QueryDocument) {
	if len(query) <= maxCachedSize {
		c.Cache.Add(ctx, query, document)
	}
}
