package demo

import "kik/graph/model"

// The days on which published figures say where the citizens stand.
var (
	integrationBaseline = date("2012-12-31")
	kik1Baseline        = date("2015-06-30")
	kik1Midway          = date("2017-01-13")
	kik2Baseline        = date("2018-02-01") // also KIK I's last published figures
	kik2Report          = date("2018-08-31")
	kik2Closing         = date("2022-06-15")
	lastDay             = date("2022-06-30")
)

// quota says how many citizens of a group are in a state on a milestone.
type quota struct {
	state    state
	citizens int
}

// KIK I. The published figures fix the sums of the states (499, 162, 495, 445
// and the populations); the split within a sum is invented. Whoever is
// activity-ready on cash benefit counts as on benefit, so job-ready is another target group here.
var (
	kik1BaselineMidway = []quota{
		{cashActivityReady, 499}, {cashJobReady, 21},
		{job, 212}, {education, 14}, {selfSupporting, 58},
		{resource, 58}, {unemploymentAllowance, 11}, {flexJob, 27}, {earlyRetirement, 41},
		{sickness, 17}, {insuredUnemployed, 9}, {movedAway, 30}, {dead, 8}, {elsewhere, 3},
	}
	kik1BaselineEnd = []quota{
		{cashActivityReady, 338}, {cashJobReady, 22},
		{job, 238}, {education, 15}, {selfSupporting, 65},
		{resource, 84}, {unemploymentAllowance, 14}, {flexJob, 40}, {earlyRetirement, 88},
		{sickness, 18}, {insuredUnemployed, 12}, {movedAway, 55}, {dead, 15}, {elsewhere, 4},
	}
	kik1InflowMidway = []quota{
		{cashActivityReady, 162}, {cashJobReady, 12},
		{job, 64}, {education, 6}, {selfSupporting, 14},
		{resource, 12}, {unemploymentAllowance, 1}, {flexJob, 3}, {earlyRetirement, 3},
		{sickness, 6}, {insuredUnemployed, 3}, {movedAway, 5}, {dead, 1},
	}
	kik1InflowEnd = []quota{
		{cashActivityReady, 157}, {cashJobReady, 26},
		{job, 97}, {education, 8}, {selfSupporting, 22},
		{resource, 38}, {unemploymentAllowance, 4}, {flexJob, 9}, {earlyRetirement, 16},
		{sickness, 17}, {insuredUnemployed, 11}, {movedAway, 19}, {dead, 4}, {elsewhere, 1},
	}
)

// kik1Inflow is the number of citizens who enter KIK I before its last
// published figures.
const kik1Inflow = 429

// outsideKIK1 fills KIK II's baseline cohort up to the published 1.128 with
// citizens who never were in KIK I's target group.
var outsideKIK1 = []quota{{cashJobReady, 215}, {educationReady, 250}, {educationActivityReady, 120}}

// KIK II. The published figures fix the sums (771 + 207, 269 + 139, 81 + 2,
// 7 + 9; 135 of 583); on the closing day the split of recipients and of other
// support by benefit makes the annual saving.
var (
	kik2BaselineReport = []quota{
		{cashActivityReady, 444}, {cashJobReady, 156}, {educationReady, 104}, {educationActivityReady, 67},
		{job, 189}, {education, 26}, {selfSupporting, 54},
		{resource, 43}, {unemploymentAllowance, 1}, {flexJob, 1}, {earlyRetirement, 36},
		{sickness, 3}, {movedAway, 2}, {dead, 1}, {elsewhere, 1},
	}
	kik2InflowReport = []quota{
		{cashActivityReady, 50}, {cashJobReady, 119}, {educationReady, 30}, {educationActivityReady, 8},
		{job, 99}, {education, 10}, {selfSupporting, 30},
		{unemploymentAllowance, 1}, {earlyRetirement, 1},
		{sickness, 5}, {insuredUnemployed, 1}, {movedAway, 2}, {elsewhere, 1},
	}
	kik2BaselineClosing = []quota{
		{cashActivityReady, 84}, {cashJobReady, 22}, {educationReady, 14}, {educationActivityReady, 15},
		{job, 529}, {education, 44}, {selfSupporting, 100},
		{resource, 45}, {unemploymentAllowance, 16}, {flexJob, 40}, {earlyRetirement, 76},
		{sickness, 20}, {insuredUnemployed, 28}, {movedAway, 62}, {dead, 24}, {elsewhere, 9},
	}
	kik2InflowClosing = []quota{
		{cashActivityReady, 140}, {cashJobReady, 180}, {educationReady, 88}, {educationActivityReady, 40},
		{job, 862}, {education, 175}, {selfSupporting, 150},
		{resource, 36}, {unemploymentAllowance, 10}, {flexJob, 22}, {earlyRetirement, 10},
		{sickness, 60}, {insuredUnemployed, 70}, {movedAway, 120}, {dead, 18}, {elsewhere, 12},
	}
)

