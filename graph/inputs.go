package graph

import (
	"encoding/json"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"kik/graph/model"
)

// inputs holds variables to the kinds that the specification asks for: to a
// string for a String, a whole number of 32 bits for an Int, and no other.
// gqlparser takes "2" for an Int and 2 for a String, and names Go's kinds where
// it refuses.
type inputs struct {
	schema *ast.Schema
}

// check looks at the kinds alone. What is missing, null or unknown is
// gqlparser's to tell, and custom scalars read their one value themselves.
func (i inputs) check(operation *ast.OperationDefinition, variables map[string]any) *gqlerror.Error {
	for _, variable := range operation.VariableDefinitions {
		path := ast.Path{ast.PathName("variable"), ast.PathName(variable.Variable)}
		if err := i.value(path, variable.Type, variables[variable.Variable]); err != nil {
			return err
		}
	}
	return nil
}

func (i inputs) value(path ast.Path, kind *ast.Type, value any) *gqlerror.Error {
	if value == nil {
		return nil
	}
	if kind.Elem != nil {
		return i.list(path, kind.Elem, value)
	}
	definition := i.schema.Types[kind.NamedType]
	if definition == nil {
		return nil
	}
	switch definition.Kind {
	case ast.InputObject:
		return i.object(path, definition, value)
	case ast.Enum:
		if name, ok := value.(string); !ok || definition.EnumValues.ForName(name) == nil {
			return wrong(path, "must be a value of the enum "+definition.Name)
		}
	case ast.Scalar:
		if must := scalar(definition.Name, value); must != "" {
			return wrong(path, must)
		}
	}
	return nil
}

// list takes one value for a list of it.
func (i inputs) list(path ast.Path, element *ast.Type, value any) *gqlerror.Error {
	values, many := value.([]any)
	if !many {
		return i.value(path, element, value)
	}
	for n, value := range values {
		if err := i.value(append(path[:len(path):len(path)], ast.PathIndex(n)), element, value); err != nil {
			return err
		}
	}
	return nil
}

func (i inputs) object(path ast.Path, definition *ast.Definition, value any) *gqlerror.Error {
	fields, ok := value.(map[string]any)
	if !ok {
		return wrong(path, "must be an object, the input "+definition.Name)
	}
	for _, field := range definition.Fields {
		if err := i.value(append(path[:len(path):len(path)], ast.PathName(field.Name)), field.Type, fields[field.Name]); err != nil {
			return err
		}
	}
	return nil
}

// scalar says what a value of a scalar must be, where it is not. Numbers are as
// they stand in the JSON: 1.0 is none for an Int.
func scalar(name string, value any) (must string) {
	number, isNumber := value.(json.Number)
	_, isString := value.(string)
	_, isBool := value.(bool)
	if !isNumber && !isString && !isBool {
		return "must be one value, no list or object"
	}
	switch {
	case name == "Int" && !(isNumber && isWhole(number, 32)):
		return "must be a whole number of at most 32 bits, written without a point"
	case name == "Float" && !(isNumber && isFloat(number)):
		return "must be a number"
	case name == "String" && !isString:
		return "must be a string"
	case name == "Boolean" && !isBool:
		return "must be true or false"
	case name == "ID" && !isString && !(isNumber && isWhole(number, 64)):
		return "must be a string or a whole number"
	}
	return ""
}

func isWhole(number json.Number, bits int) bool {
	_, err := strconv.ParseInt(number.String(), 10, bits)
	return err == nil
}

func isFloat(number json.Number) bool {
	_, err := number.Float64()
	return err == nil
}

func wrong(path ast.Path, must string) *gqlerror.Error {
	return gqlerror.WrapPath(path, model.Invalid("%s", must))
}
