package demo

import (
	"time"

	"kik/graph/model"
)

// rateTable holds the municipality's net cost of one citizen-month in 2018, in
// kroner. The municipality published no rates; these are round and plausible.
var rateTable = []struct {
	benefit string
	in2018  int
}{
	{cashBenefit, 8800},
	{educationBenefit, 5000},
	{integrationBenefit, 5400},
	{resourceBenefit, 9050},
	{allowanceBenefit, 9600},
	{flexJobBenefit, 6900},
	{pensionBenefit, 14250},
}

// rateIndex holds the level of the rates by year, 2018 = 1000.
var rateIndex = []struct{ year, index int }{
	{2012, 900}, {2013, 915}, {2014, 930}, {2015, 947}, {2016, 964}, {2017, 982},
	{2018, 1000}, {2019, 1015}, {2020, 1035}, {2021, 1050}, {2022, 1065},
}

// rates returns the yearly rates, rounded to whole tens of kroner.
func rates() []model.Rate {
	var rows []model.Rate
	for _, rate := range rateTable {
		for _, level := range rateIndex {
			tens := (rate.in2018*level.index + 5000) / 10000
			rows = append(rows, model.Rate{
				Benefit: rate.benefit, From: model.NewDate(level.year, time.January, 1), NetPerMonth: model.Kroner(tens * 1000),
			})
		}
	}
	return rows
}

// dayCosts holds rates by benefit and year as 1/365 øre a day, which is exact:
// øre per month × 12 (DOMAIN section 3, "Cost of a day").
var dayCosts = func() map[string]map[int]int64 {
	costs := map[string]map[int]int64{}
	for _, rate := range rates() {
		if costs[rate.Benefit] == nil {
			costs[rate.Benefit] = map[int]int64{}
		}
		costs[rate.Benefit][rate.From.Year()] = int64(rate.NetPerMonth) * 12
	}
	return costs
}()
