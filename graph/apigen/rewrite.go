package main

import (
	"errors"
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
	asSelected   = "serial.MarshalSelected(ctx, concurrentFields, sel, len(v), "
)

// rewrite changes three things in the code that gqlgen has written.
//
// Lists: gqlgen starts a goroutine for every element. Where no field below the
// elements is resolved concurrently, or none that is selected, they are written
// one after the other.
//
// Objects: gqlgen gives every field a context with its path and its own net
// for errors and panics. Where no field can fail, the fields are read and
// written as they are; a panic is caught by the field that holds the object.
// Field middleware would not see them: the API has none.
//
// Fields: so are those that cannot fail in an object that has others.
func rewrite(code string, data *codegen.Data) (string, error) {
	if len(data.Interfaces) > 0 {
		return "", errors.New("an interface or union hides which fields are selected: see serial.Fields")
	}
	code = strings.Replace(code, imports, imports+serialImport, 1) + concurrentFields(data)
	concurrent, failing := concurrentTypes(data), failingTypes(data)
	var err error
	for _, list := range data.ReferencedTypes {
		if !list.IsSlice() || list.IsScalar() || list.Definition.Kind == ast.InputObject {
			continue
		}
		write := inOrder
		if concurrent[list.Definition.Name] {
			write = asSelected
		}
		if code, err = writeList(code, list.MarshalFunc(), write); err != nil {
			return "", err
		}
	}
	for _, object := range data.Objects {
		if failing[object.Name] {
			code, err = plainlyWhereItCannotFail(code, object, failing)
		} else {
			code, err = plainly(code, object)
		}
		if err != nil {
			return "", err
		}
	}
	return code, nil
}

// concurrentFields is the code that names the fields which gqlgen resolves in a
// goroutine.
func concurrentFields(data *codegen.Data) string {
	var code strings.Builder
	code.WriteString("\nvar concurrentFields = serial.Fields{\n")
	for _, object := range data.Objects {
		var fields []string
		for _, field := range object.Fields {
			if field.IsConcurrent() {
				fields = append(fields, fmt.Sprintf("%q: true", field.Name))
			}
		}
		if len(fields) > 0 {
			fmt.Fprintf(&code, "\t%q: {%s},\n", object.Name, strings.Join(fields, ", "))
		}
	}
	code.WriteString("}\n")
	return code.String()
}

// writeList changes the function that writes a list.
func writeList(code, function, write string) (string, error) {
	before, body, after, err := cut(code, function)
	if err != nil {
		return "", err
	}
	if strings.Count(body, concurrently) != 1 {
		return "", fmt.Errorf("%s does not write a list as it used to: this gqlgen is another one", function)
	}
	return before + strings.Replace(body, concurrently, write, 1) + after, nil
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
		if code, err = withoutFunctionOf(code, field); err != nil {
			return "", err
		}
	}
	return code, nil
}

// plainlyWhereItCannotFail changes how an object's fields are written that are
// no more than values to read.
func plainlyWhereItCannotFail(code string, object *codegen.Object, failing map[string]bool) (string, error) {
	for _, field := range object.Fields {
		if canFail(field) || failing[field.TypeReference.Definition.Name] {
			continue
		}
		before, body, after, err := cut(code, "_"+object.Name)
		if err != nil {
			return "", err
		}
		call := fmt.Sprintf("ec._%s_%s(ctx, field, obj)", object.Name, field.Name)
		if strings.Count(body, call) != 1 {
			return "", fmt.Errorf("_%s does not write %s as it used to: this gqlgen is another one", object.Name, field.Name)
		}
		code, err = withoutFunctionOf(before+strings.Replace(body, call, plainValue(field), 1)+after, field)
		if err != nil {
			return "", err
		}
	}
	return code, nil
}

// withoutFunctionOf takes away the function that writes a field.
func withoutFunctionOf(code string, field *codegen.Field) (string, error) {
	before, _, after, err := cut(code, "_"+field.Object.Name+"_"+field.Name)
	return before + after, err
}

// plainValue is the code that reads and writes a field.
func plainValue(field *codegen.Field) string {
	value := "obj." + field.GoFieldName
	if field.IsMethod() {
		value += "()"
	}
	return fmt.Sprintf("ec.%s(ctx, field.Selections, %s)", field.TypeReference.MarshalFunc(), value)
}

// plainFields is the code that reads and writes the fields of an object.
func plainFields(object *codegen.Object) string {
	var code strings.Builder
	fmt.Fprintf(&code, "\tfor i, field := range fields {\n\t\tswitch field.Name {\n")
	fmt.Fprintf(&code, "\t\tcase \"__typename\":\n\t\t\tout.Values[i] = graphql.MarshalString(%q)\n", object.Name)
	for _, field := range object.Fields {
		fmt.Fprintf(&code, "\t\tcase %q:\n\t\t\tout.Values[i] = %s\n", field.Name, plainValue(field))
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
