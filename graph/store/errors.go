package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"net"

	"github.com/go-sql-driver/mysql"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"kik/graph/model"
)

// Fault is what went wrong in the database, whichever it is.
type Fault string

// The faults that a caller may want to tell apart.
const (
	Other          Fault = "other"
	Duplicate      Fault = "duplicate"       // a natural key that exists already
	ForeignKey     Fault = "foreign key"     // something refers to the row, or the row to nothing
	Refused        Fault = "refused"         // a value that the table's checks refuse
	Busy           Fault = "busy"            // another change holds the rows: a lock time-out or a deadlock
	TimedOut       Fault = "timed out"       // the statement ran longer than the server allows
	ConnectionLost Fault = "connection lost" // what was sent last may have happened
)

// errLocked says that another process changes the schema or imported data at this moment.
var errLocked = &model.Error{Code: model.CodeConflict, Message: "En anden indlæsning, tilbagerulning eller opgradering er i gang. Vent, til den er færdig, og prøv igen."}

// errMoved says that somebody has changed the data since what was agreed to.
var errMoved = &model.Error{Code: model.CodeConflict, Message: "Data er ændret, siden du så, hvad der ville ske. Se det igen, før du går videre."}

// Classify tells which fault a database error is.
func Classify(err error) Fault {
	var lite *sqlite.Error
	var server *mysql.MySQLError
	switch {
	case err == nil:
		return Other
	case errors.As(err, &lite):
		return classifySQLite(lite.Code())
	case errors.As(err, &server):
		return classifyMySQL(server.Number)
	case errors.Is(err, context.DeadlineExceeded):
		return TimedOut
	}
	var network net.Error
	if errors.Is(err, driver.ErrBadConn) || errors.Is(err, mysql.ErrInvalidConn) || errors.As(err, &network) {
		return ConnectionLost
	}
	return Other
}

func classifySQLite(code int) Fault {
	switch code {
	case sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY:
		return Duplicate
	case sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY, sqlite3.SQLITE_CONSTRAINT_TRIGGER:
		return ForeignKey
	case sqlite3.SQLITE_INTERRUPT:
		return TimedOut
	}
	switch code & 0xff {
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return Busy
	case sqlite3.SQLITE_CONSTRAINT:
		return Refused
	}
	return Other
}

func classifyMySQL(number uint16) Fault {
	switch number {
	case 1062, 1586:
		return Duplicate
	case 1451, 1452:
		return ForeignKey
	case 1048, 1264, 1292, 1364, 1366, 1406, 3819, 4025:
		return Refused
	case 1205, 1213:
		return Busy
	case 1969, 3024:
		return TimedOut
	case 1053, 1927, 2006, 2013:
		return ConnectionLost
	}
	return Other
}
