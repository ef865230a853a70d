package cohort_test

import (
	"reflect"
	"strings"
	"testing"

	"kik/graph/cohort"
	"kik/graph/model"
)

func TestBuilderRefusesRowsThatCannotBe(t *testing.T) {
	target := model.BenefitType{Code: "kontanthjaelp", Class: model.ClassTarget, From: day(t, "2000-01-01")}
	until := day(t, "2018-12-31")
	ended := model.BenefitType{Code: "udgaaet", Class: model.ClassTarget, From: day(t, "2000-01-01"), To: &until}
	before := day(t, "2017-12-31")
	spell := func(citizen int64, benefit, from string) model.BenefitSpell {
		return model.BenefitSpell{CitizenID: citizen, Benefit: benefit, From: day(t, from)}
	}
	year, gender, outcome := 1700, model.Gender("?"), model.Outcome("?")
	for reason, feed := range map[string]func(b *cohort.Builder){
		"comes after id 2":     func(b *cohort.Builder) { b.Citizen(model.Citizen{ID: 2}) },
		"birth year 1700":      func(b *cohort.Builder) { b.Citizen(model.Citizen{ID: 3, BirthYear: &year}) },
		"unknown gender":       func(b *cohort.Builder) { b.Citizen(model.Citizen{ID: 3, Gender: &gender}) },
		"no such citizen":      func(b *cohort.Builder) { b.Spell(spell(3, "kontanthjaelp", "2018-01-01")) },
		"unknown benefit":      func(b *cohort.Builder) { b.Spell(spell(1, "ukendt", "2018-01-01")) },
		"no class on some day": func(b *cohort.Builder) { b.Spell(spell(1, "udgaaet", "2018-01-01")) },
		"the start 1849-12-31": func(b *cohort.Builder) { b.Spell(spell(1, "kontanthjaelp", "1849-12-31")) },
		"before the start": func(b *cohort.Builder) {
			b.Enrolment(model.Enrolment{CitizenID: 1, From: day(t, "2018-01-01"), To: &before})
		},
		"unknown outcome": func(b *cohort.Builder) { b.Enrolment(model.Enrolment{CitizenID: 1, From: before, Outcome: &outcome}) },
		"not in the order of": func(b *cohort.Builder) {
			b.Spell(spell(2, "kontanthjaelp", "2018-01-01"))
			b.Spell(spell(1, "kontanthjaelp", "2018-01-01"))
		},
		"visitation to g":               func(b *cohort.Builder) { b.Visitation(model.Visitation{CitizenID: 0, TargetGroup: "g"}) },
		"enrolment in i from 2017-12-3": func(b *cohort.Builder) { b.Enrolment(model.Enrolment{CitizenID: 9, Intervention: "i", From: before}) },
	} {
		b := cohort.NewBuilder([]model.BenefitType{target, ended})
		b.Citizen(model.Citizen{ID: 1})
		b.Citizen(model.Citizen{ID: 2})
		feed(b)
		b.Citizen(model.Citizen{ID: 0})
		if h, err := b.Build(); err == nil || h != nil || !strings.Contains(err.Error(), reason) {
			t.Errorf("%s: %v", reason, err)
		}
	}
}

func TestBuilderRefusesOtherSupportWithoutCategoryAndUnknownClasses(t *testing.T) {
	for _, row := range []model.BenefitType{{Code: "fleksjob", Class: model.ClassOtherSupport}, {Code: "x", Class: "X"}} {
		if _, err := cohort.NewBuilder([]model.BenefitType{row}).Build(); err == nil || !strings.Contains(err.Error(), row.Code) {
			t.Errorf("%s: %v", row.Code, err)
		}
	}
}

func TestABuilderBuildsOnce(t *testing.T) {
	b := cohort.NewBuilder(nil)
	if _, err := b.Build(); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Build(); err == nil {
		t.Error("a second history came out of one builder")
	}
}

func TestHistoryKnowsItsCitizens(t *testing.T) {
	year, gender, district := 1987, model.Other, "Nord"
	known := cohort.Attributes{BirthYear: &year, Gender: &gender, District: &district}
	b := cohort.NewBuilder([]model.BenefitType{{Code: "kontanthjaelp", Class: model.ClassTarget, From: day(t, "2000-01-01")}})
	b.Grow(cohort.Sizes{Citizens: 9, Spells: 9, Visitations: 9})
	b.Citizen(model.Citizen{ID: 7})
	b.Citizen(model.Citizen{ID: 1 << 40, BirthYear: &year, Gender: &gender, District: &district})
	b.Spell(model.BenefitSpell{CitizenID: 7, Benefit: "kontanthjaelp", From: day(t, "2018-01-01")})
	h, err := b.Build()
	if err != nil {
		t.Fatal(err)
	}
	if h.Citizens() != 2 || h.Spells() != 1 || h.CitizenID(0) != 7 || h.CitizenID(1) != 1<<40 {
		t.Errorf("%d citizens, %d spells, ids %d and %d", h.Citizens(), h.Spells(), h.CitizenID(0), h.CitizenID(1))
	}
	if !reflect.DeepEqual(h.Attributes(0), cohort.Attributes{}) || !reflect.DeepEqual(h.Attributes(1), known) {
		t.Errorf("attributes %v and %v", h.Attributes(0), h.Attributes(1))
	}
}

// An extract may list a citizen's spells in any order.
func TestSpellsOfACitizenComeInAnyOrder(t *testing.T) {
	sorted := newTown(t).citizen("kontanthjaelp 2018-01-01 2018-02-10, sygedagpenge 2018-02-05 2018-02-20, fleksjob 2018-02-18").citizen("job 2018-01-01").ask("2018-02-28")
	mixed := newTown(t).citizen("fleksjob 2018-02-18, kontanthjaelp 2018-01-01 2018-02-10, sygedagpenge 2018-02-05 2018-02-20").citizen("job 2018-01-01").ask("2018-02-28")
	if !reflect.DeepEqual(sorted, mixed) {
		t.Errorf("sorted %+v\nmixed %+v", sorted, mixed)
	}
}
