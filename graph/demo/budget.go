package demo

import (
	"math"

	"kik/graph/model"
)

// priceLevel is the price level in which KIK I's budget was printed.
const priceLevel = "2017"

// budgetSpan is planned money of a whole year, or of the months of one. The
// amounts are exact under the printed ones: cells, rows and totals all round
// as printed.
type budgetSpan struct {
	programme, committee, category string
	year, firstMonth, lastMonth    int // no months: the whole year
	million                        float64
	kind                           model.BudgetKind
}

var budget = []budgetSpan{
	// KIK I as printed on the strategy page. Years: 21,7 19,7 19,9 7,0; in all 24,1 and 2,5 and 41,6 make 68,3.
	{kik1, labourCommittee, interventionsCategory, 2016, 0, 0, 13.16, model.Investment},
	{kik1, labourCommittee, interventionsCategory, 2017, 0, 0, 11.66, model.Investment},
	{kik1, labourCommittee, interventionsCategory, 2018, 0, 0, 13.16, model.Investment},
	{kik1, labourCommittee, interventionsCategory, 2019, 0, 0, 3.66, model.Investment},
	{kik1, financeCommittee, staffCategory, 2016, 0, 0, 7.79, model.Investment},
	{kik1, financeCommittee, staffCategory, 2017, 0, 0, 7.38, model.Investment},
	{kik1, financeCommittee, staffCategory, 2018, 0, 0, 6.03, model.Investment},
	{kik1, financeCommittee, staffCategory, 2019, 0, 0, 2.93, model.Investment},
	{kik1, financeCommittee, generalCategory, 2016, 0, 0, .76, model.Investment},
	{kik1, financeCommittee, generalCategory, 2017, 0, 0, .67, model.Investment},
	{kik1, financeCommittee, generalCategory, 2018, 0, 0, .68, model.Investment},
	{kik1, financeCommittee, generalCategory, 2019, 0, 0, .39, model.Investment},
	{kik1, labourCommittee, savedBenefits, 2019, 0, 0, -26.0, model.Saving},

	// KIK II: 37 and 23,5 million; net 11,7 14,6 2,9 -9,6 -4,7, which add up to
	// 14,9 as printed and to 14,8 by the totals. By the end of August 2018 the
	// committees' 3.797 and 1.823 thousand were expected.
	{kik2, labourCommittee, interventionsCategory, 2018, 6, 8, 3.797, model.Investment},
	{kik2, labourCommittee, interventionsCategory, 2018, 9, 12, 4.103, model.Investment},
	{kik2, labourCommittee, interventionsCategory, 2019, 0, 0, 11.00, model.Investment},
	{kik2, labourCommittee, interventionsCategory, 2020, 0, 0, 9.40, model.Investment},
	{kik2, labourCommittee, interventionsCategory, 2021, 0, 0, 7.10, model.Investment},
	{kik2, labourCommittee, interventionsCategory, 2022, 1, 4, 1.60, model.Investment},
	{kik2, financeCommittee, staffCategory, 2018, 6, 8, 1.623, model.Investment},
	{kik2, financeCommittee, staffCategory, 2018, 9, 12, 1.737, model.Investment},
	{kik2, financeCommittee, staffCategory, 2019, 0, 0, 5.48, model.Investment},
	{kik2, financeCommittee, staffCategory, 2020, 0, 0, 5.38, model.Investment},
	{kik2, financeCommittee, staffCategory, 2021, 0, 0, 4.78, model.Investment},
	{kik2, financeCommittee, staffCategory, 2022, 1, 4, 2.18, model.Investment},
	{kik2, financeCommittee, generalCategory, 2018, 6, 8, .200, model.Investment},
	{kik2, financeCommittee, generalCategory, 2018, 9, 12, .220, model.Investment},
	{kik2, financeCommittee, generalCategory, 2019, 0, 0, .60, model.Investment},
	{kik2, financeCommittee, generalCategory, 2020, 0, 0, .60, model.Investment},
	{kik2, financeCommittee, generalCategory, 2021, 0, 0, .50, model.Investment},
	{kik2, financeCommittee, generalCategory, 2022, 1, 4, .20, model.Investment},
	{kik2, labourCommittee, savedBenefits, 2019, 0, 0, -2.5, model.Saving},
	{kik2, labourCommittee, savedBenefits, 2020, 0, 0, -12.5, model.Saving},
	{kik2, labourCommittee, savedBenefits, 2021, 0, 0, -22.0, model.Saving},
	{kik2, labourCommittee, savedBenefits, 2022, 1, 4, -8.7, model.Saving},
}

// budgetLines returns the rows of the file budget; months share their span
// equally to the øre, the last one taking what is left.
func budgetLines() []model.BudgetLine {
	var rows []model.BudgetLine
	for _, span := range budget {
		line := model.BudgetLine{
			Programme: span.programme, Committee: span.committee, Category: span.category,
			Year: span.year, Amount: million(span.million), Kind: span.kind,
		}
		if span.programme == kik1 {
			level := priceLevel
			line.PriceLevel = &level
		}
		if span.firstMonth == 0 {
			rows = append(rows, line)
			continue
		}
		left := line.Amount
		for month := span.firstMonth; month <= span.lastMonth; month++ {
			line.Month, line.Amount = &month, left/model.Kroner(span.lastMonth-month+1)
			left -= line.Amount
			rows = append(rows, line)
		}
	}
	return rows
}

// million returns an amount stated in million kroner.
func million(amount float64) model.Kroner { return model.Kroner(math.Round(amount * 100_000_000)) }
