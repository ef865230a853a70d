// Package dataset holds everything of one data version in memory: histories,
// catalogue, money, targets and published figures. It is immutable; a question
// runs on one dataset from start to end.
package dataset

import (
	"cmp"
	"slices"
	"time"

	"kik/graph/cohort"
	"kik/graph/economy"
	"kik/graph/model"
)

// Contents is what a dataset is made of.
type Contents struct {
	Version     int64
	DataThrough *model.Date // nil: nobody has said
	Demo        bool
	ChangedAt   *time.Time

	Histories        *cohort.History
	HistoryVersion   int64 // of the histories and what they were merged by
	Programmes       []model.Programme
	BenefitTypes     []model.BenefitType
	Categories       []model.Named
	TargetGroups     []model.TargetGroup
	ProviderEntries  []model.Provider
	Interventions    []model.Intervention
	Rates            []model.Rate
	BudgetLines      []model.BudgetLine
	Postings         []model.Posting
	Targets          []model.Target
	MunicipalFigures []model.MunicipalFigure
	Published        []model.PublishedFigure
	Issued           []model.IssuedReport
}

// Dataset is everything of one data version.
type Dataset struct {
	Version     int64
	DataThrough *model.Date
	Demo        bool
	ChangedAt   *time.Time

	Histories        *cohort.History
	HistoryVersion   int64
	Programmes       []*model.Programme // by baseline date, then code
	Rates            *economy.Rates
	MunicipalFigures []model.MunicipalFigure
	Published        []model.PublishedFigure
	Providers        map[string][]string // by intervention

	ledgers       map[string]*economy.Ledger // by programme
	budgetLines   map[string][]model.BudgetLine
	targets       map[string][]model.Target
	interventions map[string][]model.Intervention
	byCode        map[string]*model.Intervention
	catalogue     []CatalogueEntry // with drafts
	published     []CatalogueEntry
	targetGroups  []model.TargetGroup
	providers     []model.Provider
	committees    []string
	outlays       map[string]economy.Outlay                     // by intervention
	issued        map[string]map[model.Date]*model.IssuedReport // by programme and day
	names         names
}

// New returns the dataset of the contents, which must not be changed afterwards.
func New(c Contents) *Dataset {
	d := &Dataset{
		Version: c.Version, DataThrough: c.DataThrough, Demo: c.Demo, ChangedAt: c.ChangedAt,
		Histories: c.Histories, HistoryVersion: c.HistoryVersion, Rates: economy.NewRates(c.Rates),
		MunicipalFigures: c.MunicipalFigures, Published: c.Published,
		budgetLines:   groupBy(c.BudgetLines, func(l model.BudgetLine) string { return l.Programme }),
		targets:       groupBy(c.Targets, func(t model.Target) string { return t.Programme }),
		interventions: groupBy(publishedOf(c.Interventions), func(i model.Intervention) string { return i.Programme }),
		targetGroups:  c.TargetGroups,
		providers:     c.ProviderEntries,
		committees:    committeesOf(c),
		issued:        issuedOf(c.Issued),
		names:         namesOf(c),
		catalogue:     catalogueOf(c.Interventions),
		outlays:       economy.Outlays(c.Postings),
		Providers:     map[string][]string{},
		byCode:        map[string]*model.Intervention{},
	}
	d.published = slices.DeleteFunc(slices.Clone(d.catalogue), func(e CatalogueEntry) bool { return e.Stage == model.StageDraft })
	for i := range c.Interventions {
		intervention := &c.Interventions[i]
		d.byCode[intervention.Code] = intervention
		d.Providers[intervention.Code] = intervention.Providers()
	}
	postings := groupBy(c.Postings, func(p model.Posting) string { return p.Programme })
	d.ledgers = map[string]*economy.Ledger{}
	for i := range c.Programmes {
		programme := &c.Programmes[i]
		code := programme.Code
		d.Programmes = append(d.Programmes, programme)
		d.ledgers[code] = economy.NewLedger(code, postings[code], d.budgetLines[code], d.targets[code])
	}
	slices.SortFunc(d.Programmes, func(a, b *model.Programme) int {
		return cmp.Or(cmp.Compare(a.BaselineDate, b.BaselineDate), cmp.Compare(a.Code, b.Code))
	})
	return d
}

// publishedOf leaves out the drafts, which are in no figure.
func publishedOf(interventions []model.Intervention) []model.Intervention {
	return slices.DeleteFunc(slices.Clone(interventions), func(i model.Intervention) bool { return i.Stage == model.StageDraft })
}

func groupBy[T any](rows []T, key func(T) string) map[string][]T {
	groups := map[string][]T{}
	for _, row := range rows {
		groups[key(row)] = append(groups[key(row)], row)
	}
	return groups
}

// Programme returns the programme with the code, or NOT_FOUND.
func (d *Dataset) Programme(code string) (*model.Programme, error) {
	for _, programme := range d.Programmes {
		if programme.Code == code {
			return programme, nil
		}
	}
	return nil, model.NotFound("Der er ingen investeringsstrategi med koden %q.", code)
}

// BudgetLines returns the programme's budget lines.
func (d *Dataset) BudgetLines(programme string) []model.BudgetLine { return d.budgetLines[programme] }

// Ledger returns the programme's postings, budget and targets.
func (d *Dataset) Ledger(programme *model.Programme) *economy.Ledger {
	return d.ledgers[programme.Code]
}

// Targets returns the programme's targets.
func (d *Dataset) Targets(programme string) []model.Target { return d.targets[programme] }

// Interventions returns the programme's interventions that are published.
func (d *Dataset) Interventions(programme string) []model.Intervention {
	return d.interventions[programme]
}

// Intervention returns the intervention with the code, also a draft; nil where there is none.
func (d *Dataset) Intervention(code string) *model.Intervention { return d.byCode[code] }

// Outlay returns what was spent on the intervention, whichever programme paid.
func (d *Dataset) Outlay(intervention string) economy.Outlay { return d.outlays[intervention] }

// DataBasis tells what figures of this dataset rest on.
func (d *Dataset) DataBasis() model.DataBasis {
	return model.DataBasis{Version: d.Version, DataThrough: d.DataThrough, Demo: d.Demo, ChangedAt: d.ChangedAt, Citizens: d.Histories.Citizens()}
}

// CheckDay returns VALIDATION where a report of the programme cannot be asked
// for on the day: before the baseline date, or after the data's end; or on no
// day any more, since citizens on whom it rests are deleted.
func (d *Dataset) CheckDay(programme *model.Programme, asOf model.Date) error {
	if d.IsClosed(programme.Code) {
		return d.closedError(programme)
	}
	if asOf < programme.BaselineDate {
		return model.InvalidField("asOf", "%s har udgangspunkt den %s. Vælg den dag eller en senere.", programme.Name, programme.BaselineDate.Danish())
	}
	if d.DataThrough != nil && asOf > *d.DataThrough {
		return model.InvalidField("asOf", "Data går til og med den %s. Vælg den dag eller en tidligere.", d.DataThrough.Danish())
	}
	return nil
}
