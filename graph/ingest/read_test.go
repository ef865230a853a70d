package ingest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/xuri/excelize/v2"

	"kik/graph/model"
)

func TestEveryColumnOfEveryTypeIsRead(t *testing.T) {
	for name, test := range map[string]struct {
		content string
		want    []any
	}{
		"strategier": {
			"kode;navn;besluttet;fra;til;udgangspunkt;ydelser;maalgrupper\nKIK2;KIK II;;2018-06-01;2022-05-01;2018-02-01;kontanthjaelp, uddannelseshjaelp;\n",
			[]any{"KIK2", "KIK II", nil, date("2018-06-01"), date("2022-05-01"), date("2018-02-01"), "kontanthjaelp,uddannelseshjaelp", nil},
		},
		"ydelsestyper": {
			"kode;navn;klasse;kategori;fra;til\nfleksjob;Fleksjob;OTHER_SUPPORT;FLEX;2015-01-01;\n",
			[]any{"fleksjob", "Fleksjob", "OTHER_SUPPORT", "FLEX", date("2015-01-01"), nil},
		},
		"borgere":      {"borger;foedselsaar;koen;distrikt\nB1;1990;X;Nord\n", []any{"B1", int64(1990), "X", "Nord"}},
		"visitationer": {"borger;maalgruppe;fra;til\nB1;jobparat;2018-02-01;\n", []any{"B1", "jobparat", date("2018-02-01"), nil}},
		"indsatser": {
			"kode;navn;strategi;leverandoerer;fra;pladser;forventet_selvforsoergelse;beskrivelse\nP;Potentialejægerne;KIK2;DGI , Arena Aabenraa;2018-06-01;20;60;\"To\nlinjer\"\n",
			[]any{"P", "Potentialejægerne", "KIK2", "DGI,Arena Aabenraa", nil, date("2018-06-01"), nil, int64(20), model.Decimal(600_000), int64(12), "To\nlinjer"},
		},
		"forloeb": {
			"borger;indsats;fra;til;udfald\nB1;P;2018-06-01;2018-09-01;job\n",
			[]any{"B1", "P", date("2018-06-01"), date("2018-09-01"), "job", date("2018-09-01")},
		},
		"forloeb with a date of its own": {
			"borger;indsats;fra;til;udfald;udfald_dato\nB1;P;2018-06-01;;praktik;2018-07-01\n",
			[]any{"B1", "P", date("2018-06-01"), nil, "praktik", date("2018-07-01")},
		},
		"forloeb without an outcome": {
			"borger;indsats;fra;til;udfald\nB1;P;2018-06-01;2018-09-01;\n",
			[]any{"B1", "P", date("2018-06-01"), date("2018-09-01"), nil, nil},
		},
		"budget": {
			"strategi;udvalg;kategori;aar;beloeb\nKIK2;Økonomiudvalget;Løn;2018;-1.000,50\n",
			[]any{"KIK2", "Økonomiudvalget", "Løn", int64(2018), nil, model.Kroner(-100_050), nil, "investering"},
		},
		"posteringer": {
			"bilag;dato;strategi;udvalg;kategori;indsats;beloeb;tekst\n7;2018-02-01;KIK2;U;K;;12,5;\n",
			[]any{"7", date("2018-02-01"), "KIK2", "U", "K", nil, model.Kroner(1_250), nil},
		},
		"takster": {"ydelse;fra;netto_pr_maaned\nx;2018-01-01;8.800\n", []any{"x", date("2018-01-01"), model.Kroner(880_000)}},
		"maal": {
			"strategi;maaltal;dato;vaerdi\nKIK2;andel.SELF_SUPPORT;2018-08-31;82,4\n",
			[]any{"KIK2", "andel.SELF_SUPPORT", date("2018-08-31"), model.Decimal(824_000)},
		},
		"publicerede_tal": {
			"id;strategi;maaltal;dimensioner;dato;enhed;vaerdi;decimaler;tolerance;kilde;kilde_dato;note;modstrid\nt1;KIK2;;b=2, a = 1;;citizens;;0;0,5;Nyhed;;;t2\n",
			[]any{"t1", "KIK2", nil, "a=1,b=2", nil, "citizens", nil, int64(0), model.Decimal(5_000), "Nyhed", nil, nil, "t2"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			sink, _ := readText(t, test.content)
			wantValues(t, onlyRow(t, sink), test.want...)
		})
	}
}

