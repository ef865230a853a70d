package intake

import (
	"context"
	"slices"
	"strconv"
	"time"

	"kik/graph/importing"
	"kik/graph/ingest"
	"kik/graph/model"
)

// problemLimit is how many problems are told.
const problemLimit = 1000

// errGone says that an upload is no longer there.
var errGone = &model.Error{Code: model.CodeNotFound, Message: "Filerne er ikke på serveren længere. Vælg dem igen."}

// upload is the files of one administrator, and what they would do.
type upload struct {
	desk *Desk
	who  Person
	id   string

	files    []*waitingFile
	numbers  int // of the files so far
	arriving int // requests that bring files

	stage   Stage
	check   int
	choice  *Choice
	version int64 // the data version that was looked at
	result  *Result
	failure *Failure

	expiresAt time.Time
	timer     *time.Timer
}

func (u *upload) isBusy() bool { return u.stage == Checking || u.stage == Running }

// begun takes the upload back to where nothing is known of it.
func (u *upload) begun() { u.stage, u.choice, u.result, u.failure = Waiting, nil, nil, nil }

func (u *upload) told() *Upload {
	told := &Upload{
		ID: u.id, Stage: u.stage, ExpiresAt: u.expiresAt.UTC(), Files: []ReceivedFile{},
		Check: u.check, Choice: u.choice, Result: u.result, Failure: u.failure,
	}
	for _, file := range u.files {
		told.Files = append(told.Files, file.ReceivedFile)
	}
	return told
}

// expireLater lets the upload end when nobody has touched it for so long.
func (u *upload) expireLater() {
	keep := u.desk.settings.Limits.Keep
	u.expiresAt = time.Now().Add(keep)
	u.timer = time.AfterFunc(keep, func() {
		u.desk.mu.Lock()
		defer u.desk.mu.Unlock()
		if u.desk.uploads[u.who.Account] != u {
			return
		}
		if u.isBusy() || u.arriving > 0 || time.Now().Before(u.expiresAt) {
			u.timer.Reset(max(time.Until(u.expiresAt), time.Second))
			return
		}
		u.desk.forget(u.who.Account)
	})
}

func (u *upload) touch() { u.expiresAt = time.Now().Add(u.desk.settings.Limits.Keep) }

// forget ends an upload and its files.
func (d *Desk) forget(account string) {
	u := d.uploads[account]
	if u == nil {
		return
	}
	u.timer.Stop()
	u.closeFiles()
	delete(d.uploads, account)
}

// closeFiles ends the files; only their names and sizes are kept.
func (u *upload) closeFiles() {
	for _, file := range u.files {
		_ = file.content.Close() // it was only read
	}
}

// find returns an upload that can be decided about; NOT_FOUND, CONFLICT.
func (d *Desk) find(who Person, id string) (*upload, error) {
	u := d.uploads[who.Account]
	switch {
	case u == nil || u.id != id:
		return nil, errGone
	case u.arriving > 0:
		return nil, conflict("Filerne er stadig på vej til serveren. Vent, til de er kommet frem.")
	}
	u.touch()
	return u, nil
}

// busyWith is the error of what is under way.
func (d *Desk) busyWith() error {
	if d.job == nil {
		return conflict("Filerne er i brug. Vent, og prøv igen.")
	}
	return d.job.busy()
}

// Discard ends an upload; NOT_FOUND where it is gone, CONFLICT while it is read.
func (d *Desk) Discard(who Person, id string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	u, err := d.find(who, id)
	if err != nil {
		return err
	}
	if u.isBusy() {
		return d.busyWith()
	}
	d.forget(who.Account)
	return nil
}

// Remove takes a file out of an upload; with the last the upload ends. The errors are those of Discard.
func (d *Desk) Remove(who Person, id string, number int) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	u, err := d.find(who, id)
	if err != nil {
		return err
	}
	at := slices.IndexFunc(u.files, func(file *waitingFile) bool { return file.Number == number })
	switch {
	case u.isBusy():
		return d.busyWith()
	case at < 0 || u.stage == Done:
		return errGone
	}
	_ = u.files[at].content.Close() // it was only read
	u.files = slices.Delete(u.files, at, at+1)
	u.begun()
	if len(u.files) == 0 {
		d.forget(who.Account)
	}
	return nil
}

// Check begins to work out what the files would change. Asked again for the same
// while it does, it goes on. The error is VALIDATION where the choice cannot be;
// otherwise as of Discard.
func (d *Desk) Check(who Person, id string, choice Choice) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	u, err := d.find(who, id)
	if err != nil {
		return err
	}
	if err := d.possible(choice); err != nil {
		return err
	}
	switch {
	case u.stage == Checking && u.choice.same(choice):
		return nil
	case u.isBusy():
		return d.busyWith()
	case u.stage == Done:
		return conflict("Filerne er allerede indlæst. Vælg filer igen.")
	}
	j := &job{task: CheckTask, who: who}
	var version int64
	var result *importing.Result
	err = d.begin(j, func(ctx context.Context) (err error) {
		if version, err = d.store.Version(ctx); err != nil {
			return err
		}
		result, err = importing.Run(ctx, d.store, u.sources(), d.options(j, choice, version, true))
		return err
	}, func(err error) { u.seen(version, result, err) })
	if err != nil {
		return err
	}
	u.stage, u.choice, u.result, u.failure = Checking, &choice, nil, nil
	u.check++
	return nil
}

