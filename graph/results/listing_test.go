package results_test

import (
	"slices"
	"strings"
	"testing"

	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/model"
	"kik/graph/results"
)

func day(year, month, d int) model.Date {
	return model.NewDate(year, 1, 1).AddMonths(month-1) + model.Date(d-1)
}

func pointer[T any](value T) *T { return &value }

// town has two programmes, four interventions and five citizens, of whom the
// first two are in two interventions.
func town(t *testing.T) *dataset.Dataset {
	t.Helper()
	types := []model.BenefitType{{Code: "kh", Name: "Kontanthjælp", Class: model.ClassTarget, From: day(2010, 1, 1)}}
	b := cohort.NewBuilder(types)
	for id := range int64(5) {
		b.Citizen(model.Citizen{ID: id + 1})
	}
	for id := range int64(4) {
		until := day(2018, 3, 31)
		if id == 3 {
			until = day(2030, 1, 1)
		}
		b.Spell(model.BenefitSpell{CitizenID: id + 1, Benefit: "kh", From: day(2018, 1, 1), To: &until})
	}
	for _, e := range []model.Enrolment{
		{CitizenID: 1, Intervention: "I1", From: day(2018, 2, 1), To: pointer(day(2018, 2, 28))},
		{CitizenID: 1, Intervention: "I2", From: day(2018, 3, 1)},
		{CitizenID: 2, Intervention: "I1", From: day(2018, 2, 1), To: pointer(day(2018, 12, 31))},
		{CitizenID: 2, Intervention: "I4", From: day(2018, 2, 1)},
		{CitizenID: 4, Intervention: "I1", From: day(2018, 2, 1), To: pointer(day(2018, 2, 28)), Outcome: pointer(model.OutcomeBrokenOff)},
		{CitizenID: 5, Intervention: "I4", From: day(2018, 2, 1)},
	} {
		b.Enrolment(e)
	}
	histories, err := b.Build()
	if err != nil {
		t.Fatal(err)
	}
	return dataset.New(dataset.Contents{
		Histories: histories, BenefitTypes: types, DataThrough: pointer(day(2020, 12, 31)),
		Programmes: []model.Programme{
			{Code: "P1", Name: "Strategi 1", BaselineDate: day(2018, 1, 1), TargetBenefits: []string{"kh"}},
			{Code: "P2", Name: "Strategi 2", BaselineDate: day(2018, 6, 1), TargetBenefits: []string{"kh"}},
		},
		TargetGroups: []model.TargetGroup{{Code: "jobparat", Name: "Jobparat"}, {Code: "unge", Name: "Unge"}},
		Interventions: []model.Intervention{
			{Code: "I1", Name: "Ørnen i Aabenraa", Programme: "P1", From: day(2016, 1, 1), To: pointer(day(2018, 6, 30)), Places: pointer(3),
				ExpectedSelfSupport: pointer(model.Decimal(60 * model.DecimalScale)), GoalAfterMonths: 2, Delivery: []model.Delivery{{Provider: "DGI"}, {Provider: "Arena"}}, TargetGroups: []string{"unge", "jobparat"}},
			{Code: "I2", Name: "Abe", Programme: "P1", From: day(2018, 3, 1), GoalAfterMonths: 12, ExpectedSelfSupport: pointer(model.Decimal(10 * model.DecimalScale)), Places: pointer(1)},
			{Code: "I3", Name: "Åben dør", Programme: "P2", From: day(2018, 7, 1), Delivery: []model.Delivery{{Provider: "Arena"}}, TargetGroups: []string{"unge"}, GoalAfterMonths: 12},
			{Code: "I4", Name: "Ålborg", Programme: "P2", From: day(2019, 1, 1), Description: pointer("Potentialer i Aarhus"), GoalAfterMonths: 12},
		},
		Postings: []model.Posting{
			{Voucher: "1", Date: day(2018, 2, 1), Programme: "P1", Intervention: pointer("I1"), Amount: 10_000_00},
			{Voucher: "2", Date: day(2018, 5, 1), Programme: "P1", Intervention: pointer("I1"), Amount: 1_01},
			{Voucher: "3", Date: day(2018, 5, 2), Programme: "P2", Intervention: pointer("I1"), Amount: 5_00},
			{Voucher: "4", Date: day(2018, 5, 1), Programme: "P1", Amount: 7_00},
		},
	})
}

func codesOf(t *testing.T, data *dataset.Dataset, filter *model.InterventionFilter, order model.InterventionOrder, asOf model.Date) []string {
	t.Helper()
	var codes []string
	var after *model.Cursor
	listing := results.List(t.Context(), data, filter, order, asOf)
	for {
		edges, err := listing.Page(after, 1)
		if err != nil {
			t.Fatal(err)
		}
		if len(edges) == 0 {
			break
		}
		codes, after = append(codes, edges[0].Node.Code), &edges[0].Cursor
	}
	if n, err := listing.Count(); err != nil || n != len(codes) {
		t.Errorf("counted %d (%v), listed %v", n, err, codes)
	}
	return codes
}

