package store_test

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"kik/graph/model"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

func day(year int, month time.Month, d int) model.Date { return model.NewDate(year, month, d) }

func pointer[T any](v T) *T { return &v }

// all reads everything of a snapshot as JSON.
func all(ctx context.Context, r *store.Reading) (string, error) {
	contents := map[string]any{}
	var failure error
	keep := func(name string, rows any, err error) {
		contents[name] = rows
		if err != nil && failure == nil {
			failure = fmt.Errorf("%s: %w", name, err)
		}
	}
	programmes, err := r.Programmes(ctx)
	for i := range programmes {
		programmes[i].ID = 0
	}
	keep("programmes", programmes, err)
	types, err := r.BenefitTypes(ctx)
	for i := range types {
		types[i].ID = 0
	}
	keep("types", types, err)
	categories, err := r.Categories(ctx)
	keep("categories", categories, err)
	groups, err := r.TargetGroups(ctx)
	keep("groups", groups, err)
	interventions, err := r.Interventions(ctx)
	for i := range interventions {
		interventions[i].ID = 0
	}
	keep("interventions", interventions, err)
	rates, err := r.Rates(ctx)
	keep("rates", rates, err)
	lines, err := r.BudgetLines(ctx)
	keep("budget", lines, err)
	postings, err := r.Postings(ctx)
	keep("postings", postings, err)
	targets, err := r.Targets(ctx)
	keep("targets", targets, err)
	municipal, err := r.MunicipalFigures(ctx)
	keep("municipal", municipal, err)
	published, err := r.PublishedFigures(ctx)
	keep("published", published, err)
	var citizens []model.Citizen
	keep("citizens", &citizens, r.Citizens(ctx, func(c model.Citizen) error { citizens = append(citizens, c); return nil }))
	var spells []model.BenefitSpell
	keep("spells", &spells, r.BenefitSpells(ctx, func(s model.BenefitSpell) error { spells = append(spells, s); return nil }))
	var visitations []model.Visitation
	keep("visitations", &visitations, r.Visitations(ctx, func(v model.Visitation) error { visitations = append(visitations, v); return nil }))
	var enrolments []model.Enrolment
	keep("enrolments", &enrolments, r.Enrolments(ctx, func(e model.Enrolment) error { e.ID = 0; enrolments = append(enrolments, e); return nil }))
	text, err := json.MarshalIndent(contents, "", " ")
	if failure == nil {
		failure = err
	}
	return string(text), failure
}

