package measure

import (
	"cmp"
	"math/big"
	"slices"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"kik/graph/dataset"
	"kik/graph/model"
)

// Municipalities ranks all municipalities by their fall in recipients between
// two months: (first − last) ÷ first, rank 1 the largest, ties share a rank.
// One that lacks a month, or begins at zero, has neither and stands last.
// Returns VALIDATION where `to` is not after `from`.
func Municipalities(data *dataset.Dataset, from, to model.Month) ([]model.MunicipalityFall, error) {
	if to <= from {
		return nil, model.InvalidField("to", "Sidste måned (%s) skal ligge efter første måned (%s).", to, from)
	}
	falls, exact := fallsBetween(data.MunicipalFigures, from, to)
	order := collate.New(language.Danish)
	slices.SortStableFunc(falls, func(a, b model.MunicipalityFall) int {
		return cmp.Or(
			descending(exact[a.Municipality.Code], exact[b.Municipality.Code]),
			order.CompareString(a.Municipality.Name, b.Municipality.Name),
			cmp.Compare(a.Municipality.Code, b.Municipality.Code))
	})
	for i := range falls {
		own := exact[falls[i].Municipality.Code]
		if own == nil {
			break
		}
		rank := i + 1
		if i > 0 && exact[falls[i-1].Municipality.Code].Cmp(own) == 0 {
			rank = *falls[i-1].Rank
		}
		falls[i].Rank = &rank
	}
	return falls, nil
}

// descending orders the larger fall first and those without one last.
func descending(a, b *big.Rat) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return 1
	case b == nil:
		return -1
	default:
		return b.Cmp(a)
	}
}

// fallsBetween gathers both months of each municipality, with the exact fall in
// percent of those that have one.
func fallsBetween(figures []model.MunicipalFigure, from, to model.Month) ([]model.MunicipalityFall, map[string]*big.Rat) {
	byCode := map[string]*model.MunicipalityFall{}
	var falls []*model.MunicipalityFall
	for _, figure := range figures {
		fall, known := byCode[figure.Municipality]
		if !known {
			fall = &model.MunicipalityFall{Municipality: model.Named{Code: figure.Municipality, Name: figure.Name}}
			byCode[figure.Municipality] = fall
			falls = append(falls, fall)
		}
		recipients := figure.Recipients
		switch figure.Month {
		case from:
			fall.First = &recipients
		case to:
			fall.Last = &recipients
		}
	}
	exact := map[string]*big.Rat{}
	all := make([]model.MunicipalityFall, len(falls))
	for i, fall := range falls {
		if fall.First != nil && fall.Last != nil && *fall.First > 0 {
			percent := percentFallen(*fall.First, *fall.Last)
			exact[fall.Municipality.Code] = percent
			fall.Fall = float(percent)
		}
		all[i] = *fall
	}
	return all, exact
}

func fall(e *Evaluation, dims dimensions) (Result, error) {
	own, err := comparison(e, dims)
	if err != nil || own.Fall == nil {
		return Result{}, err
	}
	return shareOf(int64(*own.First-*own.Last), int64(*own.First)), nil
}

func rankFall(e *Evaluation, dims dimensions) (Result, error) {
	own, err := comparison(e, dims)
	if err != nil || own.Rank == nil {
		return Result{}, err
	}
	return count(*own.Rank), nil
}

func comparison(e *Evaluation, dims dimensions) (model.MunicipalityFall, error) {
	from, err := model.ParseMonth(dims["from"])
	if err != nil {
		return model.MunicipalityFall{}, model.InvalidField("dimensions", "Dimensionen from er en måned som 2018-02, ikke %q.", dims["from"])
	}
	to, err := model.ParseMonth(dims["to"])
	if err != nil {
		return model.MunicipalityFall{}, model.InvalidField("dimensions", "Dimensionen to er en måned som 2022-06, ikke %q.", dims["to"])
	}
	falls, err := Municipalities(e.data, from, to)
	if err != nil {
		return model.MunicipalityFall{}, err
	}
	for _, own := range falls {
		if own.Municipality.Code == dims["municipality"] {
			return own, nil
		}
	}
	return model.MunicipalityFall{}, model.InvalidField("dimensions", "Der er ingen tal for kommunen %q.", dims["municipality"])
}
