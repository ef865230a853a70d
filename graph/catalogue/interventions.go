package catalogue

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"kik/graph/dataset"
	"kik/graph/model"
	"kik/graph/store"
)

// interventions is set when the program starts: its checks use what is declared with it.
var interventions *kind[model.Intervention]

func init() {
	interventions = &kind[model.Intervention]{
		name: model.EntryIntervention, noun: "Indsatsen",
		fields: interventionFields,
		read: func(ctx context.Context, s *store.Store, code string) (*model.Intervention, int64, error) {
			found, err := s.InterventionsByCode(ctx, []string{code})
			if err != nil || found[code] == nil {
				return nil, 0, err
			}
			return found[code], found[code].Version, nil
		},
		write: func(ctx context.Context, s *store.Store, c store.Change[model.Intervention]) (int64, error) {
			return s.ChangeIntervention(ctx, c)
		},
		named: func(i *model.Intervention, code string) { i.Code = code },
		check: func(k *Keeper, i *model.Intervention) error { return k.checkIntervention(i).all() },
	}
}

type intervention = model.Intervention

var interventionFields = []field[intervention]{
	fieldOf("status", "Livsforløb", func(i *intervention) *model.Stage { return &i.Stage }, stageText),
	fieldOf("name", "Navn", func(i *intervention) *string { return &i.Name }, plain),
	fieldOf("programme", "Strategi", func(i *intervention) *string { return &i.Programme }, programmeText),
	fieldOf("from", "Første dag", func(i *intervention) *model.Date { return &i.From }, dateText),
	fieldOf("to", "Sidste dag", func(i *intervention) **model.Date { return &i.To }, optional(dateText)),
	fieldOf("places", "Pladser", func(i *intervention) **int { return &i.Places }, optional(numberText)),
	fieldOf("ageFrom", "Alder fra", func(i *intervention) **int { return &i.AgeFrom }, optional(yearsText)),
	fieldOf("ageTo", "Alder til", func(i *intervention) **int { return &i.AgeTo }, optional(yearsText)),
	fieldOf("targetGroups", "Målgrupper", func(i *intervention) *[]string { return &i.TargetGroups }, groupsText),
	fieldOf("providers", "Leverandører", func(i *intervention) *[]model.Delivery { return &i.Delivery }, deliveryText),
	fieldOf("expectedSelfSupport", "Forventet selvforsørgende", func(i *intervention) **model.Decimal { return &i.ExpectedSelfSupport }, optional(percentText)),
	fieldOf("goalAfterMonths", "Mål efter måneder", func(i *intervention) *int { return &i.GoalAfterMonths }, numberText),
	fieldOf("description", "Beskrivelse", func(i *intervention) **string { return &i.Description }, optional(plain)),
	fieldOf("edition", "Udgave", func(i *intervention) **string { return &i.Edition }, optional(plain)),
	fieldOf("continues", "Fortsætter", func(i *intervention) **string { return &i.Continues }, optional(interventionText)),
	{"price", "Pris", priceText, func(to, from *intervention) { to.PriceAmount, to.PriceUnit = from.PriceAmount, from.PriceUnit }},
	fieldOf("committee", "Udvalg", func(i *intervention) **string { return &i.Committee }, optional(plain)),
	{"decision", "Beslutning", decisionText, func(to, from *intervention) {
		to.DecisionBody, to.DecisionDate, to.DecisionLink = from.DecisionBody, from.DecisionDate, from.DecisionLink
	}},
}

func optional[V any](text func(V, *dataset.Dataset) string) func(*V, *dataset.Dataset) string {
	return func(value *V, data *dataset.Dataset) string {
		if value == nil {
			return ""
		}
		return text(*value, data)
	}
}

func plain(text string, _ *dataset.Dataset) string            { return text }
func numberText(n int, _ *dataset.Dataset) string             { return strconv.Itoa(n) }
func yearsText(n int, _ *dataset.Dataset) string              { return strconv.Itoa(n) + " år" }
func dateText(day model.Date, _ *dataset.Dataset) string      { return day.Danish() }
func programmeText(code string, data *dataset.Dataset) string { return data.ProgrammeName(code) }
func interventionText(code string, data *dataset.Dataset) string {
	return data.InterventionName(code)
}

func percentText(share model.Decimal, _ *dataset.Dataset) string {
	return strings.ReplaceAll(share.String(), ".", ",") + " %"
}

func stageText(stage model.Stage, _ *dataset.Dataset) string {
	return map[model.Stage]string{model.StageDraft: "Kladde", model.StagePublished: "Udgivet", model.StageArchived: "Arkiveret"}[stage]
}

func groupsText(codes []string, data *dataset.Dataset) string {
	var names []string
	for _, code := range codes {
		// Two that were merged have one name.
		if name := data.TargetGroupName(code); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

func deliveryText(delivery []model.Delivery, _ *dataset.Dataset) string {
	names := make([]string, len(delivery))
	for i, d := range delivery {
		names[i] = d.Provider
		if d.Role == model.RolePartner {
			names[i] += " (samarbejdspartner)"
		}
	}
	return strings.Join(names, ", ")
}

func priceText(i *intervention, _ *dataset.Dataset) string {
	price := i.Price()
	if price == nil {
		return ""
	}
	unit := map[model.PriceUnit]string{model.PricePerPlace: "pr. plads", model.PricePerWeek: "pr. uge", model.PriceLumpSum: "i alt"}[price.Unit]
	return strings.ReplaceAll(price.Amount.String(), ".", ",") + " kr. " + unit
}

func decisionText(i *intervention, _ *dataset.Dataset) string {
	decision := i.Decision()
	if decision == nil {
		return ""
	}
	parts := []string{decision.Body}
	if decision.Date != nil {
		parts = append(parts, decision.Date.Danish())
	}
	if decision.Link != nil {
		parts = append(parts, *decision.Link)
	}
	return strings.Join(parts, ", ")
}
