package cohort_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"runtime"
	"syscall"
	"testing"

	"kik/graph/cohort"
	"kik/graph/model"
)

// bigScope is a programme in the middle of the big municipality's histories.
var bigScope = cohort.Scope{Baseline: model.NewDate(2018, 2, 1), TargetBenefits: []string{"kontanthjaelp", "uddannelseshjaelp"}}

// bigBenefits with how often a spell is on each, in percent.
var bigBenefits = []struct {
	code   string
	class  model.BenefitClass
	weight int
}{
	{"kontanthjaelp", model.ClassTarget, 35},
	{"uddannelseshjaelp", model.ClassTarget, 20},
	{"ressourceforloeb", model.ClassOtherSupport, 6},
	{"fleksjob", model.ClassOtherSupport, 4},
	{"foertidspension", model.ClassOtherSupport, 3},
	{"sygedagpenge", model.ClassOtherTargetGroup, 8},
	{"dagpenge", model.ClassOtherTargetGroup, 6},
	{"job", model.ClassSelfSupport, 14},
	{"uddannelse", model.ClassSelfSupport, 4},
}

func bigBenefitTypes() []model.BenefitType {
	var types []model.BenefitType
	for _, b := range bigBenefits {
		category := "CATEGORY_" + b.code
		types = append(types, model.BenefitType{Code: b.code, Class: b.class, Category: &category, From: model.NewDate(1990, 1, 1)})
	}
	return types
}

// bigHistory is a municipality with some 4.8 spells and 1.2 visitations a
// citizen between 2014 and 2022. Every tenth spell begins before the one before
// it ends.
func bigHistory(b testing.TB, citizens int) *cohort.History {
	b.Helper()
	builder := bigSpells(citizens)
	addVisitations(builder, citizens)
	h, err := builder.Build()
	if err != nil {
		b.Fatal(err)
	}
	return h
}

var bigStart, bigEnd = model.NewDate(2014, 1, 1), model.NewDate(2022, 7, 1)

func bigSpells(citizens int) *cohort.Builder {
	rng := rand.New(rand.NewPCG(7, uint64(citizens)))
	builder := cohort.NewBuilder(bigBenefitTypes())
	builder.Grow(cohort.Sizes{Citizens: citizens, Spells: 5 * citizens, Visitations: 2 * citizens})
	for i := range citizens {
		year := 1950 + rng.IntN(50)
		builder.Citizen(model.Citizen{ID: int64(i + 1), BirthYear: &year})
	}
	for i := range citizens {
		day := bigStart + model.Date(rng.IntN(1200))
		for range 2 + rng.IntN(7) {
			to := day + model.Date(20+rng.IntN(500))
			spell := model.BenefitSpell{CitizenID: int64(i + 1), Benefit: draw(rng), From: day, To: &to}
			if to > bigEnd {
				spell.To = nil
			}
			builder.Spell(spell)
			if day = to + 1 + model.Date(max(0, rng.IntN(200)-80)); rng.IntN(10) == 0 {
				day = to - model.Date(rng.IntN(15))
			}
			if day > bigEnd {
				break
			}
		}
	}
	return builder
}

func addVisitations(builder *cohort.Builder, citizens int) {
	rng := rand.New(rand.NewPCG(8, uint64(citizens)))
	groups := []string{"aktivitetsparat", "jobparat", "uddannelsesparat"}
	for i := range citizens {
		from := bigStart
		for range 1 + rng.IntN(2) {
			builder.Visitation(model.Visitation{CitizenID: int64(i + 1), TargetGroup: groups[rng.IntN(3)], From: from})
			from += model.Date(1 + rng.IntN(2500))
		}
	}
}

func draw(rng *rand.Rand) string {
	at := rng.IntN(100)
	for _, b := range bigBenefits {
		if at -= b.weight; at < 0 {
			return b.code
		}
	}
	return bigBenefits[0].code
}

var bigSizes = []int{3_000, 100_000, 1_000_000}

// BenchmarkAnalyse asks all that a management report needs: four years of month
// ends and rates that change each year.
func BenchmarkAnalyse(b *testing.B) {
	question := cohort.Question{AsOf: model.NewDate(2022, 6, 15), RateChanges: map[string][]model.Date{}}
	for month := bigScope.Baseline.Month(); month.Last() <= question.AsOf; month++ {
		question.StockDays = append(question.StockDays, month.Last())
	}
	for _, benefit := range bigBenefits {
		for year := range 5 {
			question.RateChanges[benefit.code] = append(question.RateChanges[benefit.code], model.NewDate(2018+year, 1, 1))
		}
	}
	narrowed := bigScope
	narrowed.TargetGroups = []string{"aktivitetsparat"}
	for _, citizens := range bigSizes {
		h := bigHistory(b, citizens)
		for name, scope := range map[string]cohort.Scope{"all": bigScope, "target group": narrowed} {
			b.Run(fmt.Sprintf("%s/%d", name, citizens), func(b *testing.B) {
				b.ReportAllocs()
				before := processorTime(b)
				for b.Loop() {
					if _, err := h.Analyse(context.Background(), scope, question); err != nil {
						b.Fatal(err)
					}
				}
				passed := float64(b.N) * float64(citizens)
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/passed, "ns/citizen")
				b.ReportMetric(float64(processorTime(b)-before)/passed, "cpu-ns/citizen")
			})
		}
	}
}

