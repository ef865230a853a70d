package reference

import (
	"fmt"
	"math/rand/v2"

	"kik/graph/model"
)

// The codes of random data. The target benefits of the programme are drawn
// among all of them, so that a TARGET benefit can be another programme's and
// an OTHER_SUPPORT benefit can be a target.
var (
	randomBenefits = []string{"kontanthjaelp", "uddannelseshjaelp", "fleksjob", "ressourceforloeb", "sygedagpenge", "job", "aktivering"}
	randomGroups   = []string{"aktivitetsparat", "jobparat", "uddannelsesparat"}
	randomClasses  = []model.BenefitClass{model.ClassTarget, model.ClassTarget, model.ClassOtherSupport, model.ClassOtherSupport, model.ClassOtherTargetGroup, model.ClassSelfSupport, model.ClassOtherSupport}
)

// Window is the span in which random histories lie: it holds a leap day, a
// change of year and months of every length.
var (
	WindowStart = model.NewDate(2015, 10, 1)
	WindowEnd   = model.NewDate(2016, 12, 31)
)

// Random draws a programme and the histories of a handful of citizens.
func Random(rng *rand.Rand) Data { return RandomOf(rng, 8) }

// RandomOf draws a programme and the histories of at most so many citizens:
// overlaps, gaps, one-day spells, spells that begin before the baseline, coming
// back, changing target group, classes and rates that change, open ends, and
// now and then a missing rate.
func RandomOf(rng *rand.Rand, citizens int) Data {
	data := Data{
		Programme: model.Programme{
			ID: 1, Code: "P", Name: "P", From: WindowStart,
			BaselineDate:   day(rng, WindowStart+20, WindowStart+120),
			TargetBenefits: some(rng, randomBenefits, 1+rng.IntN(2)),
		},
	}
	if rng.IntN(2) == 0 {
		data.Programme.TargetGroups = some(rng, randomGroups, 1+rng.IntN(2))
	}
	for i, code := range randomBenefits {
		data.BenefitTypes = append(data.BenefitTypes, randomType(rng, code, randomClasses[i])...)
		data.Rates = append(data.Rates, randomRates(rng, code)...)
	}
	for i := range 1 + rng.IntN(citizens) {
		data.Citizens = append(data.Citizens, randomCitizen(rng, int64(i+1)))
	}
	data.Postings = randomPostings(rng)
	data.Budget = randomBudget(rng)
	data.Targets = randomTargets(rng, data.Programme.BaselineDate)
	return data
}

func day(rng *rand.Rand, from, to model.Date) model.Date {
	return from + model.Date(rng.IntN(int(to-from)+1))
}

func some(rng *rand.Rand, all []string, n int) []string {
	var chosen []string
	for _, i := range rng.Perm(len(all))[:n] {
		chosen = append(chosen, all[i])
	}
	return chosen
}

func randomType(rng *rand.Rand, code string, class model.BenefitClass) []model.BenefitType {
	row := func(class model.BenefitClass, from model.Date, to *model.Date) model.BenefitType {
		benefit := model.BenefitType{Code: code, Name: code, Class: class, From: from, To: to}
		if class == model.ClassOtherSupport {
			category := []string{"RESOURCE_PROGRAMME", "EARLY_RETIREMENT_PENSION"}[rng.IntN(2)]
			benefit.Category = &category
		}
		return benefit
	}
	rows := []model.BenefitType{row(class, WindowStart-1000, nil)}
	if rng.IntN(3) == 0 {
		from := day(rng, WindowStart, WindowEnd)
		other := row(randomClasses[rng.IntN(len(randomClasses))], from, nil)
		if rng.IntN(2) == 0 {
			to := day(rng, from, WindowEnd)
			other.To = &to
		}
		rows = append(rows, other)
	}
	return rows
}

func randomRates(rng *rand.Rand, code string) []model.Rate {
	if rng.IntN(15) == 0 {
		return nil
	}
	first := WindowStart - 500
	if rng.IntN(10) == 0 {
		first = day(rng, WindowStart, WindowEnd)
	}
	rates := []model.Rate{{Benefit: code, From: first, NetPerMonth: model.Kroner(rng.IntN(1_500_000))}}
	for range rng.IntN(3) {
		from := day(rng, WindowStart, WindowEnd)
		if from > rates[len(rates)-1].From {
			rates = append(rates, model.Rate{Benefit: code, From: from, NetPerMonth: model.Kroner(rng.IntN(1_500_000))})
		}
	}
	return rates
}

