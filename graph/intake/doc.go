// Package intake is the desk at which administrators hand in import files: they
// wait here, are looked at, and are imported; and an import is taken back. What
// was looked at is what is carried out, one thing at a time.
//
// Files may hold CPR numbers. They wait in files without a name, which nobody
// else can open and which end with the process at the latest, and leave this
// package as package ingest reads them only.
package intake
