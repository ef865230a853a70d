package main

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"kik/graph/auth"
	"kik/graph/intake"
	"kik/graph/store/storetest"
)

// hand is a request to the import page's addresses.
func (s *serving) hand(t *testing.T, method, path string, body any, headers ...string) (int, intake.State, intake.Failure) {
	t.Helper()
	var payload io.Reader
	contentType := plainJSON
	switch content := body.(type) {
	case nil:
	case *form:
		payload, contentType = &content.Buffer, content.contentType
	default:
		encoded, err := json.Marshal(content)
		if err != nil {
			t.Fatal(err)
		}
		payload = bytes.NewReader(encoded)
	}
	request, err := http.NewRequestWithContext(t.Context(), method, s.base+path, payload)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", contentType)
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	response, err := s.client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	var state intake.State
	var refused struct{ Error intake.Failure }
	if response.StatusCode == http.StatusOK {
		err = json.Unmarshal(text, &state)
	} else if strings.HasPrefix(response.Header.Get("Content-Type"), plainJSON) {
		err = json.Unmarshal(text, &refused)
	}
	if err != nil {
		t.Fatalf("%s %s: %v: %s", method, path, err, text)
	}
	return response.StatusCode, state, refused.Error
}

// must is hand where nothing may be refused.
func (s *serving) must(t *testing.T, method, path string, body any) intake.State {
	t.Helper()
	status, state, refused := s.hand(t, method, path, body)
	if status != http.StatusOK {
		t.Fatalf("%s %s: %d %+v", method, path, status, refused)
	}
	return state
}

// settled is the state when nothing is under way any more.
func (s *serving) settled(t *testing.T) intake.State {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
		state := s.must(t, http.MethodGet, "/import", nil)
		if state.Busy == nil {
			return state
		}
		if time.Now().After(deadline) {
			t.Fatalf("still busy: %+v", state.Busy)
		}
	}
}

// form is a form with files.
type form struct {
	bytes.Buffer
	contentType string
}

func formOf(t *testing.T, files map[string]string) *form {
	t.Helper()
	f := &form{}
	writer := multipart.NewWriter(f)
	f.contentType = writer.FormDataContentType()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		part, err := writer.CreateFormFile("files", name)
		if err == nil {
			_, err = io.WriteString(part, files[name])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return f
}

func municipalityFiles(t *testing.T) map[string]string {
	t.Helper()
	paths, err := filepath.Glob(municipality + "/*.csv")
	if err != nil || len(paths) == 0 {
		t.Fatalf("%v: %v", paths, err)
	}
	files := map[string]string{}
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(path)] = string(content)
	}
	return files
}

// upload hands in files anew.
func (s *serving) upload(t *testing.T, files map[string]string) intake.Upload {
	t.Helper()
	return *s.must(t, http.MethodPost, "/import/files", formOf(t, files)).Upload
}

// look hands in files and returns what they would change.
func (s *serving) look(t *testing.T, files map[string]string, choice map[string]any) intake.Upload {
	t.Helper()
	u := s.upload(t, files)
	s.must(t, http.MethodPost, "/import/uploads/"+u.ID+"/check", choice)
	return *s.settled(t).Upload
}

// agree imports what a look has shown.
func (s *serving) agree(t *testing.T, u intake.Upload) intake.Upload {
	t.Helper()
	s.must(t, http.MethodPost, "/import/uploads/"+u.ID+"/run", map[string]any{"check": u.Check})
	return *s.settled(t).Upload
}

// administrated is a server on an empty database, with an administrator signed in.
func administrated(t *testing.T, url string, environment ...string) *serving {
	t.Helper()
	environment = append(environment, "KIK_DATABASE="+url)
	succeeds(t, kik(t, environment, "migrate"))
	newAccount(t, environment, auth.Administrator)
	s := serve(t, environment)
	s.signIn(t, auth.Administrator)
	return s
}

var wholeMunicipality = map[string]any{"dataThrough": "2020-06-30", "replace": []string{}}

