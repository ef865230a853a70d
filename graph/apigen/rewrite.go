package main

import (
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/codegen"
	"github.com/vektah/gqlparser/v2/ast"
)

const (
	imports      = "import (\n"
	serialImport = "\t\"kik/graph/apigen/serial\"\n"

	concurrently = "graphql.MarshalSliceConcurrently(ctx, len(v), 0, false, "
	inOrder      = "serial.MarshalSlice(ctx, len(v), "
)

// rewrite changes two things in the code that gqlgen has written.
//
// Lists: gqlgen starts a goroutine for every element. Where nothing below an
// element is resolved concurrently, the elements are written one after the
// other.
//
// Objects: gqlgen gives every field a context with its path and its own net
// for errors and panics. Where no field can fail, the fields are read and
// written as they are; a panic is caught by the field that holds the object.
// Field middleware would not see them: the API has none.
func rewrite(code string, data *codegen.Data) (string, error) {
	code = strings.Replace(code, imports, imports+serialImport, 1)
	concurrent, failing := concurrentTypes(data), failingTypes(data)
	var err error
	for _, list := range data.ReferencedTypes {
		if !list.IsSlice() || list.IsScalar() || list.Definition.Kind == ast.InputObject || concurrent[list.Definition.Name] {
			continue
		}
		if code, err = serially(code, list.MarshalFunc()); err != nil {
			return "", err
		}
	}
	for _, object := range data.Objects {
		if failing[object.Name] {
			continue
		}
		if code, err = plainly(code, object); err != nil {
			return "", err
		}
	}
	return code, nil
}

// serially changes the function that writes a list.
func serially(code, function string) (string, error) {
	before, body, after, err := cut(code, function)
	if err != nil {
		return "", err
	}
	if strings.Count(body, concurrently) != 1 {
		return "", fmt.Errorf("%s does not write a list as it used to: this gqlgen is another one", function)
	}
	return before + strings.Replace(body, concurrently, inOrder, 1) + after, nil
}

const fieldSet = "\tout := graphql.NewFieldSet(fields)\n"

// plainly changes the function that writes an object, and takes away those that
// write its fields.
func plainly(code string, object *codegen.Object) (string, error) {
	before, body, after, err := cut(code, "_"+object.Name)
	if err != nil {
		return "", err
	}
	head, _, found := strings.Cut(body, fieldSet)
	if !found {
		return "", fmt.Errorf("_%s does not write an object as it used to: this gqlgen is another one", object.Name)
	}
	code = before + head + fieldSet + plainFields(object) + after
	for _, field := range object.Fields {
		before, _, after, err := cut(code, "_"+object.Name+"_"+field.Name)
		if err != nil {
			return "", err
		}
		code = before + after
	}
	return code, nil
}

// plainFields is the code that reads and writes the fields of an object.
func plainFields(object *codegen.Object) string {
	var code strings.Builder
	fmt.Fprintf(&code, "\tfor i, field := range fields {\n\t\tswitch field.Name {\n")
	fmt.Fprintf(&code, "\t\tcase \"__typename\":\n\t\t\tout.Values[i] = graphql.MarshalString(%q)\n", object.Name)
	for _, field := range object.Fields {
		value := "obj." + field.GoFieldName
		if field.IsMethod() {
			value += "()"
		}
		fmt.Fprintf(&code, "\t\tcase %q:\n\t\t\tout.Values[i] = ec.%s(ctx, field.Selections, %s)\n", field.Name, field.TypeReference.MarshalFunc(), value)
		if field.TypeReference.GQL.NonNull {
			code.WriteString("\t\t\tif out.Values[i] == graphql.Null {\n\t\t\t\tout.Invalids++\n\t\t\t}\n")
		}
	}
	code.WriteString("\t\tdefault:\n\t\t\tpanic(\"unknown field \" + strconv.Quote(field.Name))\n\t\t}\n\t}\n")
	code.WriteString("\tif out.Invalids > 0 {\n\t\treturn graphql.Null\n\t}\n\treturn out\n}\n")
	return code.String()
}

// cut takes a function out of the code.
func cut(code, function string) (before, body, after string, err error) {
	start := strings.Index(code, "func (ec *executionContext) "+function+"(")
	if start < 0 {
		return "", "", "", fmt.Errorf("there is no function %s: this gqlgen is another one", function)
	}
	length := strings.Index(code[start:], "\n}\n")
	if length < 0 {
		return "", "", "", fmt.Errorf("the function %s does not end", function)
	}
	end := start + length + len("\n}\n")
	return code[:start], code[start:end], code[end:], nil
}
