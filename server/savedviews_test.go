package main

import (
	"net/http"
	"strconv"
	"strings"
	"testing"

	"kik/graph/auth"
	"kik/graph/store/storetest"
)

func TestPeopleKeepTheirOwnViews(t *testing.T) {
	storetest.EachURL(t, func(t *testing.T, url string) {
		s := storetest.Open(t, url)
		anna, bo := &serving{base: listen(t, s, auth.Reader), client: http.DefaultClient}, &serving{base: listen(t, s, auth.Analyst), client: http.DefaultClient}
		save := func(who *serving, name, address string) (id, code string) {
			answer := who.ask(t, `mutation { saveView(name: "`+name+`", address: "`+address+`") { id name address } }`)
			if code = codeOf(answer); code == "" {
				id = field(t, answer, "data", "saveView", "id").(string)
			}
			return id, code
		}
		names := func(who *serving) string {
			var names []string
			for _, view := range field(t, who.ask(t, `{ savedViews { name } }`), "data", "savedViews").([]any) {
				names = append(names, view.(map[string]any)["name"].(string))
			}
			return strings.Join(names, ",")
		}
		first, _ := save(anna, "  Ålborg  ", "/rapport?strategi=KIK2&dato=2018-08-31")
		save(anna, "Zebra", "/")
		save(anna, "Æble", "/kohorter?a=kohorte:tilgang~alder:25-39")
		if _, code := save(anna, "Zebra", "/udvikling"); code != "CONFLICT" {
			t.Errorf("the same name twice: %s", code)
		}
		save(bo, "Zebra", "/udvikling")
		if got := names(anna); got != "Zebra,Æble,Ålborg" {
			t.Errorf("Anna has %s", got)
		}
		if got := names(bo); got != "Zebra" {
			t.Errorf("Bo has %s", got)
		}
		if code := codeOf(bo.ask(t, `mutation { deleteView(id: "`+first+`") }`)); code != "NOT_FOUND" {
			t.Errorf("Bo deletes Anna's: %s", code)
		}
		if code := codeOf(bo.ask(t, `mutation { renameView(id: "`+first+`", name: "Min") { id } }`)); code != "NOT_FOUND" {
			t.Errorf("Bo renames Anna's: %s", code)
		}
		if code := codeOf(anna.ask(t, `mutation { renameView(id: "`+first+`", name: "Zebra") { id } }`)); code != "CONFLICT" {
			t.Errorf("renamed to a name that is taken: %s", code)
		}
		if code := codeOf(anna.ask(t, `mutation { renameView(id: "`+first+`", name: "Aarhus") { id } }`)); code != "" {
			t.Errorf("renamed: %s", code)
		}
		if code := codeOf(anna.ask(t, `mutation { deleteView(id: "`+first+`") }`)); code != "" || names(anna) != "Zebra,Æble" {
			t.Errorf("deleted: %s, left %s", code, names(anna))
		}
	})
}

func TestAViewLeadsNowhereElse(t *testing.T) {
	s := storetest.Open(t, "sqlite:"+t.TempDir()+"/kik.db")
	anna := &serving{base: listen(t, s, auth.Reader), client: http.DefaultClient}
	for what, c := range map[string]struct{ name, address, field string }{
		"another site":          {"x", "https://example.com/", "address"},
		"another site, cunning": {"x", "//example.com/", "address"},
		"a script":              {"x", "javascript:alert(1)", "address"},
		"no path":               {"x", "rapport", "address"},
		"a way around":          {"x", "/..//example.com", "address"},
		"a double slash within": {"x", "/rapport//example.com", "address"},
		"a backslash":           {"x", `/\\\\example.com`, "address"},
		"much too long":         {"x", "/" + strings.Repeat("a", 4000), "address"},
		"a CPR number":          {"x", "/indsatser?tekst=0101701234", "address"},
		"no name":               {"  ", "/", "name"},
		"a long name":           {strings.Repeat("å", 101), "/", "name"},
		"a name with CPR":       {"Sagen 010170-1234", "/", "name"},
	} {
		answer := anna.ask(t, `mutation { saveView(name: "`+c.name+`", address: "`+c.address+`") { id } }`)
		if code := codeOf(answer); code != "VALIDATION" {
			t.Errorf("%s: %s", what, code)
			continue
		}
		if got := field(t, answer, "errors").([]any)[0].(map[string]any)["extensions"].(map[string]any)["field"]; got != c.field {
			t.Errorf("%s: the field is %v, want %s", what, got, c.field)
		}
	}
}

func TestAnAccountHasRoomForSoManyViews(t *testing.T) {
	s := storetest.Open(t, "sqlite:"+t.TempDir()+"/kik.db")
	anna, bo := &serving{base: listen(t, s, auth.Reader), client: http.DefaultClient}, &serving{base: listen(t, s, auth.Analyst), client: http.DefaultClient}
	save := func(who *serving, name string) map[string]any {
		return who.ask(t, `mutation { saveView(name: "`+name+`", address: "/") { id } }`)
	}
	var last string
	for number := range 200 {
		answer := save(anna, strconv.Itoa(number))
		if code := codeOf(answer); code != "" {
			t.Fatalf("view %d: %s", number+1, code)
		}
		last = field(t, answer, "data", "saveView", "id").(string)
	}
	full := save(anna, "En til")
	if code := codeOf(full); code != "VALIDATION" {
		t.Fatalf("one too many: %q", code)
	}
	if message := field(t, full, "errors").([]any)[0].(map[string]any)["message"].(string); !strings.Contains(message, "Slet en") {
		t.Errorf("one too many is told as %q", message)
	}
	if code := codeOf(save(bo, "En til")); code != "" {
		t.Errorf("another account: %s", code)
	}
	anna.ask(t, `mutation { deleteView(id: "`+last+`") }`)
	if code := codeOf(save(anna, "En til")); code != "" {
		t.Errorf("after one is deleted: %s", code)
	}
}

func TestWhoHasNoAccountHasNoViews(t *testing.T) {
	server := serve(t, nil, "--demo")
	if code := codeOf(server.ask(t, `mutation { saveView(name: "Min", address: "/") { id } }`)); code != "UNAUTHENTICATED" {
		t.Errorf("a guest of the demo saves: %q", code)
	}
	server.signInToDemo(t, auth.Administrator)
	if code := codeOf(server.ask(t, `mutation { saveView(name: "Min", address: "/") { id } }`)); code != "" {
		t.Errorf("who has signed in saves: %q", code)
	}
}
