package catalogue

import (
	"fmt"
	"math"

	"kik/graph/model"
)

const (
	mostPlaces   = 1_000_000 // as in import files
	mostMonths   = 600
	oldest       = 120
	mostListed   = 50
	usualGoal    = 12 // months
	earliestYear = 1900
	latestYear   = 2200
)

// applyInput gives an intervention what the input tells, and collects what is
// wrong with it.
func applyInput(i *intervention, input model.InterventionInput) *problems {
	p := &problems{}
	applyFacts(p, i, input)
	applyLists(p, i, input)
	applyAgreement(p, i, input)
	return p
}

// applyFacts gives it what is one number, date or text.
func applyFacts(p *problems, i *intervention, input model.InterventionInput) {
	if name, told := input.Name.ValueOK(); told {
		i.Name = p.text("input.name", orZero(name), longestName, true)
	}
	if programme, told := input.Programme.ValueOK(); told {
		i.Programme = orZero(programme)
	}
	if from, told := input.From.ValueOK(); told {
		i.From = 0
		if from == nil {
			p.add("input.from", "Skriv den første dag.")
		} else {
			i.From = *from
		}
	}
	if to, told := input.To.ValueOK(); told {
		i.To = to
	}
	if places, told := input.Places.ValueOK(); told {
		i.Places = whole(places)
	}
	if from, told := input.AgeFrom.ValueOK(); told {
		i.AgeFrom = whole(from)
	}
	if to, told := input.AgeTo.ValueOK(); told {
		i.AgeTo = whole(to)
	}
	if share, told := input.ExpectedSelfSupport.ValueOK(); told {
		i.ExpectedSelfSupport = decimal(share)
	}
	if months, told := input.GoalAfterMonths.ValueOK(); told {
		i.GoalAfterMonths = usualGoal
		if months != nil {
			i.GoalAfterMonths = int(*months)
		}
	}
	if description, told := input.Description.ValueOK(); told {
		i.Description = p.optionalText("input.description", description, longestDescription)
	}
	if edition, told := input.Edition.ValueOK(); told {
		i.Edition = p.optionalText("input.edition", edition, longestEdition)
	}
	if continues, told := input.Continues.ValueOK(); told {
		i.Continues = continues
	}
	if committee, told := input.Committee.ValueOK(); told {
		i.Committee = p.optionalText("input.committee", committee, longestName)
	}
}

func applyLists(p *problems, i *intervention, input model.InterventionInput) {
	if delivery, told := input.Providers.ValueOK(); told {
		i.Delivery = nil
		for at, d := range delivery {
			d.Provider = p.providerName(fmt.Sprintf("input.providers[%d].name", at), d.Provider)
			i.Delivery = append(i.Delivery, d)
		}
	}
	if groups, told := input.TargetGroups.ValueOK(); told {
		i.TargetGroups = groups
	}
}

func applyAgreement(p *problems, i *intervention, input model.InterventionInput) {
	if price, told := input.Price.ValueOK(); told {
		i.PriceAmount, i.PriceUnit = nil, nil
		if price != nil {
			i.PriceAmount, i.PriceUnit = &price.Amount, &price.Unit
		}
	}
	if decision, told := input.Decision.ValueOK(); told {
		i.DecisionBody, i.DecisionDate, i.DecisionLink = nil, nil, nil
		if decision != nil {
			body := p.text("input.decision.body", decision.Body, longestName, true)
			i.DecisionBody, i.DecisionDate, i.DecisionLink = &body, &decision.Date, p.link("input.decision.link", decision.Link)
		}
	}
}

// checkIntervention finds what does not hold together, whoever has told it.
func (k *Keeper) checkIntervention(i *intervention) *problems {
	p := &problems{}
	if i.Name == "" {
		p.add("input.name", "Skriv indsatsens navn.")
	}
	checkPeriod(p, i)
	checkNumbers(p, i)
	k.checkReferences(p, i)
	return p
}