func BenchmarkSelfSupportAfter(b *testing.B) {
	eachSize(b, func(h *cohort.History) error {
		_, _, err := h.SelfSupportAfter(context.Background(), bigScope, bigAsOf, 36, nil, nil)
		return err
	})
}

// BenchmarkBuild tells what citizens and spells weigh.
func BenchmarkBuild(b *testing.B) {
	const citizens = 100_000
	for b.Loop() {
		before := heap()
		h, err := bigSpells(citizens).Build()
		if err != nil {
			b.Fatal(err)
		}
		grown := float64(heap() - before)
		b.ReportMetric(float64(h.Spells())/citizens, "spells/citizen")
		b.ReportMetric((grown-16*citizens)/float64(h.Spells()), "B/spell")
		runtime.KeepAlive(h)
	}
}

// processorTime is what both processors have worked, in nanoseconds: unlike the
// time on the wall it is not stretched by others on the machine.
func processorTime(b *testing.B) int64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}

func heap() uint64 {
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

// eachSize benches a question at every size.
func eachSize(b *testing.B, ask func(h *cohort.History) error) {
	for _, citizens := range bigSizes {
		h := bigHistory(b, citizens)
		b.Run(fmt.Sprint(citizens), func(b *testing.B) {
			b.ReportAllocs()
			before := processorTime(b)
			for b.Loop() {
				if err := ask(h); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(processorTime(b)-before)/float64(b.N)/float64(citizens), "cpu-ns/citizen")
		})
	}
}

var bigAsOf = model.NewDate(2022, 6, 15)

func BenchmarkBreakdown(b *testing.B) {
	for _, by := range [][]cohort.Dimension{{cohort.ByCohort}, {cohort.ByAgeBand}, {cohort.ByEntryMonth, cohort.ByGender}, {cohort.ByTargetGroup}, {cohort.ByWeeks}} {
		b.Run(fmt.Sprint(by), func(b *testing.B) {
			eachSize(b, func(h *cohort.History) error {
				_, err := h.Breakdown(context.Background(), bigScope, cohort.BreakdownQuestion{AsOf: bigAsOf, By: by})
				return err
			})
		})
	}
}

func BenchmarkMovement(b *testing.B) {
	gender := cohort.ByGender
	for name, by := range map[string]*cohort.Dimension{"whole": nil, "by gender": &gender} {
		b.Run(name, func(b *testing.B) {
			eachSize(b, func(h *cohort.History) error {
				_, err := h.Movement(context.Background(), bigScope, cohort.MovementQuestion{
					AsOf: bigAsOf, From: bigScope.Baseline.Month(), To: bigAsOf.Month(), By: by,
				})
				return err
			})
		})
	}
}

func BenchmarkStock(b *testing.B) {
	for _, by := range []cohort.Dimension{cohort.ByGender, cohort.ByBenefit, cohort.ByTargetGroup} {
		b.Run(string(by), func(b *testing.B) {
			eachSize(b, func(h *cohort.History) error {
				_, err := h.Stock(context.Background(), bigScope, cohort.StockQuestion{
					AsOf: bigAsOf, From: bigScope.Baseline.Month(), To: bigAsOf.Month(), By: by,
				})
				return err
			})
		})
	}
}

func BenchmarkFlow(b *testing.B) {
	eachSize(b, func(h *cohort.History) error {
		_, err := h.Flow(context.Background(), bigScope, cohort.FlowQuestion{From: model.NewDate(2020, 1, 1), To: bigAsOf})
		return err
	})
}

func BenchmarkFullTimePersons(b *testing.B) {
	eachSize(b, func(h *cohort.History) error {
		_, err := h.FullTimePersons(context.Background(), bigScope, bigScope.Baseline, bigAsOf, nil)
		return err
	})
}

func BenchmarkSelect(b *testing.B) {
	thirty, yes := 30, cohort.Filter{}
	yes.AgeTo, yes.States = &thirty, []model.State{model.OnBenefit}
	eachSize(b, func(h *cohort.History) error {
		_, err := h.Select(context.Background(), bigScope, bigAsOf, yes)
		return err
	})
}

func BenchmarkRetention(b *testing.B) {
	month := cohort.ByEntryMonth
	for name, by := range map[string]*cohort.Dimension{"by cohort": nil, "by entry month": &month} {
		b.Run(name, func(b *testing.B) {
			eachSize(b, func(h *cohort.History) error {
				q := cohort.RetentionQuestion{Exit: cohort.ExitSelfSupport, By: by}
				q.AsOf = bigAsOf
				_, err := h.Retention(context.Background(), bigScope, q)
				return err
			})
		})
	}
}

func BenchmarkReentry(b *testing.B) {
	eachSize(b, func(h *cohort.History) error {
		_, err := h.Reentry(context.Background(), bigScope, cohort.ExitQuestion{AsOf: bigAsOf}, cohort.ReentryMonths)
		return err
	})
}
