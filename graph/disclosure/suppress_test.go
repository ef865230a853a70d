package disclosure

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func persons(name string, value int64) Cell { return Cell{Name: name, Value: value, Persons: true} }

// row is parts that add up to a total.
func row(total string, sum int64, parts ...Cell) Table {
	t := Table{Cells: append([]Cell{persons(total, sum)}, parts...)}
	relation := Relation{Total: total}
	for _, part := range parts {
		relation.Parts = append(relation.Parts, part.Name)
	}
	t.Relations = []Relation{relation}
	return t
}

func hiddenIn(t *testing.T, table Table) string {
	t.Helper()
	hidden, err := Suppress(table, UsualThreshold)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(slices.Sorted(maps.Keys(hidden)), " ")
}

func TestSmallCountsAndWhatGivesThemAwayAreHidden(t *testing.T) {
	withShare := row("all", 30, persons("a", 20), persons("b", 3), persons("c", 7))
	withShare.Rests = []Dependent{{"share of a", []string{"a", "all"}}, {"share of b", []string{"b", "all"}}, {"share of c", []string{"c", "all"}}}
	target := row("all", 12, persons("a", 12))
	target.Cells = append(target.Cells, Cell{Name: "target", Value: 3})
	for _, c := range []struct {
		name  string
		table Table
		want  string
	}{
		{"nothing is small", row("all", 30, persons("a", 20), persons("b", 10)), ""},
		{"a zero tells of nobody", row("all", 30, persons("a", 30), persons("b", 0)), ""},
		{"one is small: the smallest other goes with it", row("all", 30, persons("a", 20), persons("b", 3), persons("c", 7)), "b c"},
		{"two small ones protect each other", row("all", 26, persons("a", 20), persons("b", 3), persons("c", 3)), "b c"},
		{"two fours among eight give each other away", row("all", 28, persons("a", 20), persons("b", 4), persons("c", 4)), "a b c"},
		{"two ones among two as well", row("all", 22, persons("a", 20), persons("b", 1), persons("c", 1)), "a b c"},
		{"a small total hides its parts", row("all", 3, persons("a", 3), persons("b", 0)), "a all"},
		{"a share goes with what it rests on", withShare, "b c share of b share of c"},
		{"a target is no count of persons", target, ""},
		{"what stands elsewhere protects nothing", Table{
			Cells:     []Cell{persons("a", 20), persons("b", 3), persons("c", 30), {Name: "all", Value: 53, Persons: true, Elsewhere: true}},
			Relations: []Relation{{"all", []string{"a", "b", "c"}}},
		}, "a b"},
		{"the only part cannot be told from its total", row("all", 4, persons("a", 4)), "a all"},
	} {
		if got := hiddenIn(t, c.table); got != c.want {
			t.Errorf("%s: hidden are %q, want %q", c.name, got, c.want)
		}
	}
}

func TestTheThresholdCanBeAnother(t *testing.T) {
	table := row("all", 60, persons("a", 40), persons("b", 8), persons("c", 12))
	hidden, err := Suppress(table, 10)
	if err != nil || !hidden["b"] || !hidden["c"] || hidden["a"] {
		t.Errorf("hidden are %v (%v)", hidden, err)
	}
}

func TestASmallCountThatNothingProtectsIsToldOf(t *testing.T) {
	table := Table{
		Cells:     []Cell{persons("a", 3), {Name: "b", Value: 20, Persons: true, Elsewhere: true}, {Name: "all", Value: 23, Persons: true, Elsewhere: true}},
		Relations: []Relation{{"all", []string{"a", "b"}}},
	}
	if hidden, err := Suppress(table, UsualThreshold); !errors.Is(err, ErrUnprotected) {
		t.Errorf("hidden are %v (%v)", hidden, err)
	}
}

