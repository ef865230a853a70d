package definition_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"kik/graph/definition"
	"kik/graph/model"
)

func TestEveryDefinitionSaysWhatItIsInEveryLanguage(t *testing.T) {
	seen := map[string]bool{}
	for _, d := range definition.All() {
		if d.Name == "" || seen[d.Name] {
			t.Errorf("the definition %q has no name or stands twice", d.Name)
		}
		seen[d.Name] = true
		for _, language := range model.Languages {
			if d.Title.In(language) == "" || !strings.HasSuffix(d.Text.In(language), ".") {
				t.Errorf("%s lacks a title or a whole sentence in %s", d.Name, language)
			}
		}
		if d.Text.Danish == d.Text.English {
			t.Errorf("%s is not translated", d.Name)
		}
	}
}

func TestDefinitionsStandByTopic(t *testing.T) {
	last := -1
	for _, d := range definition.All() {
		place := slices.Index(model.Topics, d.Topic)
		if place < 0 || place < last {
			t.Errorf("%s stands out of the order of the topics, under %s", d.Name, d.Topic)
		}
		last = place
	}
}

func schema(t *testing.T) *ast.Schema {
	t.Helper()
	text, err := os.ReadFile("../../schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	loaded, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	return loaded
}

func TestDefinitionsNameWhatTheSchemaHas(t *testing.T) {
	schema := schema(t)
	for _, d := range definition.All() {
		if len(d.Carriers) == 0 {
			t.Errorf("%s is carried by nothing of the schema", d.Name)
		}
		for _, carrier := range d.Carriers {
			name, member, hasMember := strings.Cut(carrier, ".")
			carried, known := schema.Types[name]
			if !known || hasMember && carried.Fields.ForName(member) == nil && carried.EnumValues.ForName(member) == nil {
				t.Errorf("%s names %s, which the schema does not have", d.Name, carrier)
			}
		}
	}
}

func TestTheTopicsAreThoseOfTheSchemaInItsOrder(t *testing.T) {
	schema := schema(t)
	var topics []model.Topic
	for _, value := range schema.Types["Topic"].EnumValues {
		topics = append(topics, model.Topic(value.Name))
	}
	if !slices.Equal(topics, model.Topics) {
		t.Errorf("the schema has %v, the model %v", topics, model.Topics)
	}
}

// The app explains figures by definitions; the compiler of the app knows only those of this list.
func TestTheAppNamesNoDefinitionThatIsNotThere(t *testing.T) {
	list, err := os.ReadFile("../../frontend/src/shared/explain/definitions.ts")
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile(`\| '([^']+)'`).FindAllStringSubmatch(string(list), -1)
	if len(named) == 0 {
		t.Fatal("the app names none")
	}
	for _, name := range named {
		if !slices.ContainsFunc(definition.All(), func(d model.Definition) bool { return d.Name == name[1] }) {
			t.Errorf("the app names %q, which is not defined", name[1])
		}
	}
}
