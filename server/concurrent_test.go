package main

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"kik/graph/auth"
	"kik/graph/store/storetest"
)

// save is what came of one save of an intervention.
type save struct {
	by       string
	version  float64 // that it made; zero: it was refused
	conflict map[string]any
}

// Two administrators save the same intervention at once, again and again, while
// others keep reading reports and changing other interventions.
func TestOfTwoWhoSaveAtOnceOneIsToldAndNothingIsLost(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		environment := []string{"KIK_DATABASE=" + url, "KIK_USER=Anna"}
		if out, err := command(t.Context(), t, environment, "migrate").CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		s := serve(t, environment, "--demo")
		s.signInToDemo(t, auth.Administrator)
		const code, rounds = "potentialejaegerne", 12
		version := s.versionOf(t, code)
		stop := s.underLoad(t)
		var won []save
		for round := range rounds {
			saves := s.saveAtOnce(t, code, version, fmt.Sprint(round))
			for _, one := range saves {
				if one.version != 0 {
					won = append(won, one)
				} else if told := one.conflict; told["code"] != "CONFLICT" || told["currentVersion"] != version+1 || len(told["changes"].([]any)) != 1 {
					t.Errorf("round %d: %s was told %v", round, one.by, told)
				}
			}
			if len(won) != round+1 {
				t.Fatalf("round %d: %+v", round, saves)
			}
			version++
			if won[round].version != version {
				t.Fatalf("round %d made version %v, want %v", round, won[round].version, version)
			}
			s.expectWhole(t, code, won[round].by)
		}
		stop()
		history := s.ask(t, fmt.Sprintf(`{ intervention(code: %q) { revisions { version actor changes { field after } } } }`, code))
		revisions := field(t, history, "data", "intervention", "revisions").([]any)
		if len(revisions) != rounds+1 { // and the import
			t.Errorf("%d revisions of %d saves", len(revisions), rounds)
		}
	})
}

func field(t *testing.T, answer map[string]any, path ...string) any {
	t.Helper()
	var at any = answer
	for _, name := range path {
		object, ok := at.(map[string]any)
		if !ok {
			t.Fatalf("there is no %v in %v", path, answer)
		}
		at = object[name]
	}
	return at
}

func (s *serving) versionOf(t *testing.T, code string) float64 {
	t.Helper()
	return field(t, s.ask(t, fmt.Sprintf(`{ intervention(code: %q) { version } }`, code)), "data", "intervention", "version").(float64)
}

// saveAtOnce lets two save from the same version; each writes its name into three fields.
func (s *serving) saveAtOnce(t *testing.T, code string, version float64, round string) []save {
	t.Helper()
	saves := []save{{by: "anna " + round}, {by: "bo " + round}}
	var both sync.WaitGroup
	start := make(chan struct{})
	for i := range saves {
		both.Go(func() {
			<-start
			answer := s.ask(t, fmt.Sprintf(`mutation { changeIntervention(code: %q, version: %v, input: { description: %[3]q, committee: %[3]q, providers: [{ name: %[3]q }, { name: "DGI", role: PARTNER }] }) { intervention { version } } }`,
				code, version, saves[i].by))
			if errors, refused := answer["errors"].([]any); refused {
				saves[i].conflict = errors[0].(map[string]any)["extensions"].(map[string]any)
				return
			}
			saves[i].version = field(t, answer, "data", "changeIntervention", "intervention", "version").(float64)
		})
	}
	close(start)
	both.Wait()
	return saves
}

// expectWhole reads that all that one has saved stands there.
func (s *serving) expectWhole(t *testing.T, code, by string) {
	t.Helper()
	answer := s.ask(t, fmt.Sprintf(`{ intervention(code: %q) { description committee providers } }`, code))
	got := fmt.Sprint(field(t, answer, "data", "intervention"))
	if want := fmt.Sprint(map[string]any{"description": by, "committee": by, "providers": []any{by, "DGI"}}); got != want {
		t.Errorf("%s was told that all is saved, but there is %s", by, got)
	}
}

// underLoad keeps reading the report and changing other interventions until it is stopped.
func (s *serving) underLoad(t *testing.T) (stop func()) {
	t.Helper()
	stopped := make(chan struct{})
	var busy sync.WaitGroup
	again := func(work func(n int)) {
		busy.Go(func() {
			for n := 0; ; n++ {
				select {
				case <-stopped:
					return
				default:
					work(n)
				}
			}
		})
	}
	for range 2 {
		again(func(int) {
			if answer := s.ask(t, `{ programme(code: "KIK2") { report(asOf: "2018-08-31") { economy { netGain } } } interventions { totalCount } }`); answer["errors"] != nil {
				t.Errorf("a report meanwhile: %v", answer["errors"])
			}
		})
	}
	for _, code := range []string{"digital-start", "koekken-og-service"} {
		version := s.versionOf(t, code)
		again(func(n int) {
			answer := s.ask(t, fmt.Sprintf(`mutation { changeIntervention(code: %q, version: %v, input: { places: %d, providers: [{ name: "P%d" }, { name: "P%d" }] }) { intervention { version } } }`, code, version, 100+n, n%3, (n+1)%3))
			if answer["errors"] != nil {
				t.Errorf("another intervention meanwhile: %v", answer["errors"])
				time.Sleep(100 * time.Millisecond)
				return
			}
			version = field(t, answer, "data", "changeIntervention", "intervention", "version").(float64)
		})
	}
	return func() {
		close(stopped)
		busy.Wait()
	}
}
