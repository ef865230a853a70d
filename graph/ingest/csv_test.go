package ingest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"kik/graph/model"
)

func TestEveryStatedFormOfCSVGivesTheSameRow(t *testing.T) {
	forms := map[string]string{
		"semicolon":             "borger;ydelse;fra;til\nB1;kontanthjaelp;2018-02-01;2018-08-31\n",
		"comma":                 "borger,ydelse,fra,til\nB1,kontanthjaelp,2018-02-01,2018-08-31\n",
		"tab":                   "borger\tydelse\tfra\ttil\nB1\tkontanthjaelp\t2018-02-01\t2018-08-31\n",
		"Danish dates":          "borger;ydelse;fra;til\nB1;kontanthjaelp;01-02-2018;31-08-2018\n",
		"byte order mark":       "\xEF\xBB\xBFborger;ydelse;fra;til\nB1;kontanthjaelp;2018-02-01;2018-08-31\n",
		"mark before quotes":    "\xEF\xBB\xBF\"borger\";ydelse;fra;til\nB1;kontanthjaelp;2018-02-01;2018-08-31\n",
		"CRLF":                  "borger;ydelse;fra;til\r\nB1;kontanthjaelp;2018-02-01;2018-08-31\r\n",
		"no line end":           "borger;ydelse;fra;til\nB1;kontanthjaelp;2018-02-01;2018-08-31",
		"empty lines at end":    "borger;ydelse;fra;til\nB1;kontanthjaelp;2018-02-01;2018-08-31\n\n \n;;;\n",
		"empty lines first":     "\r\n\nborger;ydelse;fra;til\nB1;kontanthjaelp;2018-02-01;2018-08-31\n",
		"quoted":                "\"borger\";\"ydelse\";\"fra\";\"til\"\n\"B1\";\"kontanthjaelp\";\"2018-02-01\";\"2018-08-31\"\n",
		"spaces and upper case": " BORGER ; Ydelse;fra ;TIL\n B1 ;kontanthjaelp ; 2018-02-01;2018-08-31 \n",
		"other order":           "til;fra;borger;ydelse\n2018-08-31;2018-02-01;B1;kontanthjaelp\n",
		"trailing delimiter":    "borger;ydelse;fra;til;\nB1;kontanthjaelp;2018-02-01;2018-08-31;\n",
	}
	for name, content := range forms {
		t.Run(name, func(t *testing.T) {
			sink, summary := readText(t, content)
			wantValues(t, onlyRow(t, sink), "B1", "kontanthjaelp", date("2018-02-01"), date("2018-08-31"))
			if summary.Kind != model.FileBenefitSpells || summary.Rows != 1 || len(summary.Warnings) > 0 {
				t.Errorf("summary %+v", summary)
			}
		})
	}
}

func TestLettersAreReadInBothCharsets(t *testing.T) {
	const header = "borger;distrikt\n"
	forms := map[string]string{
		"UTF-8":                 header + "B1;Rødekro Ærø Å\n",
		"Windows-1252":          header + "B1;R\xF8dekro \xC6r\xF8 \xC5\n",
		"UTF-8 decomposed":      header + "B1;Rødekro Ærø A\u030A\n",
		"UTF-8 with mark":       "\xEF\xBB\xBF" + header + "B1;Rødekro Ærø Å\n",
		"Windows-1252 and CRLF": "borger;distrikt\r\nB1;R\xF8dekro \xC6r\xF8 \xC5\r\n",
	}
	for name, content := range forms {
		t.Run(name, func(t *testing.T) {
			sink, _ := readText(t, content)
			wantValues(t, onlyRow(t, sink), "B1", nil, nil, "Rødekro Ærø Å")
		})
	}
}

func TestWindows1252IsFoundLateInALargeFile(t *testing.T) {
	var content strings.Builder
	content.WriteString("borger;distrikt\n")
	for i := range 50_000 {
		fmt.Fprintf(&content, "B%d;Aabenraa\n", i)
	}
	content.WriteString("sidst;R\xF8dekro \x80\n")
	sink, _ := readText(t, content.String())
	if len(sink.problems) > 0 {
		t.Fatal(sink.listing())
	}
	wantValues(t, sink.rows[len(sink.rows)-1], "sidst", nil, nil, "Rødekro €")
}

func TestLettersSplitBetweenTwoReadsStayWhole(t *testing.T) {
	for shift := range 8 {
		content := "borger;distrikt\n" + strings.Repeat("B;"+strings.Repeat("ø", 200)+"\n", 200)
		content = strings.Replace(content, "B;", strings.Repeat("B", shift+1)+";", 1)
		sink, _ := readText(t, content)
		for _, row := range sink.rows {
			if row[3] != strings.Repeat("ø", 200) {
				t.Fatalf("shift %d: %q", shift, row[3])
			}
		}
		if len(sink.rows) != 200 {
			t.Fatalf("shift %d: %d rows\n%s", shift, len(sink.rows), sink.listing())
		}
	}
}