func checkPeriod(p *problems, i *intervention) {
	if i.From == 0 {
		p.add("input.from", "Skriv den første dag.")
		return
	}
	for field, day := range map[string]*model.Date{"input.from": &i.From, "input.to": i.To, "input.decision.date": i.DecisionDate} {
		if day != nil && (day.Year() < earliestYear || day.Year() > latestYear) {
			p.add(field, "Året %d ser forkert ud. Skriv datoen igen.", day.Year())
		}
	}
	if i.To != nil && *i.To < i.From {
		p.add("input.to", "Den sidste dag ligger før den første, %s. Ret den ene.", i.From.Danish())
	}
}

func checkNumbers(p *problems, i *intervention) {
	within := func(field string, n *int, most int) {
		if n != nil && (*n < 0 || *n > most) {
			p.add(field, "Skriv et helt tal fra 0 til %d.", most)
		}
	}
	within("input.places", i.Places, mostPlaces)
	within("input.ageFrom", i.AgeFrom, oldest)
	within("input.ageTo", i.AgeTo, oldest)
	within("input.goalAfterMonths", &i.GoalAfterMonths, mostMonths)
	if i.AgeFrom != nil && i.AgeTo != nil && *i.AgeTo < *i.AgeFrom {
		p.add("input.ageTo", "Den højeste alder er under den laveste, %d år. Ret den ene.", *i.AgeFrom)
	}
	if share := i.ExpectedSelfSupport; share != nil && (*share < 0 || *share > 100*model.DecimalScale) {
		p.add("input.expectedSelfSupport", "Skriv en procent fra 0 til 100.")
	}
	if i.PriceAmount != nil && *i.PriceAmount < 0 {
		p.add("input.price.amount", "Skriv prisen uden minus.")
	}
}

func (k *Keeper) checkReferences(p *problems, i *intervention) {
	if i.Programme == "" {
		p.add("input.programme", "Vælg den strategi, som indsatsen hører til.")
	} else if _, err := k.Data.Programme(i.Programme); err != nil {
		p.add("input.programme", "Vælg en strategi fra listen. Der er ingen med koden %q.", i.Programme)
	}
	if len(i.Delivery) > mostListed {
		p.add("input.providers", "Skriv højst %d leverandører.", mostListed)
	}
	if len(i.TargetGroups) > mostListed {
		p.add("input.targetGroups", "Vælg højst %d målgrupper.", mostListed)
	}
	seen := map[string]bool{}
	for at, d := range i.Delivery[:min(len(i.Delivery), mostListed)] {
		if seen[d.Provider] {
			p.add(fmt.Sprintf("input.providers[%d].name", at), "%q står to gange. Fjern den ene.", d.Provider)
		}
		seen[d.Provider] = true
	}
	seen = map[string]bool{}
	for at, group := range i.TargetGroups[:min(len(i.TargetGroups), mostListed)] {
		switch field := fmt.Sprintf("input.targetGroups[%d]", at); {
		case seen[group]:
			p.add(field, "Målgruppen %q står to gange. Fjern den ene.", group)
		case !k.Data.KnowsTargetGroup(group):
			p.add(field, "Der er ingen målgruppe med koden %q. Opret den, eller vælg en anden.", group)
		}
		seen[group] = true
	}
	k.checkContinues(p, i)
}

// checkContinues refuses editions that would continue each other in a circle.
func (k *Keeper) checkContinues(p *problems, i *intervention) {
	steps := 0
	for at := i.Continues; at != nil; steps++ {
		other := k.Data.Intervention(*at)
		switch {
		case *at == i.Code || steps > mostMonths:
			p.add("input.continues", "Indsatsen kan ikke fortsætte sig selv.")
			return
		case other == nil && steps == 0:
			p.add("input.continues", "Der er ingen indsats med koden %q.", *at)
			return
		case other == nil:
			return
		}
		at = other.Continues
	}
}

func whole(n *int32) *int {
	if n == nil {
		return nil
	}
	value := int(*n)
	return &value
}

func decimal(n *float64) *model.Decimal {
	if n == nil {
		return nil
	}
	value := model.Decimal(math.Round(*n * model.DecimalScale))
	return &value
}

func orZero[T any](value *T) T {
	if value == nil {
		var zero T
		return zero
	}
	return *value
}
