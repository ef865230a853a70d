package store_test

import (
	"encoding/json"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"kik/graph/model"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

func keyOf(code string) model.EntryKey {
	return model.EntryKey{Kind: model.EntryIntervention, Code: code}
}

func intervention(t *testing.T, s *store.Store, code string) *model.Intervention {
	t.Helper()
	found, err := s.InterventionsByCode(t.Context(), []string{code})
	if err != nil {
		t.Fatal(err)
	}
	return found[code]
}

// changed returns the change of an intervention as it is now.
func changed(before *model.Intervention, request string, change func(*model.Intervention)) store.Change[model.Intervention] {
	after := *before
	change(&after)
	return store.Change[model.Intervention]{
		Key: keyOf(before.Code), Before: before, After: &after, Version: before.Version,
		Action: model.ActionChanged, Actor: "a tester", RequestKey: request, RequestHash: "what was asked for",
	}
}

func asJSON(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestAChangeByHandIsWrittenWholeAndLeavesARevision(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		before := intervention(t, s, "I1")
		dataBefore, err := s.Version(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		change := changed(before, "r1", func(i *model.Intervention) {
			i.Name, i.Places, i.To, i.Stage = "Ørnene", pointer(25), nil, model.StageArchived
			i.AgeFrom, i.AgeTo, i.Edition, i.Continues = pointer(25), pointer(60), pointer("2018"), pointer("I4")
			i.PriceAmount, i.PriceUnit = pointer(model.Kroner(1250050)), pointer(model.PricePerWeek)
			i.Committee, i.DecisionBody, i.DecisionDate, i.DecisionLink = pointer("Arbejdsmarkedsudvalget"), pointer("Byrådet"), pointer(day(2015, 5, 5)), pointer("https://example.dk/sag/1")
			i.Delivery = []model.Delivery{{Provider: "Lehman & Partners", Role: model.RoleProvider}, {Provider: "DGI", Role: model.RolePartner}}
			i.TargetGroups = []string{"unge"}
		})
		id, err := s.ChangeIntervention(t.Context(), change)
		if err != nil {
			t.Fatal(err)
		}
		want := *change.After
		want.Version = before.Version + 1
		if got := intervention(t, s, "I1"); asJSON(t, got) != asJSON(t, want) || got.Version != want.Version || got.ID != before.ID {
			t.Errorf("read %+v, want %+v", got, want)
		}
		revision, err := s.Revision(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		if revision.Key != keyOf("I1") || revision.Version != want.Version || revision.Actor != "a tester" || time.Since(revision.MadeAt) > time.Minute ||
			string(revision.Before) != asJSON(t, before) || string(revision.After) != asJSON(t, want) {
			t.Errorf("the revision is %+v", revision)
		}
		if dataAfter, err := s.Version(t.Context()); err != nil || dataAfter != dataBefore+1 {
			t.Errorf("the data version went from %d to %d (%v)", dataBefore, dataAfter, err)
		}
		if again, hash, err := s.RevisionByRequest(t.Context(), "r1"); err != nil || again.ID != id || hash != "what was asked for" {
			t.Errorf("by request: %+v, %q, %v", again, hash, err)
		}
	})
}

func TestAChangeFromAnOldVersionIsStaleAndChangesNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		before := intervention(t, s, "I1")
		if _, err := s.ChangeIntervention(t.Context(), changed(before, "r1", func(i *model.Intervention) { i.Name = "First" })); err != nil {
			t.Fatal(err)
		}
		if _, err := s.ChangeIntervention(t.Context(), changed(before, "r2", func(i *model.Intervention) { i.Name = "Second" })); !errors.Is(err, store.ErrStale) {
			t.Errorf("%v, want ErrStale", err)
		}
		if got := intervention(t, s, "I1"); got.Name != "First" || got.Version != before.Version+1 {
			t.Errorf("%+v", got)
		}
	})
}

