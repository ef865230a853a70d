package main

import (
	"strings"

	"github.com/99designs/gqlgen/codegen"
)

// concurrentTypes are the types that have a field which gqlgen resolves in a
// goroutine, or below which there is one.
func concurrentTypes(data *codegen.Data) map[string]bool {
	return typesWith(data, (*codegen.Field).IsConcurrent)
}

// failingTypes are the types that have a field which can fail, or below which
// there is one.
func failingTypes(data *codegen.Data) map[string]bool { return typesWith(data, canFail) }

// canFail tells of a field that it is more than a value to read: it can fail,
// takes arguments or is resolved concurrently.
func canFail(field *codegen.Field) bool {
	reads := field.IsVariable() || field.IsMethod() && field.NoErr && !field.VOkFunc
	return !reads || field.IsConcurrent() || len(field.Args) > 0 || field.HasDirectives() || strings.HasPrefix(field.Object.Name, "__")
}

// typesWith are the types with such a field, or with a field of such a type.
func typesWith(data *codegen.Data, such func(*codegen.Field) bool) map[string]bool {
	types := map[string]bool{}
	for known := -1; known < len(types); {
		known = len(types)
		for _, object := range data.Objects {
			for _, field := range object.Fields {
				if such(field) || types[field.TypeReference.Definition.Name] {
					types[object.Name] = true
				}
			}
		}
	}
	return types
}