func TestATableThatDoesNotAddUpIsRefused(t *testing.T) {
	for _, table := range []Table{
		row("all", 7, persons("a", 3), persons("b", 3)),
		{Cells: []Cell{persons("a", 1), persons("a", 1)}},
		{Cells: []Cell{persons("a", -1)}},
		{Cells: []Cell{persons("a", 1)}, Relations: []Relation{{"a", []string{"b"}}}},
		{Cells: []Cell{persons("a", 1)}, Rests: []Dependent{{"s", []string{"b"}}}},
	} {
		if _, err := Suppress(table, UsualThreshold); err == nil {
			t.Errorf("%+v is taken", table)
		}
	}
}

// twoWay is a table with margins.
func twoWay(rows, columns int, value func() int64) Table {
	var t Table
	name := func(r, c string) string { return r + "/" + c }
	sums := map[string]int64{}
	for r := range rows {
		for c := range columns {
			v := value()
			t.Cells = append(t.Cells, persons(name(fmt.Sprint(r), fmt.Sprint(c)), v))
			sums[name(fmt.Sprint(r), "all")] += v
			sums[name("all", fmt.Sprint(c))] += v
			sums[name("all", "all")] += v
		}
	}
	for _, margin := range slices.Sorted(maps.Keys(sums)) {
		t.Cells = append(t.Cells, persons(margin, sums[margin]))
	}
	ofRows, ofColumns := Relation{Total: "all/all"}, Relation{Total: "all/all"}
	for r := range rows {
		relation := Relation{Total: name(fmt.Sprint(r), "all")}
		for c := range columns {
			relation.Parts = append(relation.Parts, name(fmt.Sprint(r), fmt.Sprint(c)))
		}
		t.Relations = append(t.Relations, relation)
		ofRows.Parts = append(ofRows.Parts, relation.Total)
	}
	for c := range columns {
		relation := Relation{Total: name("all", fmt.Sprint(c))}
		for r := range rows {
			relation.Parts = append(relation.Parts, name(fmt.Sprint(r), fmt.Sprint(c)))
		}
		t.Relations = append(t.Relations, relation)
		ofColumns.Parts = append(ofColumns.Parts, relation.Total)
	}
	t.Relations = append(t.Relations, ofRows, ofColumns)
	return t
}

// attack looks, in a way of its own, for small counts that can be worked out. It
// goes through all whole numbers that the hidden cells could have; the margins of a
// two-way table follow from its inner cells.
type attack struct {
	table    Table
	hidden   map[string]bool
	value    map[string]int64
	inner    []string
	possible map[string]map[int64]bool // of the hidden small cells
}

func (a *attack) run(at int, current map[string]int64) {
	if at == len(a.inner) {
		a.check(current)
		return
	}
	if at > 0 && !a.fits(current) {
		return
	}
	name := a.inner[at]
	if !a.hidden[name] {
		current[name] = a.value[name]
		a.run(at+1, current)
		delete(current, name)
		return
	}
	low, high := int64(1), int64(UsualThreshold-1) // it is known why a cell is hidden
	if !a.small(name) {
		// Fewer than could be: what has two values among these has two.
		low, high = max(0, a.value[name]-2*UsualThreshold), a.value[name]+2*UsualThreshold
	}
	for v := low; v <= high; v++ {
		if !a.small(name) && v > 0 && v < UsualThreshold {
			continue
		}
		current[name] = v
		a.run(at+1, current)
	}
	delete(current, name)
}

// fits tells whether the sums whose parts are all chosen come out as shown.
func (a *attack) fits(current map[string]int64) bool {
	for _, relation := range a.table.Relations {
		sum, whole := int64(0), !a.hidden[relation.Total]
		for _, part := range relation.Parts {
			v, chosen := current[part]
			sum, whole = sum+v, whole && chosen
		}
		if whole && sum != a.value[relation.Total] {
			return false
		}
	}
	return true
}

func (a *attack) small(name string) bool { return a.value[name] > 0 && a.value[name] < UsualThreshold }

