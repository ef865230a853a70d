package graph

import (
	"math"

	"kik/graph/analysis"
	"kik/graph/auth"
	"kik/graph/cohort"
	"kik/graph/generated"
	"kik/graph/model"
	"kik/graph/results"
)

// What computing something costs, in fields read from memory.
const (
	costOfReport    = 5_000  // one pass over all histories
	costOfFigure    = 200    // one pass, often shared
	costOfPublished = 20_000 // a hundred figures at some ten dates
	costOfQuestion  = 1_000  // one pass over the histories, as of each question of an analysis
	costOfResult    = 20     // of one among a list, which share a pass
	costOfChange    = 2_000  // of the catalogue, with reading it anew
	costOfTimelines = 3_000  // one that follows every citizen day by day
	costOfStock     = 25_000 // one that looks at every month's end
)

// The sizes that lists have in a large municipality, where the query does not
// say how much of them it wants.
const (
	manyProgrammes     = 10
	manyCodes          = 5
	manyTargets        = 40
	manyBudgetSums     = 60
	manyNotes          = 10
	manyCommittees     = 5
	manyCategories     = 6
	manyStates         = 4
	manyMonths         = 60
	manyMeasures       = 50
	manyDefinitions    = 50
	manyDimensions     = 4
	manyFigures        = 20 // that one open dimension yields
	manyParts          = 5  // of a figure
	manyPublished      = 150
	manyMunicipalities = 98
	manySpells         = 6
	manyVisitations    = 4
	manyEnrolments     = 3
	manyProviders      = 4
	manyValues         = 20  // of a dimension
	manyFlows          = 20  // cells
	manyGroups         = 12  // of a retention
	manyPoints         = 300 // of a curve
	manyRated          = 20  // days at one rate, of a part of an economy
	manyPeriods        = 4   // of re-entry
	manyRevisions      = 20  // of an entry
	manyChanges        = 6   // fields of a revision
	manyEntries        = 60  // providers, target groups
	allCohorts         = 2
	allKeys            = 2 // one for each dimension of a cell
)

