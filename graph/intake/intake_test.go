package intake_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"kik/graph/intake"
	"kik/graph/model"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

var (
	anna = intake.Person{Account: "1", Name: "Anna Andersen"}
	bo   = intake.Person{Account: "2", Name: "Bo Bertelsen"}
)

const citizens = "borger;foedselsaar\na;1980\nb;1990\n"

func open(t *testing.T, s *store.Store, change func(*intake.Settings)) *intake.Desk {
	t.Helper()
	settings := intake.Settings{
		Limits: intake.Limits{Files: 2, FileBytes: 60, AllBytes: 86, Keep: time.Hour},
		Today:  func() model.Date { return model.NewDate(2020, 1, 1) }, Refresh: func(context.Context) error { return nil },
	}
	if change != nil {
		change(&settings)
	}
	d := intake.Open(t.Context(), s, settings)
	t.Cleanup(d.Close)
	return d
}

// handIn hands in one file.
func handIn(t *testing.T, d *intake.Desk, who intake.Person, id, name, content string) error {
	t.Helper()
	sent := []intake.Sent{{Name: name, Content: strings.NewReader(content)}}
	return d.Receive(t.Context(), who, id, func() (intake.Sent, error) {
		if len(sent) == 0 {
			return intake.Sent{}, io.EOF
		}
		defer func() { sent = nil }()
		return sent[0], nil
	})
}

// upload hands in one file and returns the upload's id.
func upload(t *testing.T, d *intake.Desk, who intake.Person, content string) string {
	t.Helper()
	if err := handIn(t, d, who, "", "borgere.csv", content); err != nil {
		t.Fatal(err)
	}
	return d.State(who).Upload.ID
}

// settled waits until the desk is free.
func settled(t *testing.T, d *intake.Desk, who intake.Person) intake.State {
	t.Helper()
	return eventually(t, d, who, func(state intake.State) bool { return state.Busy == nil })
}

func eventually(t *testing.T, d *intake.Desk, who intake.Person, is func(intake.State) bool) intake.State {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(5 * time.Millisecond) {
		state := d.State(who)
		if is(state) {
			return state
		}
		if time.Now().After(deadline) {
			t.Fatalf("it never came about: %+v", state)
		}
	}
}

func looked(t *testing.T, d *intake.Desk, who intake.Person, id string) intake.Upload {
	t.Helper()
	if err := d.Check(who, id, intake.Choice{}); err != nil {
		t.Fatal(err)
	}
	return *settled(t, d, who).Upload
}

func TestTooMuchIsRefusedAndNamesWhatIsLeftOut(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		d := open(t, s, nil)
		id := upload(t, d, anna, citizens)
		for _, c := range []struct{ name, content, says string }{
			{"stor.csv", strings.Repeat("x", 54), "stor.csv er for stor og er ikke taget med. Filerne må højst fylde"}, // 33 bytes are taken
			{"lidt.csv", strings.Repeat("x", 50), ""},
			{"mange.csv", "x", "højst være 2 filer"},
			{"lidt.csv", strings.Repeat("x", 53), ""}, // in place of the other
			{"borgere.csv", strings.Repeat("x", 34), "Filerne må højst fylde"},
			{"", "x", "intet navn"},
		} {
			err := handIn(t, d, anna, id, c.name, c.content)
			if c.says == "" && err != nil || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
				t.Errorf("%s of %d bytes: %v", c.name, len(c.content), err)
			}
		}
		if files := d.State(anna).Upload.Files; len(files) != 2 || files[1].Bytes != 53 {
			t.Errorf("%+v", files)
		}
		if err := handIn(t, d, bo, "", "stor.csv", strings.Repeat("x", 61)); err == nil || !strings.Contains(err.Error(), "En fil må højst fylde") || d.State(bo).Upload != nil {
			t.Errorf("one that is too large by itself: %v", err)
		}
	})
}

