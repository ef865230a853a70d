package ingest

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"kik/graph/model"
)

func TestAPseudonymIsTakenAsItIs(t *testing.T) {
	for _, text := range []string{
		"B1", "demo-000123", "Å ø", "123456789012", "550e8400-e29b-41d4-a716-446655440000",
		"ab010190-1234-41d4-a716-446655440000", "00000a0101901234ffffffffffffffff", "12345", "923456789",
		strings.Repeat("ø", 64),
	} {
		sink, _ := readText(t, "borger;distrikt\n"+text+";\n")
		wantValues(t, onlyRow(t, sink), text, nil, nil, nil)
	}
}

func TestACPRNumberBecomesTheSamePseudonymInEveryForm(t *testing.T) {
	want := newCitizenReader(testKey).pseudonymOf("0101901234")
	if !regexp.MustCompile(`^cpr-[a-z2-7]{32}$`).MatchString(want) {
		t.Fatalf("pseudonym %q", want)
	}
	for _, text := range []string{"0101901234", "010190-1234", " 010190-1234 ", `"0101901234"`} {
		sink, _ := readText(t, "borger;distrikt\n"+text+";\n")
		wantValues(t, onlyRow(t, sink), want, int64(1990), "K", nil)
	}
}

func TestTheKeyDecidesThePseudonym(t *testing.T) {
	one := newCitizenReader([]byte("one")).pseudonymOf("0101901234")
	other := newCitizenReader([]byte("other")).pseudonymOf("0101901234")
	if one == other {
		t.Error("two keys give the same pseudonym")
	}
	again := newCitizenReader([]byte("one"))
	again.pseudonymOf("0202901234")
	if again.pseudonymOf("0101901234") != one {
		t.Error("the pseudonym depends on what was read before")
	}
}

func TestTheSeventhDigitTellsTheCentury(t *testing.T) {
	for number, want := range map[string]int{
		"0101000000": 1900, "0101993999": 1999, "0101364000": 2036, "0101374000": 1937,
		"0101575000": 2057, "0101585000": 1858, "0101998000": 1899, "0101008000": 2000,
		"0101369000": 2036, "0101379000": 1937, "2902004000": 2000, "2902960000": 1996,
	} {
		if got, ok := birthYearOf(number); !ok || got != want {
			t.Errorf("%s is born in %d, %v; want %d", number, got, ok, want)
		}
	}
	for _, number := range []string{"3102900000", "0013900000", "2902000000", "2902010000", "6101900000", "0000000000"} {
		if year, ok := birthYearOf(number); ok {
			t.Errorf("%s is born in %d, but its date is impossible", number, year)
		}
	}
}

func TestBirthYearAndGenderComeFromTheCPRNumberWhereAbsent(t *testing.T) {
	sink, _ := readText(t, "borger;foedselsaar;koen\n010190-1235;;\n0101901234;1991;X\n")
	if len(sink.rows) != 2 {
		t.Fatal(sink.listing())
	}
	wantValues(t, sink.rows[0][1:], int64(1990), "M", nil)
	wantValues(t, sink.rows[1][1:], int64(1991), "X", nil)
}

func TestACitizenThatIsNeitherIsRefusedWithoutRepeatingTheNumber(t *testing.T) {
	for text, message := range map[string]string{
		"3102901234":            msgNeitherPseudonymNorCPR,
		"310290-1234":           msgNeitherPseudonymNorCPR,
		"9999999999":            msgNeitherPseudonymNorCPR,
		"101901234":             msgCPRLacksZero,
		"10190-1234":            msgCPRLacksZero,
		"1-01-90-1234":          msgCPRLacksZero,
		"010190/1234 Jensen":    msgCPRInPseudonym,
		"cpr 0101901234":        msgCPRInPseudonym,
		"x010190-1234":          msgCPRInPseudonym,
		"B\u200B1":              msgPseudonym,
		"B\u00A01":              msgPseudonym,
		strings.Repeat("ø", 65): msgPseudonym,
		"":                      msgEmpty,
	} {
		t.Run(text, func(t *testing.T) {
			sink, _ := readText(t, "borger;distrikt\n"+text+";Nord\n")
			if len(sink.rows) != 0 || len(sink.problems) != 1 {
				t.Fatalf("%d rows, problems:\n%s", len(sink.rows), sink.listing())
			}
			p := sink.problems[0]
			if p.Message != message || p.Column != "borger" || p.Row != 2 {
				t.Errorf("problem %+v, want %q", p, message)
			}
			if strings.Contains(digitsOf(p.Value), "1234") {
				t.Errorf("the value repeats the number: %q", p.Value)
			}
		})
	}
}

