package dataset

import (
	"kik/graph/model"
)

func issuedOf(reports []model.IssuedReport) map[string]map[model.Date]*model.IssuedReport {
	issued := map[string]map[model.Date]*model.IssuedReport{}
	for i := range reports {
		r := &reports[i]
		if issued[r.Programme] == nil {
			issued[r.Programme] = map[model.Date]*model.IssuedReport{}
		}
		issued[r.Programme][r.AsOf] = r
	}
	return issued
}

// Issued returns the report of a programme as of a day that was written down
// before citizens were deleted; nil where there is none.
func (d *Dataset) Issued(programme string, asOf model.Date) *model.IssuedReport {
	return d.issued[programme][asOf]
}

// IsClosed tells that nothing of a programme is computed from citizens any more,
// since some of them are deleted.
func (d *Dataset) IsClosed(programme string) bool { return len(d.issued[programme]) > 0 }

func (d *Dataset) closedError(programme *model.Programme) error {
	first, last := model.Date(0), model.Date(0)
	for day := range d.issued[programme.Code] {
		if first == 0 || day < first {
			first = day
		}
		last = max(last, day)
	}
	return model.InvalidField("asOf",
		"Borgere i %s er slettet efter slettefristen, og derfor regnes der ikke flere tal om dem. Rapporten er bevaret for hver måneds sidste dag fra den %s til den %s.",
		programme.Name, first.Danish(), last.Danish())
}
