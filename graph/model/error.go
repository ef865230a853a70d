package model

import (
	"errors"
	"fmt"
	"strings"
)

// Code tells a program what kind of error it met. The API shows it as
// extensions.code.
type Code string

// The codes of the API's errors.
const (
	CodeValidation      Code = "VALIDATION"                   // the question cannot be asked like this; say how
	CodeNotFound        Code = "NOT_FOUND"                    // no such programme, intervention, citizen
	CodeUnknownDocument Code = "PERSISTED_DOCUMENT_NOT_FOUND" // no such documentId: a page of another version asks
	CodeConflict        Code = "CONFLICT"                     // someone changed it meanwhile
	CodeForbidden       Code = "FORBIDDEN"                    // the viewer's role does not allow it
	CodeUnauthenticated Code = "UNAUTHENTICATED"              // nobody is signed in
	CodeLimit           Code = "LIMIT"                        // the question is too large
	CodeInternal        Code = "INTERNAL"                     // our fault; the log knows more
)

// Error is an error that a user may read: a code, a message that says where
// and what to do, and the input field that it is about, where there is one.
type Error struct {
	Code    Code
	Message string
	Field   string         // the input's path, e.g. "asOf"; empty where none is to blame
	Details map[string]any // more that a program may read, by name
}

func (e *Error) Error() string { return e.Message }

// Invalid returns a VALIDATION error.
func Invalid(format string, args ...any) *Error {
	return &Error{Code: CodeValidation, Message: fmt.Sprintf(format, args...)}
}

// InvalidField returns a VALIDATION error about an input field.
func InvalidField(field, format string, args ...any) *Error {
	return &Error{Code: CodeValidation, Message: fmt.Sprintf(format, args...), Field: field}
}

// NotFound returns a NOT_FOUND error.
func NotFound(format string, args ...any) *Error {
	return &Error{Code: CodeNotFound, Message: fmt.Sprintf(format, args...)}
}

// Problems are errors that are told all at once.
type Problems []*Error

func (p Problems) Error() string {
	messages := make([]string, len(p))
	for i, problem := range p {
		messages[i] = problem.Message
	}
	return strings.Join(messages, " ")
}

// Unwrap gives each of the problems.
func (p Problems) Unwrap() []error {
	errs := make([]error, len(p))
	for i, problem := range p {
		errs[i] = problem
	}
	return errs
}

// CodeOf returns the code of the first Error in err's chain, INTERNAL for any
// other error.
func CodeOf(err error) Code {
	var coded *Error
	if errors.As(err, &coded) {
		return coded.Code
	}
	return CodeInternal
}
