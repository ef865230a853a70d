package main

import (
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"strconv"
	"time"

	"kik/graph/auth"
	"kik/graph/intake"
	"kik/graph/model"
)

const (
	stall         = 30 * time.Second // the longest that nothing of a file may come
	longestUpload = 30 * time.Minute // of one request
)

// importPage answers the page on which administrators import. Every answer but an
// error is the desk's state, so that a page that missed one asks for the state. A
// run takes longer than a request may, so that the page polls: that goes through
// every proxy, ends with no connection, and a page that is opened later sees the same.
type importPage struct {
	desk     *intake.Desk
	accounts people
}

// handler takes requests of the app's own pages alone: a form with files is
// something that any page could send, so that not even trusted origins may.
func (p importPage) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /import", p.as(func(http.ResponseWriter, *http.Request, intake.Person) error { return nil }))
	mux.HandleFunc("POST /import/files", p.as(p.receive))
	mux.HandleFunc("DELETE /import/uploads/{upload}", p.as(p.discard))
	mux.HandleFunc("DELETE /import/uploads/{upload}/files/{file}", p.as(p.remove))
	mux.HandleFunc("POST /import/uploads/{upload}/check", p.as(p.check))
	mux.HandleFunc("POST /import/uploads/{upload}/run", p.as(p.run))
	mux.HandleFunc("POST /import/runs/{run}/rollback/check", p.as(p.checkRollback))
	mux.HandleFunc("POST /import/runs/{run}/rollback", p.as(p.rollBack))
	mux.HandleFunc("DELETE /import/rollback", p.as(p.leaveRollback))
	return http.NewCrossOriginProtection().Handler(mux)
}

// errAnswered says that a request has been answered.
var errAnswered = errors.New("answered")

// as lets an administrator who is signed in do something, and answers with the state.
func (p importPage) as(do func(http.ResponseWriter, *http.Request, intake.Person) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		who, err := p.person(r)
		if err == nil {
			err = do(w, r, who)
		}
		var tooLarge *http.MaxBytesError
		switch {
		case errors.Is(err, errAnswered):
		case errors.As(err, &tooLarge):
			writeProblem(w, http.StatusRequestEntityTooLarge, &model.Error{Code: model.CodeLimit, Message: "Filerne er for store til at blive sendt på én gang."})
		case model.CodeOf(err) == model.CodeLimit:
			writeProblem(w, http.StatusRequestEntityTooLarge, codedOf(err))
		case err != nil:
			refuseRequest(w, r, err)
		default:
			writeJSON(w, http.StatusOK, p.desk.State(who))
		}
	}
}

func codedOf(err error) *model.Error {
	var coded *model.Error
	errors.As(err, &coded)
	return coded
}

// person is the administrator who asks. Tools may not: nobody would look at what
// their files change, and the command import is there for them.
func (p importPage) person(r *http.Request) (intake.Person, error) {
	if bearer(r) != "" {
		return intake.Person{}, &model.Error{Code: model.CodeForbidden, Message: "Et token kan ikke indlæse filer. Log ind, eller brug kommandoen import."}
	}
	viewer, err := p.accounts.viewer(r.Context())
	if err == nil {
		err = viewer.Require(auth.Administrator)
	}
	return intake.Person{Account: viewer.Account, Name: viewer.Name}, err
}

// receive takes in the files of a form, one after the other as they come.
func (p importPage) receive(w http.ResponseWriter, r *http.Request, who intake.Person) error {
	body := &patient{ReadCloser: r.Body, connection: http.NewResponseController(w), until: time.Now().Add(longestUpload)}
	limits := p.desk.State(who).Limits
	r.Body = http.MaxBytesReader(w, body, limits.AllBytes+int64(limits.Files)<<10)
	form, err := r.MultipartReader()
	if err != nil {
		writeProblem(w, http.StatusUnsupportedMediaType, model.Invalid("send the files as multipart/form-data"))
		return errAnswered
	}
	return p.desk.Receive(r.Context(), who, r.URL.Query().Get("upload"), func() (intake.Sent, error) { return nextFile(form) })
}

// nextFile passes over what is no file.
func nextFile(form *multipart.Reader) (intake.Sent, error) {
	for {
		part, err := form.NextPart()
		if err != nil {
			return intake.Sent{}, err
		}
		if name := part.FileName(); name != "" {
			return intake.Sent{Name: name, Content: part}, nil
		}
		if _, err := io.Copy(io.Discard, part); err != nil {
			return intake.Sent{}, err
		}
	}
}

// patient reads a body for as long as something comes.
type patient struct {
	io.ReadCloser
	connection *http.ResponseController
	until      time.Time
}

func (p *patient) Read(buffer []byte) (int, error) {
	deadline := time.Now().Add(stall)
	if deadline.After(p.until) {
		deadline = p.until
	}
	// Without deadlines of its own the connection keeps those of every request.
	_ = p.connection.SetReadDeadline(deadline)
	_ = p.connection.SetWriteDeadline(deadline.Add(questionTime))
	return p.ReadCloser.Read(buffer)
}

func (p importPage) discard(_ http.ResponseWriter, r *http.Request, who intake.Person) error {
	return p.desk.Discard(who, r.PathValue("upload"))
}

func (p importPage) remove(_ http.ResponseWriter, r *http.Request, who intake.Person) error {
	number, err := strconv.Atoi(r.PathValue("file"))
	if err != nil {
		return model.NotFound("Der er ingen fil med det nummer.")
	}
	return p.desk.Remove(who, r.PathValue("upload"), number)
}

func (p importPage) check(w http.ResponseWriter, r *http.Request, who intake.Person) error {
	var choice intake.Choice
	if !readJSON(w, r, &choice) {
		return errAnswered
	}
	return p.desk.Check(who, r.PathValue("upload"), choice)
}

// seen names the look that somebody agrees to.
type seen struct{ Check int }

func (p importPage) run(w http.ResponseWriter, r *http.Request, who intake.Person) error {
	var agreed seen
	if !readJSON(w, r, &agreed) {
		return errAnswered
	}
	return p.desk.Run(who, r.PathValue("upload"), agreed.Check)
}

func (p importPage) checkRollback(_ http.ResponseWriter, r *http.Request, who intake.Person) error {
	run, err := runOf(r)
	if err != nil {
		return err
	}
	return p.desk.CheckRollback(who, run)
}

func (p importPage) rollBack(w http.ResponseWriter, r *http.Request, who intake.Person) error {
	run, err := runOf(r)
	if err != nil {
		return err
	}
	var agreed seen
	if !readJSON(w, r, &agreed) {
		return errAnswered
	}
	return p.desk.RollBack(who, run, agreed.Check)
}

func (p importPage) leaveRollback(_ http.ResponseWriter, _ *http.Request, who intake.Person) error {
	return p.desk.LeaveRollback(who)
}

func runOf(r *http.Request) (int64, error) {
	run, err := strconv.ParseInt(r.PathValue("run"), 10, 64)
	if err != nil {
		return 0, model.NotFound("Der er ingen indlæsning med det nummer.")
	}
	return run, nil
}
