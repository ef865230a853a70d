package demo

import (
	"fmt"
	"math/rand/v2"
	"time"

	"kik/graph/model"
)

// spending is actual money of some months. The amounts up to 31-08-2018 are
// the published consumption, 1.267 and 819 thousand, with decimals under which
// their sum and the net gain round as printed; all of KIK II is about 60 million.
type spending struct {
	programme, committee, category string
	from, to                       model.Month
	million                        float64
}

var spent = []spending{
	{kik1, labourCommittee, interventionsCategory, month(2016, 1), month(2016, 12), 12.91},
	{kik1, labourCommittee, interventionsCategory, month(2017, 1), month(2017, 12), 11.52},
	{kik1, labourCommittee, interventionsCategory, month(2018, 1), month(2018, 5), 5.13},
	{kik1, financeCommittee, staffCategory, month(2016, 1), month(2016, 12), 7.61},
	{kik1, financeCommittee, staffCategory, month(2017, 1), month(2017, 12), 7.33},
	{kik1, financeCommittee, staffCategory, month(2018, 1), month(2018, 5), 2.58},
	{kik1, financeCommittee, generalCategory, month(2016, 1), month(2016, 12), .74},
	{kik1, financeCommittee, generalCategory, month(2017, 1), month(2017, 12), .68},
	{kik1, financeCommittee, generalCategory, month(2018, 1), month(2018, 5), .27},

	{kik2, labourCommittee, interventionsCategory, month(2018, 6), month(2018, 8), 1.26708},
	{kik2, labourCommittee, interventionsCategory, month(2018, 9), month(2018, 12), 3.61},
	{kik2, labourCommittee, interventionsCategory, month(2019, 1), month(2019, 12), 10.72},
	{kik2, labourCommittee, interventionsCategory, month(2020, 1), month(2020, 12), 9.65},
	{kik2, labourCommittee, interventionsCategory, month(2021, 1), month(2021, 12), 8.43},
	{kik2, labourCommittee, interventionsCategory, month(2022, 1), month(2022, 5), 3.08},
	{kik2, financeCommittee, staffCategory, month(2018, 6), month(2018, 8), .71905},
	{kik2, financeCommittee, staffCategory, month(2018, 9), month(2018, 12), 1.62},
	{kik2, financeCommittee, staffCategory, month(2019, 1), month(2019, 12), 5.45},
	{kik2, financeCommittee, staffCategory, month(2020, 1), month(2020, 12), 5.42},
	{kik2, financeCommittee, staffCategory, month(2021, 1), month(2021, 12), 4.95},
	{kik2, financeCommittee, staffCategory, month(2022, 1), month(2022, 5), 2.85},
	{kik2, financeCommittee, generalCategory, month(2018, 6), month(2018, 8), .100},
	{kik2, financeCommittee, generalCategory, month(2018, 9), month(2018, 12), .20},
	{kik2, financeCommittee, generalCategory, month(2019, 1), month(2019, 12), .56},
	{kik2, financeCommittee, generalCategory, month(2020, 1), month(2020, 12), .62},
	{kik2, financeCommittee, generalCategory, month(2021, 1), month(2021, 12), .50},
	{kik2, financeCommittee, generalCategory, month(2022, 1), month(2022, 5), .25},
}

// generalTexts are the texts of general postings.
var generalTexts = []string{"Kompetenceudvikling", "It-licenser", "Kørsel", "Mødeudgifter", "Materialer", "Ekstern rådgivning"}

func month(year, m int) model.Month { return model.NewMonth(year, time.Month(m)) }

// postings returns the rows of the file posteringer: what was spent, in
// invoices and wages that add up to it exactly.
func postings(r *rand.Rand) []model.Posting {
	var rows []model.Posting
	number := map[string]int{}
	for _, s := range spent {
		drafts, weights := s.drafts(r)
		for i, amount := range split(million(s.million), weights) {
			row := drafts[i]
			number[row.Programme]++
			row.Voucher = fmt.Sprintf("%s-%05d", row.Programme, number[row.Programme])
			row.Amount = amount
			rows = append(rows, row)
		}
	}
	return rows
}

// drafts returns the postings of the months without amounts, and the weights
// by which they share the money.
func (s spending) drafts(r *rand.Rand) (rows []model.Posting, weights []float64) {
	add := func(m model.Month, weight float64, intervention *string, text string) {
		rows = append(rows, model.Posting{
			Date: workday(r, m), Programme: s.programme, Committee: s.committee, Category: s.category, Intervention: intervention, Text: &text,
		})
		weights = append(weights, weight)
	}
	for m := s.from; m <= s.to; m++ {
		switch s.category {
		case interventionsCategory:
			for _, a := range activities {
				if a.paidBy(s.programme) && a.from <= m.Last() && a.to >= m.First() {
					add(m, float64(a.places)*(.6+.8*r.Float64()), &a.code, a.postingText(m))
				}
			}
		case staffCategory:
			add(m, .95+.1*r.Float64(), nil, "Løn til sagsbehandlere, "+monthName(m))
		default:
			for range 1 + r.IntN(3) {
				add(m, .2+r.Float64(), nil, generalTexts[r.IntN(len(generalTexts))]+", "+monthName(m))
			}
		}
	}
	return rows, weights
}

// paidBy says whether a programme pays the intervention: KIK I's consumption
// includes its integration part.
func (a activity) paidBy(programme string) bool {
	return a.programme == programme || programme == kik1 && a.programme == kik1Integration
}

// postingText names the intervention, the month and, where others deliver it, who.
func (a activity) postingText(m model.Month) string {
	if a.providers[0] == jobCentre {
		return fmt.Sprintf("%s, %s", a.name, monthName(m))
	}
	return fmt.Sprintf("%s, %s, faktura fra %s", a.name, monthName(m), a.providers[0])
}

var monthNames = [12]string{
	"januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
}

func monthName(m model.Month) string {
	return fmt.Sprintf("%s %d", monthNames[int(m)%12], m.Year())
}

// split shares an amount by weights; the parts add up to it exactly.
func split(amount model.Kroner, weights []float64) []model.Kroner {
	left, leftWeight := float64(amount), 0.0
	for _, w := range weights {
		leftWeight += w
	}
	parts, rest := make([]model.Kroner, len(weights)), amount
	for i, w := range weights {
		parts[i] = model.Kroner(left * w / leftWeight)
		if i == len(weights)-1 {
			parts[i] = rest
		}
		rest -= parts[i]
		left, leftWeight = float64(rest), leftWeight-w
	}
	return parts
}

// workday draws a day from Monday to Friday of the month.
func workday(r *rand.Rand, m model.Month) model.Date {
	for {
		day := m.First() + model.Date(r.IntN(m.Days()))
		if weekday := day.Time().Weekday(); weekday != time.Saturday && weekday != time.Sunday {
			return day
		}
	}
}
