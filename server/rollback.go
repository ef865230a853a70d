package main

import (
	"fmt"

	"kik/graph/importing"
)

type rollbackCommand struct {
	ID int64 `arg:"" help:"The run's id, as the command imports shows it."`
}

// Run brings back the data as they were before the run. It is refused where
// later runs touch the same rows.
func (c rollbackCommand) Run(around surroundings) error {
	db, err := openReady(around, around.databaseOr(defaultDatabase))
	if err != nil {
		return err
	}
	defer db.Close()
	if _, err := importing.Rollback(around, db, c.ID, importing.RollbackOptions{Actor: around.user}); err != nil {
		return err
	}
	_, err = fmt.Fprintf(around.out, "Indlæsning %d er rullet tilbage.\n", c.ID)
	return err
}
