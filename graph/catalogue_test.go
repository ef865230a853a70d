package graph_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"kik/graph/auth"
	"kik/graph/store"
	"kik/graph/store/storetest"
)

// Each testdata/catalogue/*.txt tells a story: questions, each after a line
// "== name" and perhaps "# Role: READER", asked one after the other of a fresh
// municipality. The answers, one after the other, stand in a file beside it.
func TestTheCatalogueIsKeptAsWritten(t *testing.T) {
	stories, err := filepath.Glob("testdata/catalogue/*.txt")
	if err != nil || len(stories) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	for _, path := range stories {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, s *store.Store) { tell(t, s, path) })
		})
	}
}

func tell(t *testing.T, s *store.Store, path string) {
	api := openMunicipality(t, s)
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var answers strings.Builder
	for _, scene := range strings.Split(string(text), "== ")[1:] {
		name, query, _ := strings.Cut(scene, "\n")
		answer, _ := ask(t, api, viewerOf(query, auth.Administrator), query)
		fmt.Fprintf(&answers, "== %s\n%s", name, withoutMoments(answer))
	}
	compare(t, strings.TrimSuffix(path, ".txt")+".answers", []byte(answers.String()))
}

var moment = regexp.MustCompile(`"madeAt": "[^"]+"`)

// withoutMoments leaves out what is another one each time.
func withoutMoments(answer []byte) []byte {
	return moment.ReplaceAll(answer, []byte(`"madeAt": "…"`))
}

func TestTheSameRequestTwiceMakesOneIntervention(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		api := openMunicipality(t, s)
		create := func(name string) (code, problem string) {
			query := fmt.Sprintf(`mutation { createIntervention(requestKey: "a key of mine", input: { name: %q, programme: "JOB", from: "2020-03-01" }) { intervention { code } } }`, name)
			answer, _ := ask(t, api, viewerOf(query, auth.Administrator), query)
			var told struct {
				Errors []struct{ Message string }
				Data   *struct {
					CreateIntervention *struct{ Intervention struct{ Code string } }
				}
			}
			if err := json.Unmarshal(answer, &told); err != nil {
				t.Fatal(err)
			}
			if len(told.Errors) > 0 {
				return "", told.Errors[0].Message
			}
			return told.Data.CreateIntervention.Intervention.Code, ""
		}
		codes := make(chan string, 8)
		for range cap(codes) {
			go func() {
				code, problem := create("Nyt job")
				codes <- code + problem
			}()
		}
		for range cap(codes) {
			if got := <-codes; got != "nyt-job" {
				t.Errorf("made %q", got)
			}
		}
		if _, problem := create("Et andet job"); !strings.Contains(problem, "Nøglen er brugt") {
			t.Errorf("the key for something else: %q", problem)
		}
	})
}
