package ingest

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"

	"kik/graph/model"
)

var testKey = []byte("a key that only the tests know")

// collector is a sink that keeps all it is given.
type collector struct {
	rows     []model.Row
	numbers  []int
	problems []model.ImportProblem
	refused  []string
}

func (c *collector) Row(_ model.FileKind, _ string, row int, values model.Row) error {
	c.rows = append(c.rows, values)
	c.numbers = append(c.numbers, row)
	return nil
}

func (c *collector) Problem(p model.ImportProblem) { c.problems = append(c.problems, p) }

func (c *collector) Refused(key string) { c.refused = append(c.refused, key) }

// listing writes the problems one a line, as the golden files have them.
func (c *collector) listing() string {
	var text strings.Builder
	for _, p := range c.problems {
		fmt.Fprintf(&text, "%d | %s | %s | %s\n", p.Row, p.Column, p.Value, p.Message)
	}
	return text.String()
}

func textSource(name, content string) Source {
	return Source{
		Name: name,
		Size: int64(len(content)),
		Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(content)), nil },
	}
}

func readSource(t testing.TB, source Source) (*collector, Summary) {
	t.Helper()
	sink := &collector{}
	summary, err := Read(context.Background(), source, Options{CPRKey: testKey}, sink)
	if err != nil {
		t.Fatalf("Read: %v", err)
	}
	return sink, summary
}

func readText(t testing.TB, content string) (*collector, Summary) {
	t.Helper()
	return readSource(t, textSource("fil.csv", content))
}

// onlyRow returns the values of a file's single row.
func onlyRow(t testing.TB, sink *collector) model.Row {
	t.Helper()
	if len(sink.problems) > 0 {
		t.Fatalf("problems:\n%s", sink.listing())
	}
	if len(sink.rows) != 1 {
		t.Fatalf("%d rows, want 1", len(sink.rows))
	}
	return sink.rows[0]
}

func wantValues(t testing.TB, got model.Row, want ...any) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d values, want %d", len(got), len(want))
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("value %d is %#v, want %#v", i, got[i], want[i])
		}
	}
}

func date(text string) model.Date {
	parsed, err := model.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return parsed
}
