package intake

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync"
	"time"

	"kik/graph/model"
	"kik/graph/store"
)

// Settings of a desk.
type Settings struct {
	CPRKey  []byte                      // as of importing.Options
	Limits  Limits                      // the zero Limits: the usual
	Today   func() model.Date           // data cannot be complete through a later day
	Refresh func(context.Context) error // makes the figures those of the new data
}

var usual = Limits{Files: 100, FileBytes: 512 << 20, AllBytes: 1 << 30, Keep: time.Hour}

// Desk takes in files and carries out what administrators decide. It is safe for
// concurrent use. What waits at it is known to this process alone.
type Desk struct {
	store    *store.Store
	settings Settings
	ctx      context.Context // of what runs, which outlives the request that began it
	stop     context.CancelFunc
	running  sync.WaitGroup

	mu        sync.Mutex
	job       *job // nil: the desk is free
	uploads   map[string]*upload
	rollbacks map[string]*rollback
}

// Open opens a desk until Close.
func Open(ctx context.Context, s *store.Store, settings Settings) *Desk {
	if settings.Limits == (Limits{}) {
		settings.Limits = usual
	}
	settings.Limits.Minutes = int(settings.Limits.Keep.Minutes())
	d := &Desk{store: s, settings: settings, uploads: map[string]*upload{}, rollbacks: map[string]*rollback{}}
	d.ctx, d.stop = context.WithCancel(ctx)
	return d
}

// Close ends what runs, which leaves the data as they were, and forgets all files.
func (d *Desk) Close() {
	d.stop()
	d.running.Wait()
	d.mu.Lock()
	defer d.mu.Unlock()
	for account := range d.uploads {
		d.forget(account)
	}
}

// State tells an administrator how things stand.
func (d *Desk) State(who Person) State {
	d.mu.Lock()
	defer d.mu.Unlock()
	state := State{Limits: d.settings.Limits}
	if u := d.uploads[who.Account]; u != nil {
		state.Upload = u.told()
	}
	if b := d.rollbacks[who.Account]; b != nil {
		told := b.Rollback
		state.Rollback = &told
	}
	if d.job != nil {
		state.Busy = d.job.told(who)
	}
	return state
}

// begin sets a task that runs beside the requests; settle hears under the lock
// what came of it. The error is CONFLICT while another task is under way.
func (d *Desk) begin(j *job, work func(context.Context) error, settle func(error)) error {
	if d.job != nil {
		return d.job.busy()
	}
	j.since = time.Now()
	d.job = j
	d.running.Go(func() {
		err := safely(d.ctx, work)
		if err != nil && model.CodeOf(err) == model.CodeInternal && !errors.Is(err, context.Canceled) {
			slog.Error("a task of the import page failed", "task", j.task, "error", err)
		}
		d.mu.Lock()
		defer d.mu.Unlock()
		d.job = nil
		settle(err)
	})
	return nil
}

// safely makes an error of a panic, which would end the server.
func safely(ctx context.Context, work func(context.Context) error) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
		}
	}()
	return work(ctx)
}

// refresh makes the figures those of the new data. Where it fails, the server
// tries again by itself a moment later.
func (d *Desk) refresh(ctx context.Context, j *job) {
	j.progress("refresh", 0, 0)
	if err := d.settings.Refresh(ctx); err != nil {
		slog.Error("could not refresh the data after an import", "error", err)
	}
}

func failureOf(task Task, err error) *Failure {
	var coded *model.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &coded):
		return &Failure{task, coded.Code, coded.Message}
	}
	return &Failure{task, model.CodeInternal, "internal error; the server's log knows more"}
}

func conflict(message string) error {
	return &model.Error{Code: model.CodeConflict, Message: message}
}
