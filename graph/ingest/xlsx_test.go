package ingest

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"kik/graph/model"
)

// workbookOf builds a workbook whose first sheet has the rows.
func workbookOf(t testing.TB, rows ...[]any) *excelize.File {
	t.Helper()
	book := excelize.NewFile()
	t.Cleanup(func() { _ = book.Close() })
	for i, row := range rows {
		at, err := excelize.CoordinatesToCellName(1, i+1)
		if err != nil {
			t.Fatal(err)
		}
		if err := book.SetSheetRow("Sheet1", at, &row); err != nil {
			t.Fatal(err)
		}
	}
	return book
}

func workbookSource(t testing.TB, book *excelize.File) Source {
	t.Helper()
	var content bytes.Buffer
	if err := book.Write(&content); err != nil {
		t.Fatal(err)
	}
	return textSource("fil.xlsx", content.String())
}

func styled(t testing.TB, book *excelize.File, at string, style excelize.Style) {
	t.Helper()
	id, err := book.NewStyle(&style)
	if err != nil {
		t.Fatal(err)
	}
	if err := book.SetCellStyle("Sheet1", at, at, id); err != nil {
		t.Fatal(err)
	}
}

func TestAWorkbookGivesTheSameRowAsCSV(t *testing.T) {
	day := time.Date(2018, time.February, 1, 0, 0, 0, 0, time.UTC)
	book := workbookOf(t,
		[]any{" Borger", "YDELSE", "fra", "til"},
		[]any{"B1", "kontanthjaelp", day, "31-08-2018"},
		[]any{},
		[]any{"B2", "kontanthjaelp", "2018-02-01"},
	)
	if _, err := book.NewSheet("Noter"); err != nil {
		t.Fatal(err)
	}
	sink, summary := readSource(t, workbookSource(t, book))
	if len(sink.problems) > 0 || len(sink.rows) != 2 || summary.Kind != model.FileBenefitSpells {
		t.Fatalf("%+v\n%s", summary, sink.listing())
	}
	wantValues(t, sink.rows[0], "B1", "kontanthjaelp", date("2018-02-01"), date("2018-08-31"))
	wantValues(t, sink.rows[1], "B2", "kontanthjaelp", date("2018-02-01"), nil)
	if sink.numbers[1] != 4 {
		t.Errorf("the row after an empty one is %d, want 4", sink.numbers[1])
	}
}

func TestAFileOnDiskIsReadWhereItLies(t *testing.T) {
	path := filepath.Join(t.TempDir(), "borgere.xlsx")
	if err := workbookOf(t, []any{"borger"}, []any{"B1"}).SaveAs(path); err != nil {
		t.Fatal(err)
	}
	sources, err := Collect(path)
	if err != nil {
		t.Fatal(err)
	}
	sink, _ := readSource(t, sources[0])
	wantValues(t, onlyRow(t, sink), "B1", nil, nil, nil)
}

func TestNumbersInAWorkbookKeepTheirDigits(t *testing.T) {
	for _, test := range []struct {
		value any
		want  model.Kroner
	}{
		{1234567.89, 123_456_789},
		{-1234.5, -123_450},
		{0.1 + 0.2, 30},
		{1e9, 100_000_000_000},
		{1234567890123.45, 123_456_789_012_345},
		{int64(1234), 123_400},
		{"1.234", 123_400},
		{"1.234.567,89", 123_456_789},
	} {
		book := workbookOf(t, []any{"ydelse", "fra", "netto_pr_maaned"}, []any{"x", "2018-01-01", test.value})
		sink, _ := readSource(t, workbookSource(t, book))
		wantValues(t, onlyRow(t, sink), "x", date("2018-01-01"), test.want)
	}
}

func TestANumberInAWorkbookIsNotReadAsItsText(t *testing.T) {
	book := workbookOf(t, []any{"strategi", "maaltal", "dato", "vaerdi"},
		[]any{"KIK2", "modtagere", "2018-02-01", 1.234},
		[]any{"KIK2", "modtagere", "2018-02-02", "1.234"},
		[]any{"KIK2", "modtagere", "2018-02-03", 0.00012},
	)
	sink, _ := readSource(t, workbookSource(t, book))
	if len(sink.rows) != 2 {
		t.Fatal(sink.listing())
	}
	if sink.rows[0][3] != model.Decimal(12_340) || sink.rows[1][3] != model.Decimal(12_340_000) {
		t.Errorf("values %v and %v, want 1.234 and 1234", sink.rows[0][3], sink.rows[1][3])
	}
	want := "4 | vaerdi | 0,00012 | \"0,00012\" har for mange decimaler. Skriv højst fire.\n"
	if sink.listing() != want {
		t.Error(sink.listing())
	}
}