func TestWhatThePageShowsIsWhatItImportsAndWhatTheCommandWould(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s := administrated(t, url)
		seen := s.look(t, municipalityFiles(t), wholeMunicipality)
		if seen.Stage != intake.Checked || seen.Result.ProblemCount != 0 || !seen.Result.Changes || seen.Result.Import != nil {
			t.Fatalf("%+v %+v %+v", seen, seen.Result, seen.Failure)
		}
		if version := field(t, s.ask(t, `{ dataBasis { version citizens } }`), "data", "dataBasis"); version.(map[string]any)["version"] != 0.0 {
			t.Errorf("a look has changed the data: %v", version)
		}
		if runs := field(t, s.ask(t, `{ imports { id } }`), "data", "imports").([]any); len(runs) != 0 {
			t.Errorf("a look is in the log: %v", runs)
		}
		done := s.agree(t, seen)
		if done.Stage != intake.Done || done.Result.Import == nil || *done.Result.Import != "1" {
			t.Fatalf("%+v %+v %+v", done, done.Result, done.Failure)
		}
		for i, file := range done.Result.Files {
			if before := seen.Result.Files[i]; *file.New != *before.New || file.Rows != before.Rows || *file.New == 0 {
				t.Errorf("%s: seen %+v, done %+v", file.Name, before, file)
			}
		}
		// The figures are the new ones at once, without waiting for the server to look.
		if citizens := field(t, s.ask(t, `{ dataBasis { citizens dataThrough } }`), "data", "dataBasis").(map[string]any); citizens["citizens"] != 8.0 || citizens["dataThrough"] != "2020-06-30" {
			t.Errorf("after the import: %v", citizens)
		}
		again := kik(t, []string{"KIK_DATABASE=" + url}, "import", "--data-through", "2020-06-30", absolute(t, municipality))
		succeeds(t, again)
		if !strings.Contains(again.out, "Intet er ændret.") {
			t.Errorf("the command finds other data than its own:\n%s", again.out)
		}
		log := field(t, s.ask(t, `{ imports { actor new files } }`), "data", "imports").([]any)[0].(map[string]any)
		if log["actor"] != "Tester ADMINISTRATOR" || log["new"] != 75.0 || !strings.Contains(log["files"].(string), "borgere.csv") {
			t.Errorf("the log says %v", log)
		}
		// The answer may have been lost: asking again does not import again.
		if twice := s.agree(t, done); twice.Stage != intake.Done || *twice.Result.Import != "1" {
			t.Errorf("asked again: %+v", twice)
		}
		nothing := s.look(t, municipalityFiles(t), wholeMunicipality)
		if nothing.Result.Changes || *nothing.Result.Files[0].Unchanged == 0 {
			t.Errorf("the same files again: %+v", nothing.Result)
		}
	})
}

