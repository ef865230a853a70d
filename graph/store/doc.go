// Package store keeps KIK's data in SQLite or in MariaDB. It is the only
// package that knows SQL: it opens and migrates the database, takes in what an
// import brings, and reads what the snapshot and the API ask for.
package store