// costs says what every list costs: the length that is asked for, or that is
// usual, times the cost of an element.
func costs() generated.ComplexityRoot {
	var c generated.ComplexityRoot

	c.Query.Programmes = each(manyProgrammes)
	c.Query.Interventions = func(child int, _ *model.InterventionFilter, _ *model.InterventionOrder, first *int32, _ *model.Cursor, _ *model.Date) int {
		return costOfQuestion + pageCost(first, defaultInterventions, child)
	}
	c.Query.Citizens = func(child int, first *int32, _ *model.Cursor) int {
		return pageCost(first, defaultCitizens, child)
	}
	c.Query.Imports = func(child int, first *int32) int { return pageCost(first, defaultImports, child) }
	c.Query.DisclosedReport = func(child int, _ string, _ model.Month) int { return costOfReport + child }
	c.DisclosedReport.Figures = each(manyFigures * 2)
	c.Query.Revisions = func(child int, first *int32, _ *model.Cursor) int { return pageCost(first, defaultRevisions, child) }
	c.Query.APITokens = each(manyEntries)
	c.Query.SavedViews = each(mostViews)
	c.ApiToken.Addresses = each(manyCodes)
	c.Query.Providers = each(manyEntries)
	c.Query.TargetGroups = each(manyEntries)
	c.Query.Committees = each(manyEntries)
	c.Query.Measures = each(manyMeasures)
	c.Query.Definitions = each(manyDefinitions)
	c.Definition.CarriedBy = each(manyCodes)
	c.Query.Figures = func(child int, _ string, _ model.Date, measures []string, dimensions []model.DimensionInput) int {
		return times(len(measures), costOfFigure+figuresCost(dimensions, child))
	}
	c.Query.PublishedFigures = func(child int, _ *string) int { return costOfPublished + times(manyPublished, child) }
	c.Query.Municipalities = func(child int, _, _ model.Month) int { return times(manyMunicipalities, child) }

	c.Benchmark.Months = each(manyMonths)
	c.Benchmark.Together = func(child int, _, _ model.Month) int { return manyMunicipalities + child }

	c.Programme.TargetBenefits = each(manyCodes)
	c.Programme.TargetGroups = each(manyCodes)
	c.Programme.Targets = each(manyTargets)
	c.Programme.Budget = func(child int, _ []model.BudgetDimension) int { return times(manyBudgetSums, child) }
	c.Programme.Consumption = func(child int, _ model.Date, _ []model.ConsumptionDimension, _ *int32) int {
		return times(manyBudgetSums, child)
	}
	c.Programme.Course = func(child int, _ model.Date) int { return costOfReport + child }
	c.EconomyCourse.Points = each(manyMonths)
	c.Programme.Interventions = func(child int, first *int32, _ *model.Cursor) int {
		return costOfQuestion + pageCost(first, defaultInterventions, child)
	}
	c.Programme.Report = func(child int, _ model.Date) int { return costOfReport + child }

	c.Programme.Cohort = func(child int, _ model.Date, _ *cohort.Filter) int { return costOfQuestion + child }
	c.Programme.Compare = func(child int, _ model.Date, groups []cohort.Filter, _ cohort.ExitKind, _ int32) int {
		return times(max(1, len(groups)), costOfTimelines) + child
	}
	c.GroupComparison.LogRank = each(analysis.MaxCompared)
	c.Intervention.Cohort = func(child int, _ model.Date, _ *cohort.Filter) int { return costOfQuestion + child }
	analysisCosts(&c)
	resultCosts(&c)
	changeCosts(&c)

	c.ManagementReport.Trend = each(manyMonths)
	c.ManagementReport.Notes = each(manyNotes)
	c.Consumption.Lines = each(manyCommittees)
	c.ReportEconomy.Cohorts = each(allCohorts)
	c.ReportEconomy.DerivedCosts = each(manyCategories)
	c.CohortEconomy.DerivedCosts = each(manyCategories)
	c.Status.Rows = each(manyStates)

	c.Measure.Dimensions = each(manyDimensions)
	c.Figure.Dimensions = each(manyDimensions)
	c.Figure.Parts = each(manyParts)
	c.PublishedFigure.Dimensions = each(manyDimensions)

	c.Citizen.Spells = each(manySpells)
	c.Citizen.Visitations = each(manyVisitations)
	c.Citizen.Enrolments = each(manyEnrolments)
	c.Intervention.Providers = each(manyProviders)
	c.Intervention.Delivery = each(manyProviders)
	c.Intervention.Editions = each(manyCodes)
	c.Intervention.Steps = each(manyCodes)
	c.Intervention.Revisions = each(manyRevisions)
	c.Revision.Changes = each(manyChanges)
	c.Intervention.TargetGroups = each(manyCodes)
	c.Intervention.Enrolments = func(child int, first *int32, _ *model.Cursor) int {
		return pageCost(first, defaultEnrolments, child)
	}

	// The page that holds these lists is already counted row by row.
	c.CitizenConnection.Edges, c.CitizenConnection.Nodes = each(1), each(1)
	c.EnrolmentConnection.Edges, c.EnrolmentConnection.Nodes = each(1), each(1)
	c.RevisionConnection.Edges, c.RevisionConnection.Nodes = each(1), each(1)
	c.InterventionConnection.Edges, c.InterventionConnection.Nodes = each(1), each(1)
	return c
}

// resultCosts adds what results of interventions cost.
func resultCosts(c *generated.ComplexityRoot) {
	c.Intervention.Results = func(child int, _ model.Date) int { return costOfResult + child }
	c.InterventionResults.States = each(manyStates)
	c.InterventionResults.After = each(manyPeriods)
	c.InterventionResults.Places = each(manyMonths)
	c.InterventionResults.Notes = each(manyNotes)
	c.ResultsAfter.States = each(manyStates)
	c.InterventionsTotal.States = each(manyStates)
	c.InterventionsTotal.Notes = each(manyNotes)
	// The page multiplies what is told of the whole list by its rows, so that is
	// more than enough; what a list takes at least is counted with the list.
	c.InterventionConnection.Groups = func(child int, _ results.Grouping) int { return times(manyValues, child) }
	c.InterventionFacets.Programmes = each(manyProgrammes)
	c.InterventionFacets.Statuses = each(manyStates)
	c.InterventionFacets.TargetGroups = each(manyValues)
	c.InterventionFacets.Providers = each(manyValues)
	c.InterventionFacets.Goals = each(manyStates)
}

