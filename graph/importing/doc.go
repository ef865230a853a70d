// Package importing brings import files into the store, all of them or none,
// and takes such a run back.
package importing
