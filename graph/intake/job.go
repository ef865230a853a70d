package intake

import (
	"fmt"
	"sync"
	"time"
)

// job is the task under way.
type job struct {
	task  Task
	who   Person
	since time.Time

	mu          sync.Mutex
	step        string
	done, total int64
	rows, inAll int64
}

// progress hears how far the step has come, as importing.Options says.
func (j *job) progress(step string, done, total int64) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.step, j.done, j.total = step, done, total
}

// read hears of every row that is read.
func (j *job) read() {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.rows++
}

func (j *job) told(viewer Person) *Busy {
	j.mu.Lock()
	defer j.mu.Unlock()
	return &Busy{
		Task: j.task, By: j.who.Name, Mine: j.who.Account == viewer.Account, Since: j.since.UTC(),
		Step: j.step, Done: j.done, Total: j.total, Rows: j.rows, RowsInAll: j.inAll,
	}
}

var doing = map[Task]string{
	CheckTask:         "ved at se, hvad filer vil ændre",
	ImportTask:        "ved at indlæse filer",
	CheckRollbackTask: "ved at se, hvad en tilbagerulning vil ændre",
	RollbackTask:      "ved at rulle en indlæsning tilbage",
}

// busy says who keeps the desk busy, and with what.
func (j *job) busy() error {
	return conflict(fmt.Sprintf("%s er %s. Vent, til det er færdigt, og prøv igen.", j.who.Name, doing[j.task]))
}
