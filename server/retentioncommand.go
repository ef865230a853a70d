package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"kik/graph/retention"
	"kik/graph/snapshot"
	"kik/graph/store"
)

type retentionCommand struct {
	Apply applyRetention `cmd:"" help:"Delete the citizens whom nothing needs any more; reports that rest on them are kept as they are."`
	List  listDeletions  `cmd:"" help:"List the deletions."`
}

type applyRetention struct {
	Years  int  `required:"" placeholder:"N" help:"Years since all that is known of a citizen ended, and since the programmes ended whose figures the citizen is in."`
	DryRun bool `help:"Say what would be deleted, and delete nothing."`
}

// Run deletes and says what became of it.
func (c applyRetention) Run(around surroundings) error {
	return withUsers(around, func(db *store.Store) error {
		holder := snapshot.NewHolder(db)
		if err := holder.Refresh(around); err != nil {
			return err
		}
		plan, err := retention.PlanOf(around, db, holder.Current(), c.Years)
		if err != nil {
			return blame(err)
		}
		if len(plan.Citizens) > 0 && !c.DryRun {
			if err := retention.Delete(around, db, holder.Current(), plan, around.user); err != nil {
				return err
			}
		}
		return c.tell(around, plan)
	})
}

func (c applyRetention) tell(around surroundings, plan *retention.Plan) error {
	done := "er slettet"
	if c.DryRun {
		done = "ville blive slettet; intet er ændret"
	}
	fmt.Fprintf(around.out, "Data går til og med %s. Frist: %d år. Borgere, der %s: %d.\n", plan.DataThrough.Danish(), plan.Years, done, len(plan.Citizens))
	if len(plan.Closed) == 0 {
		return nil
	}
	names := make([]string, len(plan.Closed))
	for i, programme := range plan.Closed {
		names[i] = programme.Name
	}
	_, err := fmt.Fprintf(around.out, "Rapporter bevares, som de er, og regnes ikke mere for: %s.\n", strings.Join(names, "; "))
	return err
}

type listDeletions struct{}

// Run lists the deletions, newest first.
func (listDeletions) Run(around surroundings) error {
	return withUsers(around, func(db *store.Store) error {
		all, err := db.Deletions(around)
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(around.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(table, "nummer\ttidspunkt\taf\tfrist (år)\tdata til og med\tborgere")
		for _, d := range all {
			fmt.Fprintf(table, "%d\t%s\t%s\t%d\t%s\t%d\n", d.ID, momentOr(&d.At, "–"), d.Actor, d.Years, d.DataThrough, d.Citizens)
		}
		return table.Flush()
	})
}
