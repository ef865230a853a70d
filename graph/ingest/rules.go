package ingest

import "kik/graph/model"

// rule holds several cells of a row against each other. It is asked only when none
// of its columns has a problem of its own.
type rule struct {
	columns []int                                         // of the spec
	blamed  int                                           // the column that the problem is reported on
	check   func(values model.Row, texts []string) string // texts: the cells as they stand in the file
}

// rulesOf returns the rules of a file.
func rulesOf(spec model.FileSpec) []rule {
	var rules []rule
	from, to := columnOf(spec, "fra"), columnOf(spec, "til")
	if from >= 0 && to >= 0 {
		rules = append(rules, notBefore(from, to))
	}
	switch spec.Kind {
	case model.FileBenefitTypes:
		rules = append(rules, otherSupportHasCategory(columnOf(spec, "klasse"), columnOf(spec, "kategori")))
	case model.FileEnrolments:
		outcome, date := columnOf(spec, "udfald"), columnOf(spec, "udfald_dato")
		rules = append(rules, notBefore(from, date), outcomeHasDate(outcome, to, date))
	case model.FileBudget:
		rules = append(rules, savingIsMinus(columnOf(spec, "slags"), columnOf(spec, "beloeb")))
	case model.FileTargets:
		rules = append(rules, targetIsPossible(columnOf(spec, "maaltal"), columnOf(spec, "vaerdi")))
	}
	return rules
}

func notBefore(from, date int) rule {
	return rule{
		columns: []int{from, date},
		blamed:  date,
		check: func(values model.Row, _ []string) string {
			first, _ := values[from].(model.Date)
			last, given := values[date].(model.Date)
			if given && last < first {
				return msgBeforeStart(last, first)
			}
			return ""
		},
	}
}

func otherSupportHasCategory(class, category int) rule {
	return rule{
		columns: []int{class, category},
		blamed:  category,
		check: func(values model.Row, _ []string) string {
			if values[class] == string(model.ClassOtherSupport) && values[category] == nil {
				return msgCategoryNeeded
			}
			return ""
		},
	}
}

// outcomeHasDate also fills the date in: an outcome without one of its own came at
// the end of the enrolment.
func outcomeHasDate(outcome, to, date int) rule {
	return rule{
		columns: []int{outcome, to, date},
		blamed:  date,
		check: func(values model.Row, _ []string) string {
			if values[outcome] == nil || values[date] != nil {
				return ""
			}
			if values[to] == nil {
				return msgOutcomeDateNeeded
			}
			values[date] = values[to]
			return ""
		},
	}
}

func savingIsMinus(kind, amount int) rule {
	return rule{
		columns: []int{kind, amount},
		blamed:  amount,
		check: func(values model.Row, texts []string) string {
			if values[kind] != string(model.Saving) {
				return ""
			}
			kroner, _ := values[amount].(model.Kroner)
			return savingBounds.fault(texts[amount], int64(kroner), amountDecimals)
		},
	}
}

func targetIsPossible(measure, value int) rule {
	return rule{
		columns: []int{measure, value},
		blamed:  value,
		check: func(values model.Row, texts []string) string {
			name, _ := values[measure].(string)
			bounds, bounded := boundsOf(model.TargetMeasure(name))
			if !bounded {
				return ""
			}
			target, _ := values[value].(model.Decimal)
			return bounds.fault(texts[value], int64(target), decimalDecimals)
		},
	}
}

// boundsOf returns the bounds of a target; false: it is any number, as derived costs
// and net return are, which may be a gain or a loss.
func boundsOf(measure model.TargetMeasure) (bounds, bool) {
	switch measure {
	case model.TargetSelfShare, model.TargetOtherShare, model.TargetSelfSupportIn36:
		return percentBounds, true
	case model.TargetRecipients, model.TargetOnBenefit, model.TargetSelfSupport, model.TargetOtherSupport:
		return countBounds, true
	case model.TargetSavings:
		return savingBounds, true
	}
	return bounds{}, false
}
