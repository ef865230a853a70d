package intake

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"slices"

	"kik/graph/ingest"
	"kik/graph/model"
)

// Sent is one file on its way in.
type Sent struct {
	Name    string
	Content io.Reader
}

// Receive takes in files, until next is at io.EOF: of an upload, or of a new one
// where the id is empty, which ends the one before. A file with the name of one
// that waits takes its place. What arrived before an error stays. The error is
// NOT_FOUND where the upload is gone, LIMIT where a file is too large or there are
// too many, VALIDATION where its name will not do or it does not arrive whole,
// CONFLICT while the upload is read.
func (d *Desk) Receive(ctx context.Context, who Person, id string, next func() (Sent, error)) error {
	u, err := d.opened(who, id)
	if err != nil {
		return err
	}
	defer d.received(u)
	for {
		sent, err := next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return errors.Join(errArrival, err)
		}
		if err := d.receive(ctx, u, sent); err != nil {
			return err
		}
	}
}

// opened finds the upload, or makes a new one.
func (d *Desk) opened(who Person, id string) (*upload, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	u := d.uploads[who.Account]
	switch {
	case u != nil && u.isBusy():
		return nil, d.busyWith()
	case id != "" && (u == nil || u.id != id || u.stage == Done):
		return nil, errGone
	case id == "":
		d.forget(who.Account)
		u = d.newUpload(who)
	}
	u.arriving++
	return u, nil
}

func (d *Desk) newUpload(who Person) *upload {
	u := &upload{desk: d, who: who, id: rand.Text(), stage: Waiting}
	d.uploads[who.Account] = u
	u.expireLater()
	return u
}

func (d *Desk) received(u *upload) {
	d.mu.Lock()
	defer d.mu.Unlock()
	u.arriving--
	u.touch()
	if len(u.files) == 0 && u.arriving == 0 && d.uploads[u.who.Account] == u {
		d.forget(u.who.Account)
	}
}

func (d *Desk) receive(ctx context.Context, u *upload, sent Sent) error {
	name, err := nameOf(sent.Name)
	if err != nil {
		return err
	}
	room, err := d.room(u, name)
	if err != nil {
		return err
	}
	content, size, err := keep(sent.Content, room)
	if errors.Is(err, errTooLarge) {
		return d.tooLarge(name, room)
	}
	if err != nil {
		return err
	}
	file := &waitingFile{ReceivedFile{Name: name, Bytes: size}, content}
	if err := file.identify(ctx); err != nil {
		return errors.Join(err, content.Close())
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.uploads[u.who.Account] != u || u.stage == Done {
		return errors.Join(errGone, content.Close())
	}
	u.add(file)
	return nil
}

// room is how many bytes a file may have.
func (d *Desk) room(u *upload, name string) (int64, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	limits := d.settings.Limits
	left, others := limits.AllBytes, 0
	for _, file := range u.files {
		if file.Name != name {
			left -= file.Bytes
			others++
		}
	}
	if others >= limits.Files {
		return 0, &model.Error{Code: model.CodeLimit, Message: fmt.Sprintf("Der kan højst være %d filer ad gangen. %s er ikke taget med.", limits.Files, name)}
	}
	return min(left, limits.FileBytes), nil
}

func (d *Desk) tooLarge(name string, room int64) error {
	limits := d.settings.Limits
	rule := fmt.Sprintf("En fil må højst fylde %d MB", limits.FileBytes>>20)
	if room < limits.FileBytes {
		rule = fmt.Sprintf("Filerne må højst fylde %d MB i alt", limits.AllBytes>>20)
	}
	return &model.Error{Code: model.CodeLimit, Message: fmt.Sprintf("%s er for stor og er ikke taget med. %s. Del den, eller indlæs den med kommandoen import.", name, rule)}
}

// identify tells the kind of the file, or why it has none.
func (f *waitingFile) identify(ctx context.Context) error {
	kind, problems, err := ingest.Identify(ctx, f.source())
	if err != nil {
		return err
	}
	if kind != "" {
		f.Kind = &kind
	} else if len(problems) > 0 {
		f.Problem = &problems[0].Message
	}
	return nil
}

// add takes a file in, in place of one of the same name. What was seen before no longer holds.
func (u *upload) add(file *waitingFile) {
	u.numbers++
	file.Number = u.numbers
	at := slices.IndexFunc(u.files, func(other *waitingFile) bool { return other.Name == file.Name })
	if at < 0 {
		u.files = append(u.files, file)
	} else {
		_ = u.files[at].content.Close() // it was only read
		u.files[at] = file
	}
	u.begun()
}