func TestInterventionsAreFilteredOrderedAndPaged(t *testing.T) {
	byName, byCode, byFrom := model.InterventionOrderFieldName, model.InterventionOrderFieldCode, model.InterventionOrderFieldFrom
	data := town(t)
	for _, c := range []struct {
		name   string
		filter *model.InterventionFilter
		order  model.InterventionOrderField
		desc   bool
		want   string
	}{
		{"by name, in Danish order", nil, byName, false, "I2 I1 I3 I4"},
		{"by name, backwards", nil, byName, true, "I4 I3 I1 I2"},
		{"by code", nil, byCode, false, "I1 I2 I3 I4"},
		{"by first day", nil, byFrom, false, "I1 I2 I3 I4"},
		{"by first day, backwards", nil, byFrom, true, "I4 I3 I2 I1"},
		{"by places, the missing last", nil, model.InterventionOrderFieldPlaces, true, "I1 I2 I4 I3"},
		{"by participants, the programme that begins later last", nil, model.InterventionOrderFieldParticipants, true, "I1 I2 I4 I3"},
		{"by active participants", nil, model.InterventionOrderFieldActive, false, "I1 I2 I3 I4"},
		{"by the share reached", nil, model.InterventionOrderFieldReachedShare, false, "I1 I2 I3 I4"},
		{"by money", nil, model.InterventionOrderFieldSpent, true, "I1 I2 I4 I3"},
		{"by price", nil, model.InterventionOrderFieldPricePerSelfSupporting, false, "I2 I1 I3 I4"},
		{"of programmes", &model.InterventionFilter{Programmes: []string{"P2", "P9"}}, byCode, false, "I3 I4"},
		{"of no programme", &model.InterventionFilter{Programmes: []string{}}, byCode, false, ""},
		{"of one of the target groups", &model.InterventionFilter{TargetGroups: []string{"unge", "jobparat"}}, byCode, false, "I1 I3"},
		{"of a provider", &model.InterventionFilter{Providers: []string{"DGI"}}, byCode, false, "I1"},
		{"running on a last day", &model.InterventionFilter{RunningOn: pointer(day(2018, 6, 30))}, byCode, false, "I1 I2"},
		{"running on a first day", &model.InterventionFilter{RunningOn: pointer(day(2016, 1, 1))}, byCode, false, "I1"},
		{"decided", &model.InterventionFilter{Statuses: []model.InterventionStatus{model.StatusDecided}}, byCode, false, "I3 I4"},
		{"running or ended", &model.InterventionFilter{Statuses: []model.InterventionStatus{model.StatusRunning, model.StatusEnded}}, byCode, false, "I1 I2"},
		{"with free places", &model.InterventionFilter{PlacesFree: pointer(true)}, byCode, false, "I1"},
		{"whether places are free or not", &model.InterventionFilter{PlacesFree: pointer(false)}, byCode, false, "I1 I2 I3 I4"},
		{"below the goal", &model.InterventionFilter{Goals: []model.GoalStanding{model.GoalBelow}}, byCode, false, "I1"},
		{"not yet decided", &model.InterventionFilter{Goals: []model.GoalStanding{model.GoalNotYetDecided, model.GoalNone}}, byCode, false, "I2"},
		{"with words in name, å as aa", &model.InterventionFilter{Text: pointer("ÅBENRÅ  ørn")}, byCode, false, "I1"},
		{"aalborg and ålborg", &model.InterventionFilter{Text: pointer("aalborg")}, byCode, false, "I4"},
		{"with a word in the description", &model.InterventionFilter{Text: pointer("potentiale århus")}, byCode, false, "I4"},
		{"with a provider's name", &model.InterventionFilter{Text: pointer("arena")}, byCode, false, "I1 I3"},
		{"with a word in the code", &model.InterventionFilter{Text: pointer("i2")}, byCode, false, "I2"},
		{"with what a pattern would take for wild", &model.InterventionFilter{Text: pointer("%")}, byCode, false, ""},
		{"all at once", &model.InterventionFilter{Programmes: []string{"P2"}, TargetGroups: []string{"unge"}, Providers: []string{"Arena"}, RunningOn: pointer(day(2020, 1, 1)), Text: pointer("dør")}, byName, false, "I3"},
	} {
		order := model.InterventionOrder{Field: c.order, Direction: model.DirectionAsc}
		if c.desc {
			order.Direction = model.DirectionDesc
		}
		if got := strings.Join(codesOf(t, data, c.filter, order, day(2018, 5, 31)), " "); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestACursorOfAnotherListOrOrderIsRefused(t *testing.T) {
	data := town(t)
	byCode := model.InterventionOrder{Field: model.InterventionOrderFieldCode, Direction: model.DirectionAsc}
	edges, err := results.List(t.Context(), data, nil, byCode, day(2018, 5, 31)).Page(nil, 1)
	if err != nil {
		t.Fatal(err)
	}
	byName := results.List(t.Context(), data, nil, model.InterventionOrder{Field: model.InterventionOrderFieldName}, day(2018, 5, 31))
	for _, cursor := range []model.Cursor{"", "x", "ÅÅ", "bnVsbA", edges[0].Cursor} {
		if _, err := byName.Page(&cursor, 1); model.CodeOf(err) != model.CodeValidation {
			t.Errorf("after %q: %v, want VALIDATION", cursor, err)
		}
	}
}

func TestFacetsCountWhatElseCouldBeChosen(t *testing.T) {
	filter := &model.InterventionFilter{Programmes: []string{"P1"}, Goals: []model.GoalStanding{model.GoalBelow}, TargetGroups: []string{"nobody's"}}
	facets := results.List(t.Context(), town(t), filter, model.InterventionOrder{Field: model.InterventionOrderFieldCode}, day(2018, 5, 31)).Facets()
	for name, facet := range map[string]struct {
		of   func() ([]results.FacetValue, error)
		want []results.FacetValue
	}{
		"target groups": {func() ([]results.FacetValue, error) { return facets.TargetGroups(t.Context()) },
			[]results.FacetValue{{Code: "jobparat", Name: "Jobparat", Count: 1}, {Code: "unge", Name: "Unge", Count: 1}}},
		"programmes": {func() ([]results.FacetValue, error) { return facets.Programmes(t.Context()) },
			[]results.FacetValue{{Code: "P1", Name: "Strategi 1", Chosen: true}}},
		"goals": {func() ([]results.FacetValue, error) { return facets.Goals(t.Context()) },
			[]results.FacetValue{{Code: "BELOW", Name: "Under målet", Chosen: true}}},
	} {
		if got, err := facet.of(); err != nil || !slices.Equal(got, facet.want) {
			t.Errorf("%s: %v (%v), want %v", name, got, err, facet.want)
		}
	}
}

func TestTheSumOfAFacetOfOneValueIsTheListWithoutItsChoice(t *testing.T) {
	data := town(t)
	for _, text := range []string{"", "å", "arena"} {
		listing := results.List(t.Context(), data, &model.InterventionFilter{Programmes: []string{"P1"}, Text: &text}, model.InterventionOrder{Field: model.InterventionOrderFieldCode}, day(2018, 5, 31))
		facet, err := listing.Facets().Programmes(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		sum := 0
		for _, value := range facet {
			sum += value.Count
		}
		if all := len(codesOf(t, data, &model.InterventionFilter{Text: &text}, model.InterventionOrder{Field: model.InterventionOrderFieldCode}, day(2018, 5, 31))); sum != all {
			t.Errorf("%q: the facet counts %d, the list without the choice has %d", text, sum, all)
		}
	}
}

func TestACitizenInTwoInterventionsCountsInEachAndOnceInAll(t *testing.T) {
	listing := results.List(t.Context(), town(t), &model.InterventionFilter{Programmes: []string{"P1"}}, model.InterventionOrder{Field: model.InterventionOrderFieldCode}, day(2018, 5, 31))
	total, err := listing.Total(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if total.Interventions != 2 || total.Participants != 3 || total.Participations != 4 || total.InSeveral != 1 || total.Active != 2 || total.ActiveInSeveral != 0 {
		t.Errorf("%+v", total)
	}
	if !slices.ContainsFunc(total.Notes, func(n model.ReportNote) bool { return n.Code == "CITIZENS_IN_SEVERAL" }) {
		t.Error("the total does not say that citizens may be in several")
	}
	if total.Money.Spent != 10_006_01 || total.Money.Postings != 3 || *total.Money.PerParticipant != 3_335_34 || total.Money.SelfSupporting != 2 || *total.Money.PerSelfSupporting != 5_003_01 {
		t.Errorf("%+v", total.Money)
	}
}

func TestSeveralProgrammesHaveNoStatesTogether(t *testing.T) {
	total, err := results.List(t.Context(), town(t), nil, model.InterventionOrder{Field: model.InterventionOrderFieldCode}, day(2018, 7, 31)).Total(t.Context())
	if err != nil || total.States != nil || total.OutsidePopulation != nil || total.Money.PerSelfSupporting != nil || total.Participants != 4 {
		t.Errorf("%+v (%v)", total, err)
	}
}

func TestAnInterventionOfTwoProvidersStandsWholeInBothGroups(t *testing.T) {
	groups, err := results.List(t.Context(), town(t), nil, model.InterventionOrder{Field: model.InterventionOrderFieldCode}, day(2018, 7, 31)).Groups(t.Context(), results.GroupByProvider)
	if err != nil || len(groups) != 2 {
		t.Fatalf("%v (%v)", groups, err)
	}
	for i, want := range []struct {
		name          string
		interventions int
	}{{"Arena", 2}, {"DGI", 1}} {
		group := groups[i]
		if group.Key.Name != want.name || group.Total.Interventions != want.interventions || group.Total.Participants != 3 || group.Total.Money.Spent != 10_006_01 || !group.Several {
			t.Errorf("%+v %+v", group, group.Total)
		}
	}
}