func TestEveryProblemIsToldByFileRowColumnAndValueAndNothingIsImported(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s := administrated(t, url)
		s.agree(t, s.look(t, municipalityFiles(t), wholeMunicipality))
		seen := s.look(t, map[string]string{
			"borgere.csv": "borger;foedselsaar;hobby\nb20;1980;skak\n",
			"ydelser.csv": "borger;ydelse;fra;til\nb20;kontanthjaelp;2020-02-30;\nb99;kontanthjaelp;2020-01-01;\nb01;kontanthjaelp;2020-13-01;\n",
			"tom.csv":     "",
			"billede.png": "\x89PNG\x00\x00\x00",
			"noter.txt":   "kære kollega\n",
			"gammel.xls":  "\xD0\xCF\x11\xE0 et gammelt regneark",
		}, map[string]any{"dataThrough": nil, "replace": []string{}})
		type place struct {
			file   string
			row    int
			column string
			value  string
		}
		want := []place{{"billede.png", 0, "", ""}, {"gammel.xls", 0, "", ""}, {"noter.txt", 1, "", ""}, {"tom.csv", 0, "", ""}, {"ydelser.csv", 2, "fra", "2020-02-30"}, {"ydelser.csv", 3, "borger", "b99"}, {"ydelser.csv", 4, "fra", "2020-13-01"}}
		var got []place
		for _, p := range seen.Result.Problems {
			if p.Message == "" {
				t.Errorf("%+v says nothing", p)
			}
			got = append(got, place{p.File, p.Row, p.Column, p.Value})
		}
		if !slices.Equal(got, want) || seen.Result.ProblemCount != len(want) {
			t.Errorf("%d problems: %+v", seen.Result.ProblemCount, got)
		}
		for _, file := range seen.Result.Files {
			if file.New != nil {
				t.Errorf("%s is counted although nothing was compared", file.Name)
			}
			if recognised := file.Kind != nil; recognised != (file.Name == "borgere.csv" || file.Name == "ydelser.csv") {
				t.Errorf("%s is a file of %v", file.Name, file.Kind)
			}
			if warned := len(file.Warnings) == 1 && strings.Contains(file.Warnings[0], "hobby"); warned != (file.Name == "borgere.csv") {
				t.Errorf("%s warns of %v", file.Name, file.Warnings)
			}
		}
		if status, _, refused := s.hand(t, http.MethodPost, "/import/uploads/"+seen.ID+"/run", map[string]any{"check": seen.Check}); status != http.StatusBadRequest || refused.Code != "VALIDATION" {
			t.Errorf("a run with problems: %d %+v", status, refused)
		}
		// A file of the same name takes the place of the wrong one.
		s.must(t, http.MethodPost, "/import/files?upload="+seen.ID, formOf(t, map[string]string{"ydelser.csv": "borger;ydelse;fra;til\nb20;kontanthjaelp;2020-02-29;\n"}))
		for _, file := range seen.Files {
			if file.Kind == nil {
				s.must(t, http.MethodDelete, fmt.Sprintf("/import/uploads/%s/files/%d", seen.ID, file.Number), nil)
			}
		}
		s.must(t, http.MethodPost, "/import/uploads/"+seen.ID+"/check", map[string]any{})
		if mended := s.settled(t).Upload; mended.Result.ProblemCount != 0 || len(mended.Files) != 2 {
			t.Errorf("after mending: %+v", mended.Result)
		}
	})
}

func TestReplacingSaysWhatIsRemovedBeforeItIs(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s := administrated(t, url)
		s.agree(t, s.look(t, municipalityFiles(t), wholeMunicipality))
		shorter := map[string]string{"maal.csv": "strategi;maaltal;dato;vaerdi\nJOB;modtagere;2020-01-31;3\n"}
		if kept := s.look(t, shorter, map[string]any{}); kept.Result.Changes || kept.Result.Files[0].Removed != nil {
			t.Errorf("without replacing: %+v", kept.Result.Files)
		}
		seen := s.look(t, shorter, map[string]any{"replace": []string{"maal"}})
		if file := seen.Result.Files[0]; file.Removed == nil || *file.Removed != 4 || *file.Unchanged != 1 {
			t.Errorf("%+v", file)
		}
		if done := s.agree(t, seen); *done.Result.Files[0].Removed != 4 {
			t.Errorf("%+v", done.Result.Files)
		}
		for replace, why := range map[string]string{"takster": "ingen fil af den slags", "katte": "ingen importfil"} {
			u := s.upload(t, shorter)
			_, _, refused := s.hand(t, http.MethodPost, "/import/uploads/"+u.ID+"/check", map[string]any{"replace": []string{replace}})
			if failure := s.settled(t).Upload.Failure; failure != nil {
				refused = *failure
			}
			if refused.Code != "VALIDATION" || !strings.Contains(refused.Message, why) {
				t.Errorf("to replace %s: %+v", replace, refused)
			}
		}
		u := s.upload(t, shorter)
		if _, _, refused := s.hand(t, http.MethodPost, "/import/uploads/"+u.ID+"/check", map[string]any{"dataThrough": "2199-01-01"}); !strings.Contains(refused.Message, "ikke er kommet endnu") {
			t.Errorf("data of days to come: %+v", refused)
		}
	})
}

