package disclosure

import (
	"math/rand/v2"
	"testing"
)

// reportTable is a management report's counts: states by cohort with their margins,
// who has left and who is on the benefit, which say some of them again.
func reportTable(value func() int64) Table {
	t := twoWay(4, 2, value)
	sums := map[string]int64{}
	for _, cell := range t.Cells {
		sums[cell.Name] = cell.Value
	}
	for i := range t.Cells {
		t.Cells[i].Elsewhere = t.Cells[i].Name == "all/0" // the baseline cohort's size
	}
	t.Cells = append(t.Cells,
		persons("recipients all", sums["0/all"]), persons("self-support all", sums["1/all"]), persons("other support all", sums["2/all"]),
		persons("left all", sums["1/all"]+sums["2/all"]))
	t.Relations = append(t.Relations,
		Relation{"recipients all", []string{"0/all"}}, Relation{"self-support all", []string{"1/all"}}, Relation{"other support all", []string{"2/all"}},
		Relation{"left all", []string{"self-support all", "other support all"}})
	return t
}

// mostHidden is how many inner cells the attack goes through all values of.
const mostHidden = 6

func TestAnAttackerRecoversNothingFromAReport(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	attacked, broken := 0, 0
	for attacked < 60 {
		table := reportTable(func() int64 {
			if random.IntN(4) == 0 {
				return random.Int64N(6)
			}
			return 5 + random.Int64N(300)
		})
		hidden, err := Suppress(table, UsualThreshold)
		if err != nil {
			continue // nothing of it is shown
		}
		inner := 0
		for name := range hidden {
			if len(name) == len("0/0") {
				inner++
			}
		}
		if inner == 0 || inner > mostHidden {
			continue
		}
		attacked++
		if found := recovered(table, hidden); len(found) > 0 {
			t.Fatalf("%v are recovered of %v, hidden %v", found, table.Cells, hidden)
		}
		if len(recovered(table, primaryOnly(table))) > 0 {
			broken++
		}
	}
	if broken < 30 {
		t.Errorf("without complementary suppression only %d of %d reports are broken", broken, attacked)
	}
	t.Logf("%d of %d reports are broken without complementary suppression", broken, attacked)
}
