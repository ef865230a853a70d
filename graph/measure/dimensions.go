package measure

import (
	"slices"
	"strconv"

	"kik/graph/cohort"
	"kik/graph/model"
)

// dimensions are the values that a question gives, by name.
type dimensions map[string]string

var (
	cohortDimension         = model.MeasureDimension{Name: "cohort", Description: text("BASELINE (udgangspunkt) eller INFLOW (tilgang).", "BASELINE or INFLOW.")}
	stateDimension          = model.MeasureDimension{Name: "state", Description: text("ON_BENEFIT, SELF_SUPPORT, OTHER_SUPPORT eller OTHER_TARGET_GROUP.", "ON_BENEFIT, SELF_SUPPORT, OTHER_SUPPORT or OTHER_TARGET_GROUP.")}
	categoryDimension       = model.MeasureDimension{Name: "category", Description: text("Kategori af forsørgelse, f.eks. RESOURCE_PROGRAMME.", "A category of support, e.g. RESOURCE_PROGRAMME.")}
	committeeDimension      = model.MeasureDimension{Name: "committee", Description: text("Udvalgets navn.", "The committee's name.")}
	budgetCategoryDimension = model.MeasureDimension{Name: "category", Description: text("Budgettets kategori.", "The budget's category.")}
	yearDimension           = model.MeasureDimension{Name: "year", Description: text("Kalenderår.", "A calendar year.")}
	interventionDimension   = model.MeasureDimension{Name: "intervention", Required: true, Description: text("Indsatsens kode.", "The intervention's code.")}
	monthsAfterEndDimension = model.MeasureDimension{Name: "months", Required: true, Description: text("Måneder efter forløbets afslutning: 3, 6, 12 eller 24.", "Months after the enrolment's end: 3, 6, 12 or 24.")}
	comparisonDimensions    = []model.MeasureDimension{
		{Name: "municipality", Required: true, Description: text("Kommunens kode.", "The municipality's code.")},
		{Name: "from", Required: true, Description: text("Første måned, f.eks. 2018-02.", "The first month, e.g. 2018-02.")},
		{Name: "to", Required: true, Description: text("Sidste måned, f.eks. 2022-06.", "The last month, e.g. 2022-06.")},
	}
)

func fulfilmentDimension(required bool) model.MeasureDimension {
	return model.MeasureDimension{Name: "state", Required: required, Description: text("SELF_SUPPORT eller OTHER_SUPPORT.", "SELF_SUPPORT or OTHER_SUPPORT.")}
}

// check returns VALIDATION where the measure does not take a dimension, lacks
// one that it needs, or does not know a value.
func (e *entry) check(dims dimensions) error {
	for name, value := range dims {
		if !e.takes(name) {
			return e.doesNotTake(name)
		}
		if known := fixedValues(e.Name, name); known != nil && !slices.Contains(known, value) {
			return model.InvalidField("dimensions", "Dimensionen %s i %s kan være %v, ikke %q.", name, e.Name, known, value)
		}
	}
	for _, dimension := range e.Dimensions {
		if _, given := dims[dimension.Name]; dimension.Required && !given {
			return model.InvalidField("dimensions", "Måltallet %s skal have dimensionen %q: %s", e.Name, dimension.Name, dimension.Description.Danish)
		}
	}
	return nil
}

func (e *entry) takes(name string) bool {
	return slices.ContainsFunc(e.Dimensions, func(d model.MeasureDimension) bool { return d.Name == name })
}

func (e *entry) doesNotTake(name string) error {
	return model.InvalidField("dimensions", "Måltallet %s har ikke dimensionen %q.", e.Name, name)
}

// fixedValues returns the values of a dimension whose values are no data, nil of the others.
func fixedValues(measure, name string) []string {
	switch {
	case name == "cohort":
		return texts(model.Cohorts)
	case name == "months" && measure == "intervention.selfSupportAfter":
		return numbers(cohort.ResultMonths[:])
	case name == "state" && (measure == "fulfilment.citizens" || measure == "fulfilment.share" || measure == "fulfilment.expectedShare"):
		return texts([]model.State{model.SelfSupport, model.OtherSupport})
	case name == "state" && measure == "target":
		return texts([]model.State{model.OnBenefit, model.SelfSupport, model.OtherSupport})
	case name == "state":
		return texts(model.States)
	case name == "measure" && measure == "target.reduction":
		return []string{"recipients"}
	case name == "measure":
		return []string{"recipients", "savings", "selfSupportAfter"}
	default:
		return nil
	}
}

func texts[T ~string](values []T) []string {
	var all []string
	for _, value := range values {
		all = append(all, string(value))
	}
	return all
}

func numbers(values []int) []string {
	var all []string
	for _, value := range values {
		all = append(all, strconv.Itoa(value))
	}
	return all
}

// number reads a dimension as a whole number; nil where it is not given.
func (d dimensions) number(name string, low, high int) (*int, error) {
	value, given := d[name]
	if !given {
		return nil, nil
	}
	n, err := strconv.Atoi(value)
	if err != nil || n < low || n > high {
		return nil, model.InvalidField("dimensions", "Dimensionen %s er et helt tal fra %d til %d, ikke %q.", name, low, high, value)
	}
	return &n, nil
}

// cohorts returns the cohort that is asked for, or both.
func (d dimensions) cohorts() []model.Cohort {
	if cohort, given := d["cohort"]; given {
		return []model.Cohort{model.Cohort(cohort)}
	}
	return model.Cohorts
}