func TestTextsAreNoLongerThanTheDatabaseTakes(t *testing.T) {
	long := strings.Repeat("ø", maxLongText)
	sink, _ := readText(t, "kode;navn;strategi;fra;beskrivelse\n"+
		strings.Repeat("k", maxCode)+";"+strings.Repeat("n", maxName)+";s;2018-01-01;"+long+"\n"+
		strings.Repeat("k", maxCode+1)+";"+strings.Repeat("n", maxName+1)+";s;2018-01-01;"+long+"ø\n")
	if len(sink.rows) != 1 || len(sink.problems) != 3 {
		t.Fatalf("%d rows, problems:\n%s", len(sink.rows), sink.listing())
	}
	for i, limit := range []int{maxCode, maxName, maxLongText} {
		if got := sink.problems[i].Message; got != msgTooLong(limit) {
			t.Errorf("message %q", got)
		}
	}
}

// failingSink fails at a row.
type failingSink struct {
	collector
	at  int
	err error
}

func (s *failingSink) Row(kind model.FileKind, file string, row int, values model.Row) error {
	if row == s.at {
		return s.err
	}
	return s.collector.Row(kind, file, row, values)
}

func TestAFailingSinkStopsTheReading(t *testing.T) {
	full := errors.New("disk full")
	sink := &failingSink{at: 3, err: full}
	_, err := Read(t.Context(), textSource("fil.csv", "borger\nB1\nB2\nB3\n"), Options{}, sink)
	if !errors.Is(err, full) || len(sink.rows) != 1 {
		t.Errorf("%d rows, %v", len(sink.rows), err)
	}
}

func TestAFailingSourceIsAnErrorAndNoProblem(t *testing.T) {
	gone := errors.New("connection lost")
	workbook := workbookSource(t, workbookOf(t, []any{"borger"}, []any{"B1"}))
	for name, broken := range map[string]func() (io.ReadCloser, error){
		"does not open": func() (io.ReadCloser, error) { return nil, gone },
		"at once":       func() (io.ReadCloser, error) { return io.NopCloser(iotest.ErrReader(gone)), nil },
		"in a CSV file": func() (io.ReadCloser, error) {
			return io.NopCloser(io.MultiReader(strings.NewReader("borger\n"+strings.Repeat("B1\n", 100_000)), iotest.ErrReader(gone))), nil
		},
		"in a quoted cell": func() (io.ReadCloser, error) {
			return io.NopCloser(io.MultiReader(strings.NewReader("borger\n\"B1"), iotest.ErrReader(gone))), nil
		},
		"in a workbook": func() (io.ReadCloser, error) {
			whole, err := workbook.Open()
			return io.NopCloser(io.MultiReader(io.LimitReader(whole, 700), iotest.ErrReader(gone))), err
		},
	} {
		t.Run(name, func(t *testing.T) {
			sink := &collector{}
			_, err := Read(t.Context(), Source{Name: "fil", Open: broken}, Options{}, sink)
			if !errors.Is(err, gone) || len(sink.problems) > 0 {
				t.Errorf("error %v, problems:\n%s", err, sink.listing())
			}
		})
	}
}

func TestAnEndedContextStopsTheReading(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	sink := &stoppingSink{cancel: cancel}
	_, err := Read(ctx, textSource("fil.csv", "borger\n"+strings.Repeat("B1\n", 500_000)), Options{}, sink)
	if !errors.Is(err, context.Canceled) || len(sink.rows) >= 500_000 {
		t.Errorf("%d rows, %v", len(sink.rows), err)
	}
	for _, source := range []Source{textSource("fil.csv", "borger\nB1\n"), workbookSource(t, workbookOf(t, []any{"borger"}))} {
		if _, _, err := Identify(ctx, source); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", source.Name, err)
		}
	}
}

// stoppingSink ends the context at its first row.
type stoppingSink struct {
	collector
	cancel context.CancelFunc
}

func (s *stoppingSink) Row(kind model.FileKind, file string, row int, values model.Row) error {
	s.cancel()
	return s.collector.Row(kind, file, row, values)
}