func TestTenDigitsInAnyOtherFormAreNoPseudonym(t *testing.T) {
	for _, text := range []string{
		"010190 1234", "010190/1234", "010190.1234", "010190_1234", "010190--1234", "010190 - 1234", "010190\u20131234",
		"010190-1234-", "01-01-90-1234", "01 01 90 1234", "01.01.90-1234", "0101-90-1234", "(010190) 1234", "010190:1234",
		"0101/901234", "0 1 0 1 9 0 1 2 3 4", "123-456-7890", "010190\u200B1234", "\uFF10\uFF11\uFF10\uFF11\uFF19\uFF10\uFF11\uFF12\uFF13\uFF14",
	} {
		sink, _ := readText(t, "borger;distrikt\n"+text+";Nord\n")
		if want := "2 | borger | ######-#### | " + msgTenDigits + "\n"; sink.listing() != want || len(sink.rows) != 0 {
			t.Errorf("%q: %d rows, problems:\n%s", text, len(sink.rows), sink.listing())
		}
	}
}

func TestADigestThatBeginsOrEndsWithACPRNumberIsNoPseudonym(t *testing.T) {
	for _, text := range []string{
		"0101901234" + strings.Repeat("a", 22), strings.Repeat("f", 30) + "0101901234", "0101901234" + strings.Repeat("e", 54),
		"550e8400-e29b-41d4-a716-ab0101901234",
	} {
		sink, _ := readText(t, "borger\n"+text+"\n")
		if want := "2 | borger | ######-#### | " + msgCPRInPseudonym + "\n"; sink.listing() != want {
			t.Errorf("%q: %d rows, problems:\n%s", text, len(sink.rows), sink.listing())
		}
	}
}

func TestWithoutAKeyACPRNumberIsAProblemThatNamesTheSetting(t *testing.T) {
	for _, key := range [][]byte{nil, {}} {
		sink := &collector{}
		if _, err := Read(t.Context(), textSource("fil.csv", "borger\n0101901234\nB1\n"), Options{CPRKey: key}, sink); err != nil {
			t.Fatal(err)
		}
		want := "2 | borger | ######-#### | " + msgNoCPRKey + "\n"
		if got := sink.listing(); got != want || len(sink.rows) != 1 {
			t.Errorf("%d rows, problems:\n%s", len(sink.rows), got)
		}
	}
}

func TestWhatLooksLikeACPRNumberIsFound(t *testing.T) {
	for text, want := range map[string]string{
		"0101901234":                  "######-####",
		"ring til 010190-1234 i dag":  "ring til ######-#### i dag",
		"010190 1234,311299-0000":     "######-####,######-####",
		"a0101901234b":                "a######-####b",
		"010190\u22121234":            "######-####",
		"010190\n1234":                "######-####",
		"-0101901234-":                "-######-####-",
		"12-010190-1234-12":           "12-######-####-12",
		"10101901234":                 "10101901234",
		"01019012345":                 "01019012345",
		"3201901234":                  "3201901234",
		"010190  1234":                "######-####",
		"010190 \u2013 1234":          "######-####",
		"010190/1234, 010190.1234":    "######-####, ######-####",
		"010190--1234 010190_1234":    "######-#### ######-####",
		"(010190\u20141234)":          "(######-####)",
		"010190\u00AD\u200B1234":      "######-####",
		"010190\x00\uFFFD1234":        "######-####",
		"01-01-90-1234":               "######-####",
		"01 01 90 1234":               "######-####",
		"01.01.90-1234":               "######-####",
		"01/01-90 - 1234":             "######-####",
		"01.01.901234":                "######-####",
		"nr. 12 01-01-90-1234":        "nr. 12 ######-####",
		"12-01-01-90-1234":            "12-######-####",
		"010190----1234":              "010190----1234",
		"010190, 1234":                "010190, 1234",
		"01019-01234":                 "01019-01234",
		"010190-12345":                "010190-12345",
		"2018-02-01":                  "2018-02-01",
		"1.010.190.123,40":            "1.010.190.123,40",
		"ø010190-1234ø":               "ø######-####ø",
		"010190-123 010190-1234":      "010190-123 ######-####",
		"010190-010190-1234":          "010190-######-####",
		"111111 010190-1234 0101901":  "111111 ######-#### 0101901",
		"tlf. 74 62 12 34, 7462-1234": "tlf. 74 62 12 34, 7462-1234",
	} {
		if got := maskCPR(text); got != want {
			t.Errorf("%q is masked as %q, want %q", text, got, want)
		}
		if HoldsCPR(text) != (text != want) {
			t.Errorf("HoldsCPR(%q) is %v", text, HoldsCPR(text))
		}
	}
}

