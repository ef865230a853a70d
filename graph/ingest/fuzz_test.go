package ingest

import (
	"slices"
	"strings"
	"testing"

	"kik/graph/model"
)

func FuzzReadCSV(f *testing.F) {
	for _, seed := range []string{
		"borger;ydelse;fra;til\nB1;kontanthjaelp;2018-02-01;\n",
		"borger;distrikt\n010190-1234;R\xF8dekro\n3102901234;x\n",
		"borger\tdistrikt\r\n\"B\n1\"\tring 010190 1234\r\n\r\n",
		"\xEF\xBB\xBFbilag,dato,strategi,udvalg,kategori,beloeb,0\n1,01-02-2018,K,U,K,\"1.234,5\",0101901234\n",
		"kode;navn;strategi;leverandoerer;maalgrupper;fra\nP;P;K;A,B;x,,y;2018-01-01\n",
		"id;strategi;maaltal;dimensioner;dato;enhed;vaerdi;decimaler;kilde\nt;K;m;b=1,a=2;;kr;1.5;1;k\n",
		"borger;indsats;fra;til;udfald\nB1;P;2018-06-01;2018-05-01;job\nB2;P;2018-06-01;;job\n",
		"PK\x03\x04", "\xFF\xFEa\x00", "borger;borger\n", "010190-1234;til\n", "borger\n\"B1",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content string) {
		sink, summary := readText(t, content)
		checkOutput(t, sink, summary, strings.Count(content, "\n")+2)
	})
}

func FuzzReadXLSX(f *testing.F) {
	for _, seed := range []string{
		`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>distrikt</v></c></row><row r="2"><c r="A2"><v>101901234</v></c><c r="B2"><v>101901234</v></c></row>`,
		`<row><c t="s"><v>0</v></c></row><row r="7"><c t="s"><v>1</v></c><c r="C7" t="b"><v>1</v></c></row>`,
		`<row><c t="inlineStr"><is><r><t>borger</t></r><rPh/></is></c></row><row><c><f>1</f></c></row><row><c t="e"><v>#N/A</v></c></row>`,
		`<row><c t="s"><v>0</v></c></row><row><c><v>1e300</v></c></row><row><c><v>010190-1234</v></c></row>`,
	} {
		f.Add(seed, `<si><t>borger</t></si><si><r><t>010190</t></r><r><t>-1234</t></r></si>`)
	}
	f.Fuzz(func(t *testing.T, rows, texts string) {
		parts := sheet(rows)
		parts["xl/texts.xml"] = "<sst>" + texts + "</sst>"
		sink, summary := readSource(t, rawWorkbook(t, parts))
		checkOutput(t, sink, summary, maxSheetRows)
	})
}

// checkOutput holds for every file, however odd.
func checkOutput(t *testing.T, sink *collector, summary Summary, lastRow int) {
	t.Helper()
	for _, text := range append(slices.Clone(summary.Warnings), summary.File) {
		if HoldsCPR(text) {
			t.Errorf("a CPR number comes out in %q", text)
		}
	}
	for _, p := range sink.problems {
		if HoldsCPR(p.Value) || HoldsCPR(p.Message) || HoldsCPR(p.Column) {
			t.Errorf("a CPR number comes out in %+v", p)
		}
		if p.Row < 0 || p.Row > lastRow || p.Message == "" || p.File != summary.File {
			t.Errorf("problem %+v, the last row is %d", p, lastRow)
		}
	}
	spec, known := model.SpecOf(summary.Kind)
	if len(sink.rows) != summary.Rows || summary.Rows > 0 && !known {
		t.Errorf("%d rows, summary %+v", len(sink.rows), summary)
	}
	for i, values := range sink.rows {
		if row := sink.numbers[i]; row < 2 || row > lastRow || i > 0 && row <= sink.numbers[i-1] {
			t.Errorf("row %d stands at %d", i, row)
		}
		checkValues(t, spec, values)
	}
}

func checkValues(t *testing.T, spec model.FileSpec, values model.Row) {
	t.Helper()
	for i, column := range spec.Columns {
		value := values[i]
		if text, ok := value.(string); ok && HoldsCPR(text) && !(column.Type == model.CitizenColumn && isUniqueIDFormat(text)) {
			t.Errorf("a CPR number comes out in %s.%s: %q", spec.Kind, column.Name, text)
		}
		if value == nil && !column.Empty || value == "" {
			t.Errorf("%s.%s is empty", spec.Kind, column.Name)
		}
		if value != nil && !hasTypeOf(column, value) {
			t.Errorf("%s.%s is a %T", spec.Kind, column.Name, value)
		}
	}
}

func hasTypeOf(column model.Column, value any) bool {
	switch value.(type) {
	case model.Date:
		return column.Type == model.DateColumn
	case model.Month:
		return column.Type == model.MonthColumn
	case model.Kroner:
		return column.Type == model.AmountColumn
	case model.Decimal:
		return column.Type == model.DecimalColumn
	case int64:
		return column.Type == model.IntegerColumn
	case string:
		return slices.Contains([]model.ColumnType{model.TextColumn, model.CodeColumn, model.CitizenColumn,
			model.ChoiceColumn, model.ListColumn, model.DimensionsColumn}, column.Type)
	}
	return false
}
