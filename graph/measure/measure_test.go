package measure_test

import (
	"context"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"testing"

	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/measure"
	"kik/graph/model"
	"kik/graph/reference"
)

func datasetOf(t *testing.T, data reference.Data) *dataset.Dataset {
	t.Helper()
	builder := cohort.NewBuilder(data.BenefitTypes)
	for _, citizen := range data.Citizens {
		builder.Citizen(citizen.Citizen)
	}
	for _, citizen := range data.Citizens {
		for _, spell := range citizen.Spells {
			builder.Spell(spell)
		}
	}
	for _, citizen := range data.Citizens {
		for _, visitation := range citizen.Visitations {
			builder.Visitation(visitation)
		}
	}
	for _, citizen := range data.Citizens {
		for _, enrolment := range citizen.Enrolments {
			builder.Enrolment(enrolment)
		}
	}
	histories, err := builder.Build()
	if err != nil {
		t.Fatal(err)
	}
	return dataset.New(dataset.Contents{
		Version: 3, Histories: histories, Programmes: []model.Programme{data.Programme}, BenefitTypes: data.BenefitTypes,
		Interventions: interventionsOf(data),
		Rates:         data.Rates, Postings: data.Postings, BudgetLines: data.Budget, Targets: data.Targets,
	})
}

// goalAfterMonths is the same for each of the interventions.
const goalAfterMonths = 4

// interventionsOf returns the interventions that the enrolments of a reference name.
func interventionsOf(data reference.Data) []model.Intervention {
	var interventions []model.Intervention
	for _, code := range []string{"i1", "i2", "i3"} {
		interventions = append(interventions, model.Intervention{
			Code: code, Name: code, Programme: data.Programme.Code, From: data.Programme.BaselineDate, GoalAfterMonths: goalAfterMonths, Stage: model.StagePublished,
		})
	}
	return interventions
}

func TestMeasuresAreThoseOfTheReference(t *testing.T) {
	rng := rand.New(rand.NewPCG(11, 12))
	for range 150 {
		data := reference.Random(rng)
		set := datasetOf(t, data)
		asOf := data.Programme.BaselineDate + model.Date(rng.IntN(300))
		want := reference.Compute(data, asOf)
		compute := func(name string, dims map[string]string) *float64 {
			t.Helper()
			result, err := measure.Evaluate(context.Background(), set, set.Programmes[0], asOf).Compute(name, dims)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if result.Value == nil {
				return nil
			}
			value, _ := result.Value.Float64()
			return &value
		}
		for _, cohort := range model.Cohorts {
			equal(t, compute("population", map[string]string{"cohort": string(cohort)}), float64(want.Population[cohort]))
			for _, state := range model.States {
				equal(t, compute("citizens", map[string]string{"cohort": string(cohort), "state": string(state)}), float64(want.States[cohort][state]))
			}
		}
		equal(t, compute("recipients", nil), float64(want.Recipients))
		equal(t, compute("consumption.actualToDate", nil), want.Total.ActualToDate.Kroner().Float())
		equal(t, compute("consumption.expected", nil), want.Total.ExpectedYearToDate.Kroner().Float())
		equal(t, compute("netGain.expected", nil), want.ExpectedGain.Float())

		months, year := rng.IntN(10), asOf.Year()
		self, observed := reference.SelfSupportAfter(data, asOf, months, &year)
		got := compute("selfSupportAfter", map[string]string{"months": string(rune('0' + months)), "entryYear": asOf.String()[:4]})
		if observed == 0 {
			if got != nil {
				t.Errorf("a share of nobody is %v", *got)
			}
			continue
		}
		equal(t, got, float64(self)*100/float64(observed))
	}
}