func read(t *testing.T, s *store.Store) string {
	t.Helper()
	var text string
	err := s.Snapshot(t.Context(), func(r *store.Reading) (err error) {
		text, err = all(t.Context(), r)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestASnapshotReadsWhatWasImported(t *testing.T) {
	want, err := json.MarshalIndent(map[string]any{
		"programmes": []model.Programme{
			{Code: "P1", Name: "Første strategi", DecidedOn: pointer(day(2015, 3, 21)), From: day(2015, 6, 1), To: pointer(day(2018, 5, 31)), BaselineDate: day(2015, 6, 30), TargetBenefits: []string{"kh"}, TargetGroups: []string{"unge", "aktivitetsparat"}},
			{Code: "P2", Name: "Anden strategi", From: day(2018, 6, 1), BaselineDate: day(2018, 2, 1), TargetBenefits: []string{"uh", "kh"}},
		},
		"types": []model.BenefitType{
			{Code: "kh", Name: "Kontanthjælp", Class: model.ClassTarget, From: day(2010, 1, 1)},
			{Code: "uh", Name: "Uddannelseshjælp", Class: model.ClassTarget, From: day(2010, 1, 1), To: pointer(day(2019, 12, 31))},
			{Code: "uh", Name: "Uddannelseshjælp", Class: model.ClassOtherSupport, Category: pointer("RESOURCE_PROGRAMME"), From: day(2020, 1, 1)},
		},
		"categories": []model.Named{
			{Code: "CASH_AND_EDUCATION_BENEFIT", Name: "Kontant- og uddannelseshjælp"}, {Code: "EARLY_RETIREMENT_PENSION", Name: "Førtidspension"},
			{Code: "RESOURCE_PROGRAMME", Name: "Ressourceforløb"}, {Code: "UNEMPLOYMENT_ALLOWANCE_AND_FLEX_JOB", Name: "Ledighedsydelse og fleksjob"}},
		"groups": []model.TargetGroup{
			{Version: 1, Code: "aktivitetsparat", Name: "Aktivitetsparat"}, {Version: 1, Code: "integrationsborger", Name: "Integrationsborger"}, {Version: 1, Code: "jobparat", Name: "Jobparat"},
			{Version: 1, Code: "uddannelsesparat", Name: "Uddannelsesparat"}, {Version: 1, Code: "unge", Name: "unge"}},
		"interventions": []model.Intervention{
			{Code: "I1", Version: 1, Stage: model.StagePublished, Name: "Ørnen", Programme: "P1", From: day(2016, 1, 1), To: pointer(day(2016, 12, 31)), Places: pointer(20), ExpectedSelfSupport: pointer(model.Decimal(605000)), GoalAfterMonths: 12, Description: pointer("For ledige i Aabenraa"), Delivery: []model.Delivery{{Provider: "DGI", Role: model.RoleProvider}, {Provider: "Arena", Role: model.RoleProvider}}, TargetGroups: []string{"jobparat", "unge"}},
			{Code: "I2", Version: 1, Stage: model.StagePublished, Name: "Zebraen", Programme: "P2", From: day(2018, 6, 1), GoalAfterMonths: 6},
			{Code: "I3", Version: 1, Stage: model.StagePublished, Name: "Åben dør", Programme: "P2", From: day(2018, 7, 1), GoalAfterMonths: 12, Delivery: []model.Delivery{{Provider: "Arena", Role: model.RoleProvider}}, TargetGroups: []string{"unge"}},
			{Code: "I4", Version: 1, Stage: model.StagePublished, Name: "åben dør", Programme: "P1", From: day(2018, 7, 1), To: pointer(day(2018, 7, 1)), GoalAfterMonths: 12},
		},
		"rates": []model.Rate{{Benefit: "kh", From: day(2016, 1, 1), NetPerMonth: 950050}},
		"budget": []model.BudgetLine{
			{Programme: "P1", Committee: "Økonomiudvalget", Category: "Løn", Year: 2016, Amount: 120000050, PriceLevel: pointer("2017"), Kind: model.Investment},
			{Programme: "P1", Committee: "Økonomiudvalget", Category: "Løn", Year: 2016, Month: pointer(7), Amount: -500, Kind: model.Saving},
		},
		"postings": []model.Posting{
			{Voucher: "b1", Date: day(2016, 7, 1), Programme: "P1", Committee: "Økonomiudvalget", Category: "Løn", Amount: 100001, Text: pointer("Juli")},
			{Voucher: "b2", Date: day(2016, 7, 2), Programme: "P1", Committee: "Arbejdsmarkedsudvalget", Category: "Indsatser", Intervention: pointer("I1"), Amount: -1},
		},
		"targets":   []model.Target{{Programme: "P1", Measure: model.TargetSelfShare, Date: day(2018, 1, 1), Value: 824000}},
		"municipal": []model.MunicipalFigure{{Municipality: "580", Name: "Aabenraa", Month: model.NewMonth(2018, 2), Recipients: 1128}},
		"published": []model.PublishedFigure{
			{Key: "f1", Programme: "P1", Measure: pointer("population"), Dimensions: map[string]string{"cohort": "BASELINE", "state": "ON_BENEFIT"}, AsOf: pointer(day(2018, 8, 31)), Unit: "citizens", Value: pointer(model.Decimal(11280000)), Tolerance: pointer(model.Decimal(5000)), Source: "Rapport", SourceDate: pointer(day(2018, 9, 1)), Note: pointer("en note"), ConflictsWith: pointer("f2")},
			{Key: "f2", Programme: "P1", Dimensions: map[string]string{}, Unit: "citizens", Decimals: 1, Source: "Nyhed"},
		},
		"citizens": []model.Citizen{
			{ID: 1, Pseudonym: "demo-2", BirthYear: pointer(1990), Gender: pointer(model.Female), District: pointer("Nord")}, {ID: 2, Pseudonym: "demo-1"},
			{ID: 3, Pseudonym: "demo-3", BirthYear: pointer(1950), Gender: pointer(model.Other), District: pointer("Nord")}},
		"spells": []model.BenefitSpell{
			{CitizenID: 1, Benefit: "kh", From: day(2017, 3, 1), To: pointer(day(2018, 12, 31))}, {CitizenID: 1, Benefit: "uh", From: day(2017, 3, 1), To: pointer(day(2017, 3, 1))},
			{CitizenID: 1, Benefit: "kh", From: day(2018, 3, 1), To: pointer(day(2018, 3, 31))}, {CitizenID: 2, Benefit: "uh", From: day(2018, 1, 1)}},
		"visitations": []model.Visitation{
			{CitizenID: 1, TargetGroup: "jobparat", From: day(2016, 1, 1), To: pointer(day(2016, 2, 29))}, {CitizenID: 2, TargetGroup: "unge", From: day(2018, 1, 1)}},
		"enrolments": []model.Enrolment{
			{CitizenID: 1, Intervention: "I1", From: day(2016, 1, 1), To: pointer(day(2016, 1, 31)), Outcome: pointer(model.OutcomeBrokenOff), OutcomeDate: pointer(day(2016, 1, 31))},
			{CitizenID: 1, Intervention: "I2", From: day(2018, 6, 1)}, {CitizenID: 2, Intervention: "I1", From: day(2016, 2, 1)},
			{CitizenID: 3, Intervention: "I1", From: day(2016, 2, 1), To: pointer(day(2016, 3, 1)), Outcome: pointer(model.OutcomeJob), OutcomeDate: pointer(day(2016, 4, 1))}},
	}, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		if got := read(t, s); got != string(want) {
			t.Errorf("read\n%s\nwant\n%s", got, want)
		}
	})
}

func TestTheBasisTellsWhatTheDataAre(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		basis := basisOf(t, s)
		if basis.Version != 0 || basis.ChangedAt != nil || basis.DataThrough != nil || basis.Demo || basis.LastImport != nil {
			t.Errorf("of an empty database: %+v", basis)
		}
		contents, err := s.Contents(t.Context())
		if err != nil || !contents.Empty || contents.Demo {
			t.Errorf("an empty database holds %+v (%v)", contents, err)
		}
		before := time.Now().Add(-time.Second)
		applied := storetest.Fill(t, s)
		basis = basisOf(t, s)
		if basis.Version != applied.Version || basis.DataThrough == nil || *basis.DataThrough != day(2018, 12, 31) || !basis.Demo {
			t.Errorf("after an import: %+v", basis)
		}
		if basis.ChangedAt == nil || basis.ChangedAt.Before(before) || basis.ChangedAt.After(time.Now().Add(time.Second)) {
			t.Errorf("changed at %v", basis.ChangedAt)
		}
		if last := basis.LastImport; last == nil || last.ID != applied.ImportID || last.New != 31 || last.Files != "alle" || last.FinishedAt == nil {
			t.Errorf("last import: %+v", last)
		}
		contents, err = s.Contents(t.Context())
		if err != nil || contents.Empty || !contents.Demo {
			t.Errorf("the database holds %+v (%v)", contents, err)
		}
		if version, err := s.Version(t.Context()); err != nil || version != applied.Version {
			t.Errorf("version %d (%v), want %d", version, err, applied.Version)
		}
		if _, err := s.Rollback(t.Context(), applied.ImportID, store.RollbackOptions{Actor: "a tester"}); err != nil {
			t.Fatal(err)
		}
		if basis = basisOf(t, s); basis.Version != applied.Version+1 || basis.DataThrough != nil || basis.Demo || basis.LastImport != nil {
			t.Errorf("after the rollback: %+v", basis)
		}
	})
}