func TestAnInterventionIsMadeOnceAndGoesOnlyWhenNothingNamesIt(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		fresh := &model.Intervention{Code: "I9", Name: "Ny", Programme: "P1", From: day(2018, 1, 1), GoalAfterMonths: 12, Stage: model.StageDraft}
		make9 := store.Change[model.Intervention]{Key: keyOf("I9"), After: fresh, Action: model.ActionCreated, RequestKey: "r1"}
		if _, err := s.ChangeIntervention(t.Context(), make9); err != nil {
			t.Fatal(err)
		}
		make9.RequestKey = "r2"
		if _, err := s.ChangeIntervention(t.Context(), make9); !errors.Is(err, store.ErrExists) {
			t.Errorf("made twice: %v, want ErrExists", err)
		}
		remove := func(code, request string) error {
			before := intervention(t, s, code)
			_, err := s.ChangeIntervention(t.Context(), store.Change[model.Intervention]{
				Key: keyOf(code), Before: before, Version: before.Version, Action: model.ActionUndone, RequestKey: request,
			})
			return err
		}
		if err := remove("I9", "r3"); err != nil {
			t.Fatal(err)
		}
		if intervention(t, s, "I9") != nil {
			t.Error("it is still there")
		}
		if err := remove("I1", "r4"); !errors.Is(err, store.ErrNamed) {
			t.Errorf("one with enrolments: %v, want ErrNamed", err)
		}
		if _, err := s.ChangeIntervention(t.Context(), changed(intervention(t, s, "I1"), "r6", func(i *model.Intervention) { i.Stage = model.StageDraft })); !errors.Is(err, store.ErrNamed) {
			t.Errorf("one with enrolments becomes a draft: %v, want ErrNamed", err)
		}
		make9.RequestKey = "r5"
		if _, err := s.ChangeIntervention(t.Context(), make9); err != nil {
			t.Fatal(err)
		}
		if again := intervention(t, s, "I9"); again.Version != 3 {
			t.Errorf("made again it has version %d, want 3: a version never comes back", again.Version)
		}
	})
}

func TestAnImportIsNotRolledBackOverWhatWasWrittenByHand(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		before := intervention(t, s, "I2")
		if _, err := s.ChangeIntervention(t.Context(), changed(before, "r1", func(i *model.Intervention) { i.Name = "By hand" })); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Rollback(t.Context(), 1, store.RollbackOptions{Actor: "a tester"}); model.CodeOf(err) != model.CodeConflict {
			t.Errorf("%v, want CONFLICT", err)
		}
		if got := intervention(t, s, "I2"); got.Name != "By hand" {
			t.Errorf("%+v", got)
		}
	})
}

func TestImportsLeaveRevisionsOfWhatTheyChangeAndKeepWhatIsWrittenByHand(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		revisions, err := s.RevisionsOf(t.Context(), model.EntryIntervention, []string{"I1", "I2", "I3", "I4"})
		if err != nil {
			t.Fatal(err)
		}
		for _, code := range []string{"I1", "I2", "I3", "I4"} {
			if of := revisions[code]; len(of) != 1 || of[0].Action != model.ActionImported || of[0].Before != nil || of[0].ImportID == nil || of[0].Version != 1 {
				t.Errorf("%s: %+v", code, of)
			}
		}
		before := intervention(t, s, "I2")
		if _, err := s.ChangeIntervention(t.Context(), changed(before, "r1", func(i *model.Intervention) {
			i.Committee, i.Delivery = pointer("Udvalget"), []model.Delivery{{Provider: "DGI", Role: model.RolePartner}}
		})); err != nil {
			t.Fatal(err)
		}
		run, err := s.BeginImport(t.Context(), store.ImportOptions{Found: func(f store.Finding) { t.Errorf("%+v", f) }})
		if err != nil {
			t.Fatal(err)
		}
		row := model.Row{"I2", "Zebraerne", "P2", "DGI", "", day(2018, 6, 1), nil, nil, nil, int64(6), nil}
		if err := run.Stage(t.Context(), model.FileInterventions, store.NewPosition(0, 2), row); err != nil {
			t.Fatal(err)
		}
		if err := run.Check(t.Context()); err != nil {
			t.Fatal(err)
		}
		applied, err := run.Apply(t.Context(), store.ImportEntry{StartedAt: time.Now(), Files: "indsatser.csv", Actor: "an importer"}, false)
		if err != nil {
			t.Fatal(err)
		}
		if err := run.Close(t.Context()); err != nil {
			t.Fatal(err)
		}
		after := intervention(t, s, "I2")
		if after.Name != "Zebraerne" || *after.Committee != "Udvalget" || after.Delivery[0].Role != model.RolePartner || after.Version != 3 {
			t.Errorf("after the import: %+v", after)
		}
		if _, err := s.Rollback(t.Context(), applied.ImportID, store.RollbackOptions{Actor: "someone"}); err != nil {
			t.Fatal(err)
		}
		back := intervention(t, s, "I2")
		if back.Name != before.Name || *back.Committee != "Udvalget" || back.Delivery[0].Role != model.RolePartner || back.Version != 4 {
			t.Errorf("after its rollback: %+v", back)
		}
		revisions, err = s.RevisionsOf(t.Context(), model.EntryIntervention, []string{"I2"})
		if err != nil {
			t.Fatal(err)
		}
		var actions []model.RevisionAction
		var actors []string
		for _, revision := range revisions["I2"] {
			actions, actors = append(actions, revision.Action), append(actors, revision.Actor)
		}
		if !slices.Equal(actions, []model.RevisionAction{model.ActionRolledBack, model.ActionImported, model.ActionChanged, model.ActionImported}) {
			t.Errorf("the revisions are %v by %v", actions, actors)
		}
		if actors[0] != "someone" || actors[1] != "an importer" {
			t.Errorf("made by %v", actors)
		}
	})
}