func (a *attack) check(current map[string]int64) {
	all := maps.Clone(current)
	for _, relation := range a.table.Relations {
		sum := int64(0)
		for _, part := range relation.Parts {
			sum += all[part]
		}
		all[relation.Total] = sum
	}
	for name, v := range all {
		below := v > 0 && v < UsualThreshold
		if !a.hidden[name] && v != a.value[name] || a.hidden[name] && below != a.small(name) {
			return
		}
	}
	for name := range a.hidden {
		if a.small(name) {
			if a.possible[name] == nil {
				a.possible[name] = map[int64]bool{}
			}
			a.possible[name][all[name]] = true
		}
	}
}

// recovered returns the small counts that have one possible value only.
func recovered(table Table, hidden map[string]bool) []string {
	a := &attack{table: table, hidden: hidden, value: map[string]int64{}, possible: map[string]map[int64]bool{}}
	for _, cell := range table.Cells {
		a.value[cell.Name] = cell.Value
		if !strings.Contains(cell.Name, "all") {
			a.inner = append(a.inner, cell.Name)
		}
	}
	a.run(0, map[string]int64{})
	var found []string
	for _, cell := range table.Cells {
		if a.small(cell.Name) && len(a.possible[cell.Name]) < 2 {
			found = append(found, cell.Name)
		}
	}
	return found
}

// primaryOnly hides the small counts and nothing more.
func primaryOnly(table Table) map[string]bool {
	hidden := map[string]bool{}
	for _, cell := range table.Cells {
		if cell.Value > 0 && cell.Value < UsualThreshold {
			hidden[cell.Name] = true
		}
	}
	return hidden
}

func TestAnAttackerRecoversNothingAndWithoutComplementsDoes(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	var cells, shown, broken int
	for round := range 200 {
		table := twoWay(2, 2+round%2, func() int64 {
			if random.IntN(2) == 0 {
				return random.Int64N(6)
			}
			return random.Int64N(14)
		})
		hidden, err := Suppress(table, UsualThreshold)
		if err != nil {
			t.Fatal(err)
		}
		if found := recovered(table, hidden); len(found) > 0 {
			t.Fatalf("round %d: %v are recovered of %v, hidden %v", round, found, table.Cells, slices.Sorted(maps.Keys(hidden)))
		}
		if len(recovered(table, primaryOnly(table))) > 0 {
			broken++
		}
		for _, cell := range table.Cells {
			if cell.Value >= UsualThreshold {
				cells++
				if !hidden[cell.Name] {
					shown++
				}
			}
		}
	}
	if broken < 50 {
		t.Errorf("without complementary suppression only %d of 200 tables are broken: the attack is too weak to tell", broken)
	}
	t.Logf("%d of 200 tables are broken without complementary suppression; %d %% of the counts from 5 stay readable", broken, 100*shown/cells)
}

func TestMostOfAReportStaysReadable(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	var cells, shown int
	for range 300 {
		// Four states of two cohorts, of the size of a municipality's strategy, now and
		// then with a small count, and the stock of thirty months.
		at := 0
		table := twoWay(4, 2, func() int64 {
			at++
			if at%8 == 0 || random.IntN(10) == 0 {
				return random.Int64N(9)
			}
			return 20 + random.Int64N(400)
		})
		for month := range 30 {
			table.Cells = append(table.Cells, persons(fmt.Sprintf("month %d", month), 900-10*int64(month)))
		}
		hidden, err := Suppress(table, UsualThreshold)
		if err != nil {
			t.Fatal(err)
		}
		for _, cell := range table.Cells {
			if cell.Value >= UsualThreshold {
				cells++
				if !hidden[cell.Name] {
					shown++
				}
			}
		}
	}
	if share := 100 * shown / cells; share < 80 {
		t.Errorf("only %d %% of the counts from 5 stay readable", share)
	}
}

func TestASeriesOfStocksHidesOnlyWhatIsSmall(t *testing.T) {
	table := Table{Cells: []Cell{persons("2018-01", 7), persons("2018-02", 3), persons("2018-03", 9)}}
	if got := hiddenIn(t, table); got != "2018-02" {
		t.Errorf("hidden are %q", got)
	}
}
