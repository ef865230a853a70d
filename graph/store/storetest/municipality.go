package storetest

import (
	"testing"
	"time"

	"kik/graph/model"
	"kik/graph/store"
)

func day(year int, month time.Month, d int) model.Date { return model.NewDate(year, month, d) }

// municipality is what Fill imports, as the importer's files say it.
var municipality = []struct {
	kind model.FileKind
	rows []model.Row
}{
	{model.FileProgrammes, []model.Row{
		{"P2", "Anden strategi", nil, day(2018, 6, 1), nil, day(2018, 2, 1), "uh,kh", ""},
		{"P1", "Første strategi", day(2015, 3, 21), day(2015, 6, 1), day(2018, 5, 31), day(2015, 6, 30), "kh", "unge,aktivitetsparat"},
	}},
	{model.FileBenefitTypes, []model.Row{
		{"kh", "Kontanthjælp", "TARGET", nil, day(2010, 1, 1), nil},
		{"uh", "Uddannelseshjælp", "TARGET", nil, day(2010, 1, 1), day(2019, 12, 31)},
		{"uh", "Uddannelseshjælp", "OTHER_SUPPORT", "RESOURCE_PROGRAMME", day(2020, 1, 1), nil},
	}},
	{model.FileCitizens, []model.Row{
		{"demo-2", int64(1990), "K", "Nord"}, {"demo-1", nil, nil, nil}, {"demo-3", int64(1950), "X", "Nord"},
	}},
	{model.FileBenefitSpells, []model.Row{
		{"demo-1", "uh", day(2018, 1, 1), nil}, {"demo-2", "kh", day(2018, 3, 1), day(2018, 3, 31)}, {"demo-2", "kh", day(2017, 3, 1), day(2018, 12, 31)},
		{"demo-2", "uh", day(2017, 3, 1), day(2017, 3, 1)},
	}},
	{model.FileVisitations, []model.Row{
		{"demo-1", "unge", day(2018, 1, 1), nil}, {"demo-2", "jobparat", day(2016, 1, 1), day(2016, 2, 29)},
	}},
	{model.FileInterventions, []model.Row{
		{"I1", "Ørnen", "P1", "DGI,Arena", "jobparat,unge", day(2016, 1, 1), day(2016, 12, 31), int64(20), model.Decimal(605000), int64(12), "For ledige i Aabenraa"},
		{"I2", "Zebraen", "P2", "", "", day(2018, 6, 1), nil, nil, nil, int64(6), nil},
		{"I3", "Åben dør", "P2", "Arena", "unge", day(2018, 7, 1), nil, nil, nil, int64(12), nil},
		{"I4", "åben dør", "P1", "", "", day(2018, 7, 1), day(2018, 7, 1), nil, nil, int64(12), nil},
	}},
	{model.FileEnrolments, []model.Row{
		{"demo-3", "I1", day(2016, 2, 1), day(2016, 3, 1), "job", day(2016, 4, 1)}, {"demo-1", "I1", day(2016, 2, 1), nil, nil, nil},
		{"demo-2", "I1", day(2016, 1, 1), day(2016, 1, 31), "afbrudt", day(2016, 1, 31)}, {"demo-2", "I2", day(2018, 6, 1), nil, nil, nil},
	}},
	{model.FileBudget, []model.Row{
		{"P1", "Økonomiudvalget", "Løn", int64(2016), nil, model.Kroner(120000050), "2017", "investering"},
		{"P1", "Økonomiudvalget", "Løn", int64(2016), int64(7), model.Kroner(-500), nil, "besparelse"},
	}},
	{model.FilePostings, []model.Row{
		{"b1", day(2016, 7, 1), "P1", "Økonomiudvalget", "Løn", nil, model.Kroner(100001), "Juli"},
		{"b2", day(2016, 7, 2), "P1", "Arbejdsmarkedsudvalget", "Indsatser", "I1", model.Kroner(-1), nil},
	}},
	{model.FileRates, []model.Row{{"kh", day(2016, 1, 1), model.Kroner(950050)}}},
	{model.FileTargets, []model.Row{{"P1", "andel.SELF_SUPPORT", day(2018, 1, 1), model.Decimal(824000)}}},
	{model.FileMunicipalFigures, []model.Row{{"580", "Aabenraa", model.NewMonth(2018, 2), int64(1128)}}},
	{model.FilePublished, []model.Row{
		{"f1", "P1", "population", "cohort=BASELINE,state=ON_BENEFIT", day(2018, 8, 31), "citizens", model.Decimal(11280000), int64(0), model.Decimal(5000), "Rapport", day(2018, 9, 1), "en note", "f2"},
		{"f2", "P1", nil, nil, nil, "citizens", nil, int64(1), nil, "Nyhed", nil, nil, nil},
	}},
}

// DataThrough is the date through which the municipality says that its data are complete.
var DataThrough = day(2018, 12, 31)

// Fill imports a municipality with a little of everything: two programmes, three
// citizens demo-1 to demo-3, four interventions I1 to I4, and all that belongs to them.
func Fill(t *testing.T, s *store.Store) *store.Applied {
	t.Helper()
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
	for file, f := range municipality {
		for i, row := range f.rows {
			if err := run.Stage(t.Context(), f.kind, store.NewPosition(file, i+2), row); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := run.Check(t.Context()); err != nil {
		t.Fatal(err)
	}
	applied, err := run.Apply(t.Context(), store.ImportEntry{StartedAt: time.Now(), Files: "alle", DataThrough: &DataThrough}, false)
	if err != nil {
		t.Fatal(err)
	}
	return applied
}