func TestWhatWasSeenIsNotImportedIntoOtherData(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		database := []string{"KIK_DATABASE=" + url}
		s := administrated(t, url)
		s.agree(t, s.look(t, municipalityFiles(t), wholeMunicipality))
		rates := map[string]string{"takster.csv": "ydelse;fra;netto_pr_maaned\nfleksjob;2019-01-01;7.500,00\n"}
		seen := s.look(t, rates, map[string]any{})
		succeeds(t, kik(t, database, "import", write(t, t.TempDir(), "maal.csv", "strategi;maaltal;dato;vaerdi\nJOB;modtagere;2020-01-31;4\n")))
		refused := s.agree(t, seen)
		if refused.Stage != intake.Failed || refused.Failure.Code != "CONFLICT" || !strings.Contains(refused.Failure.Message, "ændret") {
			t.Errorf("%+v %+v", refused, refused.Failure)
		}
		if runs := field(t, s.ask(t, `{ imports { id } }`), "data", "imports").([]any); len(runs) != 2 {
			t.Errorf("it is in the log: %v", runs)
		}
		s.must(t, http.MethodPost, "/import/uploads/"+seen.ID+"/check", map[string]any{})
		again := *s.settled(t).Upload
		if status, _, refused := s.hand(t, http.MethodPost, "/import/uploads/"+seen.ID+"/run", map[string]any{"check": seen.Check}); status != http.StatusConflict {
			t.Errorf("an earlier look is agreed to: %d %+v", status, refused)
		}
		if done := s.agree(t, again); done.Stage != intake.Done || *done.Result.Import != "3" {
			t.Errorf("%+v %+v", done, done.Failure)
		}
	})
}

func TestAnImportIsTakenBackAfterSayingWhatThatChanges(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s := administrated(t, url)
		s.agree(t, s.look(t, municipalityFiles(t), wholeMunicipality))
		s.agree(t, s.look(t, map[string]string{"takster.csv": "ydelse;fra;netto_pr_maaned\nfleksjob;2019-01-01;7.500,00\nfleksjob;2020-01-01;7.600,00\n"}, map[string]any{}))
		s.agree(t, s.look(t, map[string]string{"takster.csv": "ydelse;fra;netto_pr_maaned\nfleksjob;2020-01-01;7.700,00\n"}, map[string]any{}))

		s.must(t, http.MethodPost, "/import/runs/2/rollback/check", nil)
		if refused := s.settled(t).Rollback; refused.Stage != intake.Failed || !strings.Contains(refused.Failure.Message, "Rul først indlæsning 3 tilbage") {
			t.Errorf("%+v %+v", refused, refused.Failure)
		}
		if status, _, refused := s.hand(t, http.MethodPost, "/import/runs/3/rollback", map[string]any{"check": 1}); status != http.StatusConflict {
			t.Errorf("a rollback that nobody has looked at: %d %+v", status, refused)
		}
		for _, c := range []struct {
			run  string
			want []intake.Undone
		}{{"3", []intake.Undone{{Kind: "takster", Restored: 1}}}, {"2", []intake.Undone{{Kind: "takster", Removed: 1, Restored: 1}}}} {
			s.must(t, http.MethodPost, "/import/runs/"+c.run+"/rollback/check", nil)
			seen := s.settled(t).Rollback
			if seen.Stage != intake.Checked || !slices.Equal(seen.Undone, c.want) {
				t.Errorf("of %s: %+v %+v", c.run, seen, seen.Failure)
			}
			for range 2 { // the first answer may have been lost
				s.must(t, http.MethodPost, "/import/runs/"+c.run+"/rollback", map[string]any{"check": seen.Check})
				if done := s.settled(t).Rollback; done.Stage != intake.Done || !slices.Equal(done.Undone, c.want) {
					t.Errorf("of %s: %+v %+v", c.run, done, done.Failure)
				}
			}
		}
		if left := s.must(t, http.MethodDelete, "/import/rollback", nil); left.Rollback != nil || left.Upload != nil {
			t.Errorf("%+v %+v", left.Rollback, left.Upload)
		}
		again := kik(t, []string{"KIK_DATABASE=" + url}, "import", absolute(t, municipality))
		succeeds(t, again)
		if !strings.Contains(again.out, "Intet er ændret.") {
			t.Errorf("the data are not as they were:\n%s", again.out)
		}
		log := field(t, s.ask(t, `{ imports { rolledBackBy rolledBackAt } }`), "data", "imports").([]any)
		if first := log[0].(map[string]any); first["rolledBackBy"] != "Tester ADMINISTRATOR" || first["rolledBackAt"] == nil {
			t.Errorf("the log says %v", first)
		}
	})
}

