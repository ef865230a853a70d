package main

import (
	"time"
	_ "time/tzdata" // a server without a zone of its own still knows Denmark's

	"kik/graph/model"
)

var denmark = func() *time.Location {
	location, err := time.LoadLocation("Europe/Copenhagen")
	if err != nil {
		panic(err) // it is compiled in
	}
	return location
}()

// today is the day in Denmark.
func today() model.Date { return model.DateOf(time.Now().In(denmark)) }
