package demo

import (
	"fmt"
	"testing"

	"kik/graph/model"
)

// The demo behaves like a job centre between the published dates.

func TestCitizensEnterKIK2EveryWeek(t *testing.T) {
	entries := map[model.Date]int{}
	for _, day := range newObserver(built(t)).observe(kik2, kik2Closing).entry {
		entries[(day-kik2Baseline)/7]++
	}
	for week := model.Date(0); week < (kik2Closing-kik2Baseline)/7; week++ {
		if entries[week] == 0 {
			t.Errorf("nobody enters in the week of %s", kik2Baseline+7*week)
		}
	}
}

func TestRecipientsFallWithoutAJump(t *testing.T) {
	var stock []int
	for _, m := range built(t).municipal {
		if m.Municipality == fmt.Sprint(ownMunicipality) {
			stock = append(stock, m.Recipients)
		}
	}
	for i := 1; i < len(stock); i++ {
		if change := stock[i] - stock[i-1]; change < -stock[i-1]/8 || change > stock[i-1]/12 {
			t.Errorf("month %d: from %d to %d recipients", i, stock[i-1], stock[i])
		}
	}
	if last := stock[len(stock)-2]; last >= 800 {
		t.Errorf("%d recipients in May 2022, the goal was under 800", last)
	}
}

func TestCitizensComeBack(t *testing.T) {
	returned := 0
	data := built(t)
	o := newObserver(data)
	p := o.programme(kik2)
	for citizen, entry := range o.observe(kik2, kik2Closing).entry {
		out := false
		for day := entry; day <= kik2Closing; day++ {
			_, state := o.day(citizen, p, day)
			if state != model.OnBenefit {
				out = true
			} else if out {
				returned++
				break
			}
		}
	}
	if returned < 300 || returned > 800 {
		t.Errorf("%d citizens of KIK II came back to the benefit", returned)
	}
}

func TestEveryAgeFitsItsBenefit(t *testing.T) {
	data := built(t)
	for _, s := range data.spells {
		born := *data.citizens[s.CitizenID].BirthYear
		if age := s.From.Year() - born; age < ofAge || age > pensionAge {
			t.Errorf("%d years old on %s", age, s.Benefit)
		}
		last := lastDay
		if s.To != nil {
			last = *s.To
		}
		if s.Benefit == educationBenefit && last.Year()-born >= youngBelow {
			t.Errorf("%d years old on education benefit", last.Year()-born)
		}
	}
}

func TestInterventionsMeetMissAndAwaitTheirGoals(t *testing.T) {
	data := built(t)
	o := newObserver(data)
	met, missed, undecided := 0, 0, 0
	for _, i := range data.interventions {
		if i.Programme != kik2 {
			continue
		}
		participants, selfSupported := goalReached(o, i, date("2020-06-30"))
		switch {
		case participants == 0:
			undecided++
		case 100*float64(selfSupported)/float64(participants) < i.ExpectedSelfSupport.Float():
			missed++
		default:
			met++
		}
	}
	if met < 3 || missed < 3 || undecided < 3 {
		t.Errorf("%d met their goal, %d missed it, %d are undecided", met, missed, undecided)
	}
}

// goalReached counts the participants whose goal is due and those of them who
// are self-supporting on its day.
func goalReached(o *observer, i model.Intervention, on model.Date) (participants, selfSupported int) {
	for _, e := range o.data.enrolments {
		if e.Intervention != i.Code || e.To == nil || e.To.AddMonths(i.GoalAfterMonths) > on {
			continue
		}
		participants++
		if _, state := o.day(e.CitizenID, o.programme(kik2), e.To.AddMonths(i.GoalAfterMonths)); state == model.SelfSupport {
			selfSupported++
		}
	}
	return participants, selfSupported
}

func TestCitizensAreEnrolledInTheirTargetGroup(t *testing.T) {
	data := built(t)
	o := newObserver(data)
	for _, e := range data.enrolments {
		i := activityByCode(e.Intervention)
		group := o.targetGroup(e.CitizenID, e.From)
		found := false
		for _, g := range i.groups {
			found = found || g == group
		}
		if !found {
			t.Errorf("%s on %s: enrolled from %q", e.Intervention, e.From, group)
		}
	}
}

func TestTheMunicipalitiesAreThe98AndNoneTiesWithOurs(t *testing.T) {
	data := built(t)
	months := map[string]int{}
	first, last := map[string]float64{}, map[string]float64{}
	for _, m := range data.municipal {
		months[m.Municipality]++
		switch m.Month {
		case firstMonth:
			first[m.Municipality] = float64(m.Recipients)
		case lastMonth:
			last[m.Municipality] = float64(m.Recipients)
		}
	}
	if len(months) != 98 {
		t.Errorf("%d municipalities", len(months))
	}
	own := fmt.Sprint(ownMunicipality)
	for code, n := range months {
		if n != int(lastMonth-firstMonth)+1 {
			t.Errorf("%s has %d months", code, n)
		}
		if code != own && (first[code]-last[code])*first[own] == (first[own]-last[own])*first[code] {
			t.Errorf("%s falls as much as ours", code)
		}
	}
}

func TestPostingsAddUpToWhatWasSpent(t *testing.T) {
	total := map[string]model.Kroner{}
	for _, p := range built(t).postings {
		total[p.Programme] += p.Amount
		if p.Amount <= 0 {
			t.Errorf("%s: %s", p.Voucher, p.Amount)
		}
	}
	want := map[string]model.Kroner{}
	for _, s := range spent {
		want[s.programme] += million(s.million)
	}
	for programme := range want {
		if total[programme] != want[programme] {
			t.Errorf("%s: %s, want %s", programme, total[programme], want[programme])
		}
	}
}