func TestOnlyAdministratorsWhoAreSignedInImport(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		environment := []string{"KIK_DATABASE=" + url}
		succeeds(t, kik(t, environment, "migrate"))
		token := newToken(t, environment, auth.Administrator)
		for _, role := range []auth.Role{auth.Reader, auth.Analyst, auth.Administrator} {
			newAccount(t, environment, role)
		}
		for _, c := range []struct {
			who     auth.Role
			headers []string
			status  int
			code    string
		}{
			{"", nil, http.StatusUnauthorized, "UNAUTHENTICATED"},
			{"", []string{"Authorization", "Bearer " + token}, http.StatusForbidden, "FORBIDDEN"},
			{auth.Reader, nil, http.StatusForbidden, "FORBIDDEN"},
			{auth.Analyst, nil, http.StatusForbidden, "FORBIDDEN"},
			{auth.Administrator, []string{"Authorization", "Bearer " + token}, http.StatusForbidden, "FORBIDDEN"},
			{auth.Administrator, []string{"Sec-Fetch-Site", "cross-site"}, http.StatusForbidden, ""},
			{auth.Administrator, []string{"Sec-Fetch-Site", "same-site", "Origin", "https://intra.example.dk"}, http.StatusForbidden, ""},
		} {
			s := serve(t, append(environment, "KIK_CORS_ORIGINS=https://intra.example.dk"))
			if c.who != "" {
				s.signIn(t, c.who)
			}
			for _, request := range []struct {
				method, path string
				body         any
			}{
				{http.MethodGet, "/import", nil},
				{http.MethodPost, "/import/files", formOf(t, map[string]string{"maal.csv": "strategi\n"})},
				{http.MethodDelete, "/import/uploads/x", nil},
				{http.MethodDelete, "/import/uploads/x/files/1", nil},
				{http.MethodPost, "/import/uploads/x/check", map[string]any{}},
				{http.MethodPost, "/import/uploads/x/run", map[string]any{"check": 1}},
				{http.MethodPost, "/import/runs/1/rollback/check", nil},
				{http.MethodPost, "/import/runs/1/rollback", map[string]any{"check": 1}},
				{http.MethodDelete, "/import/rollback", nil},
			} {
				status, _, refused := s.hand(t, request.method, request.path, request.body, c.headers...)
				if c.code == "" && request.method == http.MethodGet {
					continue // another site may ask, and cannot read the answer
				}
				if status != c.status || string(refused.Code) != c.code {
					t.Errorf("%s %v: %s %s answers %d %+v", c.who, c.headers, request.method, request.path, status, refused)
				}
			}
			if err := s.process.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// newToken makes a token for a role.
func newToken(t *testing.T, environment []string, role auth.Role) string {
	t.Helper()
	made := kik(t, environment, "token", "create", "--name", "T", "--role", string(role))
	succeeds(t, made)
	return strings.TrimSpace(made.out)
}

func TestAnUploadBelongsToWhoMadeIt(t *testing.T) {
	database := []string{"KIK_DATABASE=sqlite:" + t.TempDir() + "/kik.db"}
	s := administrated(t, strings.TrimPrefix(database[0], "KIK_DATABASE="))
	u := s.upload(t, municipalityFiles(t))
	succeeds(t, kik(t, database, "user", "role", "administrator", "READER"))
	if status, _, _ := s.hand(t, http.MethodPost, "/import/uploads/"+u.ID+"/check", map[string]any{}); status != http.StatusForbidden {
		t.Errorf("the role was taken away: %d", status)
	}
	succeeds(t, kik(t, database, "user", "role", "administrator", "ADMINISTRATOR"))
	other := command(t.Context(), t, database, "user", "add", "anden", "--name", "En anden", "--role", "ADMINISTRATOR")
	other.Stdin = strings.NewReader(testPassword + "\n")
	if out, err := other.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if status, answer := s.post(t, "/auth/sign-in", map[string]any{"login": "anden", "password": testPassword}); status != http.StatusOK {
		t.Fatalf("%d %v", status, answer)
	}
	if state := s.must(t, http.MethodGet, "/import", nil); state.Upload != nil {
		t.Errorf("another administrator sees %+v", state.Upload)
	}
	for _, path := range []string{"/check", "/run"} {
		if status, _, refused := s.hand(t, http.MethodPost, "/import/uploads/"+u.ID+path, map[string]any{"check": 0}); status != http.StatusNotFound || !strings.Contains(refused.Message, "Vælg dem igen") {
			t.Errorf("another administrator: %d %+v", status, refused)
		}
	}
}

func TestNothingOfAFileIsLeftOnTheDiskAndNoCPRNumberAnywhere(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		const number = "0102031234"
		temporary := t.TempDir()
		s := administrated(t, url, "KIK_CPR_KEY=0123456789abcdef0123456789abcdef", "TMPDIR="+temporary)
		files := map[string]string{"borgere.csv": "borger;distrikt\n010203-1234;Nord\n" + number + ";Nord\n", "note.csv": "borger;distrikt\nx;" + number + "\n"}
		wrong := s.look(t, files, map[string]any{})
		told, err := json.Marshal(wrong)
		if err != nil {
			t.Fatal(err)
		}
		if wrong.Result.ProblemCount != 1 {
			t.Errorf("%s", told)
		}
		s.expectOpen(t, temporary, 2)
		s.must(t, http.MethodDelete, "/import/uploads/"+wrong.ID, nil)
		s.expectOpen(t, temporary, 0)

		delete(files, "note.csv")
		seen := s.look(t, files, map[string]any{})
		s.expectOpen(t, temporary, 1)
		done := s.agree(t, seen)
		if done.Stage != intake.Done || *done.Result.Files[0].New != 1 || *done.Result.Files[0].Repeated != 1 {
			t.Errorf("%+v %+v", done, done.Result)
		}
		s.expectOpen(t, temporary, 0)
		if status, _, refused := s.hand(t, http.MethodPost, "/import/files", formOf(t, map[string]string{"010203-1234.csv": "a\n"})); status != http.StatusBadRequest || !strings.Contains(refused.Message, "andet navn") {
			t.Errorf("a name with a CPR number: %d %+v", status, refused)
		}
		// What breaks off on its way leaves nothing either.
		broken := formOf(t, files)
		broken.Truncate(broken.Len() - 30)
		if status, _, refused := s.hand(t, http.MethodPost, "/import/files", broken); status != http.StatusBadRequest || !strings.Contains(refused.Message, "kom ikke helt frem") {
			t.Errorf("a file that breaks off: %d %+v", status, refused)
		}
		s.expectOpen(t, temporary, 0)
		if err := s.process.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = s.process.Wait()
		everywhere := s.log.String() + string(told) + everyText(t, url)
		for _, written := range []string{number, "010203-1234"} {
			if strings.Contains(everywhere, written) {
				t.Error("a CPR number is told, logged or kept")
			}
		}
	})
}