func TestRowsThatNameADraftAreReported(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		before := intervention(t, s, "I4")
		if _, err := s.ChangeIntervention(t.Context(), changed(before, "r1", func(i *model.Intervention) { i.Stage = model.StageDraft })); err != nil {
			t.Fatal(err)
		}
		var found []store.Finding
		run, err := s.BeginImport(t.Context(), store.ImportOptions{Found: func(f store.Finding) { found = append(found, f) }})
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = run.Close(t.Context()) }()
		row := model.Row{"I4", "Åben dør", "P1", "", "", day(2018, 7, 1), nil, nil, nil, int64(12), nil}
		if err := run.Stage(t.Context(), model.FileInterventions, store.NewPosition(0, 7), row); err != nil {
			t.Fatal(err)
		}
		if err := run.Check(t.Context()); err != nil {
			t.Fatal(err)
		}
		if len(found) != 1 || found[0].Reason != store.NamesDraft || found[0].Position.Row() != 7 || found[0].Value != "I4" {
			t.Errorf("%+v", found)
		}
	})
}

func TestAnInterventionThatBecomesADraftWhileFilesAreReadStopsThem(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		run, err := s.BeginImport(t.Context(), store.ImportOptions{Found: func(f store.Finding) { t.Errorf("%+v", f) }})
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = run.Close(t.Context()) }()
		if err := run.Stage(t.Context(), model.FileEnrolments, store.NewPosition(0, 2), model.Row{"demo-1", "I3", day(2018, 8, 1), nil, nil, nil}); err != nil {
			t.Fatal(err)
		}
		if err := run.Check(t.Context()); err != nil {
			t.Fatal(err)
		}
		if _, err := s.ChangeIntervention(t.Context(), changed(intervention(t, s, "I3"), "r1", func(i *model.Intervention) { i.Stage = model.StageDraft })); err != nil {
			t.Fatal(err)
		}
		if _, err := run.Apply(t.Context(), store.ImportEntry{StartedAt: time.Now(), Files: "forloeb.csv"}, false); model.CodeOf(err) != model.CodeConflict {
			t.Errorf("%v, want CONFLICT", err)
		}
	})
}

func TestOfManyChangesAtOnceOneWinsAndTheOthersAreTold(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		before := intervention(t, s, "I1")
		const many = 12
		errs := make([]error, many)
		var everyone sync.WaitGroup
		for n := range many {
			everyone.Go(func() {
				_, errs[n] = s.ChangeIntervention(t.Context(), changed(before, string(rune('a'+n)), func(i *model.Intervention) {
					i.Places = pointer(100 + n)
					i.Delivery = []model.Delivery{{Provider: string(rune('A' + n)), Role: model.RoleProvider}, {Provider: string(rune('A' + (n+1)%many)), Role: model.RoleProvider}}
				}))
			})
		}
		everyone.Wait()
		winner := -1
		for n, err := range errs {
			switch {
			case err == nil && winner >= 0:
				t.Errorf("both %d and %d were written", winner, n)
			case err == nil:
				winner = n
			case !errors.Is(err, store.ErrStale):
				t.Errorf("change %d: %v, want ErrStale", n, err)
			}
		}
		if winner < 0 {
			t.Fatal("nobody was written")
		}
		got := intervention(t, s, "I1")
		if *got.Places != 100+winner || got.Delivery[0].Provider != string(rune('A'+winner)) || got.Version != before.Version+1 {
			t.Errorf("%d won, but there is %+v", winner, got)
		}
	})
}