// analysisCosts adds what the questions of an analysis cost.
func analysisCosts(c *generated.ComplexityRoot) {
	a := &c.CohortAnalysis
	a.Population = func(child int) int { return costOfQuestion + child }
	a.Status = func(child int) int { return costOfQuestion + child }
	a.Breakdown = func(child int, by []cohort.Dimension, _, _ []int) int {
		cost := child
		for range by {
			cost = times(manyValues, cost)
		}
		return costOfQuestion + cost
	}
	a.Movement = func(child int, _, _ model.Date, by *cohort.Dimension, _, _ []int) int {
		if by != nil {
			child = times(manyValues, child)
		}
		return costOfQuestion + times(manyMonths, child)
	}
	a.Stock = func(child int, _, _ model.Date, _ cohort.Dimension, _, _ []int) int {
		return costOfStock + times(manyMonths*manyValues, child)
	}
	a.Flow = func(child int, _, _ model.Date, _ analysis.FlowDimension) int {
		return costOfQuestion + times(manyFlows, child)
	}
	a.Retention = func(child int, _ cohort.ExitKind, by []cohort.Dimension, _ int32, _ bool, _ []int) int {
		if len(by) == 0 || len(by) == 1 && by[0] == cohort.ByCohort {
			return costOfTimelines + times(allCohorts, child)
		}
		return costOfTimelines + times(manyGroups, child)
	}
	a.Reentry = func(child int, _ int32) int { return costOfTimelines + times(manyPeriods, child) }
	a.FullTimePersons = func(child int, _, _ model.Date) int { return costOfQuestion + child }
	a.BenefitDays = func(child int, _, _ model.Date) int { return costOfQuestion + child }
	a.Economy = func(child int) int { return costOfReport + child }
	a.Citizens = func(child int, first *int32, _ *model.Cursor, _ *analysis.BehindNumber) int {
		return costOfQuestion + pageCost(first, defaultCitizens, child)
	}

	c.CohortStatus.Rows = each(manyStates)
	c.BreakdownCell.Keys = each(allKeys)
	c.BreakdownCell.States = each(manyStates)
	c.MonthMovement.Keys = each(allKeys)
	c.RetentionGroup.Keys = each(allKeys)
	c.RetentionGroup.Points = each(manyPoints)
	c.CohortAnalysisEconomy.Cohorts = each(allCohorts)
	c.CohortAnalysisEconomy.Months = each(allCohorts * manyMonths)
	c.CohortAnalysisEconomy.Notes = each(manyNotes)
	c.EconomyPart.DerivedDays = each(manyRated)
	c.EconomyPart.SavedDays = each(manyRated)
}

// figuresCost multiplies with every dimension that is left open.
func figuresCost(dimensions []model.DimensionInput, child int) int {
	cost := child
	for _, dimension := range dimensions {
		if dimension.Value == nil {
			cost = times(manyFigures, cost)
		}
	}
	return cost
}

func each(length int) func(child int) int {
	return func(child int) int { return times(length, child) }
}

// pageCost is the cost of a page. A page size that is refused later costs as
// the largest, so that its own error is told.
func pageCost(first *int32, otherwise, child int) int {
	if first == nil {
		return times(otherwise, child)
	}
	return times(min(max(int(*first), 1), MaxListed), child)
}

// times multiplies without overflow and counts the list itself.
func times(length, child int) int {
	if length > 0 && child > math.MaxInt32/length {
		return math.MaxInt32
	}
	return 1 + length*child
}

// changeCosts lets a request make some ten changes.
func changeCosts(c *generated.ComplexityRoot) {
	m := &c.Mutation
	m.CreateIntervention = func(child int, _ *string, _ model.InterventionInput, _ *string) int { return costOfChange + child }
	m.ChangeIntervention = func(child int, _ string, _ int32, _ model.InterventionInput) int { return costOfChange + child }
	m.DuplicateIntervention = func(child int, _ string, _ *string, _ *model.InterventionInput, _ *string) int {
		return costOfChange + child
	}
	m.CloseIntervention = func(child int, _ string, _ int32, _ model.Date) int { return costOfChange + child }
	step := func(child int, _ string, _ int32) int { return costOfChange + child }
	m.PublishIntervention, m.ArchiveIntervention, m.RestoreIntervention = step, step, step
	name := func(child int, _ string) int { return costOfChange + child }
	m.UndoRevision, m.CreateProvider = name, name
	m.CreateAPIToken = func(child int, _ string, _ auth.Role, _ *model.Date, _ []string) int { return costOfChange + child }
	m.RevokeAPIToken = name
	m.CreateTargetGroup = func(child int, _ *string, _ string) int { return costOfChange + child }
	rename := func(child int, _ string, _ int32, _ string) int { return costOfChange + child }
	m.MergeProvider, m.RenameTargetGroup, m.MergeTargetGroup = rename, rename, rename
}