// expectOpen checks that no file has a name, and how many the server holds that have none.
func (s *serving) expectOpen(t *testing.T, temporary string, want int) {
	t.Helper()
	named, err := os.ReadDir(temporary)
	if err != nil || len(named) > 0 {
		t.Errorf("files with names: %v %v", named, err)
	}
	folder := fmt.Sprintf("/proc/%d/fd", s.process.Process.Pid)
	handles, err := os.ReadDir(folder)
	if err != nil {
		t.Skip("this machine does not tell what a process holds open")
	}
	open := 0
	for _, handle := range handles {
		if target, err := os.Readlink(filepath.Join(folder, handle.Name())); err == nil && strings.HasPrefix(target, temporary) {
			open++
		}
	}
	if open != want {
		t.Errorf("%d files are open, want %d", open, want)
	}
}

// everyText is all that a database holds.
func everyText(t *testing.T, url string) string {
	t.Helper()
	if file, isFile := strings.CutPrefix(url, "sqlite:"); isFile {
		var all strings.Builder
		for _, part := range []string{"", "-wal"} {
			content, err := os.ReadFile(file + part)
			if err != nil && !os.IsNotExist(err) {
				t.Fatal(err)
			}
			all.Write(content)
		}
		return all.String()
	}
	return everyCell(t, storetest.DB(t, url))
}