func equal(t *testing.T, got *float64, want float64) {
	t.Helper()
	if got == nil || *got-want > 1e-9 || want-*got > 1e-9 {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestFigures(t *testing.T) {
	ctx := context.Background()
	data := reference.Random(rand.New(rand.NewPCG(5, 5)))
	set := datasetOf(t, data)
	programme := set.Programmes[0]
	asOf := programme.BaselineDate + 60

	t.Run("OneForEachValueOfADimensionWithoutAValue", func(t *testing.T) {
		figures, err := measure.Figures(ctx, set, programme, asOf, []string{"citizens"}, []model.DimensionInput{{Name: "cohort"}, {Name: "state"}})
		if err != nil || len(figures) != 8 {
			t.Fatalf("%d figures, %v", len(figures), err)
		}
		for _, figure := range figures {
			if figure.Status != model.FigureValue || figure.DataVersion != 3 || *figure.AsOf != asOf || figure.Unit != "citizens" {
				t.Errorf("%+v", figure)
			}
		}
	})
	t.Run("NothingIsNotZero", func(t *testing.T) {
		category := "NO_SUCH_CATEGORY"
		figures, err := measure.Figures(ctx, set, programme, asOf, []string{"derivedCosts"}, []model.DimensionInput{{Name: "category", Value: &category}})
		if err != nil || figures[0].Status != model.FigureNone || figures[0].Number != nil {
			t.Errorf("%+v, %v", figures, err)
		}
	})

	value := func(text string) *string { return &text }
	for name, question := range map[string]struct {
		asOf    model.Date
		measure string
		dims    []model.DimensionInput
		field   string
	}{
		"ErrUnknownMeasure":       {asOf, "happiness", nil, "measures"},
		"ErrDimensionNotTaken":    {asOf, "recipients", []model.DimensionInput{{Name: "cohort", Value: value("BASELINE")}}, "dimensions"},
		"ErrUnknownValue":         {asOf, "population", []model.DimensionInput{{Name: "cohort", Value: value("baseline")}}, "dimensions"},
		"ErrDimensionRequired":    {asOf, "selfSupportAfter", nil, "dimensions"},
		"ErrDimensionNeedsAValue": {asOf, "selfSupportAfter", []model.DimensionInput{{Name: "months"}}, "dimensions"},
		"ErrDayBeforeTheBaseline": {programme.BaselineDate - 1, "recipients", nil, "asOf"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := measure.Figures(ctx, set, programme, question.asOf, []string{question.measure}, question.dims)
			coded, ok := err.(*model.Error)
			if !ok || coded.Code != model.CodeValidation || coded.Field != question.field {
				t.Errorf("got %#v", err)
			}
		})
	}
}

func TestEveryMeasureSaysWhatItIsInEveryLanguage(t *testing.T) {
	seen := map[string]bool{}
	for _, m := range measure.Catalogue() {
		if m.Unit == "" || !slices.Contains(model.Topics, m.Topic) || seen[m.Name] {
			t.Errorf("%s lacks a unit or a topic, or stands twice", m.Name)
		}
		seen[m.Name] = true
		said := map[string]model.Text{"label": m.Label, "definition": m.Definition, "source": m.Source}
		if m.SignRule != nil {
			said["sign rule"] = *m.SignRule
		}
		for _, d := range m.Dimensions {
			said["dimension "+d.Name] = d.Description
		}
		for what, text := range said {
			for _, language := range model.Languages {
				if text.In(language) == "" {
					t.Errorf("%s: the %s is missing in %s", m.Name, what, language)
				}
			}
		}
		if m.Definition.Danish == m.Definition.English {
			t.Errorf("%s: the definition is not translated", m.Name)
		}
	}
}

// The app names measures; the compiler of the app knows only those of this list.
func TestTheAppKnowsEveryMeasureAndNoOther(t *testing.T) {
	list, err := os.ReadFile("../../frontend/src/shared/explain/measures.ts")
	if err != nil {
		t.Fatal(err)
	}
	var known, want []string
	for _, name := range regexp.MustCompile(`\| '([^']+)'`).FindAllStringSubmatch(string(list), -1) {
		known = append(known, name[1])
	}
	for _, m := range measure.Catalogue() {
		want = append(want, m.Name)
	}
	slices.Sort(known)
	slices.Sort(want)
	if !slices.Equal(known, want) {
		t.Errorf("the app knows\n%v\nand the catalogue has\n%v", known, want)
	}
}
