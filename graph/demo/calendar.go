package demo

import (
	"math"
	"math/rand/v2"
	"time"

	"kik/graph/model"
)

// applications weighs the months by how many citizens apply for benefit:
// more in winter, fewer in the summer holidays.
var applications = [13]float64{
	time.January: 1.25, time.February: 1.05, time.March: 1, time.April: .95, time.May: .9, time.June: .9,
	time.July: .75, time.August: 1.05, time.September: 1.1, time.October: 1.05, time.November: 1.05, time.December: .95,
}

// lockdown is the spring of 2020, when jobs were hard to find.
var lockdownFrom, lockdownTo = date("2020-03-12"), date("2020-06-30")

const lockdownFactor = 1.6

// entryDays draws n days from a to b on which citizens apply, in order: the
// same number for every week but for season, lockdown and chance; none on
// Saturdays and Sundays.
func entryDays(r *rand.Rand, a, b model.Date, n int) []model.Date {
	cumulated := make([]float64, 0, int(b-a)+1)
	total := 0.0
	for day := a; day <= b; day++ {
		total += applicationWeight(day)
		cumulated = append(cumulated, total)
	}
	days := make([]model.Date, 0, n)
	next := 0
	for i := range n {
		// one draw in each of n equal parts of the weight: every week has its share
		x := (float64(i) + r.Float64()) / float64(n) * total
		for cumulated[next] <= x && next < len(cumulated)-1 {
			next++
		}
		days = append(days, a+model.Date(next))
	}
	return days
}

func applicationWeight(day model.Date) float64 {
	t := day.Time()
	weight := applications[t.Month()]
	switch t.Weekday() {
	case time.Saturday, time.Sunday:
		return 0
	case time.Monday:
		weight *= 1.4
	}
	if day >= lockdownFrom && day <= lockdownTo {
		weight *= lockdownFactor
	}
	return weight
}

// between draws a day from a to b, each as likely.
func between(r *rand.Rand, a, b model.Date) model.Date {
	if b <= a {
		return a
	}
	return a + model.Date(r.IntN(int(b-a)+1))
}

// decaying draws a day from a to b that is the likelier the earlier it is,
// with the mean waiting time in days that it would have without the end b.
func decaying(r *rand.Rand, a, b model.Date, mean float64) model.Date {
	if b <= a {
		return a
	}
	reach := 1 - math.Exp(-float64(b-a+1)/mean)
	days := -math.Log(1-r.Float64()*reach) * mean
	return min(a+model.Date(days), b)
}

// termStart returns the first day of an education near the day: in August or
// at the end of January, within a and b, or the day itself where none lies there.
func termStart(r *rand.Rand, day, a, b model.Date) model.Date {
	year := day.Year()
	best, found := day, false
	for _, term := range []model.Date{
		model.NewDate(year-1, time.August, 1), model.NewDate(year, time.January, 22),
		model.NewDate(year, time.August, 1), model.NewDate(year+1, time.January, 22),
	} {
		start := term + model.Date(r.IntN(14))
		if start < a || start > b {
			continue
		}
		if !found || abs(start-day) < abs(best-day) {
			best, found = start, true
		}
	}
	return best
}

func abs(days model.Date) model.Date { return max(days, -days) }
