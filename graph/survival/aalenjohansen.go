package survival

// Incidence is the share that has left by a time, by the kind of exit.
type Incidence struct {
	Time   int
	AtRisk int       // just before the time
	ByKind []float64 // with the share still in, they add up to 1
}

// AalenJohansen returns the cumulative incidence of competing exits, one point
// for each time; the exits come by ascending time and all have the same kinds.
// The incidence of kind k is Σ S(t−)·d_k/n with S the Kaplan-Meier estimate of
// leaving in any way (Aalen and Johansen, Scandinavian Journal of Statistics 5,
// 1978). Unlike one minus a Kaplan-Meier curve that lets the other exits censor,
// it is a share of the subjects.
func AalenJohansen(exits []Exits) []Incidence {
	if len(exits) == 0 {
		return nil
	}
	kinds := len(exits[0].ByKind)
	points, shares := make([]Incidence, len(exits)), make([]float64, len(exits)*kinds)
	atRisk, left := subjects(AnyKind(exits)), 1.0
	for i, e := range exits {
		n, byKind := float64(atRisk), shares[i*kinds:(i+1)*kinds]
		if i > 0 {
			copy(byKind, points[i-1].ByKind)
		}
		for kind, d := range e.ByKind {
			byKind[kind] += left * float64(d) / n
		}
		points[i] = Incidence{Time: e.Time, AtRisk: atRisk, ByKind: byKind}
		events := e.events()
		left *= (n - float64(events)) / n
		atRisk -= events + e.Censored
	}
	return points
}