func TestProgressAddsUpToTheSizeOfTheFile(t *testing.T) {
	csv := textSource("fil.csv", "borger\n"+strings.Repeat("B1\n", 100_000))
	sources := []Source{csv, workbookSource(t, workbookOf(t, []any{"borger"}, []any{"B1"}))}
	path := t.TempDir() + "/borgere.xlsx"
	if err := workbookOf(t, []any{"borger"}, []any{"B1"}).SaveAs(path); err != nil {
		t.Fatal(err)
	}
	onDisk, err := Collect(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, source := range append(sources, onDisk...) {
		var read int64
		calls := 0
		progress := func(bytes int64) { read += bytes; calls++ }
		if _, err := Read(t.Context(), source, Options{Progress: progress}, &collector{}); err != nil {
			t.Fatal(err)
		}
		if read != source.Size || calls == 0 {
			t.Errorf("%s: %d of %d bytes in %d calls", source.Name, read, source.Size, calls)
		}
	}
}

func TestALargeFileIsReadInBoundedMemory(t *testing.T) {
	const rows, most = 1_000_000, 4 << 20
	line := "demo-0001234;kontanthjaelp;2018-02-01;2018-08-31\n" // 48 MB in all
	source := Source{Name: "fil.csv", Open: func() (io.ReadCloser, error) {
		return io.NopCloser(io.MultiReader(strings.NewReader("borger;ydelse;fra;til\n"), &repeated{line: line, left: rows})), nil
	}}
	sink := &heapSink{every: rows / 4, before: heapInUse()}
	if _, err := Read(t.Context(), source, Options{}, sink); err != nil {
		t.Fatal(err)
	}
	if sink.rows != rows || sink.most > most {
		t.Errorf("%d rows with %d bytes on the heap", sink.rows, sink.most)
	}
}

// heapSink measures what is alive on the heap while rows come in.
type heapSink struct {
	countingSink
	every        int
	before, most int64
}

func (s *heapSink) Row(kind model.FileKind, file string, row int, values model.Row) error {
	if s.rows%s.every == 0 {
		s.most = max(s.most, heapInUse()-s.before)
	}
	return s.countingSink.Row(kind, file, row, values)
}

func heapInUse() int64 {
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return int64(stats.HeapAlloc)
}

// repeated is a line over and over, without a copy of it all.
type repeated struct {
	line string
	left int
	rest string
}

func (r *repeated) Read(buffer []byte) (int, error) {
	n := 0
	for n < len(buffer) {
		if r.rest == "" {
			if r.left == 0 {
				return n, eofIfEmpty(n)
			}
			r.rest, r.left = r.line, r.left-1
		}
		copied := copy(buffer[n:], r.rest)
		n, r.rest = n+copied, r.rest[copied:]
	}
	return n, nil
}

func eofIfEmpty(n int) error {
	if n == 0 {
		return io.EOF
	}
	return nil
}

type countingSink struct{ rows, problems int }

func (s *countingSink) Row(model.FileKind, string, int, model.Row) error { s.rows++; return nil }
func (s *countingSink) Problem(model.ImportProblem)                      { s.problems++ }
func (s *countingSink) Refused(string)                                   {}

// BenchmarkRead reads the file that has the most rows, ydelser, sorted by citizen.
func BenchmarkRead(b *testing.B) {
	const rows = 100_000
	for name, source := range map[string]Source{
		"csv":  textSource("ydelser.csv", spells(rows, "demo-%07d")),
		"cpr":  textSource("ydelser.csv", spells(rows, "010190%04d")),
		"xlsx": spellsWorkbook(b, rows),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			sink := &countingSink{}
			for b.Loop() {
				if _, err := Read(b.Context(), source, Options{CPRKey: testKey}, sink); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(sink.rows)/b.Elapsed().Seconds(), "rows/s")
		})
	}
}

var benchBenefits = []string{"kontanthjaelp", "uddannelseshjaelp", "job", "fleksjob", "ressourceforloeb"}

// spells writes a file of benefit spells, five for each citizen.
func spells(rows int, citizen string) string {
	var csv strings.Builder
	csv.WriteString("borger;ydelse;fra;til\n")
	for i := range rows {
		from := date("2015-01-01") + model.Date(i%2000)
		fmt.Fprintf(&csv, citizen+";%s;%s;%s\n", i/5%10_000, benchBenefits[i%5], from, from+90)
	}
	return csv.String()
}

func spellsWorkbook(b *testing.B, rows int) Source {
	book := excelize.NewFile()
	defer book.Close()
	stream, err := book.NewStreamWriter("Sheet1")
	if err != nil {
		b.Fatal(err)
	}
	for i, line := range strings.Split(strings.TrimSpace(spells(rows, "demo-%07d")), "\n") {
		var cells []any
		for text := range strings.SplitSeq(line, ";") {
			cells = append(cells, text)
		}
		if err := stream.SetRow(fmt.Sprintf("A%d", i+1), cells); err != nil {
			b.Fatal(err)
		}
	}
	if err := stream.Flush(); err != nil {
		b.Fatal(err)
	}
	return workbookSource(b, book)
}
