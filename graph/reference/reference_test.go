package reference

import (
	"math/rand/v2"
	"testing"

	"kik/graph/model"
)

func spell(benefit, from, to string) model.BenefitSpell {
	start, _ := model.ParseDate(from)
	end, _ := model.ParseDate(to)
	return model.BenefitSpell{Benefit: benefit, From: start, To: &end}
}

func date(text string) model.Date {
	parsed, err := model.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return parsed
}

// A programme with one citizen of each cohort, small enough to add up by hand.
func twoCitizens() Data {
	pension := "EARLY_RETIREMENT_PENSION"
	return Data{
		Programme: model.Programme{Code: "P", BaselineDate: date("2018-02-01"), TargetBenefits: []string{"kontanthjaelp"}},
		BenefitTypes: []model.BenefitType{
			{Code: "kontanthjaelp", Class: model.ClassTarget, From: date("2000-01-01")},
			{Code: "foertidspension", Class: model.ClassOtherSupport, Category: &pension, From: date("2000-01-01")},
		},
		Rates: []model.Rate{
			{Benefit: "kontanthjaelp", From: date("2018-01-01"), NetPerMonth: 365_00},
			{Benefit: "foertidspension", From: date("2018-01-01"), NetPerMonth: 730_00},
		},
		Citizens: []Citizen{
			{Spells: []model.BenefitSpell{spell("kontanthjaelp", "2017-01-01", "2018-02-10"), spell("foertidspension", "2018-02-11", "2018-02-20")}},
			{Spells: []model.BenefitSpell{spell("kontanthjaelp", "2018-02-05", "2018-02-14")}},
		},
	}
}

func TestComputeAddsUpByHand(t *testing.T) {
	report := Compute(twoCitizens(), date("2018-02-20"))
	// A day costs 12 kr on kontanthjælp and 24 kr on førtidspension.
	amounts := map[string]struct{ got, want model.Kroner }{
		"baseline pension, 10 days":           {report.Derived[model.Baseline]["EARLY_RETIREMENT_PENSION"].Kroner(), 240_00},
		"baseline saves 10 days":              {report.Savings[model.Baseline].Kroner(), -120_00},
		"inflow on benefit, 10 days":          {report.Derived[model.Inflow][CashAndEducationBenefit].Kroner(), 120_00},
		"inflow saves 6 self-supporting days": {report.Savings[model.Inflow].Kroner(), -72_00},
		"net return":                          {report.NetReturnAll.Kroner(), 168_00},
	}
	for name, amount := range amounts {
		if amount.got != amount.want {
			t.Errorf("%s: %s, want %s", name, amount.got, amount.want)
		}
	}
	if report.States[model.Baseline][model.OtherSupport] != 1 || report.States[model.Inflow][model.SelfSupport] != 1 {
		t.Errorf("states: %v", report.States)
	}
	if report.Annual != nil {
		t.Error("nobody is on the benefit, so there is no annual saving")
	}
}

func TestAmountsRoundHalfAwayFromZero(t *testing.T) {
	data := twoCitizens()
	data.Rates[0].NetPerMonth = 1 // 12/365 øre a day
	var amount Amount
	for range 365 {
		data.addDay(&amount, "kontanthjaelp", date("2018-02-01"), -1)
	}
	if got := amount.Kroner(); got != -12 {
		t.Errorf("a year of -1 øre a month is %d øre, want -12", got)
	}
}

func TestRandomHistoriesHaveEverythingThatCanHappen(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var inflow, baseline, back, missing, groups int
	for range 300 {
		data := Random(rng)
		report := Compute(data, WindowEnd)
		inflow += report.Population[model.Inflow]
		baseline += report.Population[model.Baseline]
		for _, citizen := range data.Citizens {
			if in := data.entryOf(citizen, WindowEnd); in != nil {
				for day, left := in.day, false; day <= WindowEnd; day++ {
					if now := data.on(citizen, day).inTarget; !now {
						left = true
					} else if left {
						back++
						break
					}
				}
			}
		}
		if report.NetReturnAll.Missing {
			missing++
		}
		if len(data.Programme.TargetGroups) > 0 {
			groups++
		}
	}
	for what, n := range map[string]int{"inflow": inflow, "baseline": baseline, "coming back": back, "a missing rate": missing, "target groups": groups} {
		if n < 20 {
			t.Errorf("only %d of 300 random histories have %s", n, what)
		}
	}
}
