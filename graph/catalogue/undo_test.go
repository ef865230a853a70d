package catalogue_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"kik/graph/catalogue"
	"kik/graph/model"
	"kik/graph/snapshot"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

// keeper is one who knows what the database holds now.
func keeper(t *testing.T, s *store.Store) *catalogue.Keeper {
	t.Helper()
	snapshots := snapshot.NewHolder(s)
	if err := snapshots.Refresh(t.Context()); err != nil {
		t.Fatal(err)
	}
	return &catalogue.Keeper{Store: s, Data: snapshots.Current(), Actor: "a tester", Today: model.NewDate(2018, 9, 1)}
}

func read(t *testing.T, s *store.Store, code string) (state string, version int64) {
	t.Helper()
	found, err := s.InterventionsByCode(t.Context(), []string{code})
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(found[code])
	if err != nil {
		t.Fatal(err)
	}
	return string(text), found[code].Version
}

func maybe[T any](random *rand.Rand, value T) graphql.Omittable[*T] {
	switch random.IntN(4) {
	case 0:
		return graphql.OmittableOf[*T](nil)
	case 1:
		return graphql.OmittableOf(&value)
	}
	return graphql.Omittable[*T]{}
}

// randomInput changes some fields to something or to nothing.
func randomInput(random *rand.Rand) model.InterventionInput {
	names := []string{"DGI", "Arena", "Ny", "Fjerde"}
	input := model.InterventionInput{
		To:                  maybe(random, model.NewDate(2019, 1, 1+random.IntN(300))),
		Places:              maybe(random, random.Int32N(50)),
		AgeFrom:             maybe(random, random.Int32N(30)),
		AgeTo:               maybe(random, 40+random.Int32N(30)),
		ExpectedSelfSupport: maybe(random, float64(random.IntN(1000))/10),
		GoalAfterMonths:     maybe(random, random.Int32N(24)),
		Description:         maybe(random, fmt.Sprintf("Tekst %d", random.IntN(9))),
		Edition:             maybe(random, fmt.Sprint(2015+random.IntN(5))),
		Continues:           maybe(random, "I4"),
		Price:               maybe(random, model.Price{Amount: model.Kroner(random.IntN(1e6)), Unit: model.PricePerWeek}),
		Committee:           maybe(random, fmt.Sprintf("Udvalg %d", random.IntN(3))),
		Decision:            maybe(random, model.DecisionInput{Body: "Byrådet", Date: model.NewDate(2018, 1, 1+random.IntN(300))}),
	}
	if random.IntN(2) == 0 {
		var delivery []model.Delivery
		for _, name := range names {
			if random.IntN(2) == 0 {
				delivery = append(delivery, model.Delivery{Provider: name, Role: model.RolePartner})
			}
		}
		input.Providers = graphql.OmittableOf(delivery)
	}
	return input
}

func TestUndoingTheLatestChangesOneByOneLeadsBackThroughEveryState(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		storetest.Fill(t, s)
		random := rand.New(rand.NewPCG(1, 2))
		k := keeper(t, s)
		var states []string
		var revisions []int64
		for range 40 {
			state, version := read(t, s, "I1")
			change, err := k.Change(t.Context(), "I1", version, randomInput(random))
			if err != nil {
				t.Fatal(err)
			}
			if change.RevisionID != nil {
				states, revisions = append(states, state), append(revisions, *change.RevisionID)
			}
		}
		if len(revisions) < 20 {
			t.Fatalf("only %d changes", len(revisions))
		}
		for at := len(revisions) - 1; at >= 0; at-- {
			if _, err := k.Undo(t.Context(), revisions[at]); err != nil {
				t.Fatalf("undo change %d: %v", at, err)
			}
			if state, _ := read(t, s, "I1"); state != states[at] {
				t.Fatalf("after undoing change %d:\n%s\nwant\n%s", at, state, states[at])
			}
		}
	})
}