func TestWhatNobodyTouchesIsGoneAndIsToldAsGone(t *testing.T) {
	s := storetest.Open(t, "sqlite:"+t.TempDir()+"/kik.db")
	d := open(t, s, func(settings *intake.Settings) { settings.Limits.Keep = 20 * time.Millisecond })
	id := upload(t, d, anna, citizens)
	eventually(t, d, anna, func(state intake.State) bool { return state.Upload == nil })
	for what, err := range map[string]error{
		"check": d.Check(anna, id, intake.Choice{}), "run": d.Run(anna, id, 1), "discard": d.Discard(anna, id),
		"another file": handIn(t, d, anna, id, "maal.csv", "x"),
	} {
		if model.CodeOf(err) != model.CodeNotFound || !strings.Contains(err.Error(), "Vælg dem igen") {
			t.Errorf("%s: %v", what, err)
		}
	}
}

func TestOneThingAtATimeAndTheOthersAreToldWhose(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		refreshing, goOn := make(chan struct{}), make(chan struct{})
		d := open(t, s, func(settings *intake.Settings) {
			settings.Refresh = func(context.Context) error {
				close(refreshing)
				<-goOn
				return errors.New("a refresh that fails is tried again later")
			}
		})
		id, others := upload(t, d, anna, citizens), upload(t, d, bo, "borger;foedselsaar\nc;1970\n")
		seen, also := looked(t, d, anna, id), looked(t, d, bo, others)
		if err := d.Run(anna, id, seen.Check); err != nil {
			t.Fatal(err)
		}
		<-refreshing
		for what, err := range map[string]error{
			"a look": d.Check(bo, others, intake.Choice{}), "a run": d.Run(bo, others, also.Check), "a rollback": d.CheckRollback(bo, 1),
			"another file": handIn(t, d, anna, id, "maal.csv", "x"), "another upload": handIn(t, d, anna, "", "maal.csv", "x"),
			"to discard": d.Discard(anna, id), "to look again": d.Check(anna, id, intake.Choice{}),
		} {
			if model.CodeOf(err) != model.CodeConflict || !strings.Contains(err.Error(), "Anna Andersen er ved at indlæse filer") {
				t.Errorf("%s: %v", what, err)
			}
		}
		if err := d.Run(anna, id, seen.Check); err != nil {
			t.Errorf("the same again: %v", err)
		}
		if busy := d.State(bo).Busy; busy.By != anna.Name || busy.Mine || busy.Rows != 2 || busy.RowsInAll != 2 || busy.Step != "refresh" {
			t.Errorf("Bo is told %+v", busy)
		}
		if busy := d.State(anna).Busy; !busy.Mine || busy.Task != intake.ImportTask {
			t.Errorf("Anna is told %+v", busy)
		}
		close(goOn)
		if done := settled(t, d, anna).Upload; done.Stage != intake.Done || *done.Result.Import != "1" {
			t.Errorf("%+v %+v", done, done.Failure)
		}
		// What Bo has seen was of the data before.
		if err := d.Run(bo, others, also.Check); err != nil {
			t.Fatal(err)
		}
		if late := settled(t, d, bo).Upload; late.Stage != intake.Failed || late.Failure.Code != model.CodeConflict {
			t.Errorf("%+v", late)
		}
	})
}

func TestAnImportOfAnotherProcessIsWaitedFor(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		d := open(t, storetest.Open(t, url), nil)
		elsewhere, err := storetest.Open(t, url).BeginImport(t.Context(), store.ImportOptions{})
		if err != nil {
			t.Fatal(err)
		}
		id := upload(t, d, anna, citizens)
		if refused := looked(t, d, anna, id); refused.Stage != intake.Failed || !strings.Contains(refused.Failure.Message, "Vent, til den er færdig") {
			t.Errorf("%+v %+v", refused, refused.Failure)
		}
		if err := elsewhere.Close(t.Context()); err != nil {
			t.Fatal(err)
		}
		if seen := looked(t, d, anna, id); seen.Stage != intake.Checked || *seen.Result.Files[0].New != 2 {
			t.Errorf("%+v %+v", seen, seen.Failure)
		}
	})
}