func TestNumbersStandForCodesAndYears(t *testing.T) {
	book := workbookOf(t, []any{"kommune", "navn", "maaned", "modtagere"}, []any{580, "Aabenraa", "2018-02", 1128})
	sink, _ := readSource(t, workbookSource(t, book))
	wantValues(t, onlyRow(t, sink), "580", "Aabenraa", model.NewMonth(2018, time.February), int64(1128))
}

func TestDatesInAWorkbook(t *testing.T) {
	danish, words := `dd\-mm\-yyyy;@`, `[$-406]d. mmmm yyyy`
	for name, test := range map[string]struct {
		serial float64
		style  excelize.Style
		epoch  bool
	}{
		"short date":         {43132, excelize.Style{NumFmt: 14}, false},
		"date and time":      {43132, excelize.Style{NumFmt: 22}, false},
		"Danish custom":      {43132, excelize.Style{CustomNumFmt: &danish}, false},
		"month in words":     {43132, excelize.Style{CustomNumFmt: &words}, false},
		"counted since 1904": {43132 - 1462, excelize.Style{NumFmt: 14}, true},
	} {
		t.Run(name, func(t *testing.T) {
			book := workbookOf(t, []any{"ydelse", "fra", "netto_pr_maaned"}, []any{"x", test.serial, 1})
			styled(t, book, "B2", test.style)
			if err := book.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &test.epoch}); err != nil {
				t.Fatal(err)
			}
			sink, _ := readSource(t, workbookSource(t, book))
			wantValues(t, onlyRow(t, sink), "x", date("2018-02-01"), model.Kroner(100))
		})
	}
}

func TestAMonthThatASpreadsheetMadeADateIsAMonthAgain(t *testing.T) {
	book := workbookOf(t, []any{"kommune", "navn", "maaned", "modtagere"}, []any{"580", "Aabenraa", 43132, 1})
	format := "mmm-yy"
	styled(t, book, "C2", excelize.Style{CustomNumFmt: &format})
	sink, _ := readSource(t, workbookSource(t, book))
	wantValues(t, onlyRow(t, sink), "580", "Aabenraa", model.NewMonth(2018, time.February), int64(1))
}

func TestOnlyStylesThatShowADayMonthOrYearMakeDates(t *testing.T) {
	for code, want := range map[string]bool{
		"yyyy-mm-dd": true, "dd/mm/yyyy": true, "mmm-yy": true, "mmmm": true, `[$-F800]dddd\,\ mmmm\ dd\,\ yyyy`: true,
		"General": false, "Standard": false, "0.00": false, `#,##0.00\ "kr. pr. dag"`: false, "hh:mm:ss": false, "[h]:mm": false,
		"mm:ss": false, "[Red]0": false, `0;"dyr"`: false, "0_d": false, `"uafsluttet`: false, "": false, "@": false,
	} {
		if got := isDateFormat(code); got != want {
			t.Errorf("%q shows a date: %v", code, got)
		}
	}
}

func TestACPRNumberStoredAsANumberGetsItsZeroBack(t *testing.T) {
	book := workbookOf(t, []any{"borger"}, []any{101901234}, []any{"0101901234"}, []any{3112991235}, []any{"demo-1"})
	sink, _ := readSource(t, workbookSource(t, book))
	if len(sink.rows) != 4 {
		t.Fatal(sink.listing())
	}
	if sink.rows[0][0] != sink.rows[1][0] || sink.rows[0][1] != int64(1990) || sink.rows[0][2] != "K" {
		t.Errorf("rows %v and %v are not the same citizen", sink.rows[0], sink.rows[1])
	}
	if sink.rows[2][2] != "M" || sink.rows[3][0] != "demo-1" {
		t.Errorf("rows %v, %v", sink.rows[2], sink.rows[3])
	}
}

