package cohort_test

import (
	"context"
	"strings"
	"testing"

	"kik/graph/cohort"
	"kik/graph/model"
)

func day(t testing.TB, text string) model.Date {
	t.Helper()
	d, err := model.ParseDate(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// town is a municipality written down in words, one citizen a line.
type town struct {
	t     testing.TB
	types []model.BenefitType
	rows  []string
}

// newTown has one benefit of every kind, each since 1900.
func newTown(t testing.TB) *town {
	v := &town{t: t}
	for code, class := range map[string]model.BenefitClass{
		"kontanthjaelp":     model.ClassTarget,
		"uddannelseshjaelp": model.ClassTarget,
		"fleksjob":          model.ClassOtherSupport,
		"foertidspension":   model.ClassOtherSupport,
		"sygedagpenge":      model.ClassOtherTargetGroup,
		"dagpenge":          model.ClassOtherTargetGroup,
		"job":               model.ClassSelfSupport,
	} {
		v.benefitType(code, class, "1900-01-01", "")
	}
	return v
}

// benefitType adds a row; other support gets the code in capitals as category.
func (v *town) benefitType(code string, class model.BenefitClass, from, to string) {
	row := model.BenefitType{Code: code, Class: class, From: day(v.t, from), To: v.end(to)}
	if class == model.ClassOtherSupport {
		category := strings.ToUpper(code)
		row.Category = &category
	}
	v.types = append(v.types, row)
}

// citizen adds one with spells "benefit from to" and visitations "@group from
// to", separated by commas; without to they still run.
func (v *town) citizen(histories string) *town {
	v.rows = append(v.rows, histories)
	return v
}

func (v *town) end(text string) *model.Date {
	if text == "" {
		return nil
	}
	d := day(v.t, text)
	return &d
}

func (v *town) history() *cohort.History {
	v.t.Helper()
	b := cohort.NewBuilder(v.types)
	for i := range v.rows {
		b.Citizen(model.Citizen{ID: int64(10 * (i + 1))})
	}
	for i, row := range v.rows {
		for part := range strings.SplitSeq(row, ",") {
			words := append(strings.Fields(part), "", "")
			if words[0] == "" {
				continue
			}
			from, to := day(v.t, words[1]), v.end(words[2])
			if group, isGroup := strings.CutPrefix(words[0], "@"); isGroup {
				b.Visitation(model.Visitation{CitizenID: int64(10 * (i + 1)), TargetGroup: group, From: from, To: to})
			} else {
				b.Spell(model.BenefitSpell{CitizenID: int64(10 * (i + 1)), Benefit: words[0], From: from, To: to})
			}
		}
	}
	h, err := b.Build()
	if err != nil {
		v.t.Fatal(err)
	}
	return h
}

// kik2 is a programme like KIK II.
func kik2(t testing.TB) cohort.Scope {
	return cohort.Scope{Baseline: day(t, "2018-02-01"), TargetBenefits: []string{"kontanthjaelp", "uddannelseshjaelp"}}
}

// ask analyses the town's population of KIK II.
func (v *town) ask(asOf string) *cohort.Analysis {
	v.t.Helper()
	return v.askScope(kik2(v.t), cohort.Question{AsOf: day(v.t, asOf)})
}

func (v *town) askScope(s cohort.Scope, q cohort.Question) *cohort.Analysis {
	v.t.Helper()
	a, err := v.history().Analyse(context.Background(), s, q)
	if err != nil {
		v.t.Fatal(err)
	}
	return a
}