func everyCell(t *testing.T, db *sql.DB) string {
	t.Helper()
	tables, err := db.Query("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for tables.Next() {
		var name string
		if err := tables.Scan(&name); err != nil {
			t.Fatal(err)
		}
		names = append(names, name)
	}
	if err := tables.Err(); err != nil || len(names) == 0 {
		t.Fatalf("%v: %v", names, err)
	}
	var all strings.Builder
	for _, name := range names {
		rows, err := db.Query("SELECT * FROM " + name)
		if err != nil {
			t.Fatal(err)
		}
		columns, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		cells := make([]any, len(columns))
		for i := range cells {
			cells[i] = new(sql.RawBytes)
		}
		for rows.Next() {
			if err := rows.Scan(cells...); err != nil {
				t.Fatal(err)
			}
			for _, cell := range cells {
				all.Write(*cell.(*sql.RawBytes))
				all.WriteByte('|')
			}
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
	}
	return all.String()
}

func TestWhatIsNoFormAndWhatIsTooLargeIsRefused(t *testing.T) {
	desk := intake.Open(t.Context(), storetest.Open(t, "sqlite:"+t.TempDir()+"/kik.db"), intake.Settings{
		Limits: intake.Limits{Files: 2, FileBytes: 100, AllBytes: 150, Keep: time.Hour}, Today: today,
	})
	t.Cleanup(desk.Close)
	server := httptest.NewServer(importPage{desk, everybody(auth.Administrator)}.handler())
	t.Cleanup(server.Close)
	s := &serving{base: server.URL, client: http.DefaultClient}
	for _, c := range []struct {
		name   string
		body   any
		status int
		says   string
	}{
		{"no form", map[string]any{"files": "x"}, http.StatusUnsupportedMediaType, "multipart/form-data"},
		{"a file that is too large", formOf(t, map[string]string{"stor.csv": strings.Repeat("x", 101)}), http.StatusRequestEntityTooLarge, "stor.csv er for stor"},
		{"too many files", formOf(t, map[string]string{"a.csv": "x", "b.csv": "x", "c.csv": "x"}), http.StatusRequestEntityTooLarge, "c.csv er ikke taget med"},
		{"a body that is too large", formOf(t, map[string]string{"stor.txt": strings.Repeat("x", 10_000)}), http.StatusRequestEntityTooLarge, "for stor"},
	} {
		if status, _, refused := s.hand(t, http.MethodPost, "/import/files", c.body); status != c.status || !strings.Contains(refused.Message, c.says) {
			t.Errorf("%s: %d %+v", c.name, status, refused)
		}
	}
	if status, _, _ := s.hand(t, http.MethodPost, "/import/uploads/x/check", formOf(t, nil)); status != http.StatusUnsupportedMediaType {
		t.Errorf("a form where JSON is expected: %d", status)
	}
	for _, path := range []string{"/import/runs/latest/rollback", "/import/runs/latest/rollback/check"} {
		if status, _, refused := s.hand(t, http.MethodPost, path, map[string]any{"check": 1}); status != http.StatusNotFound {
			t.Errorf("%s: %d %+v", path, status, refused)
		}
	}
}