// possible refuses a choice that cannot be.
func (d *Desk) possible(choice Choice) error {
	if through := choice.DataThrough; through != nil && *through > d.settings.Today() {
		return model.InvalidField("dataThrough", "Data kan ikke være komplette til en dag, som ikke er kommet endnu.")
	}
	for _, kind := range choice.Replace {
		if _, known := model.SpecOf(kind); !known {
			return model.InvalidField("replace", "Der er ingen importfil af den slags.")
		}
	}
	return nil
}

func (c *Choice) same(other Choice) bool {
	return slices.Equal(c.Replace, other.Replace) &&
		(c.DataThrough == nil) == (other.DataThrough == nil) && (c.DataThrough == nil || *c.DataThrough == *other.DataThrough)
}

func (d *Desk) options(j *job, choice Choice, version int64, dry bool) importing.Options {
	return importing.Options{
		CPRKey: d.settings.CPRKey, DataThrough: choice.DataThrough, Replace: choice.Replace, DryRun: dry, Actor: j.who.Name,
		ProblemLimit: problemLimit, After: &version, Progress: j.progress, Read: j.read,
	}
}

func (u *upload) sources() []ingest.Source {
	sources := make([]ingest.Source, len(u.files))
	for i, file := range u.files {
		sources[i] = file.source()
	}
	return sources
}

// seen notes what a look has found.
func (u *upload) seen(version int64, result *importing.Result, err error) {
	u.touch()
	if err != nil {
		u.stage, u.failure = Failed, failureOf(CheckTask, err)
		return
	}
	u.stage, u.version = Checked, version
	u.result = u.resultOf(result)
	u.result.Version = version
	u.result.Changes = result.ProblemCount == 0 && result.Version != version
}

// Run begins to import what the look with the number has shown, on the data that
// it was shown of. Asked again, it goes on or has ended. The error is CONFLICT
// where the look is not the last, VALIDATION where it found problems; otherwise as
// of Discard.
func (d *Desk) Run(who Person, id string, check int) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	u, err := d.find(who, id)
	if err != nil {
		return err
	}
	switch {
	case u.check != check:
		return conflict("Filerne eller valgene er ændret, siden du så, hvad der ville ske. Se det igen.")
	case u.stage == Running || u.stage == Done:
		return nil
	case u.stage == Checking:
		return d.busyWith()
	case u.stage != Checked:
		return conflict("Se først, hvad filerne vil ændre.")
	case u.result.ProblemCount > 0:
		return model.Invalid("Der er fejl i filerne. Ret dem, og send filerne igen.")
	}
	j := &job{task: ImportTask, who: who, inAll: u.rows()}
	choice, version := *u.choice, u.version
	var result *importing.Result
	err = d.begin(j, func(ctx context.Context) (err error) {
		result, err = importing.Run(ctx, d.store, u.sources(), d.options(j, choice, version, false))
		if err == nil && result.ImportID != 0 {
			d.refresh(ctx, j)
		}
		return err
	}, func(err error) { u.ran(result, err) })
	if err != nil {
		return err
	}
	u.stage, u.failure = Running, nil
	return nil
}

// rows is how many rows the look has read.
func (u *upload) rows() int64 {
	var rows int64
	for _, file := range u.result.Files {
		rows += int64(file.Rows)
	}
	return rows
}

// ran notes what a run has done. Its files have served.
func (u *upload) ran(result *importing.Result, err error) {
	u.touch()
	if err != nil {
		u.stage, u.result, u.failure = Failed, nil, failureOf(ImportTask, err)
		return
	}
	u.result = u.resultOf(result)
	if result.ProblemCount > 0 { // what is wrong now was not when they were looked at
		u.stage = Checked
		u.check++
		return
	}
	u.stage = Done
	u.result.Version = result.Version
	if result.ImportID != 0 {
		number := strconv.FormatInt(result.ImportID, 10)
		u.result.Import, u.result.Changes = &number, true
	}
	u.closeFiles()
}

// resultOf tells a result by the files as they were handed in.
func (u *upload) resultOf(r *importing.Result) *Result {
	told := &Result{Files: []FileResult{}, Warnings: append([]string{}, r.Warnings...), Problems: []FileProblem{}, ProblemCount: r.ProblemCount}
	removed := map[model.FileKind]bool{}
	for _, file := range u.files {
		one := FileResult{Name: file.Name, Kind: file.Kind, Warnings: []string{}}
		at := slices.IndexFunc(r.Files, func(read importing.FileResult) bool { return read.File == file.Name })
		if at >= 0 {
			read := r.Files[at]
			one.Rows, one.Warnings = read.Rows, append(one.Warnings, read.Warnings...)
			if r.ProblemCount == 0 {
				one.count(read)
				if slices.Contains(u.choice.Replace, read.Kind) && !removed[read.Kind] {
					gone := r.Counts[read.Kind].Removed
					one.Removed, removed[read.Kind] = &gone, true
				}
			}
		}
		told.Files = append(told.Files, one)
	}
	for _, p := range r.Problems {
		told.Problems = append(told.Problems, FileProblem{p.File, p.Row, p.Column, p.Value, p.Message})
	}
	return told
}

func (f *FileResult) count(read importing.FileResult) {
	c := read.Counts
	repeated := read.Rows - c.New - c.Changed - c.Unchanged
	f.New, f.Changed, f.Unchanged, f.Repeated = &c.New, &c.Changed, &c.Unchanged, &repeated
}
