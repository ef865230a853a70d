package reference

import "kik/graph/model"

// Together counts the participants of several interventions on a day.
type Together struct {
	Participants, InSeveral, Active, ActiveInSeveral, Outside int

	States map[model.State]int
}

// TogetherIn counts each citizen's interventions.
func TogetherIn(d Data, interventions []string, asOf model.Date) Together {
	t := Together{States: map[model.State]int{}}
	for _, citizen := range d.Citizens {
		begun, active := 0, 0
		for _, code := range interventions {
			begun += atMostOne(citizen, func(e model.Enrolment) bool { return e.Intervention == code && e.From <= asOf })
			active += atMostOne(citizen, func(e model.Enrolment) bool { return e.Intervention == code && covers(e.From, e.To, asOf) })
		}
		if begun == 0 {
			continue
		}
		t.Participants++
		if begun > 1 {
			t.InSeveral++
		}
		if active > 0 {
			t.Active++
		}
		if active > 1 {
			t.ActiveInSeveral++
		}
		if d.entryOf(citizen, asOf) == nil {
			t.Outside++
		} else {
			t.States[d.on(citizen, asOf).state]++
		}
	}
	return t
}

func atMostOne(citizen Citizen, holds func(model.Enrolment) bool) int {
	for _, enrolment := range citizen.Enrolments {
		if holds(enrolment) {
			return 1
		}
	}
	return 0
}
