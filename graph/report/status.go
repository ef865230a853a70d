package report

import (
	"kik/graph/cohort"
	"kik/graph/economy"
	"kik/graph/model"
)

// StatusOf lists where a population is on a day, with the programme's targets.
func StatusOf(counted cohort.Status, ledger *economy.Ledger, asOf model.Date) model.Status {
	status := model.Status{Population: countsOf(func(c model.Cohort) int { return counted.Population[c] })}
	targets := map[model.State]model.TargetMeasure{
		model.OnBenefit: model.TargetOnBenefit, model.SelfSupport: model.TargetSelfSupport, model.OtherSupport: model.TargetOtherSupport,
	}
	for _, state := range model.States {
		counts := countsOf(func(c model.Cohort) int { return counted.Citizens[c][state] })
		row := model.StatusRow{State: state, Baseline: counts.Baseline, Inflow: counts.Inflow, Total: counts.Total}
		if measure, has := targets[state]; has {
			row.Target = countTarget(ledger.Target(measure, asOf))
		}
		status.Rows = append(status.Rows, row)
	}
	return status
}

func countsOf(of func(model.Cohort) int) model.CohortCounts {
	baseline, inflow := of(model.Baseline), of(model.Inflow)
	return model.CohortCounts{Baseline: baseline, Inflow: inflow, Total: baseline + inflow}
}

func fulfilmentOf(analysis *cohort.Analysis, ledger *economy.Ledger) model.Fulfilment {
	in := func(state model.State) int {
		return countsOf(func(c model.Cohort) int { return analysis.Citizens[c][state] }).Total
	}
	whole := in(model.SelfSupport) + in(model.OtherSupport)
	part := func(state model.State, expected model.TargetMeasure) model.FulfilmentPart {
		part := model.FulfilmentPart{Citizens: in(state)}
		if whole > 0 {
			share := float64(part.Citizens*100) / float64(whole)
			part.Share = &share
		}
		if point := ledger.Expected(expected, analysis.AsOf); point != nil {
			part.ExpectedShare = floatOf(&point.Value)
		}
		return part
	}
	return model.Fulfilment{
		Citizens:     whole,
		SelfSupport:  part(model.SelfSupport, model.TargetSelfShare),
		OtherSupport: part(model.OtherSupport, model.TargetOtherShare),
	}
}