func TestAFailureOfTheServerSaysNothingOfItselfAndLeavesTheDeskFree(t *testing.T) {
	s := storetest.Open(t, "sqlite:"+t.TempDir()+"/kik.db")
	d := open(t, s, func(settings *intake.Settings) { settings.Refresh = func(context.Context) error { panic("secret") } })
	id := upload(t, d, anna, citizens)
	if err := d.Run(anna, id, looked(t, d, anna, id).Check); err != nil {
		t.Fatal(err)
	}
	failed := settled(t, d, anna).Upload
	if failed.Stage != intake.Failed || failed.Failure.Code != model.CodeInternal || strings.Contains(fmt.Sprint(failed.Failure), "secret") {
		t.Errorf("%+v %+v", failed, failed.Failure)
	}
	if again := looked(t, d, anna, id); again.Stage != intake.Checked || again.Result.Changes {
		t.Errorf("it was imported all the same, and a look says so: %+v", again.Result)
	}
}

func TestAChangeOfTheFilesMakesALookWorthNothing(t *testing.T) {
	s := storetest.Open(t, "sqlite:"+t.TempDir()+"/kik.db")
	d := open(t, s, nil)
	id := upload(t, d, anna, citizens)
	seen := looked(t, d, anna, id)
	if err := handIn(t, d, anna, id, "borgere.csv", "borger;foedselsaar\nc;1970\n"); err != nil {
		t.Fatal(err)
	}
	if err := d.Run(anna, id, seen.Check); model.CodeOf(err) != model.CodeConflict {
		t.Errorf("%v", err)
	}
	if err := d.Check(anna, id, intake.Choice{DataThrough: ptr(model.NewDate(2020, 1, 2))}); model.CodeOf(err) != model.CodeValidation {
		t.Errorf("data of tomorrow: %v", err)
	}
	if err := d.Remove(anna, id, d.State(anna).Upload.Files[0].Number); err != nil {
		t.Fatal(err)
	}
	if left := d.State(anna).Upload; left != nil {
		t.Errorf("without files there is still %+v", left)
	}
}

func ptr[T any](v T) *T { return &v }

// A workbook is read at any place, so that its file must be more than a stream.
func TestAWorkbookIsReadWhereItWaits(t *testing.T) {
	var workbook bytes.Buffer
	archive := zip.NewWriter(&workbook)
	const relations, office = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="%s/%s" Target="%s"/></Relationships>`, "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	cell := func(text string) string { return `<c t="inlineStr"><is><t>` + text + `</t></is></c>` }
	for name, content := range map[string]string{
		"_rels/.rels":                fmt.Sprintf(relations, office, "officeDocument", "xl/workbook.xml"),
		"xl/_rels/workbook.xml.rels": fmt.Sprintf(relations, office, "worksheet", "worksheets/sheet1.xml"),
		"xl/workbook.xml":            `<workbook xmlns:r="` + office + `"><sheets><sheet name="Ark1" r:id="r1"/></sheets></workbook>`,
		"xl/worksheets/sheet1.xml":   `<worksheet><sheetData><row>` + cell("borger") + cell("foedselsaar") + `</row><row>` + cell("a") + `<c><v>1980</v></c></row><row>` + cell("b") + cell("nitten") + `</row></sheetData></worksheet>`,
	} {
		part, err := archive.Create(name)
		if err == nil {
			_, err = io.WriteString(part, content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	d := open(t, storetest.Open(t, "sqlite:"+t.TempDir()+"/kik.db"), func(settings *intake.Settings) { settings.Limits.FileBytes, settings.Limits.AllBytes = 1<<20, 1<<20 })
	if err := handIn(t, d, anna, "", "borgere.xlsx", workbook.String()); err != nil {
		t.Fatal(err)
	}
	seen := looked(t, d, anna, d.State(anna).Upload.ID)
	if seen.Result == nil || len(seen.Result.Problems) != 1 || seen.Result.Problems[0].Row != 3 || seen.Result.Problems[0].Column != "foedselsaar" || seen.Result.Files[0].Rows != 1 {
		t.Errorf("%+v %+v %+v", seen, seen.Result, seen.Failure)
	}
}
