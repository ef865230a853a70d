package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"kik/graph/model"
)

// validation returns the specification's rules, without guesses at what was
// meant, and with what gqlparser lets through refused before anything runs.
func validation() *rules.Rules {
	all := rules.NewDefaultRules() // the executor replaces those of fields itself
	all.ReplaceRule(rules.KnownArgumentNamesRule.Name, rules.KnownArgumentNamesRuleWithoutSuggestions.RuleFunc)
	all.ReplaceRule(rules.KnownTypeNamesRule.Name, rules.KnownTypeNamesRuleWithoutSuggestions.RuleFunc)
	all.ReplaceRule(rules.ValuesOfCorrectTypeRule.Name, rules.ValuesOfCorrectTypeRuleWithoutSuggestions.RuleFunc)
	all.AddRule("ValuesThatScalarsTake", valuesThatScalarsTake)
	return all
}

// valuesThatScalarsTake refuses an Int beyond 32 bits, a number beyond all
// bounds, which would be a panic later, and lists and objects where the one value
// of a scalar is meant, which gqlgen refuses by the names of Go's types.
func valuesThatScalarsTake(observers *core.Events, addError core.AddErrFunc) {
	observers.OnValue(func(_ *core.Walker, value *ast.Value) {
		if value.Definition == nil || value.ExpectedType == nil || value.Definition.Kind == ast.InputObject {
			return
		}
		name, at := value.Definition.Name, core.At(value.Position)
		switch value.Kind {
		case ast.ObjectValue:
			addError(core.Message("%s cannot represent an object", name), at)
		case ast.ListValue:
			if value.ExpectedType.Elem == nil {
				addError(core.Message("%s cannot represent a list", name), at)
			}
		case ast.IntValue, ast.FloatValue:
			if n, err := value.Value(nil); err != nil || name == "Int" && !fits32Bits(n) {
				addError(core.Message("%s cannot represent a number this large: %s", name, value.Raw), at)
			}
		}
	})
}

func fits32Bits(number any) bool {
	n, isInt := number.(int64)
	return !isInt || int64(int32(n)) == n // what is no int64 is refused elsewhere
}

// CreateOperationContext parses and validates a query and tells the first of
// what is wrong with it: a small query can be wrong in a hundred thousand ways.
func (a *API) CreateOperationContext(ctx context.Context, params *graphql.RawParams) (*graphql.OperationContext, gqlerror.List) {
	operation, errs := a.Executor.CreateOperationContext(ctx, params)
	return operation, firstOf(errs)
}

// firstOf keeps as many errors as may be told, and says where it leaves some out.
func firstOf(errs gqlerror.List) gqlerror.List {
	if len(errs) <= MaxProblems {
		return errs
	}
	more := gqlerror.Wrap(&model.Error{Code: model.CodeLimit, Message: "there are more problems than these"})
	return append(errs[:MaxProblems-1:MaxProblems-1], more)
}