func TestAFileThatMixesCharsetsIsAProblemAndNoGuess(t *testing.T) {
	for name, content := range map[string]string{
		"UTF-8 first":        "borger;distrikt\nB1;Rødekro\nB2;R\xF8dekro\n",
		"Windows-1252 first": "borger;distrikt\nB1;R\xF8dekro\nB2;Rødekro\n",
	} {
		t.Run(name, func(t *testing.T) {
			sink, _ := readText(t, content)
			if len(sink.problems) != 1 || sink.problems[0].Message != msgMixedCharsets {
				t.Errorf("problems:\n%s", sink.listing())
			}
		})
	}
}

func TestFilesThatAreNoTextAreNamed(t *testing.T) {
	for name, test := range map[string]struct{ content, message string }{
		"empty":               {"", msgEmptyFile},
		"only a mark":         {"\xEF\xBB\xBF", msgEmptyFile},
		"only empty lines":    {"\n\r\n;;\n", msgEmptyFile},
		"UTF-16 LE":           {"\xFF\xFEb\x00o\x00", msgUTF16},
		"UTF-16 BE":           {"\xFE\xFF\x00b\x00o", msgUTF16},
		"UTF-16 without mark": {"b\x00o\x00r\x00", msgNotText},
		"old Excel":           {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", msgOldExcel},
		"zip without workbook": {
			"PK\x03\x04 and no more", msgBrokenWorkbook},
		"no UTF-8 in spite of the mark": {"\xEF\xBB\xBFborger;distrikt\nB1;R\xF8dekro\n", msgNotUTF8},
		"old Mac line ends":             {"borger;distrikt\rB1;Aabenraa\r", msgCarriageReturn},
	} {
		t.Run(name, func(t *testing.T) {
			sink, _ := readText(t, test.content)
			if len(sink.problems) != 1 || sink.problems[0].Message != test.message {
				t.Errorf("problems:\n%s", sink.listing())
			}
		})
	}
}

func TestRowNumbersAreThoseOfASpreadsheet(t *testing.T) {
	const header = "bilag;dato;strategi;udvalg;kategori;beloeb;tekst\n"
	const row = "%s;2018-02-01;KIK2;U;K;1;%s\n"
	content := header + // 1
		"\n" + // 2
		fmt.Sprintf(row, "a", "\"to\nlinjer\r\nog en til\"") + // 3
		"\n\n" + // 4, 5
		fmt.Sprintf(row, "b", "en") + // 6
		";;;;;;\n" + // 7
		fmt.Sprintf(row, "\"c\nd\"", "x") + // 8: a key with a line break
		fmt.Sprintf(row, "e\"f", "x") + // 9: a bare quote
		fmt.Sprintf(row, "g", "sidst") // 10
	sink, _ := readText(t, content)
	if want := []int{3, 6, 10}; !slices.Equal(sink.numbers, want) {
		t.Errorf("rows %v, want %v", sink.numbers, want)
	}
	if got := sink.rows[0][7]; got != "to\nlinjer\nog en til" {
		t.Errorf("text %q", got)
	}
	var problems []int
	for _, p := range sink.problems {
		problems = append(problems, p.Row)
	}
	if want := []int{8, 9}; !slices.Equal(problems, want) {
		t.Errorf("problems in rows %v, want %v\n%s", problems, want, sink.listing())
	}
}

func TestAQuoteThatNeverClosesDoesNotSwallowALargeFile(t *testing.T) {
	content := "borger;ydelse;fra;til\nB1;kontanthjaelp;2018-02-01;\nB2;\"kontanthjaelp;2018-02-01;\n" +
		strings.Repeat("B3;kontanthjaelp;2018-02-01;\n", 100_000)
	sink, summary := readText(t, content)
	if summary.Rows != 1 || len(sink.problems) != 1 || sink.problems[0].Row != 3 || sink.problems[0].Message != msgRecordTooLong {
		t.Errorf("%d rows, problems:\n%s", summary.Rows, sink.listing())
	}
}

func TestTheHeaderTellsTheType(t *testing.T) {
	for _, spec := range model.ImportFiles {
		t.Run(string(spec.Kind), func(t *testing.T) {
			var all, required []string
			for _, column := range spec.Columns {
				all = append(all, column.Name)
				if !column.Optional {
					required = append(required, column.Name)
				}
			}
			for _, names := range [][]string{all, required} {
				kind, problems, err := Identify(t.Context(), textSource("fil.csv", strings.Join(names, ";")+"\n"))
				if kind != spec.Kind || len(problems) > 0 || err != nil {
					t.Errorf("header %v is %q, %v, %v", names, kind, problems, err)
				}
			}
		})
	}
}

func TestAHeaderThatTellsNoTypeIsAProblem(t *testing.T) {
	for name, test := range map[string]struct{ header, message string }{
		"a column missing":  {"strategi;maaltal;dato", "Filen passer ikke på nogen type. Den ligner mest maal, men mangler: vaerdi."},
		"columns missing":   {"kode;navn;fra", "Filen passer ikke på nogen type. Den ligner mest ydelsestyper, men mangler: klasse."},
		"nothing known":     {"a;b;c", msgNoKnownColumns},
		"a tie":             {"kode;navn;fra;klasse;strategi", "Filen passer lige godt på flere typer: ydelsestyper, indsatser. Fjern de kolonner, som ikke hører til."},
		"a column twice":    {"borger;ydelse;fra;til;Fra", "Kolonnen fra står der to gange. Fjern den ene, eller giv den et andet navn."},
		"data for a header": {"0101901234;kontanthjaelp;2018-02-01;", msgHeaderCPR},
		"a bare quote":      {"borger;yd\"else", msgQuotes},
	} {
		t.Run(name, func(t *testing.T) {
			kind, problems, err := Identify(t.Context(), textSource("fil.csv", test.header+"\n"))
			if err != nil || kind != "" || len(problems) != 1 || problems[0].Row != 1 || problems[0].Message != test.message {
				t.Errorf("kind %q, problems %v, error %v", kind, problems, err)
			}
		})
	}
}

func TestAHeaderThatIsNearerToATypeItLacksAColumnOfIsAProblem(t *testing.T) {
	for header, begins := range map[string]string{
		"borger;ydelse;fra":                                  "Filen ligner ydelser, men mangler kolonnen til. Tilføj det, der mangler. Er det en fil med borgere, så fjern kolonnerne ydelse, fra.",
		"borger;ydelse":                                      "Filen ligner ydelser, men mangler kolonnerne fra, til. Tilføj det, der mangler. Er det en fil med borgere, så fjern kolonnen ydelse.",
		"borger;ydelse;fra;til_dato":                         "Filen ligner ydelser, men mangler kolonnen til. ",
		"borger;fra;til":                                     "Filen ligner ydelser, men mangler kolonnen ydelse. ",
		"borger;maalgruppe;fra;note":                         "Filen ligner visitationer, men mangler kolonnen til. ",
		"borger;indsats;fra;udfald":                          "Filen ligner forloeb, men mangler kolonnen til. ",
		"borger;udfald;fra;til;indsat":                       "Filen ligner forloeb, men mangler kolonnen indsats. ",
		"strategi;maaltal;dato;enhed;vaerdi;decimaler;kilde": "Filen ligner publicerede_tal, men mangler kolonnen id. ",
	} {
		kind, problems, err := Identify(t.Context(), textSource("fil.csv", header+"\n"))
		if err != nil || kind != "" || len(problems) != 1 || !strings.HasPrefix(problems[0].Message, begins) {
			t.Errorf("%s: kind %q, problems %v, error %v", header, kind, problems, err)
		}
	}
}

func TestHarmlessUnknownColumnsDoNotChangeTheType(t *testing.T) {
	for header, want := range map[string]model.FileKind{
		"borger;navn;adresse":                            model.FileCitizens,
		"borger;kode;navn":                               model.FileCitizens,
		"borger;foedselsaar;koen;fra;til":                model.FileCitizens,
		"borger;distrikt;maalgruppe":                     model.FileCitizens,
		"borger;koen;note":                               model.FileCitizens,
		"strategi;maaltal;dato;vaerdi;note":              model.FileTargets,
		"strategi;maaltal;dato;vaerdi;kilde;note":        model.FileTargets,
		"borger;ydelse;fra;til;distrikt;strategi;beloeb": model.FileBenefitSpells,
	} {
		kind, problems, err := Identify(t.Context(), textSource("fil.csv", header+"\n"))
		if err != nil || kind != want {
			t.Errorf("%s: kind %q, problems %v, error %v", header, kind, problems, err)
		}
	}
}

func TestUnknownColumnsAreNamedInAWarningAndNotRead(t *testing.T) {
	sink, summary := readText(t, "borger;Sagsbehandler;distrikt;Mail\nB1;N.N.;Nord;x\n")
	wantValues(t, onlyRow(t, sink), "B1", nil, nil, "Nord")
	if len(summary.Warnings) != 1 || !strings.HasSuffix(summary.Warnings[0], "Læst som borgere. Kolonner, som ikke er kendt og ikke er læst: sagsbehandler, mail.") {
		t.Errorf("warnings %q", summary.Warnings)
	}
}

func TestARowOfTooManyCellsCountsASingleColumnAsOne(t *testing.T) {
	sink, _ := readText(t, "borger\nB1;Nord\n")
	if len(sink.problems) != 1 || !strings.HasPrefix(sink.problems[0].Message, "Rækken har for mange celler: 2 mod 1 kolonne. ") {
		t.Errorf("problems:\n%s", sink.listing())
	}
}
