package cohort_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"kik/graph/cohort"
	"kik/graph/model"
	"kik/graph/reference"
)

func TestBehindACellAreTheCitizensThatItCounts(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		q := cohort.BreakdownQuestion{AsOf: asOf, By: randomDimensions(rng), Division: cohort.Division{Providers: testProviders}}
		h, scope, people := historyOf(t, data), cohort.ScopeOf(data.Programme), reference.People(data, asOf)
		state := model.States[rng.IntN(len(model.States))]
		for _, cell := range breakdown(t, data, q).Cells {
			all, err := h.BehindCell(context.Background(), scope, q, cell.Keys, nil)
			if err != nil {
				t.Fatal(err)
			}
			inState, err := h.BehindCell(context.Background(), scope, q, cell.Keys, &state)
			if err != nil {
				t.Fatal(err)
			}
			if all.Len() != cell.Population || inState.Len() != cell.Citizens[state] {
				t.Errorf("behind %s %d and %d, want %d and %d", nameOf(cell.Keys), all.Len(), inState.Len(), cell.Population, cell.Citizens[state])
			}
			for _, p := range people {
				has := true
				for i, d := range q.By {
					has = has && slices.Contains(valuesOf(d, data, p), nameOf(cell.Keys[i:i+1]))
				}
				if all.Has(p.Citizen) != has || inState.Has(p.Citizen) != (has && p.State == state) {
					t.Errorf("citizen %d behind %s: %v, want %v", p.Citizen, nameOf(cell.Keys), all.Has(p.Citizen), has)
				}
			}
		}
	})
}

func TestBehindAFlowAreTheCitizensThatItCounts(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, to model.Date) {
		q := cohort.FlowQuestion{From: to - model.Date(rng.IntN(200)), To: to, ByBenefit: rng.IntN(2) == 0}
		h, everyone := historyOf(t, data), 0
		for _, cell := range flow(t, data, q).Cells {
			group, err := h.BehindFlow(context.Background(), cohort.ScopeOf(data.Programme), q, cell.From, cell.To)
			if err != nil {
				t.Fatal(err)
			}
			if group.Len() != cell.Citizens {
				t.Errorf("%d citizens behind %d", group.Len(), cell.Citizens)
			}
			everyone += group.Len()
		}
		if want := len(reference.People(data, to)); everyone != want {
			t.Errorf("%d behind all cells, want %d", everyone, want)
		}
	})
}

func TestBehindAMonthsMovesAreTheCitizensThatTheyCount(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		from, _ := randomMonths(rng, data)
		h := historyOf(t, data)
		for _, month := range movement(t, data, cohort.MovementQuestion{AsOf: asOf, From: from, To: from + 12})[0].Months {
			for move, want := range map[cohort.Move]int{
				cohort.MoveNew: month.New, cohort.MoveBack: month.Back, cohort.MoveOut: month.Out,
				cohort.MoveStock: month.Stock, cohort.MoveCameAndWent: month.CameAndWent,
			} {
				group, err := h.BehindMovement(context.Background(), cohort.ScopeOf(data.Programme), asOf, nil, month.Month, move)
				if err != nil || group.Len() != want {
					t.Errorf("%s %s: %v, %v; want %d", month.Month, move, group, err, want)
				}
				for citizen := range h.Citizens() {
					if move == cohort.MoveStock && group.Has(citizen) != inTarget(data, citizen, month.Month.Last()) {
						t.Errorf("citizen %d in the stock of %s: %v", citizen, month.Month, group.Has(citizen))
					}
				}
			}
		}
	})
}

