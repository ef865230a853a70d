package results

import (
	"kik/graph/dataset"
	"kik/graph/economy"
	"kik/graph/model"
)

// Money is what interventions have cost by a day: their postings, whichever
// programme paid.
type Money struct {
	Spent             model.Kroner
	Postings          int
	Participants      int
	PerParticipant    *model.Kroner // nil: nobody
	SelfSupporting    int
	PerSelfSupporting *model.Kroner // nil: nobody
}

func moneyOf(data *dataset.Dataset, interventions []*model.Intervention, asOf model.Date, participants, selfSupporting int) Money {
	var sum economy.Amount
	postings := 0
	for _, intervention := range interventions {
		spent, n := data.Outlay(intervention.Code).SpentBy(asOf)
		sum = sum.Plus(spent)
		postings += n
	}
	return Money{
		Spent: sum.Kroner(), Postings: postings,
		Participants: participants, PerParticipant: sum.Per(participants),
		SelfSupporting: selfSupporting, PerSelfSupporting: sum.Per(selfSupporting),
	}
}
