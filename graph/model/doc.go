// Package model holds the plain types that every room shares: the rows of the
// database, which are also the types of the GraphQL schema, the calendar, the
// money and the description of the import files. It imports nothing of ours.
package model
