// Package ingest reads the import files of DOMAIN section 2: it turns CSV and
// XLSX files into rows of plain values and into problems by file, row, column
// and value. It knows no database and no clock.
//
// A row's number is the one that a spreadsheet program shows: the header is row
// 1, an empty line counts, a line break inside a quoted cell does not.
//
// No CPR number leaves the package: in the column of citizens it becomes a keyed
// hash, anywhere else it is a problem, and no problem, warning or error repeats it.
package ingest