func randomCitizen(rng *rand.Rand, id int64) Citizen {
	year := 1960 + rng.IntN(40)
	citizen := Citizen{Citizen: model.Citizen{ID: id, Pseudonym: fmt.Sprintf("c%03d", id)}}
	if rng.IntN(10) > 0 {
		citizen.BirthYear = &year
	}
	if gender := rng.IntN(4); gender < 3 {
		citizen.Gender = &[]model.Gender{model.Female, model.Male, model.Other}[gender]
	}
	if district := rng.IntN(4); district < 3 {
		citizen.District = &[]string{"Nord", "Syd", "Øst"}[district]
	}
	seen := map[string]bool{}
	for range rng.IntN(7) {
		from, to := randomSpan(rng)
		code := randomBenefits[rng.IntN(len(randomBenefits))]
		if key := code + from.String(); !seen[key] {
			seen[key] = true
			citizen.Spells = append(citizen.Spells, model.BenefitSpell{CitizenID: id, Benefit: code, From: from, To: to})
		}
	}
	for range rng.IntN(4) {
		from, to := randomSpan(rng)
		code := randomGroups[rng.IntN(len(randomGroups))]
		if key := code + from.String(); !seen[key] {
			seen[key] = true
			citizen.Visitations = append(citizen.Visitations, model.Visitation{CitizenID: id, TargetGroup: code, From: from, To: to})
		}
	}
	randomEnrolments(rng, &citizen)
	return citizen
}

// randomEnrolments enrols the citizen in some of three interventions.
func randomEnrolments(rng *rand.Rand, citizen *Citizen) {
	outcomes := []model.Outcome{model.OutcomeJob, model.OutcomeWorkPlacement, model.OutcomeEducation, model.OutcomeBrokenOff, model.OutcomeCompleted}
	seen := map[string]bool{}
	for range rng.IntN(4) {
		from, to := randomSpan(rng)
		enrolment := model.Enrolment{CitizenID: citizen.ID, Intervention: fmt.Sprint("i", 1+rng.IntN(3)), From: from, To: to}
		if to != nil && rng.IntN(2) == 0 {
			outcome := outcomes[rng.IntN(len(outcomes))]
			on := *to + model.Date(rng.IntN(20))
			enrolment.Outcome, enrolment.OutcomeDate = &outcome, &on
		}
		if key := enrolment.Intervention + from.String(); !seen[key] {
			seen[key] = true
			citizen.Enrolments = append(citizen.Enrolments, enrolment)
		}
	}
}

func randomSpan(rng *rand.Rand) (model.Date, *model.Date) {
	from := day(rng, WindowStart-30, WindowEnd)
	switch rng.IntN(6) {
	case 0:
		return from, nil
	case 1:
		return from, &from
	default:
		to := from + model.Date(rng.IntN(160))
		return from, &to
	}
}

func randomPostings(rng *rand.Rand) []model.Posting {
	var postings []model.Posting
	for i := range rng.IntN(6) {
		postings = append(postings, model.Posting{
			Voucher: fmt.Sprint("b", i), Date: day(rng, WindowStart-200, WindowEnd), Programme: []string{"P", "P", "Q"}[rng.IntN(3)],
			Committee: []string{"A", "B", "C"}[rng.IntN(3)], Category: []string{"x", "x0", "x1"}[rng.IntN(3)], Amount: model.Kroner(rng.IntN(10_000_000) - 1_000_000),
		})
	}
	return postings
}

func randomBudget(rng *rand.Rand) []model.BudgetLine {
	var lines []model.BudgetLine
	for i := range rng.IntN(6) {
		line := model.BudgetLine{
			Programme: "P", Committee: []string{"A", "B", "D"}[rng.IntN(3)], Category: fmt.Sprint("x", i), Year: 2015 + rng.IntN(2),
			Amount: model.Kroner(rng.IntN(10_000_000)), Kind: []model.BudgetKind{model.Investment, model.Investment, model.Saving}[rng.IntN(3)],
		}
		if line.Kind == model.Saving {
			line.Amount = -line.Amount
		}
		if rng.IntN(2) == 0 {
			month := 1 + rng.IntN(12)
			line.Month = &month
		}
		lines = append(lines, line)
	}
	return lines
}

func randomTargets(rng *rand.Rand, baseline model.Date) []model.Target {
	var targets []model.Target
	at := baseline
	for range rng.IntN(4) {
		targets = append(targets, model.Target{Programme: "P", Measure: model.TargetRecipients, Date: at, Value: model.Decimal(rng.IntN(50) * model.DecimalScale)})
		at += model.Date(1 + rng.IntN(120))
	}
	if rng.IntN(2) == 0 {
		targets = append(targets, model.Target{Programme: "P", Measure: model.TargetNetReturn, Date: day(rng, WindowStart, WindowEnd), Value: model.Decimal(-rng.IntN(1_000_000) * model.DecimalScale)})
	}
	return targets
}
