package analysis

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"kik/graph/cohort"
	"kik/graph/model"
	"kik/graph/survival"
)

// RetentionGroup is citizens who are counted together, and how long they stay.
type RetentionGroup struct {
	Keys                       []DimensionKey
	Subjects, Events, Censored int
	Median                     RetentionMedian
	Points                     []RetentionPoint
	LogRank                    *LogRankTest
	LeftOut                    int // of all groups
	Definition                 string
}

// RetentionMedian is in days since the start; nil: not reached.
type RetentionMedian struct{ Day, Lower, Upper *int }

// RetentionPoint is the curve from a day on. Shares are percent.
type RetentionPoint struct {
	Day                      int
	AtRisk, Events, Censored int
	Survival                 float64
	StandardError            *float64
	Lower, Upper             *float64
	LeftToSelfSupport        float64
	LeftToOtherSupport       float64
	LeftToOtherTargetGroup   float64
}

// LogRankTest compares a group with the others of its kind.
type LogRankTest struct {
	Groups           int
	ChiSquare        float64
	DegreesOfFreedom int
	P                float64
	Expected         float64 // events of this group
}

// Retention tells how long citizens stay in target. More than one dimension
// beside the cohort is a VALIDATION error; the others are those of
// cohort.History.Retention.
func (a *Analysis) Retention(ctx context.Context, exit cohort.ExitKind, by []cohort.Dimension, gapDays int32, pooled bool, ageBands []int) ([]RetentionGroup, error) {
	division, err := a.division(ageBands, nil)
	if err != nil {
		return nil, err
	}
	question := cohort.RetentionQuestion{ExitQuestion: a.exits(gapDays), Exit: exit, Pooled: pooled, Division: division}
	if question.By, err = retentionBy(by, pooled); err != nil {
		return nil, err
	}
	answer, err := a.data.Histories.Retention(ctx, a.scope, question)
	if err != nil {
		return nil, inGapDays(err)
	}
	tests, definition := testsOf(answer), a.definition(question)
	groups := make([]RetentionGroup, len(answer.Groups))
	for i, group := range answer.Groups {
		groups[i] = RetentionGroup{
			Keys: keysOf(a.data, group.Keys), Subjects: group.Subjects, Events: group.Events, Censored: group.Censored,
			Median: RetentionMedian{group.Median.Time, group.Median.Lower, group.Median.Upper},
			Points: pointsOf(group), LogRank: tests[i], LeftOut: answer.NotAtRisk, Definition: definition,
		}
	}
	return groups, nil
}

// retentionBy takes the cohort, by which the engine divides anyway, out of the
// dimensions.
func retentionBy(by []cohort.Dimension, pooled bool) (*cohort.Dimension, error) {
	others := slices.DeleteFunc(slices.Clone(by), func(d cohort.Dimension) bool { return d == cohort.ByCohort && !pooled })
	switch len(others) {
	case 0:
		return nil, nil
	case 1:
		return &others[0], nil
	}
	return nil, model.InvalidField("by", "Fastholdelse kan opdeles efter kohorte og højst én dimension mere, og ikke efter kohorte, når kohorterne lægges sammen.")
}

func pointsOf(group cohort.RetentionGroup) []RetentionPoint {
	points := make([]RetentionPoint, len(group.Points))
	for i, point := range group.Points {
		left := group.Incidence[i].ByKind // of the same days
		points[i] = RetentionPoint{
			Day: point.Time, AtRisk: point.AtRisk, Events: point.Events, Censored: point.Censored,
			Survival:          point.Survival * 100,
			LeftToSelfSupport: left[0] * 100, LeftToOtherSupport: left[1] * 100, LeftToOtherTargetGroup: left[2] * 100,
		}
		if spread := point.Spread; spread != nil {
			points[i].StandardError, points[i].Lower, points[i].Upper = inPercent(spread)
		}
	}
	return points
}

func inPercent(spread *survival.Spread) (standardError, lower, upper *float64) {
	percents := [...]float64{spread.StandardError * 100, spread.Lower * 100, spread.Upper * 100}
	return &percents[0], &percents[1], &percents[2]
}

// testsOf returns of each group the test that it took part in.
func testsOf(answer *cohort.Retention) []*LogRankTest {
	tests := make([]*LogRankTest, len(answer.Groups))
	for _, test := range answer.Tests {
		place := 0 // among the compared
		for i, group := range answer.Groups {
			if test.Within != nil && *test.Within.Code != *group.Keys[0].Code {
				continue
			}
			result := test.LogRank
			tests[i] = &LogRankTest{result.DegreesOfFreedom + 1, result.ChiSquare, result.DegreesOfFreedom, result.P, result.Expected[place]}
			place++
		}
	}
	return tests
}

// definition says in Danish what counts as leaving.
func (a *Analysis) definition(q cohort.RetentionQuestion) string {
	exit := "Afgang: den første dag uden for strategiens ydelser og målgrupper, uanset hvortil."
	if q.Exit == cohort.ExitSelfSupport {
		exit = "Afgang: den første dag uden for strategiens ydelser og målgrupper, når borgeren den dag er selvforsørgende. Andre veje ud afslutter observationen uden afgang."
	}
	gap := "Ethvert brud tæller."
	if q.Gap > 0 {
		gap = fmt.Sprintf("Et brud på højst %d dage, som følges af en dag på ydelsen, er ingen afgang.", q.Gap)
	}
	start := fmt.Sprintf("Tiden regnes fra indgangsdagen, for udgangspunktet den %s.", a.scope.Baseline.Danish())
	if q.Intervention != nil {
		start = "Tiden regnes fra den første dag i indsatsen. Den, der ikke var på ydelsen den dag, er udeladt."
	}
	return fmt.Sprintf("%s %s %s Observationen slutter den %s.", exit, gap, start, a.AsOf.Danish())
}

// inGapDays calls the engine's gap by the argument's name.
func inGapDays(err error) error {
	var coded *model.Error
	if errors.As(err, &coded) && coded.Field == "gap" {
		return model.InvalidField("gapDays", "%s", coded.Message)
	}
	return err
}