func TestCellsThatOnlyAWorkbookHasAreProblems(t *testing.T) {
	book := workbookOf(t, []any{"ydelse", "fra", "netto_pr_maaned"},
		[]any{true, 43132, nil},
		[]any{"x", 43132.5, 1},
		[]any{43132, "2018-02-01", 1},
		[]any{"x", "2018-02-01", 1, "udenfor"},
		[]any{"x", 0.5, 1},
	)
	styled(t, book, "B3", excelize.Style{NumFmt: 22})
	styled(t, book, "A4", excelize.Style{NumFmt: 14})
	styled(t, book, "B6", excelize.Style{NumFmt: 14})
	if err := book.SetCellFormula("Sheet1", "C2", "1+1"); err != nil {
		t.Fatal(err)
	}
	sink, _ := readSource(t, workbookSource(t, book))
	want := strings.Join([]string{
		`2 | ydelse | SAND | ` + msgBoolean,
		`2 | fra | 43132 | 43132 er et tal og ikke en dato. Formatér cellen som dato.`,
		`2 | netto_pr_maaned |  | ` + msgFormulaCell,
		`3 | fra | 2018-02-01 12:00:00 | "2018-02-01 12:00:00" er ikke en dato. Skriv 2018-02-01 eller 01-02-2018.`,
		`4 | ydelse | 2018-02-01 | ` + msgDateCell,
		`5 |  |  | ` + msgCellCount(4, 3),
		`6 | fra | 1899-12-31 12:00:00 | "1899-12-31 12:00:00" er ikke en dato. Skriv 2018-02-01 eller 01-02-2018.`,
	}, "\n") + "\n"
	if got := sink.listing(); got != want {
		t.Errorf("problems:\n%s\nwant:\n%s", got, want)
	}
}

// rawWorkbook is a workbook of nothing but the given parts, for what excelize does
// not write.
func rawWorkbook(t testing.TB, parts map[string]string) Source {
	t.Helper()
	whole := map[string]string{
		"_rels/.rels":                `<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml":            `<workbook xmlns:r="http://r"><sheets><sheet name="Skjult" state="hidden" r:id="r9"/><sheet name="A" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="/xl/a.xml"/><Relationship Id="r2" Type="http://x/sharedStrings" Target="texts.xml"/></Relationships>`,
		"xl/texts.xml":               `<sst><si><r><t>bor</t></r><r><t>ger</t></r><rPh><t>!</t></rPh></si><si><t xml:space="preserve"> B1 </t></si></sst>`,
	}
	for name, content := range parts {
		whole[name] = content
	}
	var packed bytes.Buffer
	archive := zip.NewWriter(&packed)
	for _, name := range []string{"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/texts.xml", "xl/a.xml"} {
		part, err := archive.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(part, whole[name]); err != nil {
			t.Fatal(err)
		}
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	return textSource("fil.xlsx", packed.String())
}

func sheet(rows string) map[string]string {
	return map[string]string{"xl/a.xml": "<worksheet><cols/><sheetData>" + rows + "</sheetData><mergeCells/></worksheet>"}
}

func TestCellsAsOtherProgramsWriteThem(t *testing.T) {
	for name, rows := range map[string]string{
		"shared texts":        `<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>`,
		"inline texts":        `<row r="1"><c r="A1" t="inlineStr"><is><t>borger</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><r><t>B</t></r><r><t>1</t></r></is></c></row>`,
		"no references":       `<row><c t="str"><v>borger</v></c></row><row><c t="str"><f>"B"&amp;1</f><v>B1</v></c></row>`,
		"with a prefix":       `<x:row xmlns:x="http://x"><x:c t="str"><x:v>borger</x:v></x:c></x:row><row><c t="str"><v>B1</v></c></row>`,
		"empty styled cells":  `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" s="7"/></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="F2"/></row>`,
		"unknown elements":    `<row r="1"><ext/><c r="A1" t="s"><v>0</v><ext><v>9</v></ext></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>`,
		"empty rows at first": `<row r="1"/><row r="2"><c r="A2" t="s"><v>0</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c></row>`,
	} {
		t.Run(name, func(t *testing.T) {
			sink, _ := readSource(t, rawWorkbook(t, sheet(rows)))
			wantValues(t, onlyRow(t, sink), "B1", nil, nil, nil)
		})
	}
}