func TestOrdinaryNumbersAreNoCPRNumbers(t *testing.T) {
	for _, text := range []string{
		"01-02-2018 2019", "01-02-2018 - 31-08-2018", "2018-02-01 2019", "2018-02-01 1430", "2018-02-01 - 2018-08-31", "01.02.2018-2019",
		"uge 12 01-02-2018", "bilag 10 01-02-2018", "kl. 10.12 01-02-2018", "01-02-18 14:30", "01-02-18 - 31-08-18", "1/2-18 2018",
		"1.010.190,12", "1 010 190,1234", "101.190 1.234", "-110.190,00 2018", "120.000 2018",
		"21 12 12 34", "+45 2112 1234", "74 62 12 34 / 21 10 12 13", "tlf. 21101234 eller 74621234",
		"2018-000123", "20180201-1234", "bilag 2018/02/01/12", "110518-12345", "45-110518-12", "EAN 5798 0021 2345 6", "CVR 29 18 98 54",
		"1.2.3.4", "v01.02.03", "01.02.03.04", "2016-2019", "6200 Aabenraa, 7400 Herning",
	} {
		if HoldsCPR(text) {
			t.Errorf("%q is masked as %q", text, maskCPR(text))
		}
	}
}

// TestNoCPRNumberGetsOut puts one into every column of every file, whole rows that
// are odd included, and looks for it in all that comes out.
func TestNoCPRNumberGetsOut(t *testing.T) {
	for _, spec := range model.ImportFiles {
		names := make([]string, len(spec.Columns))
		for i, column := range spec.Columns {
			names[i] = column.Name
		}
		for i, column := range spec.Columns {
			for _, number := range []string{"0101901234", "010190-1234", "CPR 010190 1234.", "x,0101901234", "a=010190-1234", "010190 / 1234", "01.01.90-1234"} {
				cells := make([]string, len(names))
				cells[i] = `"` + number + `"`
				content := strings.Join(names, ";") + "\n" +
					strings.Join(cells, ";") + "\n" +
					strings.Join(cells, ";") + ";\n" +
					cells[i] + "\n" +
					strings.Join(cells, ";") + "\"" + number + "\n"
				sink, summary := readText(t, content)
				out := fmt.Sprint(sink.rows, sink.problems, summary)
				if strings.Contains(digitsOf(out), "0101901234") {
					t.Errorf("%s.%s: %q comes out in %s", spec.Kind, column.Name, number, out)
				}
				if len(sink.problems) == 0 {
					t.Errorf("%s.%s: %q is no problem", spec.Kind, column.Name, number)
				}
			}
		}
	}
}

func TestACPRNumberInTheFileNameStopsTheFile(t *testing.T) {
	sink, summary := readSource(t, textSource("udtræk/010190-1234.csv", "borger\nB1\n"))
	if len(sink.rows) != 0 || len(sink.problems) != 1 || sink.problems[0].Message != msgFileNameCPR {
		t.Fatal(sink.listing())
	}
	if HoldsCPR(summary.File) || HoldsCPR(sink.problems[0].File) {
		t.Errorf("the number comes out in %q", summary.File)
	}
}

func FuzzPseudonym(f *testing.F) {
	for _, seed := range []string{"B1", "0101901234", "010190-1234", "3102901234", "x010190 1234", "101901234", "550e8400-e29b-41d4-a716-446655440000"} {
		f.Add(seed, false)
		f.Add(seed, true)
	}
	reader := newCitizenReader(testKey)
	f.Fuzz(func(t *testing.T, text string, number bool) {
		c := cell{text: strings.TrimSpace(text)}
		if number {
			c.kind = numberCell
		}
		got, message := reader.read(c)
		if (got.pseudonym == "") == (message == "") && c.text != "" {
			t.Fatalf("%q gives pseudonym %q and message %q", text, got.pseudonym, message)
		}
		if HoldsCPR(message) || HoldsCPR(shownCitizen(text)) {
			t.Fatalf("%q comes out in %q or %q", text, message, shownCitizen(text))
		}
		if HoldsCPR(got.pseudonym) && !isUniqueIDFormat(got.pseudonym) {
			t.Fatalf("%q is the pseudonym %q", text, got.pseudonym)
		}
		if year := int(got.birthYear); year != 0 && (year < 1858 || year > 2057) {
			t.Fatalf("%q is born in %d", text, year)
		}
	})
}

func TestThePseudonymOfACPRNumberIsAValidPseudonym(t *testing.T) {
	for day := range 40 {
		birth := model.NewDate(1970, time.January, 1) + model.Date(day*300)
		number := birth.Time().Format("020106") + fmt.Sprintf("%04d", day*37)
		first, _ := newCitizenReader(testKey).read(cell{text: number})
		again, message := newCitizenReader(testKey).read(cell{text: first.pseudonym})
		if message != "" || again.pseudonym != first.pseudonym {
			t.Errorf("%q comes back as %q, %s", first.pseudonym, again.pseudonym, message)
		}
	}
}
