package intake

import (
	"time"

	"kik/graph/model"
)

// Person is an administrator.
type Person struct {
	Account string // tells people apart, whatever they are called
	Name    string
}

// Stage is how far an upload or a rollback has come.
type Stage string

// The stages.
const (
	Waiting  Stage = "WAITING"  // for somebody to have it looked at
	Checking Stage = "CHECKING" // what it would change is being worked out
	Checked  Stage = "CHECKED"  // what it would change is known
	Running  Stage = "RUNNING"
	Done     Stage = "DONE"
	Failed   Stage = "FAILED" // the failure says why
)

// Task is what keeps the desk busy.
type Task string

// The tasks.
const (
	CheckTask         Task = "CHECK"
	ImportTask        Task = "IMPORT"
	CheckRollbackTask Task = "CHECK_ROLLBACK"
	RollbackTask      Task = "ROLLBACK"
)

// State is what an administrator is told of the desk.
type State struct {
	Limits   Limits    `json:"limits"`
	Upload   *Upload   `json:"upload"`   // the viewer's own; null: none
	Rollback *Rollback `json:"rollback"` // the viewer's own; null: none
	Busy     *Busy     `json:"busy"`     // null: the desk is free
}

// Limits are what may be handed in at once.
type Limits struct {
	Files     int           `json:"files"`
	FileBytes int64         `json:"fileBytes"`
	AllBytes  int64         `json:"allBytes"`
	Keep      time.Duration `json:"-"`           // how long files wait that nobody touches
	Minutes   int           `json:"keepMinutes"` // the same
}

// Busy is the task under way, whoever has set it.
type Busy struct {
	Task      Task      `json:"task"`
	By        string    `json:"by"`
	Mine      bool      `json:"mine"`
	Since     time.Time `json:"since"`
	Step      string    `json:"step"` // read (done and total in bytes), check and apply (in steps), refresh; empty: not yet begun
	Done      int64     `json:"done"`
	Total     int64     `json:"total"`
	Rows      int64     `json:"rows"`      // that have been read
	RowsInAll int64     `json:"rowsInAll"` // 0: not known yet
}

// Failure is why something was not done.
type Failure struct {
	Task    Task       `json:"task"`
	Code    model.Code `json:"code"`
	Message string     `json:"message"`
}

// Choice is what an administrator decides about an upload.
type Choice struct {
	DataThrough *model.Date      `json:"dataThrough"` // null: the run does not say
	Replace     []model.FileKind `json:"replace"`     // the rows of these kinds that the files do not name are removed
}

// Upload is the files that one administrator has handed in.
type Upload struct {
	ID        string         `json:"id"`
	Stage     Stage          `json:"stage"`
	ExpiresAt time.Time      `json:"expiresAt"`
	Files     []ReceivedFile `json:"files"`
	Check     int            `json:"check"`   // the number of the last look; 0: none yet
	Choice    *Choice        `json:"choice"`  // of the last look
	Result    *Result        `json:"result"`  // null: not known
	Failure   *Failure       `json:"failure"` // null: nothing went wrong
}

// ReceivedFile is a file that waits.
type ReceivedFile struct {
	Number  int             `json:"number"`
	Name    string          `json:"name"`
	Bytes   int64           `json:"bytes"`
	Kind    *model.FileKind `json:"kind"`    // null: its first row tells none
	Problem *string         `json:"problem"` // why there is no kind
}

// Result is what the files would do, or have done.
type Result struct {
	Files        []FileResult  `json:"files"` // as they were handed in
	Warnings     []string      `json:"warnings"`
	Problems     []FileProblem `json:"problems"` // the first of them
	ProblemCount int           `json:"problemCount"`
	Changes      bool          `json:"changes"` // anything is new: a row, or the date through which the data are complete
	Import       *string       `json:"import"`  // the number of the run; null: only looked at, or nothing was new
	Version      int64         `json:"version"` // the data version that was looked at, or that the run made
}

// FileResult is what one file would do. The counts are null where problems keep
// the files from being compared with the data.
type FileResult struct {
	Name      string          `json:"name"`
	Kind      *model.FileKind `json:"kind"`
	Rows      int             `json:"rows"`
	New       *int            `json:"new"`
	Changed   *int            `json:"changed"`
	Unchanged *int            `json:"unchanged"`
	Repeated  *int            `json:"repeated"` // rows that stand in the files more than once
	Removed   *int            `json:"removed"`  // of the kind as a whole, told with its first file; null where the kind is not replaced
	Warnings  []string        `json:"warnings"`
}

// FileProblem is one thing that is wrong in a file.
type FileProblem struct {
	File    string `json:"file"`
	Row     int    `json:"row"` // 0: the file as a whole
	Column  string `json:"column"`
	Value   string `json:"value"`
	Message string `json:"message"`
}

// Rollback is an import that one administrator is about to take back.
type Rollback struct {
	Import      string      `json:"import"`
	Stage       Stage       `json:"stage"`
	Check       int         `json:"check"`
	Version     int64       `json:"version"` // the data version that was looked at, or that the rollback made
	DataThrough *model.Date `json:"dataThrough"`
	Undone      []Undone    `json:"undone"`
	Failure     *Failure    `json:"failure"`
}

// Undone is what a rollback does to the rows of one kind of file.
type Undone struct {
	Kind     model.FileKind `json:"kind"`
	Removed  int            `json:"removed"`  // rows that the import brought
	Restored int            `json:"restored"` // rows that get back their values from before
	Returned int            `json:"returned"` // rows that come back
}