// newcomers says how many citizens enter KIK II in an interval, by where they
// come from: KIK I's own citizens who had left, citizens who had left other
// target benefits before KIK II, and citizens seen for the first time.
type newcomers struct{ fromKIK1, fromEarlier, firstTime int }

func (n newcomers) citizens() int { return n.fromKIK1 + n.fromEarlier + n.firstTime }

// KIK II's inflow: 357 by the report, 1.993 by the closing day.
var (
	inflowByReport  = newcomers{fromKIK1: 62, fromEarlier: 48, firstTime: 247}
	inflowByClosing = newcomers{fromKIK1: 210, fromEarlier: 190, firstTime: 1236}
	inflowAfter     = newcomers{firstTime: 17}
)

// The benefits on which first-time newcomers enter KIK II, in percent.
var (
	entryBenefitsByReport  = []quota{{cashActivityReady, 20}, {cashJobReady, 57}, {educationReady, 17}, {educationActivityReady, 6}}
	entryBenefitsByClosing = []quota{{cashActivityReady, 17}, {cashJobReady, 44}, {educationReady, 27}, {educationActivityReady, 12}}
)

// How long the baseline cohorts have been on benefit on average, in days, and
// the share of the recipients who leave between the closing day and the end of the data.
const (
	kik1TimeOnBenefit    = 900
	outsideTimeOnBenefit = 330
	leaveInTheLastDays   = .035
)

// formerRecipients are the citizens who left other target benefits than KIK
// I's between the baselines of KIK I and KIK II.
const formerRecipients = 620

// formerBenefits are the benefits that they were on, in percent.
var formerBenefits = []quota{{cashJobReady, 52}, {educationReady, 36}, {educationActivityReady, 12}}

// refugees says how many came to the municipality each year: those of 2012 and
// before are the integration part's baseline cohort. Of those of 2013, 60
// percent are self-supporting after 36 months.
var refugees = []struct{ year, citizens int }{
	{2012, 118}, {2013, 50}, {2014, 92}, {2015, 134}, {2016, 81}, {2017, 46},
	{2018, 27}, {2019, 16}, {2020, 9}, {2021, 11}, {2022, 34},
}

// selfSupportingOf2013 is the number of 2013's refugees who are self-supporting
// 36 months after their entry.
const selfSupportingOf2013 = 30

// The published amounts of 31-08-2018 as aims: they lie where the printed
// cells, their totals and the totals of totals all round as printed, each with
// room for the last exit day (at most 83 kroner). Centring every cell alone
// would print 579 for the net return. Other support is few citizens and large
// daily costs, so its aims are whole days.
const (
	baselineResourceDays  = 3590
	baselinePensionDays   = 3081
	baselineAllowanceDays = 61 // one citizen
	baselineFlexJobDays   = 84 // one citizen

	inflowAllowanceDays = 175 // one citizen
	inflowFlexJobDays   = 74  // one citizen, who went on to a job
	inflowPensionDays   = 28  // one citizen

	baselineSavings = model.Kroner(7_361_000_00)
	inflowSavings   = model.Kroner(2_313_030_00)
	inflowBenefits  = model.Kroner(7_616_950_00)
)

// sum returns the number of citizens of the quotas.
func sum(quotas []quota) int {
	total := 0
	for _, q := range quotas {
		total += q.citizens
	}
	return total
}