func TestNobodyIsBehindWhatCannotBe(t *testing.T) {
	h := newTown(t).citizen("kontanthjaelp 2018-01-01").history()
	asOf, never := day(t, "2018-03-10"), "ALDRIG"
	q := cohort.BreakdownQuestion{AsOf: asOf, By: []cohort.Dimension{cohort.ByGender}}
	group, err := h.BehindCell(context.Background(), kik2(t), q, []cohort.Key{{Dimension: cohort.ByGender, Code: &never}}, nil)
	if err != nil || group.Len() != 0 {
		t.Errorf("an unknown value: %v, %v", group, err)
	}
	group, err = h.BehindMovement(context.Background(), kik2(t), asOf, nil, asOf.Month(), cohort.MoveStock)
	if err != nil || group.Len() != 0 {
		t.Errorf("a month that has not ended: %v, %v", group, err)
	}
	_, wrongKeys := h.BehindCell(context.Background(), kik2(t), q, []cohort.Key{{Dimension: cohort.ByDistrict}}, nil)
	_, wrongMove := h.BehindMovement(context.Background(), kik2(t), asOf, nil, asOf.Month()-1, "SIDEWAYS")
	for field, err := range map[string]error{"keys": wrongKeys, "move": wrongMove} {
		var coded *model.Error
		if !errors.As(err, &coded) || coded.Field != field {
			t.Errorf("%s: %v", field, err)
		}
	}
}

func TestPagesHoldEveryCitizenOfAGroupOnceInTheOrderOfIDs(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 29))
	for range 60 {
		v := newTown(t)
		size, rare := 1+rng.IntN(300), 1+rng.IntN(100)
		for range size {
			histories := ""
			if rng.IntN(rare) == 0 {
				histories = "kontanthjaelp 2018-01-01"
			}
			v.citizen(histories)
		}
		h := v.history()
		group, err := h.Select(context.Background(), kik2(t), day(t, "2018-03-01"), cohort.Filter{})
		if err != nil {
			t.Fatal(err)
		}
		first := 1 + rng.IntN(40)
		if got := pages(h, pageOf(h, group), first); !slices.Equal(got, members(h, group)) {
			t.Errorf("pages of %d: %v, want %v", first, got, members(h, group))
		}
		if got := pages(h, pageOf(h, nil), first); len(got) != size {
			t.Errorf("%d of %d citizens on all pages", len(got), size)
		}
	}
}

func TestPagesOfThePopulationHoldThoseWhomAFilterWithoutConditionsTakes(t *testing.T) {
	eachRandom(t, func(t *testing.T, rng *rand.Rand, data reference.Data, asOf model.Date) {
		h := historyOf(t, data)
		want := members(h, selected(t, h, data, asOf, cohort.Filter{}))
		population := func(after int64, first int) []int {
			page, err := h.PopulationPage(context.Background(), cohort.ScopeOf(data.Programme), asOf, after, first)
			if err != nil {
				t.Fatal(err)
			}
			return page
		}
		if got := pages(h, population, 1+rng.IntN(9)); !slices.Equal(got, want) {
			t.Errorf("%s: pages of the population hold %v, want %v", asOf, got, want)
		}
	})
}

func TestAPageOfThePopulationGoesOnBeyondThoseThatAWorkerTakesAtATime(t *testing.T) {
	v := newTown(t)
	const size = 9000
	for i := range size {
		histories := ""
		if i%4000 == 1 {
			histories = "kontanthjaelp 2018-01-01"
		}
		v.citizen(histories)
	}
	page, err := v.history().PopulationPage(context.Background(), kik2(t), day(t, "2018-03-01"), -1, 3)
	if want := []int{1, 4001, 8001}; err != nil || !slices.Equal(page, want) {
		t.Errorf("%v %v, want %v", page, err, want)
	}
}

// pageOf asks for pages of a group.
func pageOf(h *cohort.History, group *cohort.Group) func(after int64, first int) []int {
	return func(after int64, first int) []int { return h.Page(group, after, first) }
}

func pages(h *cohort.History, pageOf func(after int64, first int) []int, first int) []int {
	var all []int
	after := int64(-1)
	for {
		page := pageOf(after, first)
		all = append(all, page...)
		if len(page) < first {
			return all
		}
		after = h.CitizenID(page[len(page)-1])
	}
}
