package intake

import (
	"context"
	"strconv"

	"kik/graph/importing"
	"kik/graph/model"
)

// rollback is what one administrator is about to take back.
type rollback struct {
	Rollback
	id     int64
	looked int64 // the data version that was looked at
}

func (b *rollback) isBusy() bool { return b.Stage == Checking || b.Stage == Running }

// CheckRollback begins to work out what it would change to take an import back.
// Asked again while it does, it goes on. That the import cannot be taken back is
// the rollback's failure. The error is CONFLICT while another task is under way.
func (d *Desk) CheckRollback(who Person, importID int64) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	before := d.rollbacks[who.Account]
	if before != nil && before.isBusy() {
		if before.id == importID {
			return nil
		}
		return d.busyWith()
	}
	b := &rollback{Rollback: Rollback{Import: strconv.FormatInt(importID, 10), Stage: Checking, Check: 1, Undone: []Undone{}}, id: importID}
	if before != nil {
		b.Check = before.Check + 1
	}
	j := &job{task: CheckRollbackTask, who: who}
	var would *importing.RolledBack
	var version int64
	err := d.begin(j, func(ctx context.Context) (err error) {
		if version, err = d.store.Version(ctx); err != nil {
			return err
		}
		would, err = importing.Rollback(ctx, d.store, importID, importing.RollbackOptions{Actor: who.Name, After: &version, DryRun: true})
		return err
	}, func(err error) {
		b.tell(CheckRollbackTask, would, err)
		if err == nil {
			b.Stage, b.Version, b.looked = Checked, version, version
		}
	})
	if err != nil {
		return err
	}
	d.rollbacks[who.Account] = b
	return nil
}

// RollBack begins to take back the import whose look has the number, on the data
// that it was shown of. Asked again, it goes on or has ended. The error is CONFLICT
// where the look is not the last, and while another task is under way.
func (d *Desk) RollBack(who Person, importID int64, check int) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	b := d.rollbacks[who.Account]
	switch {
	case b == nil || b.id != importID || b.Check != check:
		return conflict("Se først, hvad tilbagerulningen vil ændre.")
	case b.Stage == Running || b.Stage == Done:
		return nil
	case b.Stage == Checking:
		return d.busyWith()
	case b.Stage != Checked:
		return conflict("Se først, hvad tilbagerulningen vil ændre.")
	}
	j := &job{task: RollbackTask, who: who}
	looked := b.looked
	var did *importing.RolledBack
	err := d.begin(j, func(ctx context.Context) (err error) {
		did, err = importing.Rollback(ctx, d.store, importID, importing.RollbackOptions{Actor: who.Name, After: &looked})
		if err == nil {
			d.refresh(ctx, j)
		}
		return err
	}, func(err error) {
		b.tell(RollbackTask, did, err)
		if err == nil {
			b.Stage, b.Version = Done, did.Version
			d.forgetImport(b.Import)
		}
	})
	if err != nil {
		return err
	}
	b.Stage, b.Failure = Running, nil
	return nil
}

// forgetImport ends the upload that was imported as a run: what it says of the data no longer holds.
func (d *Desk) forgetImport(run string) {
	for account, u := range d.uploads {
		if u.stage == Done && u.result.Import != nil && *u.result.Import == run {
			d.forget(account)
		}
	}
}

// LeaveRollback forgets what was looked at; CONFLICT while it is under way.
func (d *Desk) LeaveRollback(who Person) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if b := d.rollbacks[who.Account]; b != nil && b.isBusy() {
		return d.busyWith()
	}
	delete(d.rollbacks, who.Account)
	return nil
}

// tell notes what a rollback does, or why it cannot be.
func (b *rollback) tell(task Task, does *importing.RolledBack, err error) {
	if err != nil {
		b.Stage, b.Undone, b.Failure = Failed, []Undone{}, failureOf(task, err)
		return
	}
	b.DataThrough, b.Undone = does.DataThrough, []Undone{}
	for _, spec := range model.ImportFiles {
		if u, touched := does.Undone[spec.Kind]; touched {
			b.Undone = append(b.Undone, Undone{spec.Kind, u.Removed, u.Restored, u.Returned})
		}
	}
}