func TestErrorsAndISODatesOfCellsAreTold(t *testing.T) {
	sink, _ := readSource(t, rawWorkbook(t, sheet(
		`<row><c t="str"><v>ydelse</v></c><c t="str"><v>fra</v></c><c t="str"><v>netto_pr_maaned</v></c></row>`+
			`<row><c t="str"><v>x</v></c><c t="d"><v>2018-02-01T00:00:00</v></c><c><v>1.5E3</v></c></row>`+
			`<row><c t="e"><v>#N/A</v></c><c t="d"><v>2018-02-01</v></c><c><v>1</v></c></row>`)))
	if want := "3 | ydelse | #N/A | " + msgErrorCell + "\n"; sink.listing() != want || len(sink.rows) != 1 {
		t.Fatalf("%d rows, problems:\n%s", len(sink.rows), sink.listing())
	}
	wantValues(t, sink.rows[0], "x", date("2018-02-01"), model.Kroner(150_000))
}

func TestABrokenWorkbookIsAProblemAndNoPanic(t *testing.T) {
	for name, parts := range map[string]map[string]string{
		"row numbers going back":  sheet(`<row r="2"/><row r="1"/>`),
		"a row too far":           sheet(`<row r="9999999"/>`),
		"a row that is no number": sheet(`<row r="x"/>`),
		"a column too far":        sheet(`<row r="1"><c r="ZZZZ1" t="str"><v>borger</v></c></row>`),
		"columns going back":      sheet(`<row r="1"><c r="B1"/><c r="A1"/></row>`),
		"no such shared text":     sheet(`<row r="1"><c t="s"><v>7</v></c></row>`),
		"a negative shared text":  sheet(`<row r="1"><c t="s"><v>-1</v></c></row>`),
		"a number that is none":   sheet(`<row r="1"><c><v>NaN</v></c></row>`),
		"an end too early":        {"xl/a.xml": `<worksheet><sheetData><row>`},
		"no rows at all":          {"xl/a.xml": `<worksheet/>`},
		"no XML":                  {"xl/a.xml": `borger;`},
		"no workbook":             {"xl/workbook.xml": ``},
		"no sheet":                {"xl/workbook.xml": `<workbook><sheets/></workbook>`},
		"broken shared texts":     {"xl/a.xml": `<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>`, "xl/texts.xml": `<sst><si>`},
	} {
		t.Run(name, func(t *testing.T) {
			sink, _ := readSource(t, rawWorkbook(t, parts))
			if len(sink.problems) != 1 || sink.problems[0].Message != msgBrokenWorkbook {
				t.Errorf("%d rows, problems:\n%s", len(sink.rows), sink.listing())
			}
		})
	}
}

func TestATruncatedWorkbookIsAProblem(t *testing.T) {
	book := workbookOf(t, []any{"borger"}, []any{"B1"})
	var content bytes.Buffer
	if err := book.Write(&content); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "halv.xlsx")
	if err := os.WriteFile(path, content.Bytes()[:content.Len()/2], 0o600); err != nil {
		t.Fatal(err)
	}
	sources, err := Collect(path)
	if err != nil {
		t.Fatal(err)
	}
	sink, _ := readSource(t, sources[0])
	if len(sink.problems) != 1 || sink.problems[0].Message != msgBrokenWorkbook {
		t.Error(sink.listing())
	}
}

func TestACellThatUnpacksToTooMuchIsAProblem(t *testing.T) {
	huge := `<row><c t="str"><v>` + strings.Repeat("x", 2*maxElementBytes) + `</v></c></row>`
	sink, _ := readSource(t, rawWorkbook(t, sheet(huge)))
	if len(sink.problems) != 1 || sink.problems[0].Message != msgWorkbookTooLarge {
		t.Error(len(sink.problems))
	}
	parts := sheet(`<row r="1"><c t="s"><v>1</v></c></row>`)
	parts["xl/texts.xml"] = `<sst><si><t>a</t></si><si><t>` + strings.Repeat("x", 2*maxElementBytes) + `</t></si></sst>`
	sink, _ = readSource(t, rawWorkbook(t, parts))
	if len(sink.problems) != 1 || sink.problems[0].Message != msgWorkbookTooLarge {
		t.Error(sink.listing())
	}
}

func TestAPartThatUnpacksToTooMuchIsAProblem(t *testing.T) {
	bomb := map[string]string{"xl/workbook.xml": "<workbook>" + strings.Repeat("<a/>", maxPartBytes/4) + "</workbook>"}
	sink, _ := readSource(t, rawWorkbook(t, bomb))
	if len(sink.problems) != 1 || sink.problems[0].Message != msgWorkbookTooLarge {
		t.Error(sink.listing())
	}
}