func basisOf(t *testing.T, s *store.Store) store.Basis {
	t.Helper()
	var basis store.Basis
	err := s.Snapshot(t.Context(), func(r *store.Reading) (err error) {
		basis, err = r.Basis(t.Context())
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return basis
}

func TestASnapshotSeesOneMomentWhateverIsImportedMeanwhile(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		err := s.Snapshot(t.Context(), func(r *store.Reading) error {
			before, err := all(t.Context(), r)
			if err != nil {
				return err
			}
			storetest.Fill(t, s)
			after, err := all(t.Context(), r)
			if before != after {
				t.Errorf("the snapshot sees the import:\n%s", after)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestAScanStopsWithTheErrorOfItsCaller(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		full := fmt.Errorf("full")
		seen := 0
		err := s.Snapshot(t.Context(), func(r *store.Reading) error {
			return r.BenefitSpells(t.Context(), func(model.BenefitSpell) error { seen++; return full })
		})
		if seen != 1 || err == nil {
			t.Errorf("%d rows were seen, error %v", seen, err)
		}
	})
}

func TestASnapshotReadsMoreRowsThanOneTextHolds(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		const citizens = 3000
		importHistories(t, s, citizens)
		err := s.Snapshot(t.Context(), func(r *store.Reading) error {
			var ids []int64
			if err := r.Citizens(t.Context(), func(c model.Citizen) error { ids = append(ids, c.ID); return nil }); err != nil {
				return err
			}
			var spells []model.BenefitSpell
			if err := r.BenefitSpells(t.Context(), func(s model.BenefitSpell) error { spells = append(spells, s); return nil }); err != nil {
				return err
			}
			if len(ids) != citizens || len(spells) != 2*citizens {
				t.Fatalf("%d citizens with %d spells", len(ids), len(spells))
			}
			for i, id := range ids {
				first, second := spells[2*i], spells[2*i+1]
				if first.CitizenID != id || *first.To != first.From+model.Date(i%100) || second.CitizenID != id || second.From <= first.From || second.To != nil {
					t.Fatalf("citizen %d (id %d) has the spells %+v to %s and %+v", i, id, first, first.To, second)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

// importHistories imports citizens with two spells each, the first of as many
// days as their number modulo 100, and one more.
func importHistories(t *testing.T, s *store.Store, citizens int) {
	t.Helper()
	run, err := s.BeginImport(t.Context(), store.ImportOptions{Found: func(f store.Finding) { t.Errorf("%+v", f) }})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := run.Close(t.Context()); err != nil {
			t.Error(err)
		}
	}()
	line := 1
	stage := func(kind model.FileKind, row model.Row) {
		line++
		if err := run.Stage(t.Context(), kind, store.NewPosition(0, line), row); err != nil {
			t.Fatal(err)
		}
	}
	stage(model.FileBenefitTypes, model.Row{"kh", "Kontanthjælp", "TARGET", nil, day(2010, 1, 1), nil})
	for i := range citizens {
		pseudonym := fmt.Sprintf("demo-%05d", i)
		stage(model.FileCitizens, model.Row{pseudonym, nil, nil, nil})
		stage(model.FileBenefitSpells, model.Row{pseudonym, "kh", day(2018, 1, 1), day(2018, 1, 1+i%100)})
		stage(model.FileBenefitSpells, model.Row{pseudonym, "kh", day(2019, 1, 1), nil})
	}
	if err := run.Check(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := run.Apply(t.Context(), store.ImportEntry{StartedAt: time.Now(), Files: "mange"}, false); err != nil {
		t.Fatal(err)
	}
}
